import type * as Driver from '@photostructure/sqlite';

/** Versions before this one can lose committed data when a write-ahead log is reset while another process reads. */
const SAFE_VERSION = [3, 51, 3] as const;

type Sqlite = Pick<typeof Driver, 'DatabaseSync' | 'backup'>;

/**
 * Node's own SQLite where it is new enough and can back up, else the package with the same interface and a newer SQLite
 * inside. Both speak the `node:sqlite` API, so nothing outside this file knows which one runs.
 */
async function chooseDriver(): Promise<Sqlite> {
  const builtin = builtinSqlite();
  if (builtin && typeof builtin.backup === 'function' && isSafe(versionOf(builtin))) return builtin;
  return await import('@photostructure/sqlite');
}

/** Node 22 warns that its SQLite is experimental. Here it is chosen knowingly, by version, and nobody who reads it could do more. */
function builtinSqlite(): Sqlite | undefined {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return process.getBuiltinModule('node:sqlite' as 'node:fs') as unknown as Sqlite | undefined;
  } finally {
    process.emitWarning = emitWarning;
  }
}

function versionOf(driver: Sqlite): string {
  const database = new driver.DatabaseSync(':memory:');
  try {
    return String(database.prepare('SELECT sqlite_version() AS version').get()?.['version']);
  } finally {
    database.close();
  }
}

function isSafe(version: string): boolean {
  const parts = version.split('.').map(Number);
  for (const [index, needed] of SAFE_VERSION.entries()) {
    const part = parts[index] ?? 0;
    if (part !== needed) return part > needed;
  }
  return true;
}

export const { DatabaseSync, backup } = await chooseDriver();
export type DatabaseSync = InstanceType<typeof Driver.DatabaseSync>;
export type StatementSync = ReturnType<DatabaseSync['prepare']>;
