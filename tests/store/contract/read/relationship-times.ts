import { expect } from '@jest/globals';
import type { RelationshipQuery, Store } from '../../../../src/store/store.js';
import { entity, relationship } from '../../../support/graph.js';
import { only } from '../../../support/store/answers.js';
import { during, relationshipsAt } from '../../../support/store/questions.js';
import { put, storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const north = entity('Organisation', 'north');
const south = entity('Organisation', 'south');
const talks = entity('Committee', 'talks');
const press = entity('Committee', 'press');
const youth = entity('Committee', 'youth');
const chair = entity('Post', 'chair');
const hall = entity('Place', 'hall');
const ann = entity('Person', 'ann');
const people = ['bob', 'cleo', 'dan', 'eve'].map((name) => entity('Person', name));
const meetings = [
  entity('Meeting', 'spring', { date: '2024-03-05' }),
  entity('Meeting', 'summer', { date: '2024-06/2024-09' }),
  entity('Meeting', 'undated'),
];

const known = { start: '2020-01-01', end: '2025-12-31', endKind: 'ENDED' };
const records = [
  ...[north, south, talks, press, youth, chair, hall, ann, ...people, ...meetings],
  relationship('MEMBER_OF', ann, north, { ...known, postId: chair.id }),
  relationship('MEMBER_OF', 'person/test/bob', talks, { start: '2020', end: '2022', endKind: 'ENDED' }),
  relationship('MEMBER_OF', 'person/test/cleo', press, known),
  relationship('MEMBER_OF', 'person/test/dan', youth, known),
  relationship('MEMBER_OF', 'person/test/eve', south, known),
  relationship('PART_OF', talks, north, { start: '2021-01-01', end: '2025-12-31' }),
  relationship('PART_OF', press, talks, { start: '2024-01-01', end: '2025-12-31' }),
  relationship('PART_OF', youth, press, { start: '2024-07' }),
  // An organisation within another is no committee of it.
  relationship('PART_OF', south, north, { start: '2020-01-01', end: '2025-12-31' }),
  ...meetings.map((meeting) => relationship('ATTENDED', ann, meeting)),
  ...meetings.map((meeting) => relationship('HELD_AT', meeting, hall)),
];
const membersOfNorth = relationshipsAt('to', north, ['MEMBER_OF'], { includeCommittees: true });

async function certainties(store: Store, query: RelationshipQuery): Promise<readonly string[]> {
  const { rows, totalCount } = await only(store.relationshipsOf([query]));
  expect(totalCount).toBe(rows.length);
  return rows.map(({ other, certainty }) => `${other.label} ${certainty}`);
}

export function tellsWhenRelationshipsHold(open: OpenStore): void {
  const test = storeTest(open);

  test('memberships that may hold during the period, with their certainty', records, async (store) => {
    const asOf = (...time: Parameters<typeof during>) =>
      certainties(store, relationshipsAt('to', talks, ['MEMBER_OF'], { time: during(...time) }));
    expect(await asOf('2019')).toEqual([]);
    expect(await asOf('2020-06-01')).toEqual(['Bob POSSIBLY']);
    expect(await asOf('2021')).toEqual(['Bob YES']);
    expect(await asOf('2022-06-01')).toEqual(['Bob POSSIBLY']);
    expect(await asOf('2023')).toEqual([]);
    expect(await asOf('2022-06-01', 'YES')).toEqual([]);
    expect(await asOf('2021', 'POSSIBLY')).toEqual([]);
  });

  for (const [edtf, expected] of [
    ['2020-06-01', ['Ann YES']],
    ['2021-06-01', ['Ann YES', 'Bob YES']],
    ['2022-06-01', ['Ann YES', 'Bob POSSIBLY']],
    ['2023-06-01', ['Ann YES']],
    ['2024-03-01', ['Ann YES', 'Cleo YES']],
    ['2024-07-15', ['Ann YES', 'Cleo YES', 'Dan POSSIBLY']],
    ['2026', []],
  ] as const) {
    test(`members of a body and of the committees within it as of ${edtf}`, records, async (store) => {
      expect(await certainties(store, { ...membersOfNorth, time: during(edtf) })).toEqual(expected);
    });
  }

  test('without a condition on time, members of whatever was a committee within it, YES', records, async (store) => {
    expect(await certainties(store, membersOfNorth)).toEqual(['Ann YES', 'Bob YES', 'Cleo YES', 'Dan YES']);
    expect(await certainties(store, { ...membersOfNorth, includeCommittees: false })).toEqual(['Ann YES']);
  });

  test('a committee within the body by two lines counts once, as firmly as the firmer one', records, async (store) => {
    await put(store, relationship('PART_OF', youth, north, { start: '2020-01-01', end: '2025-12-31' }));
    const asked = { ...membersOfNorth, time: during('2024-07-15') };
    expect(await certainties(store, asked)).toEqual(['Ann YES', 'Cleo YES', 'Dan YES']);
  });

  test('only the certainties asked for, counted alike; no row where none is', records, async (store) => {
    const asked = { ...membersOfNorth, time: during('2022-06-01', 'YES') };
    expect(await certainties(store, asked)).toEqual(['Ann YES']);
    expect(await certainties(store, { ...asked, time: during('2022-06-01', 'POSSIBLY') })).toEqual(['Bob POSSIBLY']);
    expect(await certainties(store, { ...asked, time: { ...asked.time, certainty: [] } })).toEqual([]);
  });

  test('what leads to or from a meeting, by the possible days of the meeting', records, async (store) => {
    for (const query of [relationshipsAt('from', ann, ['ATTENDED']), relationshipsAt('to', hall, ['HELD_AT'])]) {
      const asOf = (edtf: string) => certainties(store, { ...query, time: during(edtf) });
      expect(await asOf('2024')).toEqual(['Summer YES', 'Spring YES', 'Undated POSSIBLY']);
      expect(await asOf('2024-06')).toEqual(['Summer POSSIBLY', 'Undated POSSIBLY']);
      expect(await asOf('2024-03-05')).toEqual(['Spring YES', 'Undated POSSIBLY']);
      expect(await certainties(store, query)).toEqual(['Summer YES', 'Spring YES', 'Undated YES']);
    }
  });

  test('memberships and attendances in one list, each by its own time', records, async (store) => {
    const expected = ['Spring YES', 'North YES', 'Undated POSSIBLY'];
    for (const types of [['ATTENDED', 'MEMBER_OF'] as const, ['MEMBER_OF', 'ATTENDED'] as const]) {
      const asked = relationshipsAt('from', ann, types, { time: during('2024-03-05') });
      expect(await certainties(store, asked)).toEqual(expected);
    }
  });

  test('what a property names too', records, async (store) => {
    const asOf = (edtf: string) =>
      certainties(store, relationshipsAt('postId', chair, ['MEMBER_OF'], { time: during(edtf) }));
    expect([await asOf('2019'), await asOf('2024')]).toEqual([[], ['Ann YES']]);
  });
}
