import { expect } from '@jest/globals';
import { entity, relationship } from '../../../support/graph.js';
import { counterparts } from '../../../support/store/answers.js';
import { came, tookPart } from '../../../support/store/attendance.js';
import { metBy } from '../../../support/store/questions.js';
import { storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const north = entity('Organisation', 'north');
const south = entity('Organisation', 'south');
const east = entity('Organisation', 'east');
const [talks, press] = [entity('Committee', 'talks'), entity('Committee', 'press')];
const [ann, bob, cleo] = [entity('Person', 'ann'), entity('Person', 'bob'), entity('Person', 'cleo')];
const spring = entity('Meeting', 'spring', { date: '2024-03-05' });
const summer = entity('Meeting', 'summer', { date: '2024-07-01' });
const entities = [north, south, east, talks, press, ann, bob, cleo, spring, summer];
const rolledUp = { includeCommittees: true };

export function rollsCommitteesUp(open: OpenStore): void {
  const test = storeTest(open);

  test(
    'a union and a committee of another body: with committees the body too, and the body only so',
    [
      ...[
        ...entities,
        relationship('PART_OF', talks, south),
        tookPart(north, spring, { side: 'A' }),
        tookPart(talks, spring, { side: 'B' }),
      ],
      ...[came(ann, spring, north), came(bob, spring, talks)],
    ],
    async (store) => {
      const opposite = { sides: 'OPPOSITE' } as const;
      expect(await counterparts(store, metBy(south, opposite))).toEqual([]);
      expect(await counterparts(store, metBy(north, opposite))).toEqual(['Talks 1+0']);
      expect(await counterparts(store, metBy(south, { ...opposite, ...rolledUp }))).toEqual(['North 1+0']);
      expect(await counterparts(store, metBy(north, { ...opposite, ...rolledUp }))).toEqual(['Talks 1+0', 'South 1+0']);
      expect(await counterparts(store, metBy(talks, { ...opposite, ...rolledUp }))).toEqual(['North 1+0']);
    },
  );

  test(
    'what lies within or above a body never counts as met, though they sat together; what lies beside it does',
    [
      ...[...entities, relationship('PART_OF', talks, north), relationship('PART_OF', press, north)],
      ...[came(ann, spring, north), came(bob, spring, talks), came(cleo, spring, press)],
    ],
    async (store) => {
      for (const filter of [{}, rolledUp]) {
        expect(await counterparts(store, metBy(north, filter))).toEqual([]);
        expect(await counterparts(store, metBy(talks, filter))).toEqual(['Press 1+0']);
      }
    },
  );

  test(
    'an organisation within another is met by it, and is not rolled up',
    [
      ...entities,
      relationship('PART_OF', south, north),
      came(ann, spring, north),
      came(bob, spring, south),
      came(cleo, summer, south),
      tookPart(east, summer),
    ],
    async (store) => {
      expect(await counterparts(store, metBy(north, rolledUp))).toEqual(['South 1+0']);
      expect(await counterparts(store, metBy(east, rolledUp))).toEqual(['South 1+0']);
    },
  );

  test(
    'a joint committee rolls up to all its bodies, which it makes meet others but not, by one person, each other',
    [
      ...entities,
      relationship('PART_OF', talks, north),
      relationship('PART_OF', talks, south),
      came(ann, spring, talks),
      tookPart(east, spring),
    ],
    async (store) => {
      expect(await counterparts(store, metBy(east, rolledUp))).toEqual(['Talks 1+0', 'North 1+0', 'South 1+0']);
      expect(await counterparts(store, metBy(north, rolledUp))).toEqual(['East 1+0']);
      expect(await counterparts(store, metBy(east, { ...rolledUp, sides: 'OPPOSITE' }))).toEqual([]);
    },
  );

  test(
    'rolled up as of each meeting, at whatever depth',
    [
      ...[
        ...entities,
        relationship('PART_OF', press, talks),
        relationship('PART_OF', talks, north, { end: '2024-05' }),
      ],
      ...[relationship('PART_OF', talks, south, { start: '2024-06' })],
      ...[spring, summer].flatMap((meeting) => [came(ann, meeting, press), tookPart(east, meeting)]),
    ],
    async (store) => {
      expect(await counterparts(store, metBy(east, rolledUp))).toEqual([
        'Press 2+0',
        'Talks 2+0',
        'North 1+0',
        'South 1+0',
      ]);
      expect(await counterparts(store, metBy(north, rolledUp))).toEqual(['East 1+0']);
      expect(await counterparts(store, metBy(east))).toEqual(['Press 2+0']);
    },
  );
}
