import { expect } from '@jest/globals';
import type { Change } from '../../../../src/model/change.js';
import type { GraphRecord } from '../../../../src/model/records.js';
import { entity, puts, relationship } from '../../../support/graph.js';
import { sidesAt } from '../../../support/store/answers.js';
import { came, tookPart } from '../../../support/store/attendance.js';
import { put, storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const [north, south] = [entity('Organisation', 'north'), entity('Organisation', 'south')];
const [talks, press] = [entity('Committee', 'talks'), entity('Committee', 'press')];
const [ann, bob] = [entity('Person', 'ann'), entity('Person', 'bob')];
const group = entity('UnnamedGroup', 'group');
const spring = entity('Meeting', 'spring', { date: '2024-03-05' });
const entities = [north, south, talks, press, ann, bob, group, spring];

const annForNorth = came(ann, spring, north);
const annForTalks = came(ann, spring, talks);
const annForPress = came(ann, spring, press);
const bobForSouth = came(bob, spring, south);
const northOnA = tookPart(north, spring, { side: 'A' });
const southOnA = tookPart(south, spring, { side: 'A' });
const southOnB = tookPart(south, spring, { side: 'B' });
const talksOnB = tookPart(talks, spring, { side: 'B' });
const pressInTalks = relationship('PART_OF', press, talks);
const talksInNorth = relationship('PART_OF', talks, north);
const talksInSouth = relationship('PART_OF', talks, south);
const annInNorth = relationship('MEMBER_OF', ann, north);

type Case = readonly [title: string, records: readonly GraphRecord[], sides: object];

const CASES: readonly Case[] = [
  ['the source gives it', [came(ann, spring, talks, { side: 'A' }), talksOnB], { Ann: 'A', Talks: 'B' }],
  [
    'else that of the party for which they came',
    [annForNorth, came(group, spring, south), northOnA, southOnB],
    { 'Ann?': 'A', 'Group?': 'B', North: 'A', South: 'B' },
  ],
  [
    'else that of a party that contains their committee',
    [annForPress, pressInTalks, talksInNorth, northOnA],
    { 'Ann?': 'A', North: 'A' },
  ],
  [
    'that of the nearest party, where one contains the other',
    [annForPress, pressInTalks, talksInNorth, talksOnB, northOnA],
    { 'Ann?': 'B', North: 'A', Talks: 'B' },
  ],
  [
    'unknown for a joint committee of both sides',
    [annForTalks, talksInNorth, talksInSouth, northOnA, southOnB],
    { 'Ann?': null, North: 'A', South: 'B' },
  ],
  [
    'that of both where they are one',
    [annForTalks, talksInNorth, talksInSouth, northOnA, southOnA],
    { 'Ann?': 'A', North: 'A', South: 'A' },
  ],
  [
    'unknown where any side is given and no party contains their body',
    [annForTalks, came(bob, spring, south, { side: 'B' }), tookPart(north, spring), talksInNorth],
    { 'Ann?': null, Bob: 'B', 'North?': null },
  ],
  [
    'where no side is given, the topmost body; for a party too',
    [annForPress, bobForSouth, tookPart(talks, spring), pressInTalks, talksInNorth],
    { 'Ann?': north.id, 'Bob?': south.id, 'Talks?': north.id },
  ],
  ['unknown under two topmost bodies', [annForTalks, talksInNorth, talksInSouth], { 'Ann?': null }],
  [
    'unknown in a circle of committees',
    [annForTalks, pressInTalks, relationship('PART_OF', talks, press)],
    { 'Ann?': null },
  ],
  ['never an organisation above one', [annForNorth, relationship('PART_OF', north, south)], { 'Ann?': north.id }],
  [
    'never by membership or capacity',
    [annInNorth, bobForSouth, came(ann, spring, undefined, { capacity: annInNorth.id })],
    { 'Ann?': null, 'Bob?': south.id },
  ],
  [
    'by the bodies that contained the committee as of the meeting',
    [
      annForTalks,
      relationship('PART_OF', talks, north, { end: '2024-03-04' }),
      relationship('PART_OF', talks, south, { start: '2024-03' }),
    ],
    { 'Ann?': south.id },
  ],
  [
    'not by rival readings',
    [
      annForNorth,
      { ...northOnA, rank: 'ALTERNATIVE' },
      { ...talksInNorth, rank: 'ALTERNATIVE' },
      came(bob, spring, talks),
    ],
    { 'Ann?': north.id, 'Bob?': talks.id, North: 'A' },
  ],
];

export function settlesSides(open: OpenStore): void {
  const test = storeTest(open);

  for (const [title, records, sides] of CASES) {
    test(title, [...entities, ...records], async (store) => {
      expect(await sidesAt(store, spring)).toEqual(sides);
      expect(await store.counts()).toMatchObject({ revision: 1 });
    });
  }

  test('what a caller says is derived is dropped', entities, async (store) => {
    await put(store, { ...annForNorth, side: 'Z' }, { ...came(bob, spring), side: 'Z' });
    expect(await sidesAt(store, spring)).toEqual({ 'Ann?': north.id, 'Bob?': null });
    expect(await put(store, { ...annForNorth, side: 'Y' })).toMatchObject({ revision: 2, updated: 0 });
    const again: Change[] = [{ kind: 'DELETE', id: annForNorth.id }, ...puts(annForNorth)];
    expect(await store.apply(again, { author: 'test' })).toMatchObject({ revision: 2, updated: 0 });
  });
}
