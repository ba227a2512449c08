import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkCost, costOf } from '../../src/security/cost.js';
import { thrownBy } from '../support/thrown-by.js';
import { randomRequest } from './random-queries.js';
import { countResolved, planOf } from './small-graph.js';

describe('the cost of a random query', () => {
  test('is never less than the number of entities that it resolves', () => {
    let exact = 0;
    let costly = 0;
    fc.assert(
      fc.property(randomRequest, ({ text, variables }) => {
        const cost = costOf(planOf(text), variables);
        fc.pre(cost <= 20_000);
        const resolved = countResolved(text, variables);
        if (cost === resolved) exact += 1;
        if (resolved > 10) costly += 1;
        return resolved <= cost;
      }),
      { numRuns: 1000, seed: 20_261_124 },
    );
    // Were it always far off, the limit would refuse what is cheap; were all queries trivial, the property would say little.
    expect(exact).toBeGreaterThan(500);
    expect(costly).toBeGreaterThan(100);
  });

  test('is within the limit once the page is as short as the refusal says, and not if it is longer by one', () => {
    let refused = 0;
    fc.assert(
      fc.property(randomRequest, fc.integer({ min: 0, max: 30 }), ({ text, variables }, limit) => {
        const plan = planOf(text);
        if (costOf(plan, variables) <= limit) return;
        const error = thrownBy(() => checkCost(plan, variables, limit));
        const { shorten } = (error as { details: { shorten?: { path: string; largestFirst: number } } }).details;
        if (!shorten) return;
        refused += 1;
        const costWith = (first: number) => costOf(planOf(withPageSize(text, shorten.path, first)), variables);
        expect(costWith(shorten.largestFirst)).toBeLessThanOrEqual(limit);
        expect(costWith(shorten.largestFirst + 1)).toBeGreaterThan(limit);
      }),
      { numRuns: 1000, seed: 20_261_124 },
    );
    expect(refused).toBeGreaterThan(100);
  });
});

/** The query with another page size at the last field of the path, which its alias tells from all others. */
function withPageSize(text: string, path: string, first: number): string {
  const alias = path.split('.').at(-1);
  return text.replace(new RegExp(`\\b${alias}: (\\w+)(\\([^)]*\\))?`), `${alias}: $1(first: ${first})`);
}
