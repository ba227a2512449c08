import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { countedTypes, unsizedLists } from '../../src/security/counted-types.js';

const directive = 'directive @listSize(assumedSize: Int!) on FIELD_DEFINITION';

function unsizedIn(fields: string): string[] {
  return unsizedLists(
    buildSchema(`
      ${directive}
      interface Node { id: ID! }
      type Person implements Node { id: ID! name: String ${fields} }
      type Name { value: String }
      type Hop { entity: Person }
      union Thing = Name | Hop
      type PersonEdge { node: Person! }
      type PersonConnection { edges: [PersonEdge!]! nodes: [Person!]! totalCount: Int }
      type NameConnection { nodes: [Name!]! }
      type Query { person(id: ID!): Person thing: Thing names(first: Int): NameConnection hop: Hop }
    `),
  );
}

describe('countedTypes', () => {
  test('are the objects that implement Node, and the interfaces and unions that can be one', () => {
    const schema = buildSchema(`
      interface Node { id: ID! }
      interface Named { name: String }
      interface Measured { size: Int }
      type Person implements Node & Named { id: ID! name: String }
      type Name implements Measured { size: Int }
      union PersonOrName = Person | Name
      union Names = Name
      type Query { a: PersonOrName b: Names c: Named d: Measured }
    `);
    const names = [...countedTypes(schema)].map(({ name }) => name).sort();
    expect(names).toEqual(['Named', 'Node', 'Person', 'PersonOrName']);
  });
});

describe('unsizedLists', () => {
  test.each([
    ['a list with a page size', 'friends(first: Int = 20): [Person!]!'],
    ['a connection with a page size', 'friends(first: Int): PersonConnection!'],
    ['a list by ids that must be given', 'friends(ids: [ID!]!): [Person]!'],
    ['a list with an assumed size', 'friends: [Person!]! @listSize(assumedSize: 5)'],
    ['a list through which no entity is reached', 'names: [Name!]!'],
    ['a list of scalars', 'nicknames: [String!]!'],
    ['a single entity', 'friend: Person'],
  ])('finds nothing in %s', (_what, fields) => {
    expect(unsizedIn(fields)).toEqual([]);
  });

  test.each([
    ['a bare list of entities', 'friends: [Person!]!'],
    ['a bare list of objects that lead to entities', 'friends: [Hop!]!'],
    ['a bare list of a union that can lead to entities', 'friends: [Thing]'],
    ['a connection without a page size', 'friends: PersonConnection!'],
    ['a list by ids that may be left out', 'friends(ids: [ID!]): [Person]!'],
    ['a page size that is no integer', 'friends(first: String): [Person!]!'],
    ['a list of lists', 'friends(first: Int): [[Person!]!]!'],
  ])('finds %s', (_what, fields) => {
    expect(unsizedIn(fields)).toEqual(['Person.friends']);
  });

  test('looks at interfaces too, since a query can ask through them', () => {
    const schema = buildSchema(`
      ${directive}
      interface Node { id: ID! friends: [Node!]! }
      type Person implements Node { id: ID! friends: [Node!]! @listSize(assumedSize: 5) }
      type Query { node: Node }
    `);
    expect(unsizedLists(schema)).toEqual(['Node.friends']);
  });
});
