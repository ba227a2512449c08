import { describe, expect, jest, test } from '@jest/globals';
import type { Neo4jOptions } from '../../src/store/neo4j/connection.js';

/** A statement that the server has not met before can take seconds on a busy machine, milliseconds. */
const LONGEST_TEST = 60_000;

/** A suite that needs the server which the environment names; one line says where it was left out for want of one. */
export function describeNeo4j(name: string, register: () => void): void {
  if (process.env['CAUCUS_TEST_STORE'] === 'neo4j') {
    jest.setTimeout(LONGEST_TEST);
    describe(name, register);
    return;
  }
  console.info(`${name}: left out, since CAUCUS_TEST_STORE is not neo4j.`);
  // biome-ignore lint/suspicious/noSkippedTests: there is no server to run it on, and a file without a test fails
  test.skip(name, () => expect.assertions(1));
}

/** The Neo4j that the environment names for tests, which may delete all that is in it. */
export function testServer(): Neo4jOptions {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
  if (!NEO4J_URI || !NEO4J_PASSWORD) {
    throw new Error(
      'CAUCUS_TEST_STORE is neo4j; NEO4J_URI and NEO4J_PASSWORD are to name a server that tests may wipe.',
    );
  }
  return {
    uri: NEO4J_URI,
    user: NEO4J_USER ?? 'neo4j',
    password: NEO4J_PASSWORD,
    database: NEO4J_DATABASE ?? 'neo4j',
  };
}
