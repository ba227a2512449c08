import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createSchema } from '../../src/graphql/schema.js';
import { records, world } from '../fixtures/council.js';
import { type Api, openApi, type Problem } from '../support/api.js';
import { testDataset } from '../support/graph.js';
import { asking, type ListField, listFieldsOf } from './list-fields.js';

const SAMPLES: Readonly<Record<string, string>> = {
  Query: '',
  Person: world.ann.id,
  Organisation: world.guild.id,
  Committee: world.planning.id,
  Post: world.chair.id,
  Meeting: world.talks.id,
  UnnamedGroup: world.visitors.id,
  Place: world.town.id,
  Topic: world.housing.id,
  Declaration: world.pledge.id,
  Source: world.release.id,
  Dataset: testDataset.id,
  Membership: world.annInPlanning.id,
  Participation: world.annAtTalks.id,
  Party: world.guildAtTalks.id,
  Succession: world.councilAfterAssembly.id,
  ActorRelation: world.annAndCem.id,
  Link: world.planningInCouncil.id,
  Name: world.annInArabic.id,
  Citation: world.annCited.id,
  Claim: world.annBorn.id,
};

const fields = listFieldsOf(createSchema());
const table = (takes: string): (readonly [string, ListField])[] =>
  fields.filter((field) => field.takes.includes(takes)).map((field) => [field.path, field] as const);

let api: Api;

beforeAll(async () => {
  api = await openApi(...records);
});
afterAll(() => api.dispose());

async function refusal(field: ListField, question: string): Promise<Problem> {
  const selection = field.isConnection ? 'pageInfo { endCursor }' : field.row;
  const id = SAMPLES[field.owner] ?? '';
  const { errors } = await api.ask(asking(field, id, question, selection));
  expect(errors).toHaveLength(1);
  return errors[0] ?? { code: '', message: '', path: '' };
}

describe('a page size out of range is refused', () => {
  test.each(table('first'))('by %s', async (_, field) => {
    for (const first of [0, -1, 101, 2_147_483_647]) {
      expect(await refusal(field, `first: ${first}`)).toMatchObject({
        code: 'BAD_USER_INPUT',
        message: expect.stringContaining(`\`first\` is ${first}; give a number from 1 to 100`),
      });
    }
  });
});

describe('a cursor that is of another list is refused', () => {
  let foreign = '';

  beforeAll(async () => {
    const data = await api.data('{ topics(filter: { datasets: ["dataset/test"] }) { pageInfo { endCursor } } }');
    foreign = data.topics.pageInfo.endCursor;
    expect(foreign).toMatch(/^[\w-]{20,}$/);
  });

  test.each(table('after'))('by %s', async (_, field) => {
    for (const after of ['', 'nonsense', 'WyJhIiwiYiIsImMiXQ', foreign, foreign.slice(1)]) {
      expect(await refusal(field, `after: ${JSON.stringify(after)}`)).toMatchObject({
        code: 'BAD_USER_INPUT',
        message: expect.stringMatching(/`after`.*start again without/),
      });
    }
  });
});

describe('a date that is none is refused', () => {
  test.each(table('asOf'))('by %s', async (_, field) => {
    for (const asOf of ['"XXXX-12-25"', '"soon"', '""', '2024']) {
      expect(await refusal(field, `asOf: ${asOf}`)).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });

  test.each(table('when'))('by %s', async (_, field) => {
    expect(await refusal(field, 'when: { from: "2025", to: "2024" }')).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('ends before it starts'),
    });
    expect(await refusal(field, 'when: { from: "2024-02-30" }')).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('2024-02-30'),
    });
  });
});

describe('an empty choice of certainties is refused', () => {
  test.each(table('certainty'))('by %s', async (_, field) => {
    expect(await refusal(field, 'certainty: []')).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('`certainty` is an empty list'),
    });
    expect(await refusal(field, 'certainty: [NO]')).toMatchObject({ code: 'GRAPHQL' });
  });
});

describe('an empty choice in a filter is refused', () => {
  test.each([
    ['people', 'datasets'],
    ['organisations', 'classifications'],
    ['meetings', 'kinds'],
    ['meetings', 'statuses'],
    ['meetings', 'modes'],
    ['meetings', 'certainty'],
    ['declarations', 'kinds'],
    ['declarations', 'voices'],
    ['posts', 'roles'],
    ['places', 'kinds'],
    ['sources', 'interests'],
    ['sources', 'languages'],
    ['sources', 'publishers'],
  ])('by %s for %s', async (list, condition) => {
    const { errors } = await api.ask(`{ ${list}(filter: { ${condition}: [] }) { nodes { id } } }`);
    expect(errors).toEqual([
      { code: 'BAD_USER_INPUT', path: list, message: expect.stringContaining(`${condition}\` is an empty list`) },
    ]);
  });
});

describe('a question without an argument it needs is refused', () => {
  test.each([
    ['nodes of too many ids', `{ nodes(ids: ${JSON.stringify(Array(101).fill('x'))}) { id } }`, /101 values/],
    ['a search for nothing', '{ search(text: "") { nodes { id } } }', /`text`/],
    ['a search for no type', '{ search(text: "ann", types: []) { nodes { id } } }', /`types` is an empty list/],
    ['a search for what has no names', '{ search(text: "ann", types: [DATASET]) { nodes { id } } }', /`types`/],
    ['a label in no language', `{ person(id: "${world.ann.id}") { label(language: "Arabic!") } }`, /`language`/],
    ['an excerpt of nothing', `{ source(id: "${world.report.id}") { text(length: 0) } }`, /`length`/],
    ['an excerpt before the beginning', `{ source(id: "${world.release.id}") { text(start: -1) } }`, /`start`/],
  ])('as %s', async (_, query, message) => {
    const { errors } = await api.ask(query);
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) }]);
  });
});
