import { describe, expect, test } from '@jest/globals';
import { checkCost, costOf } from '../../src/security/cost.js';
import { thrownBy } from '../support/thrown-by.js';
import { planOf } from './small-graph.js';

function cost(query: string, variables = {}): number {
  return costOf(planOf(query), variables);
}

function refusal(query: string, limit: number, variables = {}): unknown {
  return thrownBy(() => checkCost(planOf(query), variables, limit));
}

describe('costOf', () => {
  test.each([
    ['no entity costs nothing', '{ __typename }', 0],
    ['one entity costs 1', '{ node(id: "x") { id } }', 1],
    ['objects that are no entities cost nothing', '{ node(id: "x") { ... on Person { born { edtf } } } }', 1],
    ['objects that are no entities still lead to them', '{ hop { entity { id } } }', 1],
    ['a union of entities costs 1', '{ actor { __typename } }', 1],
    [
      'a page counts what it can hold, once for each way of asking',
      '{ people(first: 10) { nodes { id } edges { node { id } } } }',
      20,
    ],
    ['a page of which only the total is asked costs nothing', '{ people(first: 100) { totalCount } }', 0],
    ['pages in pages multiply', '{ people(first: 10) { nodes { knows(first: 5) { nodes { id } } } } }', 60],
    ['an assumed size multiplies', '{ node(id: "x") { ... on Person { hops { entity { id } } } } }', 3],
    ['aliases add up', '{ a: node(id: "x") { id } b: node(id: "x") { id } }', 2],
    [
      'all type conditions count',
      '{ node(id: "x") { ... on Person { best { id } } ... on Group { leader { id } } } }',
      3,
    ],
    ['conditions count as fulfilled', '{ node(id: "x") @skip(if: true) { id } }', 1],
    ['the name of introspection hides nothing', 'query __schema { __schema: people(first: 7) { nodes { id } } }', 7],
    [
      'a fragment named like introspection hides nothing',
      '{ ...__type } fragment __type on Query { actor { __typename } }',
      1,
    ],
    ['introspection costs nothing', '{ __schema { types { name fields { name } } } }', 0],
  ])('%s', (_rule, query, expected) => {
    expect(cost(query)).toBe(expected);
  });

  test.each([
    ['the literal', '{ people(first: 7) { nodes { id } } }', {}, 7],
    ['the default of the schema where it is missing', '{ people { nodes { id } } }', {}, 3],
    ['the default of the schema where it is null', '{ people(first: null) { nodes { id } } }', {}, 3],
    ['100 where it is missing and the schema has no default', '{ everybody { id } }', {}, 100],
    ['the variable', 'query($n: Int) { people(first: $n) { nodes { id } } }', { n: 7 }, 7],
    ['the default of a missing variable', 'query($n: Int = 9) { people(first: $n) { nodes { id } } }', {}, 9],
    [
      'the default of the schema for a missing variable',
      'query($n: Int) { people(first: $n) { nodes { id } } }',
      {},
      3,
    ],
    [
      'the default of the schema for a null variable',
      'query($n: Int = 9) { people(first: $n) { nodes { id } } }',
      { n: null },
      3,
    ],
    [
      'the default of the schema for a default of null',
      'query($n: Int = null) { people(first: $n) { nodes { id } } }',
      {},
      3,
    ],
    ['zero', '{ people(first: 0) { nodes { id } } }', {}, 0],
    ['100 for more', '{ people(first: 1000000) { nodes { id } } }', {}, 100],
    ['100 for less than none', '{ people(first: -1) { nodes { id } } }', {}, 100],
    [
      '100 for a variable that is too large',
      'query($n: Int) { people(first: $n) { nodes { id } } }',
      { n: 2 ** 31 },
      100,
    ],
    [
      '100 for a variable that is no whole number',
      'query($n: Int) { people(first: $n) { nodes { id } } }',
      { n: 1.5 },
      100,
    ],
    ['100 for a variable that is no number', 'query($n: Int) { people(first: $n) { nodes { id } } }', { n: '5' }, 100],
    [
      'a variable that is named like what every object has',
      'query($toString: Int) { people(first: $toString) { nodes { id } } }',
      {},
      3,
    ],
    [
      'a variable inside a fragment',
      'query($n: Int = 9) { ...F } fragment F on Query { people(first: $n) { nodes { id } } }',
      { n: 4 },
      4,
    ],
  ])('takes for a page size %s', (_rule, query, variables, expected) => {
    expect(cost(query, variables)).toBe(expected);
  });

  test.each([
    ['a literal list', '{ nodes(ids: ["a", "b", "c"]) { id } }', {}, 3],
    ['a list with variables in it', 'query($a: ID!) { nodes(ids: [$a, "b"]) { id } }', { a: 'a' }, 2],
    ['a single value, which stands for a list of one', '{ nodes(ids: "a") { id } }', {}, 1],
    ['a variable', 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b'] }, 2],
    ['a variable of a single value', 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: 'a' }, 1],
    ['the default of a variable', 'query($ids: [ID!]! = ["a", "b"]) { nodes(ids: $ids) { id } }', {}, 2],
    ['nothing', 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {}, 0],
  ])('counts the ids of %s', (_rule, query, variables, expected) => {
    expect(cost(query, variables)).toBe(expected);
  });

  test('sums a fragment once, so that 25 that double each other cost no time', () => {
    const fragments = Array.from(
      { length: 25 },
      (_, index) => `fragment F${index} on Person { a: best { ...F${index + 1} } b: best { ...F${index + 1} } }`,
    );
    const query = `{ everybody(first: 1) { ...F0 } } ${fragments.join(' ')} fragment F25 on Person { id }`;
    expect(cost(query)).toBe(2 ** 26 - 1);
  });

  test('stops at the largest safe integer', () => {
    const query = `{ everybody { ${'knows(first: 100) { nodes { '.repeat(200)}id${' } }'.repeat(200)} } }`;
    expect(cost(query)).toBe(Number.MAX_SAFE_INTEGER);
  });

  test('leaves out a spread of a fragment in itself, which validation reports', () => {
    expect(
      cost('{ actor { ...A } } fragment A on Person { best { ...B } } fragment B on Person { best { ...A } }'),
    ).toBe(3);
  });

  test('ignores what is not in the schema, which validation reports', () => {
    expect(cost('{ nothing { id } actor { ...Missing ... on Nobody { id } } }')).toBe(1);
  });
});

describe('checkCost', () => {
  test('answers with a cost up to the limit', () => {
    expect(checkCost(planOf('{ people(first: 10) { nodes { id } } }'), {}, 10)).toBe(10);
  });

  test('names the page to shorten, the cost, the limit and the largest size that fits', () => {
    const query = '{ people(first: 100) { nodes { id knows(first: 100) { nodes { id } } } } }';
    expect(refusal(query, 5000)).toMatchObject({
      code: 'QUERY_TOO_EXPENSIVE',
      message:
        'The query can resolve 10100 entities, most of them at "people.nodes.knows"; the limit is 5000. ' +
        'Ask for at most 49 at "people.nodes.knows" (first: 49)',
      details: {
        cost: 10_100,
        limit: 5000,
        path: 'people.nodes.knows',
        shorten: { path: 'people.nodes.knows', largestFirst: 49 },
      },
    });
  });

  test('names the page around it where no size of the inner one fits', () => {
    const query = '{ people(first: 100) { nodes { knows(first: 100) { nodes { id } } } } }';
    expect(refusal(query, 150)).toMatchObject({
      details: { path: 'people.nodes.knows', shorten: { path: 'people', largestFirst: 1 } },
    });
  });

  test('gives no size where none fits', () => {
    const error = refusal('{ a: node(id: "x") { id } b: node(id: "x") { id } }', 1);
    expect(error).toMatchObject({ details: { cost: 2, limit: 1, path: 'a' } });
    expect(error).toHaveProperty('message', expect.stringMatching(/Ask for fewer fields .* or split the query$/));
    expect(error).not.toHaveProperty('details.shorten');
  });

  test('finds the page through fragments and names it by its alias', () => {
    const query =
      '{ ...F } fragment F on Query { few: people(first: 2) { nodes { id } } many: people(first: 90) { nodes { ...P } } } fragment P on Person { id }';
    expect(refusal(query, 50)).toMatchObject({
      details: { path: 'many', shorten: { path: 'many', largestFirst: 48 } },
    });
  });

  test('shortens all uses of a page that a fragment repeats', () => {
    const query = '{ a: actor { ...F } b: actor { ...F } } fragment F on Person { knows(first: 100) { nodes { id } } }';
    expect(refusal(query, 42)).toMatchObject({ details: { shorten: { path: 'a.knows', largestFirst: 20 } } });
  });

  test('finds the page in a query whose cost is beyond counting', () => {
    const query = `{ everybody { ${'knows(first: 100) { nodes { '.repeat(12)}id${' } }'.repeat(12)} } }`;
    expect(refusal(query, 5000)).toMatchObject({ details: { cost: Number.MAX_SAFE_INTEGER } });
  });
});
