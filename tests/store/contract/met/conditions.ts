import { expect } from '@jest/globals';
import type { MetFilter } from '../../../../src/store/store.js';
import { citation, entity, relationship } from '../../../support/graph.js';
import { counterparts, only } from '../../../support/store/answers.js';
import { came } from '../../../support/store/attendance.js';
import { during, metBy } from '../../../support/store/questions.js';
import { storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const [north, south] = [entity('Organisation', 'north'), entity('Organisation', 'south')];
const [talks, press] = [entity('Committee', 'talks'), entity('Committee', 'press')];
const [ann, bob, cleo] = [entity('Person', 'ann'), entity('Person', 'bob'), entity('Person', 'cleo')];
const [hall, town] = [entity('Place', 'hall'), entity('Place', 'town')];
const [peace, trade] = [entity('Topic', 'peace'), entity('Topic', 'trade')];
const appeal = entity('Declaration', 'appeal');
const gazette = entity('Source', 'gazette', { publishedDate: '2024-05-31' });
const [spring, summer, undated] = [
  entity('Meeting', 'spring', { date: '2024-03-05' }),
  entity('Meeting', 'summer', { date: '2024-06/2024-08' }),
  entity('Meeting', 'undated'),
];

/** Ann comes for the committee in a committee; Bob to two meetings for the other body, Cleo to two for nobody. */
const records = [
  ...[north, south, talks, press, ann, bob, cleo, hall, town, peace, trade, appeal, gazette, spring, summer, undated],
  relationship('PART_OF', talks, north),
  relationship('PART_OF', press, talks, { end: '2024-04' }),
  ...[spring, summer, undated].map((meeting) => came(ann, meeting, press)),
  ...[spring, summer].map((meeting) => came(bob, meeting, south)),
  ...[summer, undated].map((meeting) => came(cleo, meeting)),
  relationship('WITHIN', hall, town),
  relationship('HELD_AT', spring, hall),
  relationship('HELD_AT', summer, town),
  relationship('ABOUT', spring, peace),
  relationship('MADE_AT', appeal, summer),
  relationship('ABOUT', appeal, peace),
  relationship('ABOUT', appeal, trade),
  citation(undated, gazette),
];

const cases: readonly (readonly [title: string, filter: Partial<MetFilter>, expected: readonly string[]])[] = [
  ['no condition', {}, ['Bob 2+0', 'Cleo 2+0']],
  ['the body that they came through', { throughMine: press.id }, ['Bob 2+0', 'Cleo 2+0']],
  ['the body of the other', { throughTheirs: south.id }, ['Bob 2+0']],
  ['the bodies of both', { throughMine: press.id, throughTheirs: south.id }, ['Bob 2+0']],
  ['a body above theirs, which is another body', { throughMine: talks.id }, []],
  [
    'a body above theirs with its committees, as of each meeting',
    { throughMine: north.id, includeCommittees: true },
    ['Bob 1+0', 'Cleo 1+0'],
  ],
  ['a body for which nobody came', { throughTheirs: north.id }, []],
  ['a body that is unknown', { throughTheirs: 'organisation/test/x' }, []],
  ['a place', { place: hall.id }, ['Bob 1+0']],
  ['a place and all within it', { place: town.id }, ['Bob 2+0', 'Cleo 1+0']],
  ['a place that is unknown', { place: 'place/test/x' }, []],
  ['the topic of a meeting or of what was said there', { topic: peace.id }, ['Bob 2+0', 'Cleo 1+0']],
  ['a topic of what was said', { topic: trade.id }, ['Bob 1+0', 'Cleo 1+0']],
  ['place and topic', { topic: trade.id, place: hall.id }, []],
  ['a time', { time: during('2024-01-01/2024-06-30') }, ['Bob 1+1', 'Cleo 0+2']],
  ['certain days only', { time: during('2024-01-01/2024-06-30', 'YES') }, ['Bob 1+0']],
  ['possible days only', { time: during('2024-01-01/2024-06-30', 'POSSIBLY') }, ['Cleo 0+2', 'Bob 0+1']],
  ['no certainty', { time: { ...during('2024'), certainty: [] } }, []],
  [
    'a time before the source of an undated one was published',
    { time: during('../2024-05-31', 'YES') },
    ['Bob 1+0', 'Cleo 1+0'],
  ],
  ['a time after it', { time: during('2024-06-01/..') }, ['Bob 1+0', 'Cleo 1+0']],
  ['a time in which nothing was', { time: during('2025') }, []],
];

export function tellsWhoMetUnderConditions(open: OpenStore): void {
  const test = storeTest(open);

  for (const [title, filter, expected] of cases) {
    test(`by ${title}`, records, async (store) => {
      expect(await counterparts(store, metBy(ann, filter))).toEqual(expected);
    });
  }

  test(
    'a meeting of n people weighs ⌊10⁹/(n−1)⌋, as far as it is certain; each person is one',
    [...records, came(bob, spring, north)],
    async (store) => {
      const weights = async (filter: Partial<MetFilter>) =>
        (await only(store.met([metBy(ann, filter)]))).rows.map(({ counterpart, weight }) => [
          counterpart.label,
          weight,
        ]);
      // Two people in spring, three in summer, two at the undated one.
      expect(await weights({})).toEqual([
        ['Bob', 1_500_000_000],
        ['Cleo', 1_500_000_000],
      ]);
      expect(await weights({ time: during('2024-01-01/2024-06-30') })).toEqual([
        ['Bob', 1_000_000_000],
        ['Cleo', 0],
      ]);
    },
  );

  test('sums of weights are exact', [], async (store) => {
    const meetings = Array.from({ length: 3 }, (_, index) => entity('Meeting', `m${index}`));
    const people = Array.from({ length: 4 }, (_, index) => entity('Person', `p${index}`));
    const all = [
      ...meetings,
      ...people,
      ...meetings.flatMap((meeting) => people.map((person) => came(person, meeting))),
    ];
    await store.apply(
      [entity('Dataset', 'test', { id: 'dataset/test' }), ...all].map((record) => ({ kind: 'PUT', record })),
      { author: 'test' },
    );
    const { rows } = await only(store.met([metBy({ id: 'person/test/p0' })]));
    expect(rows.map(({ meetingCount, weight }) => [meetingCount, weight])).toEqual(
      people.slice(1).map(() => [3, 3 * 333_333_333]),
    );
  });
}
