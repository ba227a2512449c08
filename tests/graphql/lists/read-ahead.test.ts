import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { records, world } from '../../fixtures/council.js';
import { type Api, openApi } from '../../support/api.js';

const w = world;

let api: Api;

beforeAll(async () => {
  api = await openApi(...records);
});
afterAll(() => api.dispose());

/** `person` reads ahead; `nodes` does not, and asks level by level for the same. */
async function bothWays(type: string, id: string, selection: string, rest = '', variables = {}) {
  const names = Object.keys(variables).map((name) => `$${name}: Boolean!`);
  const head = names.length > 0 ? `query (${names.join(', ')})` : '';
  const field = type.charAt(0).toLowerCase() + type.slice(1);
  const ahead = await api.ask(`${head} { answer: ${field}(id: "${id}") { ${selection} } } ${rest}`, variables);
  const byLevel = await api.ask(
    `${head} { nodes(ids: ["${id}"]) { ... on ${type} { ${selection} } } } ${rest}`,
    variables,
  );
  return { ahead: ahead.data?.answer, byLevel: byLevel.data?.nodes[0], errors: [ahead.errors, byLevel.errors] };
}

const PEOPLE = 'nodes { role person { label } }';

describe('what is read ahead is what is read level by level', () => {
  test.each<[title: string, type: string, id: string, selection: string, rest?: string, variables?: object]>([
    ['one list', 'Person', w.ann.id, 'label memberships { nodes { role body { label } } }'],
    [
      'lists of entities at the other end',
      'Person',
      w.ann.id,
      `participations { nodes { meeting { label participations { ${PEOPLE} } parties { nodes { body { label } } } } } }`,
    ],
    [
      'lists four levels down',
      'Person',
      w.ann.id,
      `participations { nodes { meeting { participations { nodes { person { memberships { nodes { body {
        members { totalCount nodes { member { label } } } } } } } } } } } }`,
    ],
    [
      'lists by nodes and by edges with their cursors',
      'Meeting',
      w.talks.id,
      `participations(first: 2) { pageInfo { hasNextPage endCursor } edges { cursor certainty node { attendee {
        ... on Person { memberships { edges { cursor node { id } } } } } } } nodes { person { memberships { nodes { id } } } } }`,
    ],
    [
      'lists of entities, with their links',
      'Meeting',
      w.talks.id,
      'places { edges { link { id from { id } to { id } } node { label within { nodes { label within { nodes { label } } } } } } } about { totalCount nodes { id } }',
    ],
    [
      'one list under several names',
      'Person',
      w.ann.id,
      'some: participations(first: 1) { nodes { id } } all: participations { totalCount } old: participations(orderBy: OLDEST) { nodes { id } }',
    ],
    [
      'lists in fragments, merged',
      'Person',
      w.ann.id,
      '...A memberships { nodes { body { label } } } ... { memberships { totalCount } }',
      'fragment A on Actor { memberships { nodes { role } } declarations { nodes { label } } }',
    ],
    [
      'lists left out and left in',
      'Person',
      w.ann.id,
      'memberships @include(if: $yes) { totalCount } participations @skip(if: $yes) { totalCount } declarations @include(if: $no) { totalCount }',
      '',
      { yes: true, no: false },
    ],
    [
      'conditions on time',
      'Person',
      w.ann.id,
      'memberships(asOf: "2024") { totalCount edges { certainty node { body { label members(asOf: "2024", includeCommittees: true) { edges { certainty node { member { label } } } } } } } }',
    ],
    ['null for a default', 'Person', w.ann.id, 'memberships(first: null, asOf: null) { nodes { id } }'],
    [
      'more lists than are read ahead',
      'Person',
      w.ann.id,
      Array.from(
        { length: 12 },
        (_, index) => `list${index}: participations(first: ${index + 1}) { nodes { id } }`,
      ).join(' '),
    ],
  ])('%s', async (_, type, id, selection, rest = '', variables = {}) => {
    const { ahead, byLevel, errors } = await bothWays(type, id, selection, rest, variables);
    expect(errors).toEqual([[], []]);
    expect(ahead).toEqual(byLevel);
    expect(JSON.stringify(ahead)).toMatch(/\[\{|Count":[1-9]/);
  });

  test('page by page', async () => {
    const page = await api.data(
      `{ person(id: "${w.ann.id}") { participations(first: 1) { nodes { id } pageInfo { endCursor } } } }`,
    );
    const { endCursor } = page.person.participations.pageInfo;
    const selection = `participations(first: 1, after: "${endCursor}") { nodes { id meeting { participations { ${PEOPLE} } } } }`;
    const { ahead, byLevel } = await bothWays('Person', w.ann.id, selection);
    expect(ahead).toEqual(byLevel);
    expect(ahead.participations.nodes[0].id).not.toBe(page.person.participations.nodes[0].id);
  });

  test.each([
    'participations { nodes { meeting { participations(first: 0) { totalCount } } } }',
    'memberships(first: 500) { totalCount }',
    'participations(after: "nonsense") { totalCount }',
  ])('faults of arguments, at the field that has them: %s', async (selection) => {
    const { errors } = await bothWays('Person', w.ann.id, selection);
    const [ahead, byLevel] = errors.map((some) => some.map(({ code, message }) => ({ code, message })));
    expect(ahead).toEqual(byLevel);
    expect(errors[0]?.[0]).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(errors[0]?.[0]?.path).toMatch(/^answer\.\w+/);
  });

  test('in a list at the root, and in a lookup of another type, which is null', async () => {
    const { people } = await api.data('{ people { nodes { id memberships { nodes { id body { label } } } } } }');
    for (const { id, memberships } of people.nodes) {
      const { byLevel } = await bothWays('Person', id, 'memberships { nodes { id body { label } } }');
      expect(memberships).toEqual(byLevel.memberships);
    }
    const wrong = `{ person(id: "${w.talks.id}") { memberships { totalCount } } meeting(id: "x") { parties { totalCount } } }`;
    expect(await api.data(wrong)).toEqual({ person: null, meeting: null });
  });
});
