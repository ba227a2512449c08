import { expect } from '@jest/globals';
import { entity, relationship } from '../../../support/graph.js';
import { counterparts, only } from '../../../support/store/answers.js';
import { came, tookPart } from '../../../support/store/attendance.js';
import { metBy } from '../../../support/store/questions.js';
import { storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const [north, south, east] = [
  entity('Organisation', 'north'),
  entity('Organisation', 'south'),
  entity('Organisation', 'east'),
];
const [ann, bob, cleo] = [entity('Person', 'ann'), entity('Person', 'bob'), entity('Person', 'cleo')];
const group = entity('UnnamedGroup', 'group');
const [spring, summer] = [
  entity('Meeting', 'spring', { date: '2024-03-05' }),
  entity('Meeting', 'summer', { date: '2024-07-01' }),
];
const entities = [north, south, east, ann, bob, cleo, group, spring, summer];
const rolledUp = { includeCommittees: true };

export function tellsWhatBodiesMet(open: OpenStore): void {
  const test = storeTest(open);

  test(
    'through those who came for them, named or not, and through being a party; a meeting counts once',
    [
      ...entities,
      came(ann, spring, north),
      came(bob, spring, south),
      came(group, spring, east),
      tookPart(south, spring),
      tookPart(north, summer),
      tookPart(east, summer),
    ],
    async (store) => {
      expect(await counterparts(store, metBy(north))).toEqual(['East 2+0', 'South 1+0']);
      expect(await counterparts(store, metBy(south))).toEqual(['East 1+0', 'North 1+0']);
      expect(await counterparts(store, metBy(south, { sides: 'OPPOSITE' }))).toEqual(['East 1+0', 'North 1+0']);
      expect(await counterparts(store, metBy(south, { sides: 'SAME' }))).toEqual([]);
    },
  );

  test(
    'parties alone met, though no person is named; they weigh nothing and count as EXPLICIT',
    [...entities, tookPart(north, spring), tookPart(south, spring)],
    async (store) => {
      const { rows } = await only(store.met([metBy(north, { minBasis: 'EXPLICIT' })]));
      expect(rows).toEqual([
        {
          counterpart: { ...south, revision: 1 },
          meetingCount: 1,
          possibleMeetingCount: 0,
          weight: 0,
          firstMet: spring.id,
          lastMet: spring.id,
        },
      ]);
    },
  );

  test(
    'never through a capacity, nor through one and the same person',
    [
      ...[...entities, relationship('MEMBER_OF', ann, north), relationship('MEMBER_OF', bob, south)],
      came(ann, spring, undefined, { capacity: relationship('MEMBER_OF', ann, north).id }),
      came(bob, spring, undefined, { capacity: relationship('MEMBER_OF', bob, south).id }),
      ...[came(cleo, summer, north), came(cleo, summer, south)],
    ],
    async (store) => {
      expect(await counterparts(store, metBy(north))).toEqual([]);
      expect(await counterparts(store, metBy(south, rolledUp))).toEqual([]);
    },
  );

  test(
    'of people a person asks, of bodies a body',
    [...entities, came(ann, spring, north), came(bob, spring, south)],
    async (store) => {
      expect(await counterparts(store, metBy(ann, rolledUp))).toEqual(['Bob 1+0']);
      expect(await counterparts(store, metBy(north, rolledUp))).toEqual(['South 1+0']);
    },
  );
}
