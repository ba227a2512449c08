import { performance } from 'node:perf_hooks';
import { AppError } from '../../errors.js';
import { DatabaseSync, type StatementSync } from './driver.js';

export type Value = string | number | null;
export type Row = Record<string, Value>;

/** The open file: statements prepared once, engine errors told in the project's words, and a limit on how long one may run. */
export interface Database {
  readonly file: string;
  readonly connection: DatabaseSync;
  /** Fails with STORE_UNAVAILABLE once it was closed, as every other method but `close` does. */
  requireOpen(): void;
  get(sql: string, ...values: Value[]): Row | undefined;
  all(sql: string, ...values: Value[]): Row[];
  /** Returns how many rows changed. */
  run(sql: string, ...values: Value[]): number;
  exec(sql: string): void;
  /** All or nothing; the write lock is taken at the beginning, since upgrading a read fails at once under another writer. */
  write<Result>(work: () => Result): Result;
  close(): void;
}

export interface DatabaseOptions {
  readonly readOnly?: boolean;
  /** How long a writer waits for another one, milliseconds. */
  readonly busyTimeout: number;
  /** How long one statement that calls `in_time(column)` may run, milliseconds. */
  readonly statementTimeout: number;
}

/** How many calls of `in_time` pass between looks at the clock. */
const CLOCK_INTERVAL = 256;
const OUT_OF_TIME = 'statement ran out of time';

/** Opens the file and sets it up; does not look at what is in it. */
export function openDatabase(file: string, options: DatabaseOptions): Database {
  const connection = translate(file, () => {
    const opened = new DatabaseSync(file, { readOnly: options.readOnly ?? false });
    opened.exec(`PRAGMA busy_timeout = ${options.busyTimeout}; PRAGMA trusted_schema = OFF`);
    return opened;
  });
  const statements = new Map<string, StatementSync>();
  let closed = false;
  let deadline = 0;
  let calls = 0;

  // The column that it is given has it called for each row of that column's table; without one it may be called just once.
  connection.function('in_time', { directOnly: false }, (_column: number): number => {
    calls += 1;
    if (calls % CLOCK_INTERVAL === 0 && performance.now() > deadline) throw new Error(OUT_OF_TIME);
    return 1;
  });

  const requireOpen = (): void => {
    if (closed) throw new AppError('STORE_UNAVAILABLE', 'The store is closed; open it again to use it.');
  };

  const statement = (sql: string): StatementSync => {
    requireOpen();
    let prepared = statements.get(sql);
    if (!prepared) {
      prepared = connection.prepare(sql);
      statements.set(sql, prepared);
    }
    deadline = performance.now() + options.statementTimeout;
    return prepared;
  };

  return {
    file,
    connection,
    requireOpen,
    get: (sql, ...values) => translate(file, () => statement(sql).get(...values) as Row | undefined),
    all: (sql, ...values) => translate(file, () => statement(sql).all(...values) as Row[]),
    run: (sql, ...values) => translate(file, () => Number(statement(sql).run(...values).changes)),
    exec: (sql) =>
      translate(file, () => {
        requireOpen();
        connection.exec(sql);
      }),
    write: (work) =>
      translate(file, () => {
        requireOpen();
        connection.exec('BEGIN IMMEDIATE');
        try {
          const result = work();
          connection.exec('COMMIT');
          return result;
        } catch (error) {
          if (connection.isTransaction) connection.exec('ROLLBACK');
          throw error;
        }
      }),
    close: () => {
      if (closed) return;
      closed = true;
      statements.clear();
      settle(connection, options.readOnly ?? false);
      connection.close();
    },
  };
}

/**
 * Ends what SQLite itself would end at closing if the driver finalised its statements, which it leaves to the garbage collector:
 * the transaction, which would keep its snapshot, and the write-ahead log, without which the file is not whole. What fails here
 * loses nothing, since the log is read at the next opening.
 */
function settle(connection: DatabaseSync, readOnly: boolean): void {
  if (connection.isTransaction) connection.exec('ROLLBACK');
  if (readOnly) return;
  try {
    connection.exec('PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)');
  } catch (error) {
    if ((error as EngineError).errcode === undefined) throw error;
  }
}

interface EngineError {
  readonly errcode?: number;
  readonly code?: string;
  readonly message: string;
}

/** Primary result codes of SQLite (https://sqlite.org/rescode.html) after which a caller goes on in its own way. */
export const SQLITE = { busy: 5, corrupt: 11, notADatabase: 26 } as const;

/** By what SQLite says of them: one of the drivers tells no code where a statement fails after its first row. */
const CODE_BY_MESSAGE: ReadonlyMap<string, number> = new Map([
  ['database is locked', SQLITE.busy],
  ['disk I/O error', 10],
  ['database disk image is malformed', SQLITE.corrupt],
  ['database or disk is full', 13],
  ['file is not a database', SQLITE.notADatabase],
]);

/** The primary result code behind an error, translated or not; undefined where it is none of the engine's. */
export function sqliteCode(error: unknown): number | undefined {
  const engine = (error instanceof AppError ? error.cause : error) as EngineError | undefined;
  return engine?.errcode === undefined ? CODE_BY_MESSAGE.get(engine?.message ?? '') : engine.errcode & 0xff;
}

/** What to tell for each primary result code. */
const ENGINE_ERRORS: Readonly<Record<number, (file: string) => AppError>> = {
  5: (file) =>
    new AppError('STORE_BUSY', `Another process is writing to ${file} and did not finish in time; try again shortly.`),
  8: (file) => new AppError('STORE_UNAVAILABLE', `${file} may only be read here; check the rights of file and folder.`),
  10: (file) =>
    new AppError(
      'STORE_UNAVAILABLE',
      `The disk under ${file} failed to read or write. A write that was going on may or may not be there: repeat it with the same idempotency key.`,
    ),
  11: (file) =>
    new AppError(
      'STORE_UNAVAILABLE',
      `${file} is damaged. Nothing was changed; keep a copy and restore the last backup in its place.`,
    ),
  13: (file) =>
    new AppError('STORE_UNAVAILABLE', `The disk under ${file} is full. Nothing of this write was kept; make room.`),
  14: (file) =>
    new AppError('STORE_UNAVAILABLE', `${file} cannot be opened; check that its folder exists and may be written.`),
  26: (file) =>
    new AppError(
      'STORE_UNAVAILABLE',
      `${file} is not a Caucus store and was left as it is; name another data folder or move the file away.`,
    ),
};

function translate<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw translated(file, error);
  }
}

/** An error of the engine in the project's words; any other one, and one that is nobody's fault but ours, as it is. */
export function translated(file: string, error: unknown): unknown {
  if (error instanceof AppError) return error;
  const engine = error as EngineError;
  if (engine.message?.includes(OUT_OF_TIME)) {
    return new AppError('DEADLINE_EXCEEDED', 'The question took too long; narrow it by time, body or page size.');
  }
  const code = sqliteCode(error);
  const known = code === undefined ? undefined : ENGINE_ERRORS[code]?.(file);
  return known ? new AppError(known.code, known.message, known.details, error) : error;
}
