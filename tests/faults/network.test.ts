import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openNeo4jStore } from '../../src/store/neo4j/store.js';
import type { Store } from '../../src/store/store.js';
import { describeNeo4j, testServer } from '../support/describe-neo4j.js';
import { entity } from '../support/graph.js';
import { put } from '../support/store/store-test.js';
import { openTemporaryStore, type TemporaryStore } from '../support/temporary-store.js';
import { cutAnywhere } from './cuts.js';
import { allAtOnce, measured, until, watchLateness } from './measures.js';
import { fair, latency, openProxy, silence, type TcpProxy } from './proxy.js';

const STATEMENT_TIMEOUT = 2000;

/** What it takes to find that a server answers again, milliseconds. */
const RECOVERY = 2000;

/** More than the pool of the driver has connections. */
const MANY = 80;

const ann = entity('Person', 'ann');
const stored = { ...ann, revision: 1 };

describeNeo4j('a store that is read over a network', () => {
  let direct: TemporaryStore;
  let proxy: TcpProxy;
  let store: Store;

  beforeEach(async () => {
    direct = await openTemporaryStore((empty) => put(empty, ann));
    proxy = await openProxy(testServer().uri);
    store = openNeo4jStore({ ...testServer(), uri: proxy.uri, statementTimeout: STATEMENT_TIMEOUT });
    await until(async () => (await read().catch(() => [])).length > 0, 30_000);
  });
  afterEach(async () => {
    await store.close();
    await proxy.close();
    await direct.dispose();
  });

  function read(): ReturnType<Store['getRecords']> {
    return store.getRecords([ann.id]);
  }

  /** Answers are right again soon after the network is, by as many readers as there may be at once. */
  async function expectRecovery(): Promise<void> {
    const lateness = watchLateness();
    const { milliseconds } = await measured(() =>
      until(async () => (await measured(read)).error === undefined, 30_000),
    );
    expect(milliseconds).toBeLessThan(RECOVERY + lateness());
    await until(async () => (await allAtOnce(MANY, read)).every(({ error }) => error === undefined), 30_000);
    expect(await read()).toEqual([stored]);
  }

  test('that is slow gives the right answers, only later', async () => {
    await allAtOnce(16, read);
    proxy.turn(latency(100));
    for (const { value, milliseconds } of await allAtOnce(16, read)) {
      expect(value).toEqual([stored]);
      expect(milliseconds).toBeGreaterThan(195);
    }
  });

  test.each([
    ['is slower than a deadline allows', latency(2 * STATEMENT_TIMEOUT)],
    ['swallows all that is said', silence],
  ])(
    'that %s fails each call at its deadline, then at once, and is used again when it is well',
    async (_fault, weather) => {
      proxy.turn(weather);
      const lateness = watchLateness();
      const calls = await allAtOnce(MANY, read);
      const late = lateness();
      for (const { error, milliseconds } of calls) {
        expect(error).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
        expect(milliseconds).toBeLessThan(STATEMENT_TIMEOUT + 100 + late);
      }
      await until(async () => {
        const { error, milliseconds } = await measured(read);
        return (error as { code: string }).code === 'STORE_UNAVAILABLE' && milliseconds < 100;
      }, RECOVERY);
      proxy.turn(fair);
      proxy.resetAll();
      await expectRecovery();
    },
  );

  test('whose connections were reset while nobody used them does not show it', async () => {
    await allAtOnce(16, read);
    proxy.resetAll();
    for (const { value } of await allAtOnce(16, read)) expect(value).toEqual([stored]);
  });

  test('whose connections are reset before any answer arrives has the questions asked again', async () => {
    await allAtOnce(16, read);
    let isReset = false;
    proxy.turn((piece) => {
      if (piece.towards === 'server') return piece.pass();
      isReset = true;
      proxy.turn(fair);
      proxy.resetAll();
    });
    for (const { value } of await allAtOnce(16, read)) expect(value).toEqual([stored]);
    expect(isReset).toBe(true);
  });

  test('that breaks half way at any point of a conversation gives the right answer, at worst to who asks again', async () => {
    const cuts = await cutAnywhere(proxy, { step: 2 }, async (fresh) => {
      expect(await fresh.getRecords([ann.id])).toEqual([stored]);
    });
    expect(cuts.total).toBeGreaterThan(4);
    expect(cuts.unnoticed).toBeGreaterThan(0);
  });
});
