import { AppError } from '../../errors.js';
import type { Store } from '../store.js';
import { backUp } from './backup.js';
import { type Database, openDatabase } from './database.js';
import { migrate } from './migrations.js';
import { changesAfter } from './read/changes.js';
import { counts } from './read/counts.js';
import { find } from './read/find.js';
import { encounters, met } from './read/met.js';
import { findNames } from './read/name-search.js';
import { annotationsOf, getRecords, getTexts } from './read/records.js';
import { getEntities, relationshipsOf } from './read/relationships.js';
import { stream } from './read/stream.js';
import { apply } from './write/apply.js';
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
    getEntities: (queries, signal) => read(signal, (from) => getEntities(from, queries)),
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
    backup: (target) => backUp(openReader, target),
    close: async () => database.close(),
  };
}

function refuseLate(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return;
  throw new AppError('DEADLINE_EXCEEDED', 'The time for this request has passed; ask for less at once.');
}
