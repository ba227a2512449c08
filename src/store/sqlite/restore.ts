import { existsSync, statSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError, badInput } from '../../errors.js';
import type { Counts } from '../store.js';
import { type Database, openDatabase, SQLITE, sqliteCode } from './database.js';
import { claim, fileError, hasLogs, isTaken, keepAs, moveLogs, removeDatabase, syncFile, syncFolder } from './files.js';
import { isDamage, onCopy, problemsOf } from './inspect.js';
import { isEmpty, migrate, strangenessOf } from './migrations.js';
import { counts } from './read/counts.js';

export interface RestoreOptions {
  /** The file of the store; it need not be there. */
  readonly file: string;
  readonly backup: string;
  readonly now?: () => Date;
}

export interface Restored {
  readonly file: string;
  /** What the store holds now. */
  readonly counts: Counts;
  /** Where the former store is; absent where there was none. */
  readonly kept?: string;
  /** What of the backup's derived data did not follow from its records and was made anew, a sentence each. */
  readonly mended: readonly string[];
}

/**
 * Puts a backup in the place of the store. The backup is copied beside the store and checked there, so that it stays as it
 * is; the former store keeps all its writes under a new name. Either all of that is done, or the store is what it was.
 *
 * @throws AppError BAD_USER_INPUT where the file is no sound backup, STORE_BUSY where somebody has the store open
 */
export async function restore({ file, backup, now = () => new Date() }: RestoreOptions): Promise<Restored> {
  await refuseBackup(backup, file);
  const incoming = `${file}.incoming`;
  try {
    await claim(incoming, backup);
    try {
      const found = inspect(incoming, backup);
      await syncFile(incoming);
      const kept = await replace(file, incoming, freeName(file, now()));
      await syncFolder(dirname(file));
      return { file, ...found, ...(kept !== undefined && { kept }) };
    } catch (error) {
      await removeDatabase(incoming);
      throw error;
    }
  } catch (error) {
    throw fileError(file, error);
  }
}

async function refuseBackup(backup: string, file: string): Promise<void> {
  const status = statSync(backup, { throwIfNoEntry: false });
  if (!status?.isFile()) throw badInput(`${backup} is no file; name one that "caucus backup" wrote.`);
  const present = statSync(file, { throwIfNoEntry: false });
  if (present?.ino === status.ino && present.dev === status.dev) {
    throw badInput(`${backup} is the store itself; name a file that "caucus backup" wrote.`);
  }
  if (await hasLogs(backup)) {
    const remedy = 'Name a file that "caucus backup" wrote.';
    throw badInput(`${backup} has a log of writes beside it, so it is a store and no backup. ${remedy}`);
  }
}

/** Brings the copy to the current schema and looks at all of it; derived data that are wrong can be made anew, and are. */
function inspect(incoming: string, backup: string): Pick<Restored, 'counts' | 'mended'> {
  const refuse = (why: string): AppError =>
    badInput(`${backup} ${why}. Nothing was changed; name a file that "caucus backup" wrote.`);
  try {
    return onCopy(incoming, (copy) => {
      if (isEmpty(copy)) throw refuse('is empty');
      const strangeness = strangenessOf(copy);
      if (strangeness !== undefined) throw refuse(strangeness);
      migrate(copy, 0);
      const mended = problemsOf(copy);
      const problems = mended.length === 0 ? [] : problemsLeft(copy);
      if (problems.length > 0) throw refuse(`is damaged (${problems.join(' ')})`);
      copy.exec('PRAGMA journal_mode = DELETE');
      return { counts: counts(copy), mended };
    });
  } catch (error) {
    throw isDamage(error) ? refuse('is damaged, or no database') : error;
  }
}

function problemsLeft(copy: Database): readonly string[] {
  problemsOf(copy, true);
  return problemsOf(copy);
}

/** A name for the former store under which nothing stands yet. */
function freeName(file: string, time: Date): string {
  const stem = `${file}.before-restore-${time.toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
  let name = stem;
  for (let number = 2; isTaken(name); number += 1) name = `${stem}-${number}`;
  return name;
}

/**
 * At every moment there is a store of that name, the former or the new one. The former one's log is moved first, since the
 * engine would take it for the new one's. Gives the name of the former one, if there was any.
 */
async function replace(file: string, incoming: string, kept: string): Promise<string | undefined> {
  const former = existsSync(file) ? hold(file) : undefined;
  try {
    if (existsSync(file)) await keepAs(file, kept);
    await moveLogs(file, kept);
    await rename(incoming, file);
    return isTaken(kept) ? kept : undefined;
  } finally {
    former?.close();
  }
}

/**
 * Has the store to itself: the engine gives up the write-ahead log, all that stands in it being in the file then, for nobody
 * who is not alone. From then on whoever waits to open the file is refused by the engine once it has another name. A file
 * that is no database cannot be held, nor used by anybody.
 */
function hold(file: string): Database | undefined {
  const former = openDatabase(file, { busyTimeout: 0, statementTimeout: Number.POSITIVE_INFINITY });
  try {
    former.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
    if (former.get('PRAGMA journal_mode')?.['journal_mode'] !== 'delete') throw inUse(file);
    return former;
  } catch (error) {
    former.close();
    if (isDamage(error)) return undefined;
    throw sqliteCode(error) === SQLITE.busy ? inUse(file) : error;
  }
}

function inUse(file: string): AppError {
  return new AppError(
    'STORE_BUSY',
    `${file} is open in another process, and nothing was changed; stop the server and every command on it, and repeat.`,
  );
}
