import { expect } from '@jest/globals';
import { entity } from '../../../support/graph.js';
import { put, remove, storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const gazette = entity('Source', 'gazette', { sha256: 'a'.repeat(64) });
const leaflet = entity('Source', 'leaflet');
const text = 'Ann met “Bob”.\n\u2028 مرحبا 💬';

export function holdsTexts(open: OpenStore): void {
  const test = storeTest(open);

  test(
    'one slot a source, in the order asked, empty where no text is held',
    [{ ...gazette, text }, leaflet],
    async (store) => {
      const asked = [leaflet.id, gazette.id, 'source/test/none', '\uD800', gazette.id];
      expect(await store.getTexts(asked)).toEqual([undefined, text, undefined, undefined, text]);
      expect(await store.getTexts([])).toEqual([]);
    },
  );

  test('a source is otherwise read without its text', [{ ...gazette, text }], async (store) => {
    expect(await store.getRecords([gazette.id])).toEqual([{ ...gazette, revision: 1 }]);
  });

  test('a text may be empty', [{ ...gazette, text: '' }], async (store) => {
    expect(await store.getTexts([gazette.id])).toEqual(['']);
  });

  test('a source put again without text keeps the text of the same sha256', [{ ...gazette, text }], async (store) => {
    await put(store, { ...gazette, title: 'The Gazette' });
    expect(await store.getTexts([gazette.id])).toEqual([text]);
  });

  test(
    'a source put again without text and with another sha256 loses the text',
    [{ ...gazette, text }],
    async (store) => {
      await put(store, { ...gazette, sha256: 'b'.repeat(64) });
      expect(await store.getTexts([gazette.id])).toEqual([undefined]);
    },
  );

  test('a text that comes later, or is another one, is a change; the same one is none', [gazette], async (store) => {
    expect(await put(store, { ...gazette, text })).toEqual({ revision: 2, created: 0, updated: 1, deleted: 0 });
    expect(await put(store, { ...gazette, text })).toEqual({ revision: 2, created: 0, updated: 0, deleted: 0 });
    expect(await put(store, { ...gazette, text: 'Corrected.' })).toEqual({
      revision: 3,
      created: 0,
      updated: 1,
      deleted: 0,
    });
    expect(await store.getTexts([gazette.id])).toEqual(['Corrected.']);
    expect(await store.getRecords([gazette.id])).toEqual([{ ...gazette, revision: 3 }]);
  });

  test('a text goes with its source and does not come back with it', [{ ...gazette, text }], async (store) => {
    await remove(store, gazette);
    expect(await store.getTexts([gazette.id])).toEqual([undefined]);
    await put(store, gazette);
    expect(await store.getTexts([gazette.id])).toEqual([undefined]);
  });

  test('a source that is put and deleted in one write leaves nothing, not even an event', [leaflet], async (store) => {
    const changes = [
      { kind: 'PUT', record: { ...gazette, text } },
      { kind: 'DELETE', id: gazette.id },
    ] as const;
    const result = await store.apply(changes, { author: 'test' });
    expect(result).toEqual({ revision: 1, created: 0, updated: 0, deleted: 0 });
    expect(await store.getRecords([gazette.id])).toEqual([undefined]);
  });
}
