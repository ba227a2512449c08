import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { typeName } from '../../src/graphql/type-names.js';
import type { EntityType } from '../../src/model/entity-types.js';
import { records, world } from '../fixtures/council.js';
import { type Api, openApi } from '../support/api.js';
import { testDataset } from '../support/graph.js';

const LOOKUPS: readonly (readonly [field: string, types: readonly EntityType[]])[] = [
  ['person', ['Person']],
  ['organisation', ['Organisation']],
  ['committee', ['Committee']],
  ['body', ['Organisation', 'Committee']],
  ['meeting', ['Meeting']],
  ['post', ['Post']],
  ['place', ['Place']],
  ['topic', ['Topic']],
  ['declaration', ['Declaration']],
  ['source', ['Source']],
  ['dataset', ['Dataset']],
];

const NO_IDS = [
  ['of nothing', 'person/test/nobody'],
  ['that is empty', ''],
  ['without a type', 'ann'],
  ['of a type that is none', 'wizard/test/ann'],
  ['in other letters', 'PERSON/TEST/ANN'],
  ['with a space after it', 'person/test/ann '],
  ['with parts too many', 'person/test/ann/x'],
  ['that is a path', '../../etc/passwd'],
  ['that is a quotation mark', "person/test/ann' OR '1'='1"],
  ['with a null character', 'person/test/ann\u0000'],
  ['with half a character', 'person/test/\ud834'],
  ['in another script', 'person/test/آن'],
  ['that is long', `person/test/${'x'.repeat(10_000)}`],
  ['that is a number', '7'],
];

const everything = [testDataset, ...records];

let api: Api;

beforeAll(async () => {
  api = await openApi(...records);
});
afterAll(() => api.dispose());

describe('a lookup', () => {
  test.each(LOOKUPS)('of a %s gives what is of its type, and null for all else', async (field, types) => {
    for (const { id, type } of everything) {
      const data = await api.data(`query ($id: ID!) { found: ${field}(id: $id) { id revision } }`, { id });
      expect(data.found).toEqual(types.some((allowed) => allowed === type) ? { id, revision: 1 } : null);
    }
  });

  describe.each(['node', ...LOOKUPS.map(([field]) => field)])('of a %s', (field) => {
    test.each(NO_IDS)('is null for an id %s', async (_, id) => {
      expect(await api.ask(`query ($id: ID!) { found: ${field}(id: $id) { id } }`, { id })).toEqual({
        data: { found: null },
        errors: [],
      });
    });
  });

  test('takes an id that is written as a number', async () => {
    expect(await api.data('{ node(id: 7) { id } }')).toEqual({ node: null });
  });

  test('is null for whatever text an id may be', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 50 }), async (id) => {
        const answer = await api.ask('query ($id: ID!) { node(id: $id) { id } person(id: $id) { id } }', { id });
        expect(answer).toEqual({ data: { node: null, person: null }, errors: [] });
      }),
      { numRuns: 50 },
    );
  });
});

describe('any record', () => {
  test('can be looked up by its id, as the type that shows it', async () => {
    for (const record of everything) {
      const data = await api.data(
        `query ($id: ID!) { node(id: $id) { __typename id ... on Record { revision datasets { id } } } }`,
        { id: record.id },
      );
      expect(data.node).toEqual({
        __typename: typeName({ ...record, revision: 1 }),
        id: record.id,
        revision: 1,
        datasets: [{ id: testDataset.id }],
      });
    }
  });

  test('can be looked up together with others, slot by slot', async () => {
    const ids = [world.hall.id, 'nothing', world.annAtTalks.id, world.hall.id, world.annBorn.id];
    const data = await api.data('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
    expect(data.nodes).toEqual([
      { __typename: 'Place', id: world.hall.id },
      null,
      { __typename: 'Participation', id: world.annAtTalks.id },
      { __typename: 'Place', id: world.hall.id },
      { __typename: 'Claim', id: world.annBorn.id },
    ]);
  });

  test('shows the two entities that it links, when it is a relationship looked up by its own id', async () => {
    const links = records.filter((record) => 'from' in record && 'to' in record);
    for (const { id, from, to } of links) {
      const data = await api.data(
        'query ($id: ID!) { node(id: $id) { ... on Relationship { from { id } to { id } standing likelihood rank } } }',
        { id },
      );
      expect(data.node).toMatchObject({ from: { id: from }, to: { id: to } });
    }
  });

  test('shows its own properties', async () => {
    const data = await api.data(`{
      person(id: "${world.ann.id}") { label birthDate { edtf asStated earliest latest } deathDate { edtf } identifiers { scheme value } }
      body(id: "${world.works.id}") { label classification foundingDate { edtf } dissolutionDate { edtf } }
      meeting(id: "${world.talks.id}") { label kind status mode date { earliest latest } outcome }
      series: meeting(id: "${world.dialogue.id}") { label kind status mode date { edtf } outcome }
      post(id: "${world.chair.id}") { label role body { label } }
      place(id: "${world.hall.id}") { label kind latitude longitude }
      declaration(id: "${world.warning.id}") { kind voice text }
      group: node(id: "${world.visitors.id}") { ... on UnnamedGroup { descriptor headcount } }
      source(id: "${world.report.id}") { title publisher url archivedUrl publishedDate { edtf } retrievedAt language interest sha256 textHeld text }
      dataset(id: "${testDataset.id}") { label title publisher licence url }
    }`);
    expect(data).toEqual({
      person: {
        label: 'Ann',
        birthDate: { edtf: '1970', asStated: null, earliest: '1970-01-01', latest: '1970-12-31' },
        deathDate: null,
        identifiers: [{ scheme: 'wikidata', value: 'Q1' }],
      },
      body: { label: 'Works', classification: 'OFFICE', foundingDate: null, dissolutionDate: null },
      meeting: {
        label: 'Talks',
        kind: 'BILATERAL',
        status: 'HELD',
        mode: 'IN_PERSON',
        date: { earliest: '2024-03-05', latest: '2024-03-05' },
        outcome: 'They agreed to meet again.',
      },
      series: { label: 'Dialogue', kind: 'SERIES', status: null, mode: 'UNKNOWN', date: null, outcome: null },
      post: { label: 'Chair', role: 'CHAIR', body: { label: 'Planning' } },
      place: { label: 'Hall', kind: 'VENUE', latitude: 36.5, longitude: 37 },
      declaration: { kind: 'STRESSED', voice: 'PASSIVE', text: 'Water was short.' },
      group: { descriptor: 'several visitors', headcount: 7 },
      source: {
        title: 'The report',
        publisher: null,
        url: null,
        archivedUrl: null,
        publishedDate: null,
        retrievedAt: null,
        language: 'ar',
        interest: 'INDEPENDENT',
        sha256: null,
        textHeld: false,
        text: null,
      },
      dataset: { label: 'Test', title: 'A dataset', publisher: null, licence: null, url: null },
    });
  });
});
