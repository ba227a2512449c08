import { expect } from '@jest/globals';
import { citation, claim, entity, name, relationship, testDataset } from '../../../support/graph.js';
import { only } from '../../../support/store/answers.js';
import { everythingIn } from '../../../support/store/everything-in.js';
import { annotationsFrom, entitiesOf } from '../../../support/store/questions.js';
import { put, remove, storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const author = 'test';
const other = entity('Dataset', 'other', { id: 'dataset/other', datasets: ['dataset/other'] });
const ann = entity('Person', 'ann');
const north = entity('Organisation', 'north');
const south = entity('Organisation', 'south');
const chair = entity('Post', 'chair');
const spring = entity('Meeting', 'spring');
const gazette = entity('Source', 'gazette');
const membership = relationship('MEMBER_OF', ann, north, { postId: chair.id, onBehalfOf: south.id });
const attendance = relationship('ATTENDED', ann, spring, { capacity: membership.id, onBehalfOf: north.id });
const called = name(ann, 'Ann');
const entities = [ann, north, south, chair, spring, gazette];
const withdraw = (dataset: string, ...records: readonly { readonly id: string }[]) =>
  records.map(({ id }) => ({ kind: 'WITHDRAW', id, dataset }) as const);

export function deletesRecords(open: OpenStore): void {
  const test = storeTest(open);

  test('what is deleted is gone from every list and count', [ann, north], async (store) => {
    expect(await remove(store, ann)).toEqual({ revision: 2, created: 0, updated: 0, deleted: 1 });
    expect(await store.find(entitiesOf(['Person']))).toMatchObject({ rows: [], totalCount: 0 });
    expect(await store.counts()).toMatchObject({ byType: { Dataset: 1, Organisation: 1 } });
    expect(await everythingIn(store, ['Person'])).toEqual([]);
  });

  test('what is not there is deleted and withdrawn without a change', [ann], async (store) => {
    const changes = [{ kind: 'DELETE', id: 'person/test/nobody' } as const, ...withdraw(other.id, ann, north)];
    expect(await store.apply(changes, { author })).toEqual({ revision: 1, created: 0, updated: 0, deleted: 0 });
    expect(await store.getRecords([ann.id])).toEqual([{ ...ann, revision: 1 }]);
  });

  test(
    'withdrawn from one of two datasets it stays in the other, from its last one it goes',
    [other, { ...ann, datasets: [other.id, testDataset.id] }],
    async (store) => {
      expect(await store.apply(withdraw(testDataset.id, ann), { author })).toMatchObject({ updated: 1, deleted: 0 });
      expect(await store.getRecords([ann.id])).toEqual([{ ...ann, datasets: [other.id], revision: 2 }]);
      expect(await store.find(entitiesOf(['Person'], { datasets: [testDataset.id] }))).toMatchObject({ rows: [] });
      expect(await store.apply(withdraw(other.id, ann), { author })).toMatchObject({ updated: 0, deleted: 1 });
      expect(await store.getRecords([ann.id])).toEqual([undefined]);
    },
  );

  test(
    'a whole dataset is withdrawn in one write, itself included',
    [...entities, membership, attendance, called],
    async (store) => {
      await put(store, other, { ...ann, datasets: [other.id] });
      const changes = withdraw(testDataset.id, ...(await everythingIn(store)));
      expect(await store.apply(changes, { author })).toMatchObject({ updated: 1, deleted: 9 });
      expect(await everythingIn(store)).toEqual([
        { ...other, revision: 2 },
        { ...ann, datasets: [other.id], revision: 3 },
      ]);
    },
  );

  test(
    'names, citations and claims go with what they are about, and what is about these too',
    [...entities, called],
    async (store) => {
      const about = [citation(ann, gazette), claim(ann, gazette, 'label', 'Anna'), citation(called, gazette)];
      await put(store, ...about);
      expect(await remove(store, ann)).toMatchObject({ deleted: 5 });
      expect(await store.getRecords([called, ...about].map(({ id }) => id))).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
      expect((await only(store.annotationsOf([annotationsFrom(gazette, 'Citation')]))).rows).toEqual([]);
      expect(await remove(store, gazette)).toMatchObject({ deleted: 1 });
    },
  );

  test('an id that was deleted comes back as created, and as the same type only', [ann, called], async (store) => {
    await remove(store, ann);
    const impostor = { ...entity('Organisation', 'ann'), id: ann.id };
    await expect(put(store, impostor)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await put(store, ann)).toEqual({ revision: 3, created: 1, updated: 0, deleted: 0 });
    expect(await store.getRecords([ann.id, called.id])).toEqual([{ ...ann, revision: 3 }, undefined]);
    expect(await store.changes({ revision: 2, position: 99 }, 9)).toMatchObject([{ kind: 'CREATED', id: ann.id }]);
  });
}
