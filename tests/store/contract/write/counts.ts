import { expect } from '@jest/globals';
import { citation, entity, name, relationship, testDataset } from '../../../support/graph.js';
import { put, remove, storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const ann = entity('Person', 'ann');
const bob = entity('Person', 'bob');
const north = entity('Organisation', 'north');
const gazette = entity('Source', 'gazette');
const membership = relationship('MEMBER_OF', ann, north);

export function countsRecords(open: OpenStore): void {
  const test = storeTest(open);

  test('an empty store has no records and revision 0', [], async (store) => {
    expect(await store.counts()).toEqual({ revision: 0, byType: {} });
  });

  test(
    'records of every kind by type, following each write',
    [ann, north, gazette, membership, name(ann, 'Ann'), citation(membership, gazette)],
    async (store) => {
      const byType = { Citation: 1, Dataset: 1, MEMBER_OF: 1, Name: 1, Organisation: 1, Person: 1, Source: 1 };
      expect(await store.counts()).toEqual({ revision: 1, byType });
      await put(store, { ...ann, label: 'Anna' }, bob);
      expect(await store.counts()).toEqual({ revision: 2, byType: { ...byType, Person: 2 } });
      await remove(store, membership);
      expect(await store.counts()).toEqual({
        revision: 3,
        byType: { Dataset: 1, Name: 1, Organisation: 1, Person: 2, Source: 1 },
      });
      await remove(store, ann, bob, north, gazette, testDataset);
      expect(await store.counts()).toEqual({ revision: 4, byType: {} });
    },
  );

  test('a write that changes nothing leaves the revision', [ann], async (store) => {
    await put(store, ann);
    await remove(store, bob);
    expect(await store.counts()).toEqual({ revision: 1, byType: { Dataset: 1, Person: 1 } });
  });
}
