import { expect } from '@jest/globals';
import type { Change } from '../../../../src/model/change.js';
import { entity, puts, relationship, testDataset } from '../../../support/graph.js';
import { everythingIn } from '../../../support/store/everything-in.js';
import { put, storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const author = 'test';
const other = entity('Dataset', 'other', { id: 'dataset/other', datasets: ['dataset/other'] });
const ann = entity('Person', 'ann');
const bob = entity('Person', 'bob');
const north = entity('Organisation', 'north');
const membership = relationship('MEMBER_OF', ann, north);

export function appliesChanges(open: OpenStore): void {
  const test = storeTest(open);

  test('the result counts what was created, updated and deleted', [], async (store) => {
    expect(await put(store, ann, bob)).toEqual({ revision: 1, created: 3, updated: 0, deleted: 0 });
    const changes: Change[] = [
      { kind: 'PUT', record: { ...ann, label: 'Anna' } },
      { kind: 'PUT', record: north },
      { kind: 'PUT', record: membership },
      { kind: 'DELETE', id: bob.id },
    ];
    expect(await store.apply(changes, { author })).toEqual({ revision: 2, created: 2, updated: 1, deleted: 1 });
    expect(await store.apply([], { author })).toEqual({ revision: 2, created: 0, updated: 0, deleted: 0 });
  });

  test('twice equals once', [ann, north, membership], async (store) => {
    const before = await everythingIn(store);
    expect(await put(store, membership, north, ann)).toEqual({ revision: 1, created: 0, updated: 0, deleted: 0 });
    expect(await everythingIn(store)).toEqual(before);
  });

  test(
    'the order in which a record’s properties come is no change, nor is a record that was read and is put back',
    [ann],
    async (store) => {
      const turned = Object.fromEntries(Object.entries(ann).toReversed()) as unknown as typeof ann;
      expect(await put(store, turned)).toMatchObject({ revision: 1, updated: 0 });
      for (const read of await store.getRecords([ann.id])) {
        if (read) expect(await put(store, read)).toMatchObject({ revision: 1, updated: 0 });
      }
      expect(await store.getRecords([ann.id])).toEqual([{ ...ann, revision: 1 }]);
    },
  );

  test(
    'a record that is put again has only the properties that it has now',
    [entity('Person', 'ann', { birthDate: '1960' })],
    async (store) => {
      await put(store, ann);
      expect(await store.getRecords([ann.id])).toEqual([{ ...ann, revision: 2 }]);
    },
  );

  test('only records that change take the revision of the event', [ann, bob], async (store) => {
    await put(store, ann, { ...bob, label: 'Bobby' });
    expect(await store.getRecords([ann.id, bob.id])).toMatchObject([{ revision: 1 }, { revision: 2 }]);
  });

  test('of several changes to one record the last counts, as one', [bob], async (store) => {
    const changes: Change[] = [
      { kind: 'PUT', record: { ...ann, label: 'First' } },
      { kind: 'DELETE', id: bob.id },
      { kind: 'PUT', record: ann },
      { kind: 'PUT', record: bob },
      { kind: 'PUT', record: north },
      { kind: 'DELETE', id: north.id },
    ];
    expect(await store.apply(changes, { author })).toEqual({ revision: 2, created: 1, updated: 0, deleted: 0 });
    expect(await store.getRecords([ann.id, bob.id, north.id])).toEqual([
      { ...ann, revision: 2 },
      { ...bob, revision: 1 },
      undefined,
    ]);
  });

  test('records may lead to one another in whatever order they come', [], async (store) => {
    const changes = puts(north, ann, membership).toReversed();
    expect(await store.apply(changes, { author })).toMatchObject({ created: 4 });
  });

  test('a record stands in all datasets that brought it, sorted', [other, ann], async (store) => {
    await put(store, { ...ann, datasets: [other.id] });
    const united = { ...ann, datasets: [other.id, testDataset.id], revision: 2 };
    expect(await store.getRecords([ann.id])).toEqual([united]);
    expect(await put(store, { ...ann, datasets: [testDataset.id] })).toMatchObject({ revision: 2, updated: 0 });
    expect(await store.getRecords([ann.id])).toEqual([united]);
  });

  test('all or nothing: a thousand changes of which the last is bad leave no trace', [ann], async (store) => {
    const before = await everythingIn(store);
    const many = Array.from({ length: 999 }, (_, index) => entity('Topic', `t${index}`));
    await expect(put(store, { ...ann, label: 'Anna' }, ...many, membership)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await everythingIn(store)).toEqual(before);
    expect(await store.counts()).toEqual({ revision: 1, byType: { Dataset: 1, Person: 1 } });
    expect(await put(store, bob)).toMatchObject({ revision: 2, created: 1 });
  });
}
