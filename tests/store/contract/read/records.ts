import { expect } from '@jest/globals';
import { citation, claim, entity, name, relationship } from '../../../support/graph.js';
import { put, storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const ann = entity('Person', 'ann', { birthDate: '1960' });
const bob = entity('Person', 'bob');
const north = entity('Organisation', 'north', { identifiers: [{ scheme: 'wikidata', value: 'Q42' }] });
const gazette = entity('Source', 'gazette');
const membership = relationship('MEMBER_OF', ann, north, { start: '2020-05', endKind: 'ONGOING' });

export function readsRecordsById(open: OpenStore): void {
  const test = storeTest(open);

  test('one slot an id, in the order asked, the unknown ones empty', [ann, bob], async (store) => {
    const found = await store.getRecords([bob.id, 'person/test/nobody', ann.id, bob.id]);
    expect(found).toEqual([{ ...bob, revision: 1 }, undefined, { ...ann, revision: 1 }, { ...bob, revision: 1 }]);
    expect(await store.getRecords([])).toEqual([]);
  });

  test(
    'records of every kind come back as they were put, with the revision of their last change',
    [],
    async (store) => {
      const records = [
        ...[ann, north, gazette, membership],
        ...[
          name(ann, 'Ann B.'),
          citation(membership, gazette, { start: 3, end: 9 }),
          claim(ann, gazette, 'birthDate', '1961'),
        ],
      ];
      await put(store, ...records);
      await put(store, { ...ann, label: 'Anna' });
      const found = await store.getRecords(records.map(({ id }) => id));
      expect(found).toEqual([
        { ...ann, label: 'Anna', revision: 2 },
        ...records.slice(1).map((record) => ({ ...record, revision: 1 })),
      ]);
    },
  );

  test('hundreds at once', [], async (store) => {
    const topics = Array.from({ length: 700 }, (_, index) => entity('Topic', `topic-${index}`));
    await put(store, ...topics);
    const found = await store.getRecords(topics.toReversed().map(({ id }) => id));
    expect(found.map((record) => record?.id)).toEqual(topics.toReversed().map(({ id }) => id));
  });

  test('an id that can be none is unknown and no failure', [ann], async (store) => {
    const illFormed = [
      ...[
        '',
        ' ',
        '/',
        'person',
        'person/',
        'person/test/ann ',
        ' person/test/ann',
        'PERSON/TEST/ANN',
        'person/test/%',
      ],
      ...['person/test/ann\0', '\0', 'person/test/\uD800', '\uDFFF', '💥', "'; DROP TABLE record; --", '"]', '\\', '$'],
      'x'.repeat(100_000),
    ];
    expect(await store.getRecords([...illFormed, ann.id])).toEqual([
      ...illFormed.map(() => undefined),
      { ...ann, revision: 1 },
    ]);
  });

  test('a record that was deleted is unknown', [ann, bob], async (store) => {
    await store.apply([{ kind: 'DELETE', id: ann.id }], { author: 'test' });
    expect(await store.getRecords([ann.id, bob.id])).toEqual([undefined, { ...bob, revision: 1 }]);
  });
}
