import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { unsizedLists } from '../../src/security/counted-types.js';
import { undescribed, unusualConnections } from './schema-rules.js';
import { readFiles } from './source-file.js';

const pageSize = 20;
/** What stands deep within an answer, so that the main questions fit the limit on entities as they stand. */
const shorterPages = { citations: 5, encounters: 3 };

const sdl = readFiles(['schema'], /\.graphql$/).map(({ text }) => text);
const schema = buildSchema(sdl.join('\n'));

describe('the schema', () => {
  test('describes everything in sentences', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  test('lists records only within a bound', () => {
    expect(unsizedLists(schema)).toEqual([]);
  });

  test('has connections that all page alike', () => {
    expect(unusualConnections(schema, pageSize, shorterPages)).toEqual([]);
  });
});

describe('the rules for the schema', () => {
  test('find whatever has no description', () => {
    const bare = buildSchema(`
      directive @cost(of: Int) on FIELD_DEFINITION
      scalar Day
      interface Thing { id: ID! }
      union Either = Query
      enum Colour { RED }
      input Filter { colour: Colour }
      type Query { thing(filter: Filter): Thing }
    `);
    expect(undescribed(bare).map((finding) => finding.replace(' has no description.', ''))).toEqual([
      'Day',
      'Thing',
      'Thing.id',
      'Either',
      'Colour',
      'Colour.RED',
      'Filter',
      'Filter.colour',
      'Query',
      'Query.thing',
      'Query.thing(filter:)',
      '@cost',
      '@cost(of:)',
    ]);
  });

  test.each([
    ['begins small.', 1],
    ['Does not end', 1],
    ['Is this one?', 0],
    ['`2024` is a year.', 0],
    ['Two. Sentences.', 0],
  ])('judge the description “%s”', (description, findings) => {
    const described = buildSchema(`"${description}" type Query { "A field." field: Int }`);
    expect(undescribed(described)).toHaveLength(findings);
  });

  const nodes = 'interface Node { id: ID! } type Person implements Node { id: ID! } union Found = Person';

  test.each(['[Node]', '[Person!]!', '[Found!]!'])('refuse an unbounded list of type %s', (type) => {
    expect(unsizedLists(buildSchema(`${nodes} type Query { list: ${type} }`))).toHaveLength(1);
  });

  test.each(['list(first: Int): [Person]', 'list(ids: [ID!]!): [Person]', 'list: [String!]!', 'single: Person'])(
    'allow the field `%s`',
    (field) => {
      expect(unsizedLists(buildSchema(`${nodes} type Query { ${field} }`))).toEqual([]);
    },
  );

  test.each([
    ['people: PersonConnection!', 1],
    ['people(first: Int = 20): PersonConnection!', 1],
    ['people(first: Int = 10, after: String): PersonConnection!', 1],
    ['people(first: Int, after: String): PersonConnection!', 1],
    ['people(first: Int = 20, after: String): PersonConnection!', 0],
    ['encounters(first: Int = 20, after: String): PersonConnection!', 1],
    ['encounters(first: Int = 3, after: String): PersonConnection!', 0],
  ])('judge the connection `%s`', (field, findings) => {
    const paged = buildSchema(`type PersonConnection { nodes: [ID!]! } type Query { ${field} }`);
    expect(unusualConnections(paged, pageSize, shorterPages)).toHaveLength(findings);
  });
});
