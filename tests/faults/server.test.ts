import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Neo4jServer, reasonsAgainstNeo4j, startNeo4j } from '../../scripts/neo4j/server.js';
import { startsWithoutIt } from './down-at-start.js';
import { survivesBeingFrozen } from './frozen.js';
import { survivesBeingKilled } from './killed.js';

/** A server may take minutes to start on a busy machine, milliseconds. */
const START = 240_000;

const reasons = process.env['CAUCUS_TEST_STORE'] === 'neo4j' ? await reasonsAgainstNeo4j() : ['run npm run test:neo4j'];

if (reasons.length === 0) {
  describe('a Neo4j of which all depends', () => {
    let server: Neo4jServer;
    beforeAll(async () => {
      server = await startNeo4j();
    }, START);
    afterAll(() => server.stop(), START);

    startsWithoutIt(() => server);
    survivesBeingKilled(() => server);
    survivesBeingFrozen(() => server);
  });
} else {
  console.info(`Faults of a Neo4j were left out: ${reasons.join('; ')}.`);
  // biome-ignore lint/suspicious/noSkippedTests: there is no server to run it on, and a file without a test fails
  test.skip('a Neo4j of which all depends', () => expect.assertions(1));
}
