import { expect } from '@jest/globals';
import { entity, puts } from '../../../support/graph.js';
import { put, remove, storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const ann = entity('Person', 'ann');
const bob = entity('Person', 'bob');
const anna = { ...ann, label: 'Anna' };
const author = 'test';

export function guardsRepeatedWrites(open: OpenStore): void {
  const test = storeTest(open);

  test('a record at its expected revision is written, at another one it is a conflict', [ann, bob], async (store) => {
    const write = (revision: number) =>
      store.apply(puts(anna), { author, expectedRevisions: { [ann.id]: revision, [bob.id]: 1 } });
    await expect(write(0)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining(ann.id),
      details: { id: ann.id, expectedRevision: 0, currentRevision: 1 },
    });
    expect(await write(1)).toMatchObject({ revision: 2, updated: 1 });
    await expect(write(1)).rejects.toMatchObject({ code: 'CONFLICT', details: { currentRevision: 2 } });
    expect(await store.getRecords([ann.id])).toEqual([{ ...anna, revision: 2 }]);
  });

  test('revision 0 expects that there is no such record, or none any more', [ann], async (store) => {
    const create = () => store.apply(puts(ann, bob), { author, expectedRevisions: { [bob.id]: 0 } });
    expect(await create()).toMatchObject({ created: 1 });
    await expect(create()).rejects.toMatchObject({ code: 'CONFLICT' });
    await remove(store, bob);
    expect(await create()).toMatchObject({ created: 1 });
  });

  test('a record that is expected and missing is a conflict, whatever the changes', [ann], async (store) => {
    await expect(store.apply([], { author, expectedRevisions: { [bob.id]: 1 } })).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { id: bob.id, expectedRevision: 1, currentRevision: 0 },
    });
  });

  test(
    'a replayed key gives its first result, though the records have moved on, and writes nothing',
    [ann],
    async (store) => {
      const write = () =>
        store.apply(puts(anna, bob), { author, idempotencyKey: 'k', expectedRevisions: { [ann.id]: 1, [bob.id]: 0 } });
      const first = await write();
      expect(first).toEqual({ revision: 2, created: 1, updated: 1, deleted: 0 });
      await put(store, { ...ann, label: 'Annabel' });
      await remove(store, bob);
      expect(await write()).toEqual(first);
      expect(await store.getRecords([ann.id, bob.id])).toEqual([{ ...ann, label: 'Annabel', revision: 3 }, undefined]);
      expect(await store.counts()).toMatchObject({ revision: 4 });
    },
  );

  test('a write that changed nothing is replayed too', [ann], async (store) => {
    const write = () => store.apply(puts(ann), { author, idempotencyKey: 'k' });
    const first = await write();
    await put(store, anna);
    expect(await write()).toEqual(first);
    expect(await store.getRecords([ann.id])).toEqual([{ ...anna, revision: 2 }]);
  });

  test('the same key with other changes is a conflict', [ann], async (store) => {
    await store.apply(puts(bob), { author, idempotencyKey: 'k' });
    const refusal = { code: 'CONFLICT', message: expect.stringContaining('"k"'), details: { idempotencyKey: 'k' } };
    await expect(store.apply(puts(anna), { author, idempotencyKey: 'k' })).rejects.toMatchObject(refusal);
    await expect(store.apply([], { author, idempotencyKey: 'k' })).rejects.toMatchObject(refusal);
    expect(await store.apply(puts(anna), { author, idempotencyKey: 'K' })).toMatchObject({ updated: 1 });
  });

  test('a key of a write that was refused is free', [ann], async (store) => {
    const options = { author, idempotencyKey: 'k' };
    await expect(store.apply(puts(anna), { ...options, expectedRevisions: { [ann.id]: 7 } })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect(await store.apply(puts(bob), options)).toMatchObject({ created: 1 });
  });

  test('writes that are asked for at the same time come one after the other', [ann], async (store) => {
    const labels = Array.from({ length: 20 }, (_, index) => `Ann ${index}`);
    const results = await Promise.all(labels.map((label) => put(store, { ...ann, label })));
    expect(results.map(({ revision }) => revision).toSorted((one, other) => one - other)).toEqual(
      labels.map((_, index) => index + 2),
    );
    const raced = await Promise.allSettled(
      ['Left', 'Right'].map((label) =>
        store.apply(puts({ ...ann, label }), { author, expectedRevisions: { [ann.id]: 21 } }),
      ),
    );
    expect(raced.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
}
