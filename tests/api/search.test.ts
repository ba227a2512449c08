import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { records, world } from '../fixtures/council.js';
import { type Api, openApi } from '../support/api.js';

let api: Api;

beforeAll(async () => {
  api = await openApi(...records);
});
afterAll(() => api.dispose());

const SEARCH = `query ($text: String!, $types: [EntityType!], $first: Int, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { cursor score matchedName explanation node { __typename id label } }
    nodes { id }
  }
}`;

async function labelsOf(variables: Readonly<Record<string, unknown>>): Promise<string[]> {
  const { search } = await api.data(SEARCH, variables);
  expect(search.nodes).toEqual(search.edges.map(({ node: { id } }: { node: { id: string } }) => ({ id })));
  return search.edges.map(({ node }: { node: { label: string } }) => node.label);
}

describe('a search', () => {
  test('shows what it found, by which name, how well and why', async () => {
    const { search } = await api.data(SEARCH, { text: 'Ann Ashe' });
    expect(search.edges[0]).toEqual({
      cursor: expect.stringMatching(/^[\w-]+$/),
      score: 1,
      matchedName: 'Ann Ashe',
      explanation: expect.stringMatching(/./),
      node: { __typename: 'Person', id: world.ann.id, label: 'Ann' },
    });
  });

  test('is of every type, or of those asked for', async () => {
    expect(new Set(await labelsOf({ text: 'Ashe' }))).toEqual(new Set(['Ann', 'Ben', 'Guild']));
    expect(new Set(await labelsOf({ text: 'Ashe', types: ['PERSON'] }))).toEqual(new Set(['Ann', 'Ben']));
    expect(await labelsOf({ text: 'Ashe', types: ['ORGANISATION', 'MEETING'] })).toEqual(['Guild']);
    expect(await labelsOf({ text: 'Ashe', types: ['PLACE'] })).toEqual([]);
    expect(await labelsOf({ text: 'Ashe', types: null })).toHaveLength(3);
  });

  test('reads other scripts', async () => {
    expect(await labelsOf({ text: 'آن' })).toEqual(['Ann']);
  });

  test('refuses a cursor of another text', async () => {
    const { search } = await api.data(SEARCH, { text: 'Ashe', first: 1 });
    const { errors } = await api.ask(SEARCH, { text: 'Ann', after: search.pageInfo.endCursor });
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: 'search' }]);
  });

  test.each([' ', '…', '\u0000', '\ud834', '%', "'", '"', '*', 'x'.repeat(5000), 'a '.repeat(100), '𝄞'.repeat(200)])(
    'is answered or refused, and never fails, for the text %j',
    async (text) => {
      const { errors } = await api.ask(SEARCH, { text });
      for (const { code } of errors) expect(code).toBe('BAD_USER_INPUT');
    },
  );
});
