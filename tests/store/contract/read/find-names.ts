import { expect } from '@jest/globals';
import type { EntityType } from '../../../../src/model/entity-types.js';
import { queryWords } from '../../../../src/model/names.js';
import type { Store } from '../../../../src/store/store.js';
import { entity, name } from '../../../support/graph.js';
import { put, remove, storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const [ann, bob, salwa] = [entity('Person', 'ann'), entity('Person', 'bob'), entity('Person', 'salwa')];
const north = entity('Organisation', 'north');
const dataset = entity('Dataset', 'volume');
const annHassoun = name(ann, 'Ann Hassoun');
const robertHassoun = name(bob, 'Robert Hassoun Ann');
const salwaKarim = name(salwa, 'Salwa Karim', { kind: 'PREFERRED', language: 'en' });
const records = [
  ...[ann, bob, salwa, north, dataset, annHassoun, robertHassoun, salwaKarim],
  name(ann, 'آن حسون', { kind: 'TRANSLITERATION', script: 'Arab' }),
  name(north, 'Northern Union'),
  name(dataset, 'Northern Volume'),
];
const ALL: readonly EntityType[] = ['Person', 'Organisation', 'Committee', 'Dataset'];

async function found(store: Store, text: string, types = ALL, limit = 50): Promise<readonly string[]> {
  const candidates = await store.findNames({ words: queryWords(text), types, limit });
  return candidates.map(({ name: { value } }) => value);
}

export function findsNames(open: OpenStore): void {
  const test = storeTest(open);

  test('a candidate is the entity and the name by which it was found', records, async (store) => {
    const [candidate] = await store.findNames({ words: queryWords('Salwa'), types: ALL, limit: 1 });
    expect(candidate?.entity).toEqual({ ...salwa, revision: 1 });
    expect(candidate?.name).toMatchObject({
      value: 'Salwa Karim',
      language: 'en',
      script: 'Latn',
      kind: 'PREFERRED',
    });
  });

  for (const [title, text, expected] of [
    ['a word', 'Salwa', ['Salwa Karim']],
    ['a word in other letters', 'salwā', ['Salwa Karim']],
    ['the beginning of the last word', 'North', ['Northern Union']],
    ['one letter too few', 'Slwa', ['Salwa Karim']],
    ['one letter too many', 'Sallwa', ['Salwa Karim']],
    ['a wrong letter', 'Salwo', ['Salwa Karim']],
    ['the sound in another script', 'كريم', ['Salwa Karim']],
    ['no such word', 'Quux', []],
    ['no word', '…', []],
    ['what looks like a pattern', '%', []],
  ] as const) {
    test(`by ${title}`, records, async (store) => {
      expect(await found(store, text)).toEqual(expected);
    });
  }

  test('by the beginning of a word where that is asked for only', records, async (store) => {
    const begun = (prefix: boolean) =>
      store.findNames({ words: [{ word: 'northe', keys: [], prefix }], types: ALL, limit: 50 });
    expect(await begun(true)).toMatchObject([{ name: { value: 'Northern Union' } }]);
    expect(await begun(false)).toEqual([]);
  });

  test('the name that has most of the words first, a word counting once; then by id', records, async (store) => {
    const both = [annHassoun, robertHassoun].sort((one, two) => (one.id < two.id ? -1 : 1));
    expect((await found(store, 'Ann Hassoun')).slice(0, 2)).toEqual(both.map(({ value }) => value));
    expect((await found(store, 'Robert Ann Hassoun'))[0]).toBe('Robert Hassoun Ann');
    expect((await found(store, 'Karim Robert Hassoun'))[0]).toBe('Robert Hassoun Ann');
  });

  test('of the types asked for, up to the limit', records, async (store) => {
    expect(await found(store, 'Hassoun', ['Organisation'])).toEqual([]);
    expect(await found(store, 'Hassoun', ['Person'])).toHaveLength(3);
    expect(await found(store, 'Hassoun', ['Person'], 2)).toHaveLength(2);
    expect(await found(store, 'Hassoun', [])).toEqual([]);
  });

  test('never an entity of a type that is not searched', records, async (store) => {
    expect(await found(store, 'Northern')).toEqual(['Northern Union']);
  });

  test('a name that is changed is found by its new words only, one that is gone by none', records, async (store) => {
    await put(store, { ...salwaKarim, value: 'Salwa Qasim' });
    expect([await found(store, 'Karim'), await found(store, 'Qasim')]).toEqual([[], ['Salwa Qasim']]);
    await remove(store, salwaKarim);
    expect(await found(store, 'Salwa')).toEqual([]);
    await remove(store, north);
    expect(await found(store, 'Northern')).toEqual([]);
  });
}
