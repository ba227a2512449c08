import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Connection, connect } from '../../../src/store/neo4j/connection.js';
import { encounters } from '../../../src/store/neo4j/read/encounters.js';
import { met } from '../../../src/store/neo4j/read/met.js';
import type { EncounterQuery, MetFilter, MetQuery } from '../../../src/store/store.js';
import { describeNeo4j, testServer } from '../../support/describe-neo4j.js';
import { entity, puts, relationship } from '../../support/graph.js';
import { came } from '../../support/store/attendance.js';
import { during, encountersOf, metBy } from '../../support/store/questions.js';
import { openTemporaryStore, type TemporaryStore } from '../../support/temporary-store.js';

const [north, south] = [entity('Organisation', 'north'), entity('Organisation', 'south')];
const [ann, bob, cleo] = [entity('Person', 'ann'), entity('Person', 'bob'), entity('Person', 'cleo')];
const hall = entity('Place', 'hall');
const [spring, summer] = [
  entity('Meeting', 'spring', { date: '2024-03-05' }),
  entity('Meeting', 'summer', { date: '2024-07-01' }),
];
const records = [
  ...[north, south, ann, bob, cleo, hall, spring, summer],
  ...[spring, summer].map((meeting) => came(ann, meeting, north, { basis: 'EXPLICIT' })),
  ...[spring, summer].map((meeting) => came(bob, meeting, south, { basis: 'EXPLICIT' })),
  came(cleo, summer),
  relationship('HELD_AT', spring, hall),
];

/** Conditions of every kind, the values of which differ in kind and in length. */
const filters: readonly Partial<MetFilter>[] = [
  { place: hall.id },
  { topic: 'topic/test/none' },
  { time: during('2024-07', 'YES') },
  { minBasis: 'EXPLICIT' },
  { throughTheirs: south.id },
  { throughMine: north.id, throughTheirs: `organisation/test/${'x'.repeat(100)}` },
];

describeNeo4j('questions of one shape', () => {
  let filled: TemporaryStore;
  let connection: Connection;
  let asked: string[];

  beforeAll(async () => {
    filled = await openTemporaryStore(async (store) => {
      await store.apply(puts(...records), { author: 'test' });
    });
  });
  beforeEach(() => {
    asked = [];
    const opened = connect(testServer());
    connection = {
      ...opened,
      read: (query, parameters, signal) => {
        asked.push(query.text);
        return opened.read(query, parameters, signal);
      },
    };
  });
  afterEach(() => connection.close());
  afterAll(() => filled.dispose());

  test('whom somebody met are one statement, with the answer that each has alone', async () => {
    const queries: MetQuery[] = filters.map((filter) => metBy(ann, filter));
    const together = await met(connection, queries);
    expect(asked).toHaveLength(1);
    const alone = await Promise.all(queries.map((query) => met(connection, [query])));
    expect(together).toEqual(alone.flat());
    expect(together.map(({ rows }) => rows.map(({ counterpart }) => counterpart.label))).toEqual([
      ['Bob'],
      [],
      ['Bob', 'Cleo'],
      ['Bob'],
      ['Bob'],
      [],
    ]);
    expect(new Set(asked).size).toBe(1);
  });

  test('the meetings with several counterparts are one statement', async () => {
    const queries: EncounterQuery[] = [bob, cleo, ann].map((other) => encountersOf(ann, other));
    const pages = await encounters(connection, queries);
    expect(pages.map(({ totalCount }) => totalCount)).toEqual([2, 1, 0]);
    expect(asked).toHaveLength(1);
  });
});
