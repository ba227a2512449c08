import { describe, expect, test } from '@jest/globals';
import type { GraphRecord, Stored } from '../../src/model/records.js';
import { readOneState } from '../../src/services/one-state.js';
import type { Store } from '../../src/store/store.js';
import { entity } from '../support/graph.js';
import { onStore, put } from '../support/store/store-test.js';
import { openTemporaryFile } from '../support/temporary-store.js';

const [people, topics] = [{ types: ['Person'] as const }, { types: ['Topic'] as const }];
const ann = entity('Person', 'ann');

async function idsOf(records: AsyncIterable<Stored<GraphRecord>>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of records) ids.push(id);
  return ids;
}

/** A store that is written to in the middle of every beginning of readings, up to a number of times. */
function disturbed(store: Store, times: number): Store {
  let streams = 0;
  return {
    ...store,
    stream: async function* (types) {
      streams += 1;
      if (streams % 2 === 0 && streams <= 2 * times) await put(store, entity('Topic', `t${streams}`));
      yield* store.stream(types);
    },
  };
}

describe('several readings', () => {
  test('see one state, though all is changed before they are read', () =>
    onStore(
      () => openTemporaryFile(),
      [ann, entity('Topic', 'peace')],
      async (store) => {
        const state = await readOneState(store, [people, topics]);
        await put(store, entity('Person', 'bob'), entity('Topic', 'trade'));
        expect(await idsOf(state.recordsOf(topics))).toEqual(['topic/test/peace']);
        expect(await idsOf(state.recordsOf(people))).toEqual([ann.id]);
        expect(state.counts).toEqual({ revision: 1, byType: { Dataset: 1, Person: 1, Topic: 1 } });
        await state.close();
      },
    ));

  test('are begun anew where something was written between', () =>
    onStore(
      () => openTemporaryFile(),
      [ann],
      async (store) => {
        const state = await readOneState(disturbed(store, 3), [people, topics]);
        expect(await idsOf(state.recordsOf(topics))).toEqual(['topic/test/t2', 'topic/test/t4', 'topic/test/t6']);
        expect(state.counts).toMatchObject({ revision: 4 });
        await state.close();
      },
    ));

  test('are given up where something is always written', () =>
    onStore(
      () => openTemporaryFile(),
      [ann],
      async (store) => {
        const reading = readOneState(disturbed(store, Number.POSITIVE_INFINITY), [people, topics]);
        await expect(reading).rejects.toMatchObject({ code: 'STORE_BUSY' });
      },
    ));

  test('end when they are closed, however far they have come', () =>
    onStore(
      () => openTemporaryFile(),
      [ann],
      async (store) => {
        let ended = 0;
        const counting: Store = {
          ...store,
          stream: async function* (types) {
            try {
              yield* store.stream(types);
            } finally {
              ended += 1;
            }
          },
        };
        const state = await readOneState(counting, [people, { types: ['Dataset'] }]);
        expect(ended).toBe(0);
        await state.close();
        expect(ended).toBe(2);
      },
    ));
});
