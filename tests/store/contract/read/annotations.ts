import { expect } from '@jest/globals';
import type { Annotation, Stored } from '../../../../src/model/records.js';
import type { Page, Store } from '../../../../src/store/store.js';
import { citation, claim, entity, name } from '../../../support/graph.js';
import { only } from '../../../support/store/answers.js';
import { expectPageForAnyPosition, expectSamePages } from '../../../support/store/paging.js';
import { annotationsAbout, annotationsFrom } from '../../../support/store/questions.js';
import { storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const ann = entity('Person', 'ann');
const bob = entity('Person', 'bob');
const gazette = entity('Source', 'gazette');
const leaflet = entity('Source', 'leaflet');
const entities = [ann, bob, gazette, leaflet];

const names = [
  name(ann, 'Zoe Last', { kind: 'PREFERRED' }),
  name(ann, 'Élodie', { kind: 'ALTERNATE' }),
  name(ann, 'Frank', { kind: 'ALTERNATE' }),
  name(ann, 'Aaron', { kind: 'FORMER' }),
  name(ann, 'AB', { kind: 'ACRONYM' }),
  name(ann, 'A. B.', { kind: 'AS_STATED' }),
];
const citations = [
  citation(ann, gazette, { start: 5, end: 9 }),
  citation(ann, gazette, { start: 40, end: 60 }),
  citation(ann, leaflet, { start: 300, end: 310, property: 'birthDate' }),
  citation(ann, gazette, { locator: 'page 3' }),
];
const claims = [claim(ann, leaflet, 'birthDate', '1960'), claim(ann, gazette, 'label', 'Anna')];
const ofBob = [name(bob, 'Robert'), citation(bob, gazette, { start: 20, end: 25 })];
const records = [...entities, ...[...names, ...citations, ...claims, ...ofBob].toReversed()];

async function idsAnswered(store: Store, ...queries: Parameters<Store['annotationsOf']>[0]): Promise<string[][]> {
  const pages = await store.annotationsOf(queries);
  return pages.map(({ rows }) => rows.map(({ id }) => id));
}

const idsOf = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

export function listsAnnotations(open: OpenStore): void {
  const test = storeTest(open);

  test('annotations of one place are in the order of their ids', entities, async (store) => {
    const unplaced = [gazette, leaflet].flatMap((source) =>
      ['page 1', 'page 2', 'page 3'].map((locator) => citation(ann, source, { locator })),
    );
    await store.apply(
      unplaced.map((record) => ({ kind: 'PUT', record })),
      { author: 'test' },
    );
    expect(await idsAnswered(store, annotationsAbout(ann, 'Citation'))).toEqual([idsOf(unplaced).sort()]);
  });

  test('a source lists what names it, whatever it is about', records, async (store) => {
    expect(
      await idsAnswered(
        store,
        annotationsFrom(gazette, 'Citation'),
        annotationsFrom(leaflet, 'Claim'),
        annotationsFrom(gazette, 'Name'),
      ),
    ).toEqual([
      idsOf([citations[0], ofBob[1], citations[1], citations[3]].flatMap((one) => one ?? [])),
      idsOf(claims.slice(0, 1)),
      [],
    ]);
  });

  test(
    'names preferred first, then by kind and value; citations by place; claims by property',
    records,
    async (store) => {
      for (const expected of [names, citations, claims]) {
        const type = expected[0]?.type ?? 'Name';
        await expectSamePages(
          (page) => only<Page<Stored<Annotation>>>(store.annotationsOf([annotationsAbout(ann, type, page)])),
          expected.map((one) => ({ ...one, revision: 1 })),
        );
      }
    },
  );

  test(
    'questions of different shape in one batch keep their places, and what is unknown has an empty page',
    records,
    async (store) => {
      const two = { first: 2, count: true };
      const pages = await store.annotationsOf([
        annotationsAbout(bob, 'Name'),
        annotationsAbout(ann, 'Name', two),
        annotationsAbout({ id: 'person/test/nobody' }, 'Name', two),
        annotationsAbout(ann, 'Claim', { first: 1, count: false }),
        annotationsFrom({ id: '\uD800' }, 'Citation'),
        annotationsAbout(bob, 'Name', two),
        annotationsAbout(ann, 'Name', two),
      ]);
      expect(pages.map(({ rows, hasNextPage, totalCount }) => [idsOf(rows), hasNextPage, totalCount])).toEqual([
        [idsOf(ofBob.slice(0, 1)), false, 1],
        [idsOf(names.slice(0, 2)), true, 6],
        [[], false, 0],
        [idsOf(claims.slice(0, 1)), true, undefined],
        [[], false, 0],
        [idsOf(ofBob.slice(0, 1)), false, 1],
        [idsOf(names.slice(0, 2)), true, 6],
      ]);
      expect(await store.annotationsOf([])).toEqual([]);
    },
  );

  test('any text may stand in a position', records, async (store) => {
    await expectPageForAnyPosition((page) => only(store.annotationsOf([annotationsAbout(ann, 'Citation', page)])));
  });
}
