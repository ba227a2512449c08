import { expect } from '@jest/globals';
import { entity, relationship } from '../../../support/graph.js';
import { counterparts } from '../../../support/store/answers.js';
import { came, tookPart } from '../../../support/store/attendance.js';
import { metBy } from '../../../support/store/questions.js';
import { put, storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const [north, south] = [entity('Organisation', 'north'), entity('Organisation', 'south')];
const [ann, bob] = [entity('Person', 'ann'), entity('Person', 'bob')];
const [cleo, dan] = [entity('Person', 'cleo'), entity('Person', 'dan')];
const [spring, summer] = [entity('Meeting', 'spring'), entity('Meeting', 'summer')];
const group = entity('UnnamedGroup', 'group');
const entities = [north, south, ann, bob, cleo, dan, spring, summer];

/** Ann and Bob for the one, Cleo for the other, and Dan of whom nothing is told. */
const across = [
  came(ann, spring, north, { side: 'A' }),
  came(bob, spring, north, { side: 'A' }),
  came(cleo, spring, south, { side: 'B' }),
  came(dan, spring),
];

export function tellsWhomPeopleMet(open: OpenStore): void {
  const test = storeTest(open);

  for (const [sides, expected] of [
    ['OPPOSITE', ['Cleo 1+0']],
    ['SAME', ['Bob 1+0']],
    ['ANY', ['Bob 1+0', 'Cleo 1+0', 'Dan 1+0']],
  ] as const) {
    test(`on the side ${sides}; an unknown side counts for ANY only`, [...entities, ...across], async (store) => {
      expect(await counterparts(store, metBy(ann, { sides }))).toEqual(expected);
      expect(await counterparts(store, metBy(dan, { sides }))).toHaveLength(sides === 'ANY' ? 3 : 0);
    });
  }

  test('a row holds the counterpart as it is on record', [...entities, ...across], async (store) => {
    const pages = await store.met([metBy(ann, { sides: 'SAME' }), metBy({ id: 'person/test/x' }), metBy(spring)]);
    expect(pages.map(({ rows, totalCount }) => [rows.length, totalCount])).toEqual([
      [1, 1],
      [0, 0],
      [0, 0],
    ]);
    expect(pages[0]?.rows[0]?.counterpart).toEqual({ ...bob, revision: 1 });
    expect(await store.met([])).toEqual([]);
  });

  test(
    'a meeting counts once a counterpart, and each meeting adds to the count',
    [...entities, ...across, came(ann, summer), came(cleo, summer)],
    async (store) => {
      expect(await counterparts(store, metBy(ann))).toEqual(['Cleo 2+0', 'Bob 1+0', 'Dan 1+0']);
    },
  );

  test(
    'who came for two bodies is one, meets nobody twice and never himself, and may be on both sides of another',
    [...entities, ...across, came(bob, spring, south, { side: 'B' })],
    async (store) => {
      expect(await counterparts(store, metBy(ann, { sides: 'OPPOSITE' }))).toEqual(['Bob 1+0', 'Cleo 1+0']);
      expect(await counterparts(store, metBy(ann, { sides: 'SAME' }))).toEqual(['Bob 1+0']);
      expect(await counterparts(store, metBy(bob, { sides: 'OPPOSITE' }))).toEqual(['Ann 1+0', 'Cleo 1+0']);
      expect(await counterparts(store, metBy(bob))).toEqual(['Ann 1+0', 'Cleo 1+0', 'Dan 1+0']);
    },
  );

  for (const presence of ['PRESENT', 'REMOTE', 'ABSENT', 'INVITED', 'REPRESENTED']) {
    const met = presence === 'PRESENT' || presence === 'REMOTE';
    const records = [...entities, came(ann, spring, north, { presence }), came(cleo, spring)];
    test(`${met ? 'whoever' : 'nobody who'} was ${presence}`, records, async (store) => {
      expect(await counterparts(store, metBy(cleo))).toEqual(met ? ['Ann 1+0'] : []);
      expect(await counterparts(store, metBy(ann))).toEqual(met ? ['Cleo 1+0'] : []);
    });
  }

  for (const [title, given] of [
    ['planned', { status: 'PLANNED' }],
    ['cancelled', { status: 'CANCELLED' }],
    ['of unknown status', { status: 'UNKNOWN' }],
    ['a series', { kind: 'SERIES' }],
  ] as const) {
    const records = [...entities, entity('Meeting', 'spring', given), ...across];
    test(`nobody at a meeting that is ${title}`, records, async (store) => {
      expect(await counterparts(store, metBy(ann))).toEqual([]);
    });
  }

  test('neither bodies nor unnamed people, nor anybody by a rival reading', [...entities, group], async (store) => {
    const rival = came(bob, spring, north, { rank: 'ALTERNATIVE' });
    const givenUp = came(cleo, spring, north, { rank: 'DEPRECATED' });
    await put(store, came(ann, spring), came(group, spring, south), tookPart(south, spring), rival, givenUp);
    expect(await counterparts(store, metBy(ann))).toEqual([]);
    expect(await counterparts(store, metBy(group))).toEqual([]);
  });

  test('not by membership or relation', entities, async (store) => {
    const memberships = [ann, bob].map((person) => relationship('MEMBER_OF', person, north));
    await put(store, ...memberships, relationship('RELATED_TO', ann, bob));
    expect(await counterparts(store, metBy(ann))).toEqual([]);
  });
}
