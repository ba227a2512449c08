import { afterEach, beforeEach, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { type Connection, connect } from '../../../src/store/neo4j/connection.js';
import { query } from '../../../src/store/neo4j/query.js';
import { openNeo4jStore } from '../../../src/store/neo4j/store.js';
import type { Store } from '../../../src/store/store.js';
import { describeNeo4j, testServer } from '../../support/describe-neo4j.js';
import { entity, puts } from '../../support/graph.js';
import { came } from '../../support/store/attendance.js';
import { everythingIn } from '../../support/store/everything-in.js';
import { openTemporaryStore, type TemporaryStore } from '../../support/temporary-store.js';

const [ann, spring, north] = [entity('Person', 'ann'), entity('Meeting', 'spring'), entity('Organisation', 'north')];
const changes = puts(ann, spring, north, came(ann, spring, north));
const options = { author: 'test' };
const EVENTS = query('events', 'MATCH (event:Event) RETURN count(*) AS count');

type Write = Connection['write'];

/** The first attempt comes to its end, and the server then refuses to commit it, as in a deadlock. */
const refusingOnce =
  (write: Write): Write =>
  (work) =>
    write(async (transaction, attempt) => {
      const result = await work(transaction, attempt);
      if (attempt > 1) return result;
      throw new neo4j.Neo4jError('locked', 'Neo.TransientError.Transaction.DeadlockDetected', '50N05', 'deadlock');
    });

/** The first attempt is committed, and the answer is lost on its way. */
const losingTheAnswer =
  (write: Write): Write =>
  async (work) => {
    await write((transaction) => work(transaction, 1));
    return write((transaction) => work(transaction, 2));
  };

describeNeo4j('a write to Neo4j that is tried again', () => {
  let opened: TemporaryStore;
  let connection: Connection;
  beforeEach(async () => {
    opened = await openTemporaryStore();
    connection = connect(testServer());
  });
  afterEach(async () => {
    await connection.close();
    await opened.dispose();
  });

  function storeThat(fails: (write: Write) => Write): Store {
    return openNeo4jStore(testServer(), { ...connection, write: fails((work) => connection.write(work)) });
  }

  for (const [title, fails] of [
    ['since it was not committed', refusingOnce],
    ['since its answer was lost', losingTheAnswer],
  ] as const) {
    test(`${title} is one event with one result`, async () => {
      const store = storeThat(fails);
      expect(await store.apply(changes, options)).toEqual({ revision: 1, created: 5, updated: 0, deleted: 0 });
      expect(await store.counts()).toMatchObject({ revision: 1, byType: { ATTENDED: 1, Person: 1 } });
      expect(await connection.read(EVENTS, {})).toEqual([{ count: 1 }]);
      const told = await store.changes({ revision: 0, position: -1 }, 99);
      expect(told.map(({ revision, position, kind }) => [revision, position, kind])).toEqual(
        changes.map((_change, index) => [1, index, 'CREATED']),
      );
      expect(await everythingIn(store)).toHaveLength(5);
      expect(await store.check({ rebuild: false })).toEqual({ problems: [] });
    });

    test(`${title} gives the same result for its key`, async () => {
      const store = storeThat(fails);
      const keyed = { ...options, idempotencyKey: 'one' };
      const first = await store.apply(changes, keyed);
      expect(await store.apply([{ kind: 'DELETE', id: 'topic/test/none' }], options)).toMatchObject({ revision: 1 });
      expect(await store.apply(changes, keyed)).toEqual(first);
    });

    test(`${title} is refused as it would be at once`, async () => {
      const store = storeThat(fails);
      await expect(store.apply(puts(came(ann, spring)), options)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(await store.counts()).toEqual({ revision: 0, byType: {} });
    });
  }
});
