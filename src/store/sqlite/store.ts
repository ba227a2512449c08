import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError, badInput } from '../../errors.js';
import type { RecordType } from '../../model/records.js';
import type { Counts, Store } from '../store.js';
import { type Database, openDatabase, translated } from './database.js';
import { backup } from './driver.js';
import { migrate } from './migrations.js';
import { changesAfter } from './read/changes.js';
import { find } from './read/find.js';
import { encounters, met } from './read/met.js';
import { findNames } from './read/name-search.js';
import { annotationsOf, getRecords, getTexts } from './read/records.js';
import { relationshipsOf } from './read/relationships.js';
import { stream } from './read/stream.js';
import { apply, currentRevision } from './write/apply.js';
import { check } from './write/check.js';

export interface SqliteOptions {
  readonly file: string;
  /** How long a writer waits for one in another process before STORE_BUSY, milliseconds. */
  readonly busyTimeout?: number;
  /** How long one question may run, milliseconds. */
  readonly statementTimeout?: number;
  /** Up to this size, bytes, the whole file is looked at for damage at each start. */
  readonly largestChecked?: number;
  readonly now?: () => Date;
}

const DEFAULTS = { busyTimeout: 5000, statementTimeout: 5000, largestChecked: 256 * 1024 * 1024 };

/** Opens, and makes if need be, the store in one file. Call `migrate` before anything else. */
export function openSqliteStore(options: SqliteOptions): Store {
  const { file, busyTimeout, statementTimeout, largestChecked, now = () => new Date() } = { ...DEFAULTS, ...options };
  const database = openDatabase(file, { busyTimeout, statementTimeout });

  /** Work on the main thread is bounded; it only has to look whether it is still wanted. */
  const read = async <Result>(signal: AbortSignal | undefined, work: (from: Database) => Result): Promise<Result> => {
    database.requireOpen();
    refuseLate(signal);
    return work(database);
  };

  /** A connection of its own, for what reads one snapshot while writes go on. */
  const openReader = (): Database => {
    database.requireOpen();
    return openDatabase(file, { readOnly: true, busyTimeout, statementTimeout });
  };

  return {
    name: 'sqlite',
    getRecords: (ids, signal) => read(signal, (from) => getRecords(from, ids)),
    getTexts: (sourceIds, signal) => read(signal, (from) => getTexts(from, sourceIds)),
    annotationsOf: (queries, signal) => read(signal, (from) => annotationsOf(from, queries)),
    relationshipsOf: (queries, signal) => read(signal, (from) => relationshipsOf(from, queries)),
    find: (query, signal) => read(signal, (from) => find(from, query)),
    findNames: (query, signal) => read(signal, (from) => findNames(from, query)),
    met: (queries, signal) => read(signal, (from) => met(from, queries)),
    encounters: (queries, signal) => read(signal, (from) => encounters(from, queries)),
    changes: (after, first, signal) => read(signal, (from) => changesAfter(from, after, first)),
    counts: (signal) => read(signal, counts),
    stream: (types, signal) => stream(openReader, types, () => refuseLate(signal)),
    apply: async (changes, applyOptions) => apply(database, changes, applyOptions, now),
    migrate: async () => migrate(database, largestChecked),
    check: async ({ rebuild }) => check(database, rebuild),
    ping: (signal) =>
      read(signal, (from) => {
        if (from.get("SELECT 1 FROM sqlite_schema WHERE name = 'event'")) return;
        throw new AppError('STORE_UNAVAILABLE', `${file} is not set up yet; start the server, or import into it.`);
      }),
    backup: (target) => backUp(database, openReader, target),
    close: async () => database.close(),
  };
}

function refuseLate(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return;
  throw new AppError('DEADLINE_EXCEEDED', 'The time for this request has passed; ask for less at once.');
}

function counts(database: Database): Counts {
  const rows = database.all('SELECT type, count FROM tally WHERE count > 0 ORDER BY type');
  const byType = Object.fromEntries(rows.map((row) => [row['type'] as RecordType, Number(row['count'])]));
  return { revision: currentRevision(database), byType };
}

/**
 * Written beside the target and renamed when it is whole, so that a file with the target's name is always a backup. Read through a
 * connection of its own that keeps one snapshot: on the writer's, Node's own SQLite gives up when a write is going on, and
 * without a snapshot each write would begin the copy anew.
 */
async function backUp(database: Database, openReader: () => Database, target: string): Promise<void> {
  database.requireOpen();
  if (existsSync(target)) throw badInput(`${target} exists already; name a new file for the backup.`);
  const folder = dirname(target);
  if (!existsSync(folder))
    throw badInput(`${folder} is not there for a backup in it; make it, or name another folder.`);
  const partial = `${target}.partial`;
  const reader = openReader();
  try {
    reader.exec('BEGIN; SELECT 1 FROM sqlite_schema');
    await backup(reader.connection, partial);
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { force: true });
    throw translated(partial, error);
  } finally {
    reader.close();
  }
}
