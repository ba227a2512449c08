import { expect } from '@jest/globals';
import type { MetOrder, PageRequest, Store } from '../../../../src/store/store.js';
import { entity } from '../../../support/graph.js';
import { counterparts, only } from '../../../support/store/answers.js';
import { came } from '../../../support/store/attendance.js';
import { expectPageForAnyPosition, expectSamePages } from '../../../support/store/paging.js';
import { during, metBy } from '../../../support/store/questions.js';
import { storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const me = entity('Person', 'me');
const others = ['Zoe', 'Ann', 'ann', 'Dan', '…'].map((label, index) => entity('Person', `p${index}`, { label }));
const crowd = Array.from({ length: 6 }, (_, index) => entity('Person', `crowd-${index}`));
const [p0, p1, p2, p3, p4] = others;

/** Each meeting with its date, and who was there besides the one asked about. */
const meetings = [
  ['b', '2024-03-05', [p0, p1]],
  ['a', '2024-03-05', [p0, p2]],
  ['c', '2020', [p0, p3, p1]],
  ['d', undefined, [p4]],
  ['e', undefined, [p4, p2]],
  ['f', '2019-01-01', [p2]],
] as const;
const records = [
  ...[me, ...others, ...crowd],
  ...meetings.flatMap(([name, date, people]) => {
    const meeting = entity('Meeting', name, date === undefined ? {} : { date });
    return [meeting, came(me, meeting), ...people.flatMap((person) => (person ? [came(person, meeting)] : []))];
  }),
];

const names = (...numbers: readonly number[]) => numbers.map((number) => `person/test/p${number}`);

/** Meetings of each: p0 a b c, p1 b c, p2 a e f, p3 c, p4 d e; people at them: a b e 3, c 4, d f 2. */
const orders: readonly (readonly [order: MetOrder, ids: readonly string[]])[] = [
  ['MEETING_COUNT', names(0, 2, 1, 4, 3)],
  // 1/2 + 1/2 + 1/3, 1/2 + 1/3, 1/2 + 1/2 + 1, 1/3, 1 + 1/2.
  ['WEIGHT', names(2, 4, 0, 1, 3)],
  ['LAST_MET', names(0, 1, 2, 3, 4)],
  ['LABEL', names(1, 2, 3, 0, 4)],
];

const idsAt = (store: Store, order: MetOrder, page: PageRequest) =>
  only(store.met([metBy(me, {}, { order, page })])).then((answer) => ({
    ...answer,
    rows: answer.rows.map(({ counterpart }) => counterpart.id),
  }));

export function ordersCounterparts(open: OpenStore): void {
  const test = storeTest(open);

  for (const [order, ids] of orders) {
    test(`${order}, ties by id, each row once whatever the size of the pages`, records, async (store) => {
      await expectSamePages((page) => idsAt(store, order, page), ids);
    });
  }

  for (const [order] of orders) {
    test(`${order}: any text may stand in a position`, records, async (store) => {
      await expectPageForAnyPosition((page) => idsAt(store, order, page));
    });
  }

  test('by count, the certain meetings come before the possible ones', records, async (store) => {
    const answer = await counterparts(store, metBy(me, { time: during('2020-01/2024-12') }));
    expect(answer).toEqual(['Zoe 3+0', 'Ann 2+0', 'ann 1+1', 'Dan 1+0', '… 0+2']);
  });

  test(
    'the first and the last dated meeting, of one date the one with the lower id, if asked for',
    records,
    async (store) => {
      const { rows } = await only(store.met([metBy(me, {}, { order: 'LABEL' })]));
      const dates = rows.map(({ counterpart, firstMet, lastMet }) => [
        counterpart.id,
        firstMet?.at(-1),
        lastMet?.at(-1),
      ]);
      expect(dates.toSorted()).toEqual([
        ['person/test/p0', 'c', 'a'],
        ['person/test/p1', 'c', 'b'],
        ['person/test/p2', 'f', 'a'],
        ['person/test/p3', 'c', 'c'],
        ['person/test/p4', undefined, undefined],
      ]);
      const undated = await only(store.met([metBy(me, {}, { dates: false })]));
      for (const row of [...undated.rows, ...rows.filter(({ counterpart }) => counterpart.id === p4?.id)]) {
        expect(row).not.toHaveProperty('firstMet');
        expect(row).not.toHaveProperty('lastMet');
      }
    },
  );

  test('questions of different shape in one batch keep their places', records, async (store) => {
    const page = { first: 1, count: true };
    const pages = await store.met([
      metBy(me, {}, { page, order: 'LABEL' }),
      metBy({ id: 'person/test/p3' }),
      metBy({ id: 'person/test/x' }),
      metBy(me, { sides: 'OPPOSITE' }),
      metBy(me, {}, { page, order: 'LABEL' }),
    ]);
    expect(pages.map(({ rows, totalCount }) => [rows.map(({ counterpart }) => counterpart.id), totalCount])).toEqual([
      [['person/test/p1'], 5],
      [['person/test/me', 'person/test/p0', 'person/test/p1'], 3],
      [[], 0],
      [[], 0],
      [['person/test/p1'], 5],
    ]);
  });
}
