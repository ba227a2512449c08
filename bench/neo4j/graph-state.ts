import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jAddress } from '../../scripts/neo4j/bolt.js';
import type { GraphSize } from '../graph.js';
import { FLOOR_INDEXES } from './floor-statements.js';

/** `OTHER` is anything that is not the benchmark's, or not whole. */
export type GraphState = 'EMPTY' | 'COMPLETE' | 'OTHER';

const CONTENT = `
RETURN COUNT { MATCH (node:!Graph&!Migration) } AS nodes, COUNT { MATCH (:Person) } AS people,
  COLLECT { MATCH (dataset:Dataset) RETURN dataset.id } AS datasets`;

/** They are made last, so where they are the load was not broken off. */
const INDEXES = `SHOW INDEXES YIELD name WHERE name STARTS WITH 'bench_' RETURN collect(name) AS names`;

export function stateOf({ database, ...address }: Neo4jAddress, size: GraphSize): Promise<GraphState> {
  return withDriver(address, async (driver) => {
    const [content] = (await driver.executeQuery(CONTENT, {}, { database })).records;
    if (content?.get('nodes') === 0) return 'EMPTY';
    const [indexes] = (await driver.executeQuery(INDEXES, {}, { database })).records;
    const isOurs = content?.get('people') === size.people && content.get('datasets').join() === 'dataset/bench';
    return isOurs && indexes?.get('names').length > 0 ? 'COMPLETE' : 'OTHER';
  });
}

/** What the floor needs after the load. */
export function completeGraph({ database, ...address }: Neo4jAddress): Promise<void> {
  return withDriver(address, async (driver) => {
    for (const statement of FLOOR_INDEXES) await driver.executeQuery(statement, {}, { database });
  });
}

async function withDriver<Result>(
  { uri, user, password }: Omit<Neo4jAddress, 'database'>,
  work: (driver: Driver) => Promise<Result>,
): Promise<Result> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}
