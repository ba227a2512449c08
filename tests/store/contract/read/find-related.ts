import { expect } from '@jest/globals';
import type { EntityType } from '../../../../src/model/entity-types.js';
import type { RelatedCondition } from '../../../../src/store/store.js';
import { entity, relationship } from '../../../support/graph.js';
import { foundLabels } from '../../../support/store/answers.js';
import { came, tookPart } from '../../../support/store/attendance.js';
import { entitiesOf } from '../../../support/store/questions.js';
import { put, storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const [north, south] = [entity('Organisation', 'north'), entity('Organisation', 'south')];
const [talks, press] = [entity('Committee', 'talks'), entity('Committee', 'press')];
const [ann, bob, cleo] = [entity('Person', 'ann'), entity('Person', 'bob'), entity('Person', 'cleo')];
const [hall, town, land] = [entity('Place', 'hall'), entity('Place', 'town'), entity('Place', 'land')];
const [spring, summer] = [entity('Meeting', 'spring'), entity('Meeting', 'summer')];
const [peace, appeal] = [entity('Topic', 'peace'), entity('Declaration', 'appeal')];
const records = [
  ...[north, south, talks, press, ann, bob, cleo, hall, town, land, spring, summer, peace, appeal],
  ...[relationship('PART_OF', talks, north), relationship('PART_OF', press, talks)],
  // An organisation within another is no committee of it.
  relationship('PART_OF', south, north),
  ...[relationship('MEMBER_OF', ann, north), relationship('MEMBER_OF', bob, press)],
  ...[relationship('MEMBER_OF', cleo, south), relationship('MEMBER_OF', cleo, talks, { rank: 'ALTERNATIVE' })],
  ...[relationship('WITHIN', hall, town), relationship('WITHIN', town, land)],
  ...[relationship('HELD_AT', spring, hall), relationship('HELD_AT', summer, land)],
  ...[relationship('ABOUT', spring, peace), relationship('MADE', ann, appeal)],
  ...[tookPart(press, spring), came(ann, spring), came(ann, summer)],
];

const heldAt = (...ids: readonly string[]): RelatedCondition => ({ type: 'HELD_AT', end: 'from', ids });
const heldWithin = (...ids: readonly string[]): RelatedCondition => ({ ...heldAt(...ids), within: 'places' });
const aboutPeace: RelatedCondition = { type: 'ABOUT', end: 'from', ids: [peace.id] };
const partOfNorth: RelatedCondition = { type: 'PART_OF', end: 'from', ids: [north.id] };
const memberOfNorth: RelatedCondition = { type: 'MEMBER_OF', end: 'from', ids: [north.id] };
const committees = { within: 'committees' } as const;

type Case = readonly [title: string, type: EntityType, related: readonly RelatedCondition[], labels: readonly string[]];

const CASES: readonly Case[] = [
  ['a relationship from it', 'Meeting', [heldAt(hall.id)], ['Spring']],
  ['any of the ends', 'Meeting', [heldAt(hall.id, land.id)], ['Spring', 'Summer']],
  ['a relationship to it', 'Meeting', [{ type: 'ATTENDED', end: 'to', ids: [ann.id, bob.id] }], ['Spring', 'Summer']],
  ['no relationship of the other way round', 'Person', [{ type: 'ATTENDED', end: 'to', ids: [spring.id] }], []],
  ['a place with all within it', 'Meeting', [heldWithin(land.id)], ['Spring', 'Summer']],
  ['a place between', 'Meeting', [heldWithin(town.id)], ['Spring']],
  ['a place alone', 'Meeting', [heldAt(land.id)], ['Summer']],
  [
    'places within a place',
    'Place',
    [{ type: 'WITHIN', end: 'from', ids: [land.id], within: 'places' }],
    ['Hall', 'Town'],
  ],
  ['every one of several', 'Meeting', [heldWithin(town.id), aboutPeace], ['Spring']],
  ['none where one of several is missing', 'Meeting', [heldAt(land.id), aboutPeace], []],
  ['a body alone', 'Person', [memberOfNorth], ['Ann']],
  [
    'a body with the committees within it, and no rival reading',
    'Person',
    [{ ...memberOfNorth, ...committees }],
    ['Ann', 'Bob'],
  ],
  ['committees in a body at any depth', 'Committee', [{ ...partOfNorth, ...committees }], ['Press', 'Talks']],
  ['committees in a body directly', 'Committee', [partOfNorth], ['Talks']],
  ['a party within the body', 'Meeting', [{ type: 'PARTY_TO', end: 'to', ids: [north.id], ...committees }], ['Spring']],
  [
    'a person, where bodies are widened',
    'Declaration',
    [{ type: 'MADE', end: 'to', ids: [ann.id], ...committees }],
    ['Appeal'],
  ],
  ['an end that is unknown', 'Meeting', [heldWithin('place/test/none')], []],
  ['no end', 'Meeting', [heldAt()], []],
];

export function findsWhatIsRelated(open: OpenStore): void {
  const test = storeTest(open);

  for (const [title, type, related, labels] of CASES) {
    test(`by ${title}`, records, async (store) => {
      expect(await foundLabels(store, entitiesOf([type], { related }))).toEqual(labels);
    });
  }

  test('an entity that is joined twice is found once', records, async (store) => {
    await put(store, relationship('MEMBER_OF', ann, talks), relationship('MEMBER_OF', ann, north, { role: 'CHAIR' }));
    const related = [{ ...memberOfNorth, ...committees }];
    expect(await foundLabels(store, entitiesOf(['Person'], { related }))).toEqual(['Ann', 'Bob']);
  });
}
