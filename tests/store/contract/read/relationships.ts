import { expect } from '@jest/globals';
import type { RelationshipQuery, Store } from '../../../../src/store/store.js';
import { entity, relationship } from '../../../support/graph.js';
import { only } from '../../../support/store/answers.js';
import { relationshipsAt } from '../../../support/store/questions.js';
import { put, storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const ann = entity('Person', 'ann');
const bob = entity('Person', 'bob');
const north = entity('Organisation', 'north');
const south = entity('Organisation', 'south');
const talks = entity('Committee', 'talks');
const chair = entity('Post', 'chair');
const [spring, summer] = [
  entity('Meeting', 'spring', { date: '2024-03-05' }),
  entity('Meeting', 'summer', { date: '2024-07-01' }),
];

const annInNorth = relationship('MEMBER_OF', ann, north, { postId: chair.id });
const annInTalks = relationship('MEMBER_OF', ann, talks, { onBehalfOf: south.id });
const bobInNorth = relationship('MEMBER_OF', bob, north, { postId: chair.id });
const southInNorth = relationship('MEMBER_OF', south, north);
const rival = relationship('MEMBER_OF', bob, south, { rank: 'ALTERNATIVE' });
const givenUp = relationship('MEMBER_OF', bob, talks, { rank: 'DEPRECATED' });
const talksOfNorth = relationship('PART_OF', talks, north);
const annAtSpring = relationship('ATTENDED', ann, spring, { onBehalfOf: south.id, capacity: annInTalks.id });
const bobAtSummer = relationship('ATTENDED', bob, summer, { onBehalfOf: south.id });
const records = [
  ...[ann, bob, north, south, talks, chair, spring, summer, annInNorth, annInTalks, bobInNorth, southInNorth],
  ...[rival, givenUp, talksOfNorth, annAtSpring, bobAtSummer],
];

/** The relationships found, each with the label of its other end. */
async function found(store: Store, query: RelationshipQuery): Promise<[label: string, id: string][]> {
  const { rows } = await only(store.relationshipsOf([query]));
  return rows.map(({ other, relationship: { id } }) => [other.label, id]);
}

export function listsRelationships(open: OpenStore): void {
  const test = storeTest(open);

  test('a row is the relationship, its other end and, without a condition on time, YES', records, async (store) => {
    const { rows } = await only(store.relationshipsOf([relationshipsAt('from', ann, ['MEMBER_OF'])]));
    expect(rows).toEqual([
      { relationship: { ...annInNorth, revision: 1 }, other: { ...north, revision: 1 }, certainty: 'YES' },
      { relationship: { ...annInTalks, revision: 1 }, other: { ...talks, revision: 1 }, certainty: 'YES' },
    ]);
  });

  test('from either end, by the label of the other one', records, async (store) => {
    expect(await found(store, relationshipsAt('to', north, ['MEMBER_OF']))).toEqual([
      ['Ann', annInNorth.id],
      ['Bob', bobInNorth.id],
      ['South', southInNorth.id],
    ]);
    expect(await found(store, relationshipsAt('from', south, ['MEMBER_OF']))).toEqual([['North', southInNorth.id]]);
    expect(await found(store, relationshipsAt('from', chair, ['MEMBER_OF']))).toEqual([]);
  });

  test('several types in one order', records, async (store) => {
    expect(await found(store, relationshipsAt('to', north, ['MEMBER_OF', 'PART_OF']))).toEqual([
      ['Ann', annInNorth.id],
      ['Bob', bobInNorth.id],
      ['South', southInNorth.id],
      ['Talks', talksOfNorth.id],
    ]);
    expect(await found(store, relationshipsAt('to', north, []))).toEqual([]);
  });

  test('by the post, body or membership that a property names, with whom they lead from', records, async (store) => {
    expect(await found(store, relationshipsAt('postId', chair, ['MEMBER_OF']))).toEqual([
      ['Ann', annInNorth.id],
      ['Bob', bobInNorth.id],
    ]);
    expect(await found(store, relationshipsAt('onBehalfOf', south, ['MEMBER_OF']))).toEqual([['Ann', annInTalks.id]]);
    expect(await found(store, relationshipsAt('onBehalfOf', south, ['ATTENDED']))).toEqual([
      ['Ann', annAtSpring.id],
      ['Bob', bobAtSummer.id],
    ]);
    expect(await found(store, relationshipsAt('capacity', annInTalks, ['ATTENDED']))).toEqual([
      ['Ann', annAtSpring.id],
    ]);
  });

  test('those that a property names by the label of whom they lead from', records, async (store) => {
    const holders = ['Ida', 'Cleo', 'Gus', 'Dan', 'Hal', 'Eve', 'Fay'].map((label) => entity('Person', label));
    const terms = holders.map((holder) => relationship('MEMBER_OF', holder, talks, { postId: chair.id }));
    await put(store, ...holders, ...terms);
    const labels = (await found(store, relationshipsAt('postId', chair, ['MEMBER_OF']))).map(([label]) => label);
    expect(labels).toEqual(['Ann', 'Bob', 'Cleo', 'Dan', 'Eve', 'Fay', 'Gus', 'Hal', 'Ida']);
  });

  test('of the ranks asked for only', records, async (store) => {
    const ofRanks = (...ranks: RelationshipQuery['ranks']) =>
      found(store, relationshipsAt('from', bob, ['MEMBER_OF'], { ranks }));
    expect(await ofRanks('PREFERRED')).toEqual([['North', bobInNorth.id]]);
    expect(await ofRanks('ALTERNATIVE', 'DEPRECATED')).toEqual([
      ['South', rival.id],
      ['Talks', givenUp.id],
    ]);
    expect(await ofRanks()).toEqual([]);
  });

  test('with the types asked for at the other end only, counted alike', records, async (store) => {
    const people = await only(
      store.relationshipsOf([relationshipsAt('to', north, ['MEMBER_OF', 'PART_OF'], { otherTypes: ['Person'] })]),
    );
    expect(people.rows.map(({ other }) => other.label)).toEqual(['Ann', 'Bob']);
    expect(people.totalCount).toBe(2);
    const bodies = relationshipsAt('to', north, ['MEMBER_OF', 'PART_OF'], {
      otherTypes: ['Organisation', 'Committee'],
    });
    expect(await found(store, bodies)).toEqual([
      ['South', southInNorth.id],
      ['Talks', talksOfNorth.id],
    ]);
  });
}
