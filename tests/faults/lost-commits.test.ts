import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openNeo4jStore } from '../../src/store/neo4j/store.js';
import type { Store } from '../../src/store/store.js';
import { describeNeo4j, testServer } from '../support/describe-neo4j.js';
import { entity, puts } from '../support/graph.js';
import { came } from '../support/store/attendance.js';
import { everythingIn } from '../support/store/everything-in.js';
import { openTemporaryStore, type TemporaryStore } from '../support/temporary-store.js';
import { cutAnywhere } from './cuts.js';
import { measured, until } from './measures.js';
import { fair, losingTheAnswerToCommit, openProxy, silence, type TcpProxy } from './proxy.js';

/** A meeting of its own for each number, all of which is one write. */
function changesOf(number: number) {
  const [person, meeting, body] = [
    entity('Person', `person-${number}`),
    entity('Meeting', `meeting-${number}`),
    entity('Organisation', `body-${number}`),
  ];
  return puts(person, meeting, body, came(person, meeting, body));
}

const RECORDS_A_WRITE = 4;
const author = 'test';

describeNeo4j('a write over a network', () => {
  let direct: TemporaryStore;
  let proxy: TcpProxy;
  let store: Store;

  beforeEach(async () => {
    direct = await openTemporaryStore();
    await direct.store.apply(puts(), { author });
    proxy = await openProxy(testServer().uri);
    store = openNeo4jStore({ ...testServer(), uri: proxy.uri });
  });
  afterEach(async () => {
    await store.close();
    await proxy.close();
    await direct.dispose();
  });

  /** There is one event a write and all of its records, and what is derived follows from them. */
  async function expectWrites(count: number): Promise<void> {
    const { revision } = await direct.store.counts();
    expect(revision).toBe(1 + count);
    const changes = await direct.store.changes({ revision: 1, position: 0 }, 10_000);
    expect(changes.map(({ kind, revision: of }) => [kind, of])).toEqual(
      Array.from({ length: count * RECORDS_A_WRITE }, (_, index) => [
        'CREATED',
        2 + Math.floor(index / RECORDS_A_WRITE),
      ]),
    );
    expect(await everythingIn(direct.store)).toHaveLength(1 + count * RECORDS_A_WRITE);
    expect(await direct.store.check({ rebuild: false })).toEqual({ problems: [] });
  }

  test('whose commit goes through and whose answer is lost gives its result, and is one event', async () => {
    let lost = 0;
    proxy.turn(
      losingTheAnswerToCommit(() => {
        lost += 1;
      }),
    );
    expect(await store.apply(changesOf(1), { author })).toEqual({ revision: 2, created: 4, updated: 0, deleted: 0 });
    expect(lost).toBe(1);
    await expectWrites(1);
  });

  test('of which nobody can tell whether it is there says so, and its key gives the first result', async () => {
    const options = { author, idempotencyKey: 'one' };
    proxy.turn(losingTheAnswerToCommit(() => proxy.turn(silence)));
    await expect(store.apply(changesOf(1), options)).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('repeat it with the same idempotency key'),
    });
    await expectWrites(1);
    proxy.turn(fair);
    proxy.resetAll();
    await until(async () => (await measured(() => store.ping())).error === undefined, 10_000);
    expect(await store.apply(changesOf(1), options)).toEqual({ revision: 2, created: 4, updated: 0, deleted: 0 });
    await expectWrites(1);
  });

  test('that breaks half way at any point of a conversation is done once', async () => {
    const cuts = await cutAnywhere(proxy, { step: 5 }, async (fresh, round) => {
      const options = { author, idempotencyKey: String(round) };
      const expected = { revision: 2 + round, created: RECORDS_A_WRITE, updated: 0, deleted: 0 };
      expect(await fresh.apply(changesOf(round), options)).toEqual(expected);
    });
    expect(cuts.total).toBeGreaterThan(4);
    expect(cuts.unnoticed).toBeGreaterThan(cuts.total / 2);
    await expectWrites(cuts.total + 1);
  });
});
