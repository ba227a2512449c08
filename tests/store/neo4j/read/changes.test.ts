import { expect, test } from '@jest/globals';
import { connect } from '../../../../src/store/neo4j/connection.js';
import { query } from '../../../../src/store/neo4j/query.js';
import { describeNeo4j, testServer } from '../../../support/describe-neo4j.js';
import { entity } from '../../../support/graph.js';
import { onStore, put } from '../../../support/store/store-test.js';
import { openTemporaryStore } from '../../../support/temporary-store.js';

const ann = entity('Person', 'ann');
const topics = Array.from({ length: 2500 }, (_, index) => entity('Topic', `t${index}`));

/** As if the commit had brought all but this list into sight. */
const HIDE = query(
  'hide',
  'MATCH (list:ChangeList {revision: 2, position: $position}) REMOVE list:ChangeList SET list:Hidden',
);
const SHOW = query('show', 'MATCH (list:Hidden) REMOVE list:Hidden SET list:ChangeList');

describeNeo4j('changes in Neo4j', () => {
  test('come in pages that do not begin where a list of them does', async () => {
    await onStore(
      () => openTemporaryStore(),
      [ann],
      async (store) => {
        await put(store, ...topics);
        const all = await store.changes({ revision: 1, position: 99 }, topics.length);
        expect(all.map(({ position }) => position)).toEqual(topics.map((_, index) => index));
        for (const position of [0, 998, 999, 1000, 1999, 2000, 2498]) {
          const page = await store.changes({ revision: 2, position }, 3);
          expect(page).toEqual(all.slice(position + 1, position + 4));
        }
      },
    );
  });

  test.each([0, 1000, 2000])('are not told beyond the list at %d while that is not in sight', async (position) => {
    await onStore(
      () => openTemporaryStore(),
      [ann],
      async (store) => {
        await put(store, ...topics);
        const connection = connect(testServer());
        try {
          const end = { revision: 1, position: 99 };
          const all = await store.changes(end, 9999);
          await connection.schema(HIDE, { position });
          expect(await store.changes(end, 9999)).toEqual(all.slice(0, position));
          await connection.schema(SHOW);
          expect(await store.changes(end, 9999)).toEqual(all);
        } finally {
          await connection.close();
        }
      },
    );
  });
});
