import { expect } from '@jest/globals';
import { COUNT_LIMIT, type FindQuery, type PageRequest, type Store } from '../../../../src/store/store.js';
import { entity } from '../../../support/graph.js';
import { expectPageForAnyPosition, expectSamePages } from '../../../support/store/paging.js';
import { during, entitiesOf } from '../../../support/store/questions.js';
import { put, remove, storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const people = ['Zoe', 'Élodie', 'ann', '…', 'Ann'].map((label, index) => entity('Person', `p${index}`, { label }));
const bodies = [entity('Organisation', 'ann'), entity('Committee', 'zoe', { label: 'ZOE' })];
const meetings = ['2024-03-05', '2024', undefined, '2024-03-05', '0044-03-15', undefined, '../2023'].map(
  (date, index) => entity('Meeting', `m${index}`, date === undefined ? {} : { date }),
);
const records = [...people, ...bodies, ...meetings];

const lists: readonly (readonly [title: string, query: FindQuery, names: readonly string[]])[] = [
  [
    'by label, folded, of several types in one order; then by id',
    entitiesOf(['Person', 'Committee', 'Organisation']),
    [
      'organisation/test/ann',
      'person/test/p2',
      'person/test/p4',
      'person/test/p1',
      'committee/test/zoe',
      'person/test/p0',
      'person/test/p3',
    ],
  ],
  [
    'newest meetings first, undated last',
    entitiesOf(['Meeting'], { order: 'NEWEST' }),
    ['m0', 'm3', 'm1', 'm6', 'm4', 'm2', 'm5'].map((name) => `meeting/test/${name}`),
  ],
  [
    'oldest meetings first, undated last',
    entitiesOf(['Meeting'], { order: 'OLDEST' }),
    ['m4', 'm6', 'm1', 'm0', 'm3', 'm2', 'm5'].map((name) => `meeting/test/${name}`),
  ],
  [
    'oldest meetings in a time first',
    entitiesOf(['Meeting'], { order: 'OLDEST', time: during('2024') }),
    ['m1', 'm0', 'm3', 'm2', 'm5'].map((name) => `meeting/test/${name}`),
  ],
  [
    'last changed first, of one event by id',
    entitiesOf(['Person', 'Committee', 'Organisation'], { order: 'CHANGED' }),
    [
      'person/test/p3',
      'committee/test/zoe',
      'organisation/test/ann',
      'person/test/p0',
      'person/test/p1',
      'person/test/p2',
      'person/test/p4',
    ],
  ],
];

const idsAt = (store: Store, query: FindQuery, page: PageRequest) =>
  store.find({ ...query, page }).then((answer) => ({ ...answer, rows: answer.rows.map((row) => row.entity.id) }));

/** All records in one event, and then one of them changed. */
async function inTwoEvents(store: Store): Promise<void> {
  await put(store, ...records);
  await put(store, entity('Person', 'p3', { label: '…', birthDate: '1960' }));
}

export function pagesWhatIsFound(open: OpenStore): void {
  const test = storeTest(open);

  for (const [title, query, ids] of lists) {
    test(`${title}; each row once whatever the size of the pages`, [], async (store) => {
      await inTwoEvents(store);
      await expectSamePages((page) => idsAt(store, query, page), ids);
    });
  }

  for (const [title, query] of lists) {
    test(`${title}; any text may stand in a position`, [], async (store) => {
      await inTwoEvents(store);
      await expectPageForAnyPosition((page) => idsAt(store, query, page));
    });
  }

  test(`what is more than ${COUNT_LIMIT} is not counted`, [], async (store) => {
    const topics = Array.from({ length: COUNT_LIMIT + 1 }, (_, index) => entity('Topic', `t${index}`));
    await put(store, ...topics);
    const query = entitiesOf(['Topic', 'Place'], { page: { first: 1, count: true } });
    expect(await store.find(query)).toMatchObject({ totalCount: null, hasNextPage: true });
    await remove(store, ...topics.slice(0, 1));
    expect(await store.find(query)).toMatchObject({ totalCount: COUNT_LIMIT, hasNextPage: true });
  });
}
