import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openSeededApi } from './support/api.js';

const ROOT = join(import.meta.dirname, '..');
/** A query, what is said in between, and its answer. */
const PAIR = /```graphql\n(?<query>[\s\S]*?)```\s+```json\n(?<answer>[\s\S]*?)```/g;

const pairs = ['README.md', 'docs/questions.md'].flatMap((file) =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(PAIR)].map(({ groups }, index) => ({
    place: `${file}, query ${index + 1}`,
    query: String(groups?.['query']),
    answer: String(groups?.['answer']),
  })),
);

let api: Api;

beforeAll(async () => {
  api = await openSeededApi();
});

afterAll(() => api.dispose());

describe('what the documents promise', () => {
  test('is shown for every question that is answered so far', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(8);
  });

  test.each(pairs)('$place gives the answer that is printed', async ({ query, answer }) => {
    expect(await api.data(query)).toEqual(JSON.parse(answer));
  });
});
