import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pairUp } from '../../../src/model/names/pairing.js';

describe('pairing rows with columns', () => {
  test('takes the best pairs', () => {
    expect(
      pairUp([
        [0.5, 0.9],
        [0.9, 0.8],
      ]),
    ).toEqual([1, 0]);
  });

  test('moves a row to its second choice, so that another one has any', () => {
    expect(
      pairUp([
        [0.7, undefined, undefined],
        [1, 0.7, undefined],
        [undefined, 1, 0.7],
      ]),
    ).toEqual([0, 1, 2]);
  });

  test.each([
    ['two rows want the one column', [[1], [1]]],
    [
      'a row fits nothing',
      [
        [1, 1],
        [undefined, undefined],
      ],
    ],
  ])('gives nothing where %s', (_, values) => {
    expect(pairUp(values)).toBeUndefined();
  });

  test('of no rows is no pairs', () => {
    expect(pairUp([])).toEqual([]);
  });

  test('finds a column for every row exactly where there is a way to', () => {
    const value = fc.option(fc.constantFrom(0.5, 0.7, 1), { nil: undefined });
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    const isPossible = (rows: readonly (readonly (number | undefined)[])[], used: ReadonlySet<number>): boolean => {
      const [row, ...rest] = rows;
      if (row === undefined) return true;
      return [...row.keys()].some(
        (column) => row[column] !== undefined && !used.has(column) && isPossible(rest, new Set([...used, column])),
      );
    };
    fc.assert(
      fc.property(table, (values) => {
        const columns = pairUp(values);
        expect(columns !== undefined).toBe(isPossible(values, new Set()));
        for (const [row, column] of columns?.entries() ?? []) expect(values[row]?.[column]).toBeDefined();
        expect(new Set(columns).size).toBe(columns === undefined ? 0 : values.length);
      }),
      { numRuns: 2000, seed: 20_240_305 },
    );
  });
});
