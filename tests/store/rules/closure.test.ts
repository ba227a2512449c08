import { describe, expect, test } from '@jest/globals';
import type { Span } from '../../../src/model/as-of.js';
import { type ClosureRow, closureOf } from '../../../src/store/rules/closure.js';

function during(start: number, end: number): Span {
  return { earliestStart: start, latestStart: start, earliestEnd: end, latestEnd: end };
}

/** What lies above `a` where each line of the map tells of what a body is directly part. */
function aboveA(parents: Readonly<Record<string, readonly (readonly [key: string, span: Span])[]>>): readonly string[] {
  const rows = closureOf('a', (body) => (parents[body] ?? []).map(([key, span]) => ({ key, span })));
  return rows.filter(({ depth }) => depth > 0).map(told);
}

function told({ ancestor, depth, span }: ClosureRow<string>): string {
  return `${ancestor} ${depth} ${span.latestStart}-${span.earliestEnd}`;
}

describe('what lies above a body', () => {
  test('is the body itself, at all times', () => {
    const [itself, ...above] = closureOf('a', () => []);
    expect([itself, above]).toMatchObject([{ ancestor: 'a', depth: 0 }, []]);
    expect(itself?.span.latestStart).toBeLessThan(0);
    expect(itself?.span.earliestEnd).toBeGreaterThan(0);
  });

  test('holds while every step of the line does, and not where no day is common to them', () => {
    expect(aboveA({ a: [['b', during(1, 5)]], b: [['c', during(3, 9)]], c: [['d', during(6, 9)]] })).toEqual([
      'b 1 1-5',
      'c 2 3-5',
    ]);
  });

  test('is told once where two lines say the same, and apart where their time or depth differs', () => {
    const above = aboveA({
      a: [
        ['b', during(1, 9)],
        ['c', during(1, 9)],
        ['d', during(1, 9)],
      ],
      b: [['e', during(2, 9)]],
      c: [['e', during(2, 9)]],
      d: [['e', during(3, 9)]],
      e: [['b', during(1, 9)]],
    });
    expect(above.filter((row) => row.startsWith('e'))).toEqual(['e 2 2-9', 'e 2 3-9']);
    expect(above.filter((row) => row.startsWith('b'))).toEqual(['b 1 1-9', 'b 3 2-9', 'b 3 3-9']);
  });

  test('ends where a line comes back to a body', () => {
    expect(aboveA({ a: [['b', during(1, 9)]], b: [['a', during(1, 9)]] })).toEqual(['b 1 1-9']);
  });
});
