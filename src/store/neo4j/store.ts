import { badInput } from '../../errors.js';
import { refuseLate } from '../deadlines.js';
import type { Store } from '../store.js';
import { type Connection, connect, type Neo4jOptions } from './connection.js';
import { migrate, requireMigrated } from './migrations.js';
import { changesAfter, counts } from './read/changes.js';
import { encounters } from './read/encounters.js';
import { find } from './read/find.js';
import { met } from './read/met.js';
import { findNames } from './read/name-search.js';
import { annotationsOf, getRecords, getTexts } from './read/records.js';
import { getEntities, relationshipsOf } from './read/relationships.js';
import { stream } from './read/stream.js';
import { apply } from './write/apply.js';
import { check } from './write/check.js';

/** The store in a Neo4j database, which may be down for now. Call `migrate` before anything else. */
export function openNeo4jStore(options: Neo4jOptions, connection: Connection = connect(options)): Store {
  const { now = () => new Date() } = options;

  /** Also what asks the server nothing, having nothing to ask, is refused when it is late or the store is closed. */
  const use = async <Result>(
    signal: AbortSignal | undefined,
    work: (from: Connection) => Promise<Result>,
  ): Promise<Result> => {
    connection.requireOpen();
    refuseLate(signal);
    return await work(connection);
  };

  return {
    name: 'neo4j',
    getRecords: (ids, signal) => use(signal, (from) => getRecords(from, ids, signal)),
    getEntities: (queries, signal) => use(signal, (from) => getEntities(from, queries, signal)),
    getTexts: (sourceIds, signal) => use(signal, (from) => getTexts(from, sourceIds, signal)),
    annotationsOf: (queries, signal) => use(signal, (from) => annotationsOf(from, queries, signal)),
    relationshipsOf: (queries, signal) => use(signal, (from) => relationshipsOf(from, queries, signal)),
    find: (query, signal) => use(signal, (from) => find(from, query, signal)),
    findNames: (query, signal) => use(signal, (from) => findNames(from, query, signal)),
    met: (queries, signal) => use(signal, (from) => met(from, queries, signal)),
    encounters: (queries, signal) => use(signal, (from) => encounters(from, queries, signal)),
    changes: (after, first, signal) => use(signal, (from) => changesAfter(from, after, first, signal)),
    counts: (signal) => use(signal, (from) => counts(from, signal)),
    stream: (types, signal) => stream(connection, types, signal),
    apply: (changes, applyOptions) => use(undefined, (to) => apply(to, changes, applyOptions, now)),
    migrate: () => migrate(connection, now),
    check: ({ rebuild }) => use(undefined, (from) => check(from, rebuild)),
    ping: async (signal) => {
      await connection.ping(signal);
      await requireMigrated(connection, signal);
    },
    backup: (file) => use(undefined, () => refuseBackup(file)),
    close: () => connection.close(),
  };
}

async function refuseBackup(file: string): Promise<void> {
  throw badInput(
    `${file} was not written: Neo4j is backed up by its own "neo4j-admin database dump". "caucus copy" makes an embedded store of it, which "caucus backup" can copy into one file.`,
  );
}
