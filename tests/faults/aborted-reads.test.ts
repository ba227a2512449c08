import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Connection, connect } from '../../src/store/neo4j/connection.js';
import { query } from '../../src/store/neo4j/query.js';
import { openNeo4jStore } from '../../src/store/neo4j/store.js';
import type { Store } from '../../src/store/store.js';
import { describeNeo4j, testServer } from '../support/describe-neo4j.js';
import { measured, until } from './measures.js';

/** More than the pool of the driver has connections. */
const MANY = 80;

/** How long the server may go on with what nobody waits for any more, milliseconds. */
const GRACE = 1000;

const ENDLESS = query('endless', 'UNWIND range(1, 1000000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n)');
const RUNNING = query(
  'running',
  'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery = $text RETURN count(*) AS count',
);

describeNeo4j('a read that nobody waits for any more', () => {
  let observer: Connection;
  let store: Store;

  beforeEach(() => {
    observer = connect(testServer());
    const connection = connect(testServer());
    // Whatever is asked takes for ever.
    const read: Connection['read'] = (_statement, _parameters, signal) => connection.read(ENDLESS, {}, signal);
    store = openNeo4jStore(testServer(), { ...connection, read });
  });
  afterEach(async () => {
    await store.close();
    await observer.close();
  });

  async function running(): Promise<number> {
    const [row] = await observer.read(RUNNING, { text: ENDLESS.text });
    return Number(row?.['count']);
  }

  test.each([1, MANY])('is ended by the server within a second, and so are %i of them', async (count) => {
    await running();
    const caller = new AbortController();
    const reads = Promise.allSettled(Array.from({ length: count }, () => store.counts(caller.signal)));
    await until(async () => (await running()) > 0, 5000);
    caller.abort();
    const gone = await measured(() => until(async () => (await running()) === 0, 30_000));
    expect(gone).toMatchObject({ value: undefined });
    expect(gone.milliseconds).toBeLessThan(GRACE);
    for (const settled of await reads) {
      expect(settled).toMatchObject({ status: 'rejected', reason: { code: 'DEADLINE_EXCEEDED' } });
    }
    expect(await running()).toBe(0);
  });
});
