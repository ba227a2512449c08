import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { records, world } from '../fixtures/council.js';
import { type Api, openApi } from '../support/api.js';
import { entity, puts, testDataset } from '../support/graph.js';

const w = world;
const ALL_MEETINGS = ['Congress', 'Visit', 'Talks', 'Dialogue', 'Undated'];

/** A list, its filter, and the labels that it finds in their order. */
const FILTERS: readonly (readonly [list: string, filter: object, found: readonly string[]])[] = [
  ['people', {}, ['Ann', 'Ben', 'Cem', 'Dua', 'Eli']],
  ['people', { memberOf: w.planning.id }, ['Ann', 'Ben', 'Eli']],
  ['people', { memberOf: w.council.id }, ['Ann', 'Ben', 'Eli']],
  ['people', { memberOf: w.works.id }, ['Eli']],
  ['people', { memberOf: w.league.id }, []],
  ['people', { attended: w.talks.id }, ['Ann', 'Ben', 'Cem', 'Dua', 'Eli']],
  ['people', { attended: w.visit.id }, ['Ann', 'Cem']],
  ['people', { attended: w.talks.id, memberOf: w.guild.id }, ['Cem', 'Dua']],
  ['people', { datasets: [testDataset.id] }, ['Ann', 'Ben', 'Cem', 'Dua', 'Eli']],
  ['organisations', {}, ['Assembly', 'Council', 'Guild', 'League', 'Museum']],
  ['organisations', { classifications: ['COUNCIL'] }, ['Assembly', 'Council']],
  ['organisations', { classifications: ['UNION', 'COALITION', 'UNION'] }, ['Guild', 'League']],
  ['organisations', { partOf: w.league.id }, ['Guild']],
  ['organisations', { partyTo: w.talks.id }, ['Guild']],
  ['committees', {}, ['Archive', 'Library', 'Planning', 'Works', 'Youth']],
  ['committees', { partOf: w.council.id }, ['Planning', 'Works']],
  ['committees', { partOf: w.council.id, classifications: ['OFFICE'] }, ['Works']],
  ['committees', { partOf: w.works.id }, []],
  ['bodies', { partyTo: w.talks.id }, ['Guild', 'Planning']],
  ['bodies', { classifications: ['OFFICE', 'UNION'] }, ['Guild', 'Works']],
  ['bodies', { partOf: w.guild.id }, ['Youth']],
  ['meetings', {}, ALL_MEETINGS],
  ['meetings', { kinds: ['VISIT', 'BILATERAL'] }, ['Visit', 'Talks']],
  ['meetings', { statuses: ['HELD'] }, ['Visit', 'Talks', 'Undated']],
  ['meetings', { statuses: ['PLANNED'] }, ['Congress']],
  ['meetings', { statuses: ['CANCELLED'] }, []],
  ['meetings', { modes: ['ONLINE'] }, ['Undated']],
  ['meetings', { place: w.hall.id }, ['Talks']],
  ['meetings', { place: w.town.id }, ['Visit', 'Talks']],
  ['meetings', { place: w.region.id }, ['Visit', 'Talks']],
  ['meetings', { topic: w.housing.id }, ['Talks']],
  ['meetings', { topic: w.guild.id }, ['Visit']],
  ['meetings', { party: w.council.id }, ['Talks']],
  ['meetings', { party: w.planning.id }, ['Talks']],
  ['meetings', { party: w.youth.id }, []],
  ['meetings', { person: w.ann.id }, ['Congress', 'Visit', 'Talks', 'Undated']],
  ['meetings', { series: w.dialogue.id }, ['Visit', 'Talks']],
  ['meetings', { series: w.dialogue.id, kinds: ['VISIT'], person: w.cem.id }, ['Visit']],
  ['declarations', {}, ['Notice', 'Pledge', 'Warning']],
  ['declarations', { kinds: ['AGREED'] }, ['Pledge']],
  ['declarations', { voices: ['PASSIVE'] }, ['Warning']],
  ['declarations', { meeting: w.talks.id }, ['Pledge', 'Warning']],
  ['declarations', { madeBy: w.ann.id }, ['Pledge']],
  ['declarations', { madeBy: w.guild.id }, ['Pledge']],
  ['declarations', { madeBy: w.league.id }, []],
  ['declarations', { about: w.water.id }, ['Warning']],
  ['declarations', { about: w.council.id }, ['Warning']],
  ['posts', {}, ['Chair', 'Clerk']],
  ['posts', { roles: ['CHAIR'] }, ['Chair']],
  ['posts', { body: w.council.id }, ['Chair', 'Clerk']],
  ['posts', { body: w.planning.id }, ['Chair']],
  ['places', {}, ['Hall', 'Region', 'Town']],
  ['places', { kinds: ['VENUE'] }, ['Hall']],
  ['places', { within: w.town.id }, ['Hall']],
  ['places', { within: w.region.id, kinds: ['TOWN', 'VENUE'] }, ['Hall', 'Town']],
  ['places', { within: w.region.id, kinds: ['VENUE'] }, ['Hall']],
  ['topics', {}, ['Housing', 'Water']],
  ['topics', { datasets: [testDataset.id] }, ['Housing', 'Water']],
  ['sources', {}, ['Release', 'Report']],
  ['sources', { interests: ['SELF_REPORT'] }, ['Release']],
  ['sources', { languages: ['ar', 'fr'] }, ['Report']],
  ['sources', { publishers: ['Guild Press'] }, ['Release']],
  ['sources', { publishers: ['guild press'] }, []],
];

let api: Api;

beforeAll(async () => {
  api = await openApi(...records);
});
afterAll(() => api.dispose());

function filterType(list: string): string {
  const types: Readonly<Record<string, string>> = {
    people: 'Person',
    organisations: 'Body',
    committees: 'Body',
    bodies: 'Body',
  };
  const plain = list.charAt(0).toUpperCase() + list.slice(1, -1);
  return `${types[list] ?? plain}Filter`;
}

async function labelsOf(list: string, filter: object, orderBy = ''): Promise<readonly string[]> {
  const data = await api.data(
    `query ($filter: ${filterType(list)}) { list: ${list}(filter: $filter ${orderBy}) { totalCount nodes { label } } }`,
    { filter },
  );
  expect(data.list.totalCount).toBe(data.list.nodes.length);
  return data.list.nodes.map(({ label }: { readonly label: string }) => label);
}

describe('a list at the root', () => {
  test.each(FILTERS.map(([list, filter, found]) => [list, filter, found] as const))(
    'of %s by %j finds what meets every condition',
    async (list, filter, found) => {
      expect(await labelsOf(list, filter)).toEqual(found);
    },
  );

  test('of datasets has no filter', async () => {
    expect(await api.data('{ datasets { totalCount nodes { label sources { totalCount } } } }')).toEqual({
      datasets: { totalCount: 1, nodes: [{ label: 'Test', sources: { totalCount: 2 } }] },
    });
  });

  test('takes null for what is not given', async () => {
    const query = '{ people(filter: null, orderBy: null, first: null, after: null) { nodes { label } } }';
    expect((await api.data(query)).people.nodes).toHaveLength(5);
    expect(
      (await api.data('{ meetings(filter: { kinds: null, place: null }) { nodes { id } } }')).meetings.nodes,
    ).toHaveLength(5);
  });
});

describe('the order of a list', () => {
  test.each([
    ['NEWEST', ALL_MEETINGS],
    ['OLDEST', ['Talks', 'Visit', 'Congress', 'Dialogue', 'Undated']],
    ['LABEL', ['Congress', 'Dialogue', 'Talks', 'Undated', 'Visit']],
  ])('of meetings is %s', async (order, expected) => {
    expect(await labelsOf('meetings', {}, `orderBy: ${order}`)).toEqual(expected);
  });

  test('is the last changed first where that is asked for', async () => {
    const changed = await openApi(...records);
    try {
      for (const name of ['cem', 'ann']) {
        await changed.store.apply(puts(entity('Person', name, { birthDate: '1980' })), { author: 'test' });
      }
      const data = await changed.data('{ people(orderBy: RECENTLY_CHANGED) { nodes { label revision } } }');
      expect(data.people.nodes.slice(0, 3)).toEqual([
        { label: 'Ann', revision: 3 },
        { label: 'Cem', revision: 2 },
        { label: 'Ben', revision: 1 },
      ]);
    } finally {
      await changed.dispose();
    }
  });

  test('makes another list, to which a cursor does not fit', async () => {
    const first = await api.data('{ meetings(first: 1) { pageInfo { endCursor } } }');
    const { errors } = await api.ask(
      'query ($after: String) { meetings(first: 1, after: $after, orderBy: OLDEST) { nodes { id } } }',
      { after: first.meetings.pageInfo.endCursor },
    );
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: 'meetings' }]);
  });

  test('keeps its cursors where an argument is only written otherwise', async () => {
    const first = await api.data(
      '{ meetings(first: 1, filter: { kinds: [VISIT, BILATERAL] }) { pageInfo { endCursor } } }',
    );
    const next = await api.data(
      `query ($after: String) {
        meetings(orderBy: NEWEST, filter: { place: null, kinds: [BILATERAL, VISIT, VISIT] }, after: $after) { nodes { label } } }`,
      { after: first.meetings.pageInfo.endCursor },
    );
    expect(next.meetings.nodes).toEqual([{ label: 'Talks' }]);
  });
});

/** A filter of a list by one id, and an id of a record that cannot stand there. */
const REFERENCES: readonly (readonly [list: string, condition: string, expected: string, unfit: string])[] = [
  ['people', 'memberOf', 'Organisation or Committee', w.ann.id],
  ['people', 'attended', 'Meeting', w.hall.id],
  ['organisations', 'partOf', 'Organisation or Committee', w.talks.id],
  ['committees', 'partyTo', 'Meeting', w.council.id],
  ['bodies', 'partOf', 'Organisation or Committee', w.guildInLeague.id],
  ['meetings', 'place', 'Place', w.housing.id],
  ['meetings', 'topic', 'Topic or Person or Organisation or Committee', w.hall.id],
  ['meetings', 'party', 'Organisation or Committee', w.ann.id],
  ['meetings', 'person', 'Person', w.visitors.id],
  ['meetings', 'series', 'Meeting', w.release.id],
  ['declarations', 'meeting', 'Meeting', w.pledge.id],
  ['declarations', 'madeBy', 'Person or Organisation or Committee', w.visitors.id],
  ['declarations', 'about', 'Topic or Person or Organisation or Committee', w.talks.id],
  ['posts', 'body', 'Organisation or Committee', w.ann.id],
  ['places', 'within', 'Place', w.guild.id],
];

describe('an id in a filter', () => {
  test.each(REFERENCES)('of %s by %s is refused where it is no %s', async (list, condition, expected, unfit) => {
    for (const id of [unfit, 'nothing', '']) {
      const query = `query ($filter: ${filterType(list)}) { ${list}(filter: $filter) { nodes { id } } }`;
      expect(await api.ask(query, { filter: { [condition]: id } })).toEqual({
        data: null,
        errors: [
          {
            code: 'NOT_FOUND',
            path: list,
            message: expect.stringMatching(
              `^\`filter.${condition}\` is ${JSON.stringify(id)}: .*of type ${expected}\\.$`,
            ),
          },
        ],
      });
    }
  });

  test.each([
    'people',
    'organisations',
    'committees',
    'bodies',
    'meetings',
    'declarations',
    'posts',
    'places',
    'topics',
    'sources',
  ])('of %s by datasets is refused where one is no dataset', async (list) => {
    const query = `query ($filter: ${filterType(list)}) { ${list}(filter: $filter) { nodes { id } } }`;
    const { errors } = await api.ask(query, { filter: { datasets: [testDataset.id, w.ann.id] } });
    expect(errors).toMatchObject([{ code: 'NOT_FOUND', message: expect.stringContaining('of type Dataset') }]);
  });
});
