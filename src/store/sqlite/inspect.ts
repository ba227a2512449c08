import { AppError } from '../../errors.js';
import { type Database, openDatabase, SQLITE, sqliteCode } from './database.js';
import { check } from './write/check.js';

/** One process works on a copy, and each statement may take as long as it does. */
const PATIENCE = { busyTimeout: 0, statementTimeout: Number.POSITIVE_INFINITY };

/**
 * Opens a copy that has not got its name yet, and leaves it as one file without a log beside it, so that it can be renamed.
 * Nothing is lost when a crash spoils it, so nothing waits for the disk.
 */
export function onCopy<Result>(file: string, work: (copy: Database) => Result): Result {
  const copy = openDatabase(file, PATIENCE);
  try {
    copy.exec('PRAGMA journal_mode = DELETE; PRAGMA synchronous = OFF');
    return work(copy);
  } finally {
    copy.close();
  }
}

/** What is wrong with the pages of a database of ours or with its derived data, a sentence each. */
export function problemsOf(database: Database, rebuild = false): readonly string[] {
  try {
    return check(database, rebuild).problems;
  } catch (error) {
    if (isDamage(error)) return ['The file is damaged.'];
    if (error instanceof SyntaxError) return [`A record is garbled: ${error.message}`];
    if (error instanceof AppError && sqliteCode(error) === undefined) return [error.message];
    throw error;
  }
}

/** Whether the engine failed because of what is in the file. */
export function isDamage(error: unknown): boolean {
  const code = sqliteCode(error);
  return code === SQLITE.corrupt || code === SQLITE.notADatabase;
}
