import { expect } from '@jest/globals';
import type { RecordedChange } from '../../../../src/model/change.js';
import type { ChangePosition, Store } from '../../../../src/store/store.js';
import { citation, entity, name, relationship, testDataset } from '../../../support/graph.js';
import { put, remove, storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const ann = entity('Person', 'ann');
const bob = entity('Person', 'bob');
const north = entity('Organisation', 'north');
const membership = relationship('MEMBER_OF', ann, north);
const called = name(ann, 'Ann');
const BEGINNING: ChangePosition = { revision: 0, position: -1 };

/** Revision, kind and id of each change, in their order. */
async function told(store: Store, after = BEGINNING, first = 100): Promise<readonly string[]> {
  const changes = await store.changes(after, first);
  return changes.map(({ revision, kind, id }) => `${revision} ${kind} ${id}`);
}

export function tellsChanges(open: OpenStore): void {
  const test = storeTest(open);

  test('nothing of an empty store', [], async (store) => {
    expect(await store.changes(BEGINNING, 10)).toEqual([]);
  });

  test('each with its event, author, time, kind, id and type', [], async (store) => {
    const before = new Date().toISOString();
    await store.apply([{ kind: 'PUT', record: testDataset }], { author: 'an importer' });
    const [change] = await store.changes(BEGINNING, 10);
    expect(change).toEqual({
      ...{ revision: 1, position: 0, author: 'an importer', kind: 'CREATED', id: testDataset.id, type: 'Dataset' },
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    });
    expect((change as RecordedChange).time >= before).toBe(true);
  });

  test(
    'oldest first, once for each record that an event changed, what it took along too',
    [ann, north, membership, called],
    async (store) => {
      await put(store, { ...ann, label: 'Anna' }, bob);
      await put(store, { ...ann, label: 'Anna' }, bob);
      await remove(store, membership, ann);
      await put(store, ann);
      const events = await told(store);
      expect(events.filter((event) => event.startsWith('1 ')).toSorted()).toEqual(
        [testDataset, ann, north, membership, called].map(({ id }) => `1 CREATED ${id}`).sort(),
      );
      expect(events.slice(5, 7)).toEqual([`2 UPDATED ${ann.id}`, `2 CREATED ${bob.id}`]);
      expect(events.slice(7, 10).toSorted()).toEqual(
        [membership, ann, called].map(({ id }) => `3 DELETED ${id}`).sort(),
      );
      expect(events.slice(10)).toEqual([`4 CREATED ${ann.id}`]);
    },
  );

  test(
    'what a deleted record takes along after it, in the order of ids, and then what that takes',
    [],
    async (store) => {
      const names = [called, name(ann, 'Anna'), name(ann, 'Annie'), name(ann, 'Aenne')];
      const gazette = entity('Source', 'gazette');
      const cited = citation(called, gazette);
      await put(store, ann, gazette, ...names, cited);
      await remove(store, ann);
      const gone = [ann.id, ...names.map(({ id }) => id).sort(), cited.id];
      expect(await told(store, { revision: 1, position: 99 })).toEqual(gone.map((id) => `2 DELETED ${id}`));
    },
  );

  test('the attendances whose side follows from it at last, in the order of ids', [], async (store) => {
    const press = entity('Committee', 'press');
    const meetings = ['one', 'two', 'three', 'four'].map((number) => entity('Meeting', number));
    const came = meetings.flatMap((meeting) =>
      [ann, bob].map((person) => relationship('ATTENDED', person, meeting, { onBehalfOf: press.id })),
    );
    await put(store, ann, bob, north, press, ...meetings, ...came);
    const partOf = relationship('PART_OF', press, north);
    await put(store, partOf);
    const sided = came.map(({ id }) => `2 UPDATED ${id}`).sort();
    expect(await told(store, { revision: 1, position: 99 })).toEqual([`2 CREATED ${partOf.id}`, ...sided]);
  });

  test('positions count from 0 within each event without a gap', [ann, bob, north], async (store) => {
    await put(store, { ...ann, label: 'Anna' }, { ...bob, label: 'Bobby' });
    const positions = (await store.changes(BEGINNING, 100)).map(({ revision, position }) => [revision, position]);
    expect(positions).toEqual([
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 3],
      [2, 0],
      [2, 1],
    ]);
  });

  test('in pages of any size, from any position', [ann, bob, north], async (store) => {
    await remove(store, bob);
    const all = await store.changes(BEGINNING, 100);
    for (let first = 1; first <= all.length; first += 1) {
      const pages: RecordedChange[] = [];
      for (let page = await store.changes(BEGINNING, first); page.length > 0 && pages.length < all.length; ) {
        expect(page.length).toBeLessThanOrEqual(first);
        pages.push(...page);
        page = await store.changes(page.at(-1) ?? BEGINNING, first);
      }
      expect(pages).toEqual(all);
    }
    expect(await told(store, { revision: 1, position: 999 })).toEqual([`2 DELETED ${bob.id}`]);
    expect(await told(store, { revision: 99, position: 0 })).toEqual([]);
  });

  test('none for a write that changes nothing or is refused', [ann], async (store) => {
    const before = await told(store);
    await put(store, ann);
    await expect(put(store, { ...ann, label: 'Anna' }, relationship('MEMBER_OF', ann, north))).rejects.toThrow();
    expect(await told(store)).toEqual(before);
  });
}
