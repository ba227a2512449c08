import { expect } from '@jest/globals';
import type { GraphRecord } from '../../../../src/model/records.js';
import { citation, claim, entity, name, relationship } from '../../../support/graph.js';
import { everythingIn } from '../../../support/store/everything-in.js';
import { put, storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const ann = entity('Person', 'ann');
const north = entity('Organisation', 'north');
const south = entity('Organisation', 'south');
const talks = entity('Committee', 'talks');
const chair = entity('Post', 'chair');
const spring = entity('Meeting', 'spring');
const gazette = entity('Source', 'gazette');
const [hall, town, land] = [entity('Place', 'hall'), entity('Place', 'town'), entity('Place', 'land')];
const membership = relationship('MEMBER_OF', ann, north);
const records = [
  ...[ann, north, south, talks, chair, spring, gazette, hall, town, land, membership],
  relationship('WITHIN', hall, town),
  relationship('WITHIN', town, land),
];

/** Faulty records, each with the property that is at fault and the id that it names. */
const FAULTS: readonly (readonly [title: string, record: GraphRecord, property: string, target: string])[] = [
  ['from that is not on record', relationship('MEMBER_OF', 'person/test/x', north), 'from', 'person/test/x'],
  ['to that is not on record', relationship('MEMBER_OF', ann, 'organisation/test/x'), 'to', 'organisation/test/x'],
  ['an ill-formed end that is not on record', relationship('MEMBER_OF', ann, '\uD800'), 'to', '\uD800'],
  [
    'a post that is not on record',
    relationship('MEMBER_OF', ann, north, { postId: 'post/test/x' }),
    'postId',
    'post/test/x',
  ],
  [
    'a capacity that is not on record',
    relationship('ATTENDED', ann, spring, { capacity: 'member-of/x' }),
    'capacity',
    'member-of/x',
  ],
  ['a subject that is not on record', name('person/test/x', 'X'), 'subject', 'person/test/x'],
  ['a source that is not on record', citation(ann, 'source/test/x'), 'sourceId', 'source/test/x'],
  ['a source of a claim that is not on record', claim(ann, 'source/test/x', 'label', 'X'), 'sourceId', 'source/test/x'],
  ['a dataset that is not on record', { ...ann, datasets: ['dataset/x'] }, 'datasets', 'dataset/x'],
];

const WRONG_TYPES: typeof FAULTS = [
  ['from of another type', relationship('MEMBER_OF', spring, north), 'from', spring.id],
  ['to of another type', relationship('MEMBER_OF', ann, spring), 'to', spring.id],
  ['a relationship as an end of another type', relationship('MEMBER_OF', ann, membership.id), 'to', membership.id],
  ['a pair of ends of another type', relationship('PART_OF', north, talks), 'to', talks.id],
  ['a post of another type', relationship('MEMBER_OF', ann, north, { postId: talks.id }), 'postId', talks.id],
  [
    'a body come for of another type',
    relationship('ATTENDED', ann, spring, { onBehalfOf: ann.id }),
    'onBehalfOf',
    ann.id,
  ],
  ['a capacity of another type', relationship('ATTENDED', ann, spring, { capacity: north.id }), 'capacity', north.id],
  ['a bearer of a name of another type', name(membership.id, 'X'), 'subject', membership.id],
  ['a source of another type', citation(ann, north), 'sourceId', north.id],
  ['a dataset of another type', { ...ann, datasets: [north.id] }, 'datasets', north.id],
];

const CIRCLES: typeof FAULTS = [
  ['a body in itself', relationship('PART_OF', north, north), 'to', north.id],
  ['a person related to himself', relationship('RELATED_TO', ann, ann), 'to', ann.id],
  ['a place within itself', relationship('WITHIN', hall, hall), 'to', hall.id],
  ['a place within what it contains', relationship('WITHIN', town, hall), 'to', hall.id],
  ['a place within what contains it at a distance', relationship('WITHIN', land, hall), 'to', hall.id],
];

export function refusesFaultyRecords(open: OpenStore): void {
  const test = storeTest(open);

  for (const [title, record, property, target] of [...FAULTS, ...WRONG_TYPES, ...CIRCLES]) {
    test(title, records, async (store) => {
      const before = await everythingIn(store);
      const refusal = put(store, record, entity('Topic', 'along'));
      await expect(refusal).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        details: { id: record.id, property, target },
      });
      await expect(refusal).rejects.toMatchObject({ message: expect.stringContaining(record.id) });
      await expect(refusal).rejects.toMatchObject({ message: expect.stringContaining(target) });
      expect(await everythingIn(store)).toEqual(before);
    });
  }

  test('places that are put within each other in one write', [], async (store) => {
    const circle = [relationship('WITHIN', hall, town), relationship('WITHIN', town, hall)];
    await expect(put(store, hall, town, ...circle)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await store.counts()).toEqual({ revision: 0, byType: {} });
  });

  test(
    'a place may be turned round with what contains it in one write',
    [hall, town, relationship('WITHIN', hall, town)],
    async (store) => {
      const changes = [
        { kind: 'PUT', record: relationship('WITHIN', town, hall) },
        { kind: 'DELETE', id: relationship('WITHIN', hall, town).id },
      ] as const;
      expect(await store.apply(changes, { author: 'test' })).toMatchObject({ created: 1, deleted: 1 });
    },
  );

  test('an id of a record of another type, new or in the same write', records, async (store) => {
    const impostor = { ...entity('Organisation', 'ann'), id: ann.id };
    const refusal = { code: 'BAD_USER_INPUT', details: { id: ann.id, property: 'type', target: 'Organisation' } };
    await expect(put(store, impostor)).rejects.toMatchObject(refusal);
    await expect(put(store, { ...talks, id: 'committee/x' }, { ...north, id: 'committee/x' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await store.counts()).toMatchObject({ revision: 1 });
  });
}
