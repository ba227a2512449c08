import { expect } from '@jest/globals';
import { entity } from '../../../support/graph.js';
import { counterparts } from '../../../support/store/answers.js';
import { came } from '../../../support/store/attendance.js';
import { metBy } from '../../../support/store/questions.js';
import { storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const [north, south] = [entity('Organisation', 'north'), entity('Organisation', 'south')];
const [ann, bob] = [entity('Person', 'ann'), entity('Person', 'bob')];
const [cleo, dan] = [entity('Person', 'cleo'), entity('Person', 'dan')];
const spring = entity('Meeting', 'spring');
const entities = [north, south, ann, bob, cleo, dan, spring];

export function looksAtPairs(open: OpenStore): void {
  const test = storeTest(open);

  test(
    'as firmly as asked, which is asked of both',
    [
      ...entities,
      ...[came(ann, spring, north, { basis: 'EXPLICIT' }), came(bob, spring, south, { basis: 'EXPLICIT' })],
      ...[came(cleo, spring, south, { basis: 'CAPACITY' }), came(dan, spring, south, { basis: 'CONTEXT' })],
    ],
    async (store) => {
      const least = (minBasis: 'CONTEXT' | 'CAPACITY' | 'EXPLICIT') => counterparts(store, metBy(ann, { minBasis }));
      expect(await least('CONTEXT')).toEqual(['Bob 1+0', 'Cleo 1+0', 'Dan 1+0']);
      expect(await least('CAPACITY')).toEqual(['Bob 1+0', 'Cleo 1+0']);
      expect(await least('EXPLICIT')).toEqual(['Bob 1+0']);
      expect(await counterparts(store, metBy(dan, { minBasis: 'CAPACITY' }))).toEqual([]);
    },
  );

  test(
    'by one pair of attendances that satisfies all that is asked, not by several that do together',
    [
      ...[...entities, came(ann, spring, north, { side: 'A', basis: 'EXPLICIT' })],
      came(bob, spring, south, { side: 'B', basis: 'CONTEXT' }),
      came(bob, spring, north, { side: 'A', basis: 'EXPLICIT' }),
    ],
    async (store) => {
      expect(await counterparts(store, metBy(ann, { sides: 'OPPOSITE', minBasis: 'CONTEXT' }))).toEqual(['Bob 1+0']);
      expect(await counterparts(store, metBy(ann, { sides: 'SAME', minBasis: 'EXPLICIT' }))).toEqual(['Bob 1+0']);
      expect(await counterparts(store, metBy(ann, { sides: 'OPPOSITE', minBasis: 'EXPLICIT' }))).toEqual([]);
      expect(await counterparts(store, metBy(ann, { sides: 'SAME', throughTheirs: south.id }))).toEqual([]);
      expect(await counterparts(store, metBy(ann, { minBasis: 'EXPLICIT', throughTheirs: south.id }))).toEqual([]);
    },
  );
}
