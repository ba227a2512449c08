import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { countNodes } from '../../scripts/neo4j/bolt.js';
import type { Neo4jServer } from '../../scripts/neo4j/server.js';
import { openNeo4jStore } from '../../src/store/neo4j/store.js';
import { entity, puts } from '../support/graph.js';
import { put } from '../support/store/store-test.js';
import { allAtOnce, IS_LONG, type Measured, measured, until, watchLateness } from './measures.js';

const CLIENTS = 16;
const FREEZE = IS_LONG ? 20_000 : 5000;
const STATEMENT_TIMEOUT = IS_LONG ? 5000 : 1500;

/** More than the pool of the driver has connections. */
const MANY = 80;

/** How much later than its deadline a call may end, and how soon all are answered when the server is awake, milliseconds. */
const LATENESS = 100;
const RECOVERY = 2000;

/** What takes as long as the machine needs, milliseconds. */
const PATIENCE = 120_000;
const LONGEST_TEST = 600_000;

const ann = entity('Person', 'ann');

export function survivesBeingFrozen(server: () => Neo4jServer): void {
  test(
    `does nothing for ${FREEZE / 1000} s: each of ${CLIENTS} readers is told so by its deadline, and soon after it goes on all get right answers`,
    async () => {
      const address = { ...server(), database: 'neo4j' };
      const store = openNeo4jStore({ ...address, statementTimeout: STATEMENT_TIMEOUT });
      const clients = startClients(() => store.getRecords([ann.id]));
      try {
        await until(async () => (await measured(store.migrate)).error === undefined, PATIENCE);
        const { revision } = await put(store, ann);
        await clients.areAnswered(performance.now());

        const lateness = watchLateness();
        server().freeze();
        const frozen = performance.now();
        const options = { author: 'test', idempotencyKey: 'frozen' };
        const write = () => store.apply(puts(entity('Topic', 'frozen')), options);
        const [written] = await Promise.all([measured(write), pause(FREEZE)]);
        const longestWait = clients.longestWait();
        const late = lateness();
        const limit = STATEMENT_TIMEOUT + LATENESS + late;
        const calls = clients.endedSince(frozen + late);
        for (const { milliseconds, error } of calls) {
          expect((error as { code: string }).code).toMatch(/^(DEADLINE_EXCEEDED|STORE_UNAVAILABLE)$/);
          expect(milliseconds).toBeLessThan(limit);
        }
        expect(calls.length).toBeGreaterThan(CLIENTS);
        expect(longestWait).toBeLessThan(limit);
        // A write has more time, but not for a server that does not even greet.
        expect(written).toMatchObject({ error: { code: expect.stringMatching(/^STORE_(UNAVAILABLE|BUSY)$/) } });
        expect(written.milliseconds).toBeLessThan(FREEZE);

        server().thaw();
        const thawed = performance.now();
        // What anybody has to wait for it, however good a client is.
        await countNodes(address);
        const awake = performance.now();
        await clients.areAnswered(thawed);
        expect(performance.now() - awake).toBeLessThan(RECOVERY);
        for (const record of clients.answersSince(thawed)) expect(record).toEqual([{ ...ann, revision }]);
        // Connections in which a call was given up would be missing here.
        const ask = () => store.getRecords([ann.id]);
        await until(async () => (await allAtOnce(MANY, ask)).every(({ error }) => error === undefined), PATIENCE);
        expect(await write()).toMatchObject({ revision: revision + 1, created: 1 });
        expect(await put(store, ann)).toMatchObject({ revision: revision + 1, updated: 0 });
      } finally {
        server().thaw();
        await clients.end();
        await store.close();
      }
    },
    LONGEST_TEST,
  );
}

/** So many who ask again and again, whatever they are told. */
function startClients(ask: () => Promise<unknown>) {
  const calls: (Measured<unknown> & { readonly client: number })[] = [];
  const begins = Array.from({ length: CLIENTS }, () => performance.now());
  let isOver = false;
  const all = begins.map(async (_, client) => {
    while (!isOver) {
      begins[client] = performance.now();
      calls.push({ client, ...(await measured(ask)) });
      await pause(50);
    }
  });
  const answeredSince = (time: number) => calls.filter(({ begin, error }) => begin > time && error === undefined);
  return {
    endedSince: (time: number) => calls.filter(({ begin, milliseconds }) => begin + milliseconds > time),
    answersSince: (time: number) => answeredSince(time).map(({ value }) => value),
    /** Of those who wait now. */
    longestWait: () => performance.now() - Math.min(...begins),
    areAnswered: (time: number) =>
      until(() => new Set(answeredSince(time).map(({ client }) => client)).size === CLIENTS, PATIENCE),
    end: async () => {
      isOver = true;
      await Promise.all(all);
    },
  };
}
