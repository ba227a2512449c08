import { expect } from '@jest/globals';
import type { GraphRecord } from '../../../../src/model/records.js';
import { citation, claim, entity, name, relationship, testDataset } from '../../../support/graph.js';
import { everythingIn, RECORD_TYPES } from '../../../support/store/everything-in.js';
import { put, remove, storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const ann = entity('Person', 'ann');
const north = entity('Organisation', 'north');
const spring = entity('Meeting', 'spring');
const gazette = entity('Source', 'gazette');
const declaration = entity('Declaration', 'appeal');
const records: readonly GraphRecord[] = [
  ...[ann, north, spring, gazette, declaration, entity('Place', 'hall'), entity('Post', 'chair')],
  relationship('ATTENDED', ann, spring),
  relationship('PARTY_TO', north, spring, { side: 'A' }),
  relationship('MADE', ann, declaration),
  relationship('MADE_AT', declaration, spring),
  relationship('MEMBER_OF', ann, north),
  name(ann, 'Ann'),
  citation(spring, gazette),
  claim(ann, gazette, 'label', 'Anna'),
];
const many = Array.from({ length: 3000 }, (_, index) => entity('Topic', `t${index}`));

const byId = (one: { readonly id: string }, other: { readonly id: string }) => (one.id < other.id ? -1 : 1);

export function streamsRecords(open: OpenStore): void {
  const test = storeTest(open);

  test('every record of the types, in the order of their ids', records, async (store) => {
    const all = [testDataset, ...records].map((record) => ({ ...record, revision: 1 }));
    expect(await everythingIn(store)).toEqual(all.toSorted(byId));
    const some = all.filter(({ type }) => type === 'Person' || type === 'MADE' || type === 'Name');
    expect(await everythingIn(store, ['Name', 'MADE', 'Person'])).toEqual(some.toSorted(byId));
    expect(await everythingIn(store, ['Topic'])).toEqual([]);
    expect(await everythingIn(store, [])).toEqual([]);
  });

  test('thousands, once each, and none that was deleted', many, async (store) => {
    await remove(store, ...many.slice(0, 1));
    const expected = many.slice(1).map((record) => ({ ...record, revision: 1 }));
    expect(await everythingIn(store, ['Topic'])).toEqual(expected.toSorted(byId));
  });

  test('what is written meanwhile is not seen', many, async (store) => {
    const seen: string[] = [];
    for await (const { id, revision } of store.stream(['Topic', 'Person'])) {
      if (seen.length === 0) {
        await put(
          store,
          ann,
          entity('Topic', 'zzz'),
          ...many.slice(1000, 2000).map((one) => ({ ...one, label: 'New' })),
        );
        await remove(store, ...many.slice(2000));
      }
      seen.push(id);
      if (revision !== 1) throw new Error(`${id} has the revision ${revision}`);
    }
    expect(seen).toEqual(many.map(({ id }) => id).sort());
    expect(await everythingIn(store, ['Topic', 'Person'])).toHaveLength(2002);
  });

  test('one that is left early ends, and the store goes on', many, async (store) => {
    for (let round = 0; round < 20; round += 1) {
      for await (const record of store.stream(RECORD_TYPES)) {
        expect(record.id).toBe(testDataset.id);
        break;
      }
    }
    await put(store, ann);
    expect(await everythingIn(store, ['Person'])).toEqual([{ ...ann, revision: 2 }]);
  });

  test('one whose time has passed ends with DEADLINE_EXCEEDED, before it began and on its way', many, async (store) => {
    const late = store.stream(['Topic'], AbortSignal.abort())[Symbol.asyncIterator]();
    await expect(late.next()).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    const deadline = new AbortController();
    const read = async () => {
      for await (const { id } of store.stream(['Topic'], deadline.signal)) if (id !== '') deadline.abort();
    };
    await expect(read()).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  });
}
