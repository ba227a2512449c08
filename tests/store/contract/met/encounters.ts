import { expect } from '@jest/globals';
import type { EncounterQuery, PageRequest, Store } from '../../../../src/store/store.js';
import { entity, relationship } from '../../../support/graph.js';
import { only } from '../../../support/store/answers.js';
import { came, tookPart } from '../../../support/store/attendance.js';
import { expectPageForAnyPosition, expectSamePages } from '../../../support/store/paging.js';
import { during, encountersOf } from '../../../support/store/questions.js';
import { storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const [north, south] = [entity('Organisation', 'north'), entity('Organisation', 'south')];
const talks = entity('Committee', 'talks');
const [ann, bob, cleo] = [entity('Person', 'ann'), entity('Person', 'bob'), entity('Person', 'cleo')];
const [spring, summer, undated, twin] = [
  entity('Meeting', 'spring', { date: '2024-03-05' }),
  entity('Meeting', 'summer', { date: '2024-06/2024-08' }),
  entity('Meeting', 'undated'),
  entity('Meeting', 'twin', { date: '2024-03-05' }),
];
const records = [
  ...[north, south, talks, ann, bob, cleo, spring, summer, undated, twin, relationship('PART_OF', talks, north)],
  came(ann, spring, north, { side: 'A', basis: 'EXPLICIT' }),
  came(ann, spring, talks, { side: 'A', basis: 'CONTEXT' }),
  came(ann, spring, south, { side: 'B', presence: 'ABSENT' }),
  came(bob, spring, south, { side: 'B', basis: 'EXPLICIT' }),
  came(bob, spring, undefined, { side: 'A' }),
  came(bob, spring, north, { rank: 'ALTERNATIVE' }),
  tookPart(south, spring, { side: 'B' }),
  ...[summer, undated, twin].flatMap((meeting) => [came(ann, meeting, talks), came(bob, meeting, south)]),
  came(cleo, summer, north),
];

const meetingsAt = (store: Store, query: EncounterQuery, page: PageRequest) =>
  only(store.encounters([{ ...query, page }])).then((answer) => ({
    ...answer,
    rows: answer.rows.map(({ meeting }) => meeting.id),
  }));

const ids = (found: readonly { readonly id: string }[] = []) => found.map(({ id }) => id);
const sorted = (...found: readonly { readonly id: string }[]) => ids(found).sort();

export function listsEncounters(open: OpenStore): void {
  const test = storeTest(open);

  test(
    'newest first, of one date by id, undated last; each once whatever the size of the pages',
    records,
    async (store) => {
      const expected = ids([summer, spring, twin, undated]);
      for (const query of [encountersOf(ann, bob), encountersOf(bob, ann)]) {
        await expectSamePages((page) => meetingsAt(store, query, page), expected);
        await expectPageForAnyPosition((page) => meetingsAt(store, query, page));
      }
    },
  );

  test('a row is the meeting with all attendances of both that count, by id', records, async (store) => {
    const filter = { sides: 'OPPOSITE', minBasis: 'EXPLICIT', throughTheirs: south.id } as const;
    const { rows, totalCount } = await only(store.encounters([encountersOf(ann, bob, filter)]));
    expect(totalCount).toBe(1);
    const [row] = rows;
    expect(row).toMatchObject({ meeting: { ...spring, revision: 1 }, certainty: 'YES' });
    expect(ids(row?.mine)).toEqual(sorted(came(ann, spring, north), came(ann, spring, talks)));
    expect(ids(row?.theirs)).toEqual(sorted(came(bob, spring, south), came(bob, spring)));
    const [attendance] = row?.mine.filter(({ id }) => id === came(ann, spring, north).id) ?? [];
    expect(attendance).toEqual({ ...came(ann, spring, north, { side: 'A', basis: 'EXPLICIT' }), revision: 1 });
  });

  test('of bodies, those who came for them and their parties', records, async (store) => {
    const [alone, rolledUp] = await store.encounters([
      encountersOf(north, south),
      encountersOf(north, south, { includeCommittees: true }),
    ]);
    expect(alone?.rows.map(({ meeting, mine, theirs }) => [meeting.id, ids(mine), ids(theirs)])).toEqual([
      [summer.id, [came(cleo, summer, north).id], [came(bob, summer, south).id]],
      [spring.id, [came(ann, spring, north).id], sorted(came(bob, spring, south), tookPart(south, spring))],
    ]);
    expect(rolledUp?.rows.map(({ meeting, mine }) => [meeting.id, ids(mine)])).toEqual([
      [summer.id, sorted(came(cleo, summer, north), came(ann, summer, talks))],
      [spring.id, sorted(came(ann, spring, north), came(ann, spring, talks))],
      [twin.id, [came(ann, twin, talks).id]],
      [undated.id, [came(ann, undated, talks).id]],
    ]);
  });

  test('under a condition on time, with how certainly each meets it', records, async (store) => {
    const during2024 = await only(store.encounters([encountersOf(ann, bob, { time: during('2024-01/2024-07') })]));
    expect(during2024.rows.map(({ meeting, certainty }) => [meeting.label, certainty])).toEqual([
      ['Summer', 'POSSIBLY'],
      ['Spring', 'YES'],
      ['Twin', 'YES'],
      ['Undated', 'POSSIBLY'],
    ]);
    const certain = encountersOf(ann, bob, { time: during('2024-01/2024-07', 'YES') });
    expect(await only(store.encounters([certain]))).toMatchObject({ totalCount: 2 });
  });

  test(
    'none with oneself, across kinds, within a body or with what is unknown; each in its place',
    records,
    async (store) => {
      const none = { id: 'person/test/none' };
      const pages = await store.encounters([
        encountersOf(ann, ann),
        encountersOf(cleo, bob),
        encountersOf(ann, south),
        encountersOf(south, ann),
        encountersOf(north, talks, { includeCommittees: true }),
        encountersOf(none, ann),
        encountersOf(ann, none),
      ]);
      expect(pages.map(({ rows }) => rows.length)).toEqual([0, 1, 0, 0, 0, 0, 0]);
      expect(pages.map(({ totalCount }) => totalCount)).toEqual([0, 1, 0, 0, 0, 0, 0]);
      expect(await store.encounters([])).toEqual([]);
    },
  );
}
