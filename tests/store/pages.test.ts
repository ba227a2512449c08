import { describe, expect, test } from '@jest/globals';
import { batchesOf, inOrder } from '../../src/store/pages.js';

describe('batches', () => {
  test('hold the queries of one shape each, and their answers come in the order asked', () => {
    const queries = ['ann', 'bob', 'dora', 'emil', 'eva'];
    const batches = batchesOf(queries, ({ length }) => String(length));
    expect(batches.map((batch) => batch.queries)).toEqual([
      ['ann', 'bob', 'eva'],
      ['dora', 'emil'],
    ]);
    const answers = batches.map((batch) => batch.queries.map((query) => query.toUpperCase()));
    expect(inOrder(batches, answers)).toEqual(['ANN', 'BOB', 'DORA', 'EMIL', 'EVA']);
  });

  test('are none for no query', () => {
    expect(
      inOrder(
        batchesOf<string>([], (query) => query),
        [],
      ),
    ).toEqual([]);
  });
});
