import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '../../src/store/sqlite/driver.js';

/** Does the work with a folder of its own, and removes it. */
export async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'caucus-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs statements on a file past the store that may be open on it. */
export function tamperWith(file: string, sql: string): void {
  const connection = new DatabaseSync(file);
  try {
    connection.exec(sql);
  } finally {
    connection.close();
  }
}

export function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
