import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Entity } from '../../../src/model/records.js';
import { isEntity } from '../../../src/model/records.js';
import type { RelationshipType } from '../../../src/model/relationship-types.js';
import type { NestedQuery, Page, RelatedRow, Store } from '../../../src/store/store.js';
import { entity, relationship } from '../../support/graph.js';
import { randomGraph } from '../../support/random-graph.js';
import { only } from '../../support/store/answers.js';
import { during, entitiesOf } from '../../support/store/questions.js';
import { onStore, storeTest } from '../../support/store/store-test.js';
import type { OpenStore } from '../contract.js';

const RUNS = Number(process.env['CAUCUS_TEST_RUNS'] ?? 40);

const ann = entity('Person', 'ann');
const north = entity('Organisation', 'north');
const talks = entity('Meeting', 'talks', { date: '2024-03-05' });
const membership = relationship('MEMBER_OF', ann, north);
const attended = relationship('ATTENDED', ann, talks);

function list(end: NestedQuery['end'], type: RelationshipType, given: Partial<NestedQuery> = {}): NestedQuery {
  return { end, types: [type], ranks: ['PREFERRED'], page: { first: 20, count: true }, ...given };
}

const LISTS: readonly NestedQuery[] = [
  list('from', 'ATTENDED', { page: { first: 2, count: true } }),
  list('from', 'ATTENDED', { oldestFirst: true, time: during('2024-03-05'), page: { first: 20, count: false } }),
  list('to', 'ATTENDED', { ranks: ['PREFERRED', 'ALTERNATIVE'] }),
  list('to', 'PARTY_TO', { time: during('2024-03', 'YES') }),
  list('from', 'PART_OF', { time: during('2024-03-01', 'POSSIBLY'), otherTypes: ['Organisation'] }),
  list('to', 'PART_OF', { includeCommittees: true, time: during('2024') }),
  list('onBehalfOf', 'ATTENDED'),
  list('from', 'HELD_AT'),
];

const nestedLists: fc.Arbitrary<readonly NestedQuery[]> = fc.array(
  fc
    .tuple(fc.constantFrom(...LISTS), fc.array(fc.constantFrom(...LISTS), { maxLength: 2 }))
    .map(([outer, inner]) => (inner.length > 0 ? { ...outer, nested: inner } : outer)),
  { minLength: 1, maxLength: 3 },
);

/** The same lists, each asked for by itself. */
async function oneByOne(store: Store, id: string, lists: readonly NestedQuery[]): Promise<Page<RelatedRow>[]> {
  return Promise.all(
    lists.map(async ({ nested, ...query }) => {
      const page = await only(store.relationshipsOf([{ ...query, id }]));
      if (!nested) return page;
      const rows = page.rows.map(async (row) => ({ ...row, nested: await oneByOne(store, row.other.id, nested) }));
      return { ...page, rows: await Promise.all(rows) };
    }),
  );
}

export function readsNestedLists(open: OpenStore): void {
  const storeWith = storeTest(open);

  storeWith('an entity comes with its lists', [ann, north, talks, membership, attended], async (store) => {
    const nested = [list('from', 'MEMBER_OF'), list('from', 'ATTENDED')];
    expect(await store.getEntities([{ id: ann.id, nested }])).toEqual([
      { entity: { ...ann, revision: 1 }, nested: await oneByOne(store, ann.id, nested) },
    ]);
  });

  storeWith('slot by slot, and none where the id is of no entity', [ann, north, membership], async (store) => {
    const ids = ['person/test/nobody', north.id, membership.id, '', ann.id, north.id];
    const rows = await store.getEntities(
      ids.map((id, slot) => ({ id, nested: slot === 1 ? [] : [list('to', 'MEMBER_OF')] })),
    );
    expect(rows.map((row) => row?.entity.id)).toEqual([undefined, north.id, undefined, undefined, ann.id, north.id]);
    expect(rows.map((row) => row?.nested.map(({ rows: { length } }) => length))).toEqual([
      ...[undefined, [], undefined, undefined, [0], [1]],
    ]);
  });

  test(`what is nested is what is asked for by itself, on ${RUNS} random graphs`, async () => {
    await fc.assert(
      fc.asyncProperty(randomGraph, nestedLists, (graph, nested) =>
        onStore(open, graph, async (store) => {
          const entities: readonly Entity[] = graph.filter(isEntity);
          const expected = new Map<string, readonly Page<RelatedRow>[]>();
          for (const { id } of entities) expected.set(id, await oneByOne(store, id, nested));
          const rows = await store.getEntities(entities.map(({ id }) => ({ id, nested })));
          expect(rows.map((row) => row?.nested)).toEqual(entities.map(({ id }) => expected.get(id)));
          const found = await store.find({ ...entitiesOf(['Person', 'Meeting', 'Committee']), nested });
          for (const row of found.rows) expect(row.nested).toEqual(expected.get(row.entity.id));
          const related = await store.relationshipsOf(
            entities.map(({ id }) => ({ ...list('to', 'ATTENDED', { nested }), id })),
          );
          for (const row of related.flatMap((page) => page.rows))
            expect(row.nested).toEqual(expected.get(row.other.id));
        }),
      ),
      { seed: 20241124, numRuns: RUNS, endOnFailure: true },
    );
  }, 120_000);
}
