import { expect } from '@jest/globals';
import { citation, claim, entity, name, relationship } from '../../../support/graph.js';
import { counterparts } from '../../../support/store/answers.js';
import { came, tookPart } from '../../../support/store/attendance.js';
import { everythingIn } from '../../../support/store/everything-in.js';
import { metBy } from '../../../support/store/questions.js';
import { put, remove, storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const [north, talks] = [entity('Organisation', 'north'), entity('Committee', 'talks')];
const [ann, bob] = [entity('Person', 'ann'), entity('Person', 'bob')];
const spring = entity('Meeting', 'spring', { date: '2024-03-05' });
const gazette = { ...entity('Source', 'gazette'), text: 'Ann met Bob.' };
const membership = relationship('MEMBER_OF', ann, talks);
const records = [
  ...[north, talks, ann, bob, spring, gazette, membership, relationship('PART_OF', talks, north)],
  ...[came(ann, spring, talks, { capacity: membership.id }), came(bob, spring), tookPart(north, spring)],
  ...[name(ann, 'Ann B.'), citation(membership, gazette), claim(spring, gazette, 'date', '2024')],
];

export function checksItself(open: OpenStore): void {
  const test = storeTest(open);

  for (const rebuild of [false, true]) {
    test(`an empty store is sound (rebuild: ${rebuild})`, [], async (store) => {
      expect(await store.check({ rebuild })).toEqual({ problems: [] });
    });
  }

  for (const rebuild of [false, true]) {
    test(`a check finds nothing wrong and changes nothing (rebuild: ${rebuild})`, records, async (store) => {
      await remove(store, bob, came(bob, spring));
      await put(store, { ...ann, label: 'Anna' }, bob, came(bob, spring));
      const before = { all: await everythingIn(store), counts: await store.counts() };
      expect(await store.check({ rebuild })).toEqual({ problems: [] });
      expect({ all: await everythingIn(store), counts: await store.counts() }).toEqual(before);
      expect(await store.getTexts([gazette.id])).toEqual([gazette.text]);
      expect(await counterparts(store, metBy(bob))).toEqual(['Anna 1+0']);
      expect(await put(store, { ...bob, label: 'Bobby' })).toMatchObject({ revision: 4, updated: 1 });
    });
  }
}
