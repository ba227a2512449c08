import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import { createContext } from '../../src/graphql/context.js';
import { createSchema } from '../../src/graphql/schema.js';
import { createServices } from '../../src/services/index.js';
import type { Store } from '../../src/store/store.js';
import { records, world } from '../fixtures/council.js';
import { type Api, openApi } from '../support/api.js';

const w = world;
const schema = createSchema();

let api: Api;

beforeAll(async () => {
  api = await openApi(...records);
});
afterAll(() => api.dispose());

/** The reads that a query needs, in their order, each as its name and how many keys or queries it has. */
async function readsOf(source: string): Promise<string[]> {
  const reads: string[] = [];
  const counted = new Proxy(api.store, {
    get: (store, name: keyof Store) => {
      const method = store[name];
      if (typeof method !== 'function') return method;
      return (...given: readonly unknown[]) => {
        reads.push(Array.isArray(given[0]) ? `${name} ${given[0].length}` : name);
        return Reflect.apply(method, store, given);
      };
    },
  });
  const contextValue = createContext(createServices(counted), new AbortController().signal);
  const { errors } = await graphql({ schema, source, contextValue });
  expect(errors).toBeUndefined();
  return reads;
}

describe('the store is asked once, or once a level', () => {
  test.each<[title: string, query: string, reads: readonly string[]]>([
    [
      'for a profile, whose people and meetings come with the relationships',
      `{ person(id: "${w.ann.id}") { label memberships { nodes { role body { label } } }
         participations(first: 10) { nodes { side meeting { label participations { nodes { person { label } role side } } } } } } }`,
      ['getEntities 1'],
    ],
    [
      'for a list with the memberships of each',
      '{ people(first: 100) { nodes { label memberships { nodes { role member { label } body { label } } } } } }',
      ['find'],
    ],
    [
      'for lists of what is looked up without a type, level by level',
      `{ nodes(ids: ["${w.ann.id}"]) { ... on Person { participations { nodes { meeting { participations { nodes { role } } } } } } } }`,
      ['getRecords 1', 'relationshipsOf 1', 'relationshipsOf 4'],
    ],
    [
      'for those whom a person met',
      `{ person(id: "${w.ann.id}") { metWith(first: 50) { edges { meetingCount weight node { label } } } } }`,
      ['getRecords 1', 'met 1'],
    ],
    [
      'for all meetings behind them, and both dates',
      `{ person(id: "${w.ann.id}") { metWith(sides: ANY) { edges { firstMet { edtf } lastMet { edtf } encounters { nodes {
         sides meeting { label } mine { from { label } } theirs { side from { label } } } } } } } }`,
      ['getRecords 1', 'met 1', 'getRecords 2', 'encounters 4'],
    ],
    [
      'for citations of many records, their sources and texts',
      `{ meeting(id: "${w.talks.id}") { participations { nodes { citations { nodes { span source { title } } } } } } }`,
      ['getEntities 1', 'annotationsOf 5', 'getTexts 1', 'getRecords 2'],
    ],
    [
      'for records of all sorts looked up together',
      `{ person(id: "${w.ann.id}") { id } body(id: "${w.guild.id}") { id } node(id: "${w.annBorn.id}") { id } nodes(ids: ["${w.ann.id}"]) { id } }`,
      ['getRecords 3'],
    ],
    [
      'for equal questions under several names, once',
      `{ a: person(id: "${w.ann.id}") { x: memberships { nodes { id } } y: memberships(first: 20) { nodes { id } } }
         b: person(id: "${w.ann.id}") { label } c: nodes(ids: ["${w.ann.id}"]) { ... on Person { memberships { edges { cursor } } } } }`,
      ['getEntities 1', 'getRecords 1', 'relationshipsOf 1'],
    ],
    ['for nothing at all where nothing of the graph is asked', '{ __typename }', []],
  ])('%s', async (_, query, reads) => {
    expect(await readsOf(query)).toEqual(reads);
  });

  test('and only counts where a total is asked for', async () => {
    const counts: boolean[] = [];
    const counted: Store = {
      ...api.store,
      getEntities: (queries, signal) => {
        counts.push(...queries.flatMap(({ nested }) => nested.map(({ page }) => page.count)));
        return api.store.getEntities(queries, signal);
      },
    };
    const contextValue = createContext(createServices(counted), new AbortController().signal);
    const source = `{ person(id: "${w.ann.id}") { memberships { nodes { id } } participations { ...Counted } } }
      fragment Counted on ParticipationConnection { total: totalCount }`;
    expect((await graphql({ schema, source, contextValue })).errors).toBeUndefined();
    expect(counts).toEqual([false, true]);
  });
});

describe('the first and last dates of a tie', () => {
  test.each([
    ['edges { meetingCount node { label } }', false],
    ['nodes { label }', false],
    ['edges { firstMet { edtf } }', true],
    ['edges { ...Dates }', true],
  ])('are looked for only where they are selected: %s', async (selection, expected) => {
    const dates: boolean[] = [];
    const counted: Store = {
      ...api.store,
      met: (queries, signal) => {
        dates.push(...queries.map((query) => query.dates));
        return api.store.met(queries, signal);
      },
    };
    const contextValue = createContext(createServices(counted), new AbortController().signal);
    const fragment = selection.includes('Dates') ? 'fragment Dates on MetEdge { lastMet { edtf } }' : '';
    const source = `{ person(id: "${w.ann.id}") { metWith { ${selection} } } } ${fragment}`;
    expect((await graphql({ schema, source, contextValue })).errors).toBeUndefined();
    expect(dates).toEqual([expected]);
  });
});

describe('a request whose time has passed', () => {
  test('reads nothing more', async () => {
    const contextValue = createContext(createServices(api.store), AbortSignal.abort());
    for (const field of [
      `person(id: "${w.ann.id}") { id }`,
      'people { nodes { id } }',
      'search(text: "ann") { nodes { id } }',
    ]) {
      const { errors } = await graphql({ schema, source: `{ ${field} }`, contextValue });
      expect(errors?.map(({ originalError }) => originalError)).toMatchObject([{ code: 'DEADLINE_EXCEEDED' }]);
    }
  });
});
