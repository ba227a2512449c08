import { type Connection, connect, type Neo4jOptions } from '../../src/store/neo4j/connection.js';
import { query } from '../../src/store/neo4j/query.js';
import { openNeo4jStore } from '../../src/store/neo4j/store.js';
import type { Store } from '../../src/store/store.js';
import { testServer } from './describe-neo4j.js';
import type { Fill, TemporaryStore } from './temporary-store.js';

/** A store that is open, its connection, and what it holds. */
interface Opened {
  readonly connection: Connection;
  readonly store: Store;
  readonly fill: Fill;
}

/** The last has the database; those before it get it back. */
const opened: Opened[] = [];

/** The store in the one database of the server, emptied before. */
export async function openTemporaryNeo4j(fill: Fill, given: Partial<Neo4jOptions> = {}): Promise<TemporaryStore> {
  const options = { ...testServer(), ...given };
  const connection = connect(options);
  const store = openNeo4jStore(options, connection);
  const entry = { connection, store, fill };
  opened.push(entry);
  const dispose = async (): Promise<void> => {
    await store.close();
    const hadDatabase = opened.at(-1) === entry;
    opened.splice(opened.indexOf(entry), 1);
    const next = opened.at(-1);
    if (hadDatabase && next) await begin(next);
  };
  try {
    await begin(entry);
  } catch (error) {
    await dispose();
    throw error;
  }
  return { store, dispose };
}

async function begin({ connection, store, fill }: Opened): Promise<void> {
  for (const statement of EMPTY) await connection.schema(statement);
  await store.migrate();
  await fill(store);
}

/** Takes all records and their history from the database. The schema stays, since making it takes longer than most tests. */
const EMPTY = [
  query(
    'delete everything',
    `
    MATCH (node) WHERE NOT (node:Migration OR node:Graph)
    CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 10000 ROWS`,
  ),
  query('begin anew', "MATCH (graph:Graph) SET graph = {name: 'caucus', revision: 0}"),
];
