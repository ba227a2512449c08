import { expect } from '@jest/globals';
import type { Store } from '../../../../src/store/store.js';
import { citation, entity, relationship } from '../../../support/graph.js';
import { sidesAt } from '../../../support/store/answers.js';
import { put, remove, storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const [north, south] = [entity('Organisation', 'north'), entity('Organisation', 'south')];
const [talks, press] = [entity('Committee', 'talks'), entity('Committee', 'press')];
const [ann, bob, cleo] = [entity('Person', 'ann'), entity('Person', 'bob'), entity('Person', 'cleo')];
const gazette = entity('Source', 'gazette', { publishedDate: '2024-03-10' });
const [spring, undated] = [entity('Meeting', 'spring', { date: '2024-03-05' }), entity('Meeting', 'undated')];
const annForPress = relationship('ATTENDED', ann, spring, { onBehalfOf: press.id });
const bobForSouth = relationship('ATTENDED', bob, spring, { onBehalfOf: south.id });
const cleoGiven = relationship('ATTENDED', cleo, undated, { onBehalfOf: press.id, side: 'C' });
const annUndated = relationship('ATTENDED', ann, undated, { onBehalfOf: press.id });
const pressInTalks = relationship('PART_OF', press, talks);
const talksInNorth = relationship('PART_OF', talks, north);
const records = [
  north,
  south,
  talks,
  press,
  ann,
  bob,
  cleo,
  gazette,
  spring,
  undated,
  annForPress,
  bobForSouth,
  pressInTalks,
];

const changed = async (store: Store, after: number) =>
  (await store.changes({ revision: after, position: 999 }, 99)).map(({ revision, kind, id }) => [revision, kind, id]);

export function followsWhatSettlesSides(open: OpenStore): void {
  const test = storeTest(open);

  test(
    'a committee that joins a body takes the attendances below it along, in the same event',
    records,
    async (store) => {
      expect(await sidesAt(store, spring)).toEqual({ 'Ann?': talks.id, 'Bob?': south.id });
      expect(await put(store, talksInNorth)).toEqual({ revision: 2, created: 1, updated: 1, deleted: 0 });
      expect(await sidesAt(store, spring)).toEqual({ 'Ann?': north.id, 'Bob?': south.id });
      expect(await changed(store, 1)).toEqual([
        [2, 'CREATED', talksInNorth.id],
        [2, 'UPDATED', annForPress.id],
      ]);
      expect(await store.getRecords([annForPress.id, bobForSouth.id])).toMatchObject([
        { side: north.id, revision: 2 },
        { side: south.id, revision: 1 },
      ]);
    },
  );

  test('and gives them back when it leaves', [...records, talksInNorth], async (store) => {
    expect(await remove(store, talksInNorth)).toEqual({ revision: 2, created: 0, updated: 1, deleted: 1 });
    expect(await sidesAt(store, spring)).toEqual({ 'Ann?': talks.id, 'Bob?': south.id });
    expect(await put(store, { ...pressInTalks, rank: 'DEPRECATED' })).toMatchObject({ updated: 2 });
    expect(await sidesAt(store, spring)).toEqual({ 'Ann?': press.id, 'Bob?': south.id });
  });

  test(
    'a party that comes settles the sides of the others, and unsettles them when it goes',
    [...records, talksInNorth],
    async (store) => {
      const party = relationship('PARTY_TO', north, spring, { side: 'A' });
      expect(await put(store, party)).toEqual({ revision: 2, created: 1, updated: 2, deleted: 0 });
      expect(await sidesAt(store, spring)).toEqual({ 'Ann?': 'A', 'Bob?': null, North: 'A' });
      expect(await put(store, { ...party, side: 'B' })).toMatchObject({ updated: 2 });
      expect(await sidesAt(store, spring)).toEqual({ 'Ann?': 'B', 'Bob?': null, North: 'B' });
      expect(await remove(store, party)).toMatchObject({ deleted: 1, updated: 2 });
      expect(await sidesAt(store, spring)).toEqual({ 'Ann?': north.id, 'Bob?': south.id });
    },
  );

  test('a side that is given for one settles what may be derived for the others', records, async (store) => {
    expect(await put(store, { ...bobForSouth, side: 'B', sideDerived: false })).toMatchObject({ updated: 2 });
    expect(await sidesAt(store, spring)).toEqual({ 'Ann?': null, Bob: 'B' });
  });

  test('given sides are never touched', [...records, cleoGiven], async (store) => {
    await put(store, talksInNorth, relationship('PARTY_TO', north, undated, { side: 'A' }));
    await remove(store, pressInTalks);
    expect(await store.getRecords([cleoGiven.id])).toEqual([{ ...cleoGiven, revision: 1 }]);
  });

  test('the date of the meeting decides in which body the committee was', records, async (store) => {
    await put(store, { ...talksInNorth, ...relationship('PART_OF', talks, north, { end: '2023' }) });
    expect(await sidesAt(store, spring)).toMatchObject({ 'Ann?': talks.id });
    expect(await put(store, entity('Meeting', 'spring', { date: '2022-03-05' }))).toMatchObject({ updated: 2 });
    expect(await sidesAt(store, spring)).toMatchObject({ 'Ann?': north.id });
  });

  test(
    'so does, for an undated one, when its sources were published',
    [...records, annUndated, citation(undated, gazette)],
    async (store) => {
      await put(store, relationship('PART_OF', talks, north, { start: '2024-06-01' }));
      expect(await sidesAt(store, undated)).toEqual({ 'Ann?': talks.id });
      expect(
        await put(store, { ...gazette, ...entity('Source', 'gazette', { publishedDate: '2024-07-01' }) }),
      ).toMatchObject({ updated: 2 });
      expect(await sidesAt(store, undated)).toEqual({ 'Ann?': north.id });
      await put(
        store,
        citation(undated, entity('Source', 'leaflet')),
        entity('Source', 'leaflet', { publishedDate: '2024-01-01' }),
      );
      expect(await sidesAt(store, undated)).toEqual({ 'Ann?': talks.id });
    },
  );

  test('one organisation within another settles nothing', records, async (store) => {
    expect(await put(store, relationship('PART_OF', south, north))).toMatchObject({ created: 1, updated: 0 });
  });
}
