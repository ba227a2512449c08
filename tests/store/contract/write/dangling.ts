import { expect } from '@jest/globals';
import type { GraphRecord } from '../../../../src/model/records.js';
import { citation, claim, entity, relationship, testDataset } from '../../../support/graph.js';
import { came } from '../../../support/store/attendance.js';
import { everythingIn } from '../../../support/store/everything-in.js';
import { put, remove, storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const ann = entity('Person', 'ann');
const [north, south] = [entity('Organisation', 'north'), entity('Organisation', 'south')];
const chair = entity('Post', 'chair');
const spring = entity('Meeting', 'spring');
const gazette = entity('Source', 'gazette');
const membership = relationship('MEMBER_OF', ann, north, { postId: chair.id, onBehalfOf: south.id });
const attendance = came(ann, spring, north, { capacity: membership.id });
const entities = [ann, north, south, chair, spring, gazette];

/** What is to be deleted, what leads to it, and what leads to this in turn. */
type Case = readonly [title: string, target: GraphRecord, leading: GraphRecord, more: readonly GraphRecord[]];

const CASES: readonly Case[] = [
  ['an end', ann, membership, []],
  ['the other end', north, membership, []],
  ['a post', chair, membership, []],
  ['a body in whose place someone sits', south, membership, []],
  ['a capacity', membership, attendance, [membership]],
  ['a body for which someone came', north, came(ann, spring, north), []],
  ['a source that is cited', gazette, citation(spring, gazette), []],
  ['a source of a claim', gazette, claim(spring, gazette, 'date', '2024'), []],
  ['a dataset with records', testDataset, ann, []],
];

export function leavesNothingDangling(open: OpenStore): void {
  const test = storeTest(open);

  for (const [title, target, leading, more] of CASES) {
    test(
      `${title} is not deleted while a record leads to it, but may be with it`,
      [...entities, leading, ...more],
      async (store) => {
        const before = await everythingIn(store);
        await expect(remove(store, target)).rejects.toMatchObject({
          code: 'CONFLICT',
          message: expect.stringContaining(target.id),
          details: { id: target.id, referredToBy: expect.any(String) },
        });
        expect(await everythingIn(store)).toEqual(before);
        if (target === testDataset) await remove(store, ...before);
        else await remove(store, target, leading, ...more);
        expect(await store.getRecords([target.id, leading.id])).toEqual([undefined, undefined]);
      },
    );
  }

  test('of several records that lead to it the one with the smallest id is named', [], async (store) => {
    const names = ['cleo', 'bob', 'dora', 'ann', 'emil'];
    const memberships = names.map((member) => relationship('MEMBER_OF', entity('Person', member), north));
    await put(store, north, ...names.map((member) => entity('Person', member)), ...memberships);
    const [smallest] = memberships.map(({ id }) => id).sort();
    await expect(remove(store, north)).rejects.toMatchObject({ details: { id: north.id, referredToBy: smallest } });
  });

  test(
    'what leads to it may be turned elsewhere in the same write',
    [...entities, membership, citation(ann, gazette)],
    async (store) => {
      const { postId: _post, ...free } = membership;
      const changes = [
        { kind: 'DELETE', id: chair.id } as const,
        { kind: 'PUT', record: { ...free, to: south.id } } as const,
        { kind: 'DELETE', id: north.id } as const,
      ];
      expect(await store.apply(changes, { author: 'test' })).toMatchObject({ updated: 1, deleted: 2 });
    },
  );
}
