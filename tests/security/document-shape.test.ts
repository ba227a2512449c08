import { describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { checkDepth, checkDocumentShape } from '../../src/security/document-shape.js';
import { thrownBy } from '../support/thrown-by.js';

const limits = { maxAliases: 50, maxDepth: 15 };

const fullIntrospection = getIntrospectionQuery({
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
});

function shapeOf(query: string): () => void {
  return () => checkDocumentShape(parse(query), limits);
}

function depthOf(query: string, maxDepth = limits.maxDepth): () => void {
  const document = parse(query);
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error('the query has no operation');
  return () => checkDepth(document, operation, { maxDepth });
}

function repeat(count: number, text: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => text(index)).join(' ');
}

describe('checkDocumentShape', () => {
  test('accepts 50 aliases and refuses 51, wherever they stand', () => {
    expect(shapeOf(`{ ${repeat(50, (index) => `a${index}: name`)} }`)).not.toThrow();
    expect(
      shapeOf(`{ ...F ... { ${repeat(25, (index) => `a${index}: name`)} } }
        fragment F on Query { ${repeat(26, (index) => `b${index}: name`)} }`),
    ).toThrow('The query has 51 aliases; at most 50 are allowed');
  });

  test('counts aliases of __typename like any other', () => {
    expect(shapeOf(`{ ${repeat(101, (index) => `a${index}: __typename`)} }`)).toThrow('101 aliases');
  });

  test('refuses an alias of more than 100 characters, which the answer would repeat', () => {
    expect(shapeOf(`{ ${'a'.repeat(100)}: name }`)).not.toThrow();
    expect(shapeOf(`{ ${'a'.repeat(101)}: name }`)).toThrow('The query has 101 characters in an alias');
  });

  test('refuses more than 50 directives', () => {
    expect(shapeOf(`{ name ${'@a '.repeat(50)} }`)).not.toThrow();
    expect(shapeOf(`{ name ${'@a '.repeat(51)} }`)).toThrow('The query has 51 directives; at most 50 are allowed');
  });

  test('refuses more than 20 operations and more than 100 operations and fragments together', () => {
    expect(shapeOf(repeat(20, (index) => `query Q${index} { name }`))).not.toThrow();
    expect(shapeOf(repeat(21, (index) => `query Q${index} { name }`))).toThrow('21 operations;');
    expect(shapeOf(`{ name } ${repeat(100, (index) => `fragment F${index} on Query { name }`)}`)).toThrow(
      'The query has 101 operations and fragments; at most 100 are allowed',
    );
  });

  test.each([
    ['on __schema', '{ a: __schema { description } }'],
    ['below __schema', '{ __schema { types { a: name } } }'],
    ['below __type', '{ __type(name: "Query") { a: fields { name } } }'],
    ['in an inline fragment below __schema', '{ __schema { ... on __Schema { a: types { name } } } }'],
    ['in a fragment on an introspection type', '{ __schema { ...S } } fragment S on __Schema { a: types { name } }'],
  ])('refuses an alias %s, the only means to multiply what is not counted', (_place, query) => {
    expect(shapeOf(query)).toThrow('introspection takes no aliases there');
  });

  test('accepts an alias on __type, and aliases beside introspection', () => {
    expect(shapeOf('{ a: __type(name: "A") { name } b: __type(name: "B") { name } c: name }')).not.toThrow();
    expect(shapeOf('{ __schema { description } a: name ... { b: name } }')).not.toThrow();
  });

  test('refuses with QUERY_TOO_EXPENSIVE, found and limit', () => {
    expect(thrownBy(shapeOf(`{ ${repeat(60, (index) => `a${index}: name`)} }`))).toMatchObject({
      code: 'QUERY_TOO_EXPENSIVE',
      details: { found: 60, limit: 50 },
    });
  });

  test('accepts the introspection of graphical clients', () => {
    expect(shapeOf(fullIntrospection)).not.toThrow();
  });
});

describe('checkDepth', () => {
  test('counts a root field as depth 1', () => {
    expect(depthOf('{ a }', 1)).not.toThrow();
    expect(depthOf('{ a { b } }', 1)).toThrow('The query has 2 levels of fields; at most 1 are allowed');
  });

  test('follows named and inline fragments, which add no level', () => {
    const query = `{ a { ... on A { ...B } } } fragment B on A { b { ...C } } fragment C on B { c }`;
    expect(depthOf(query, 3)).not.toThrow();
    expect(depthOf(query, 2)).toThrow('3 levels');
  });

  test('is the same by whatever fragment the deepest field is reached first', () => {
    const query = `{ shallow { ...F } deep { deep { ...F } } } fragment F on T { a { b } }`;
    expect(depthOf(query, 4)).not.toThrow();
    expect(depthOf(query, 3)).toThrow('4 levels');
  });

  test('fits the introspection of graphical clients into 15 levels', () => {
    expect(depthOf(fullIntrospection, 15)).not.toThrow();
  });

  test('ends at a fragment that contains itself and at one that does not exist', () => {
    expect(depthOf('{ ...A } fragment A on Q { a { ...B } } fragment B on Q { b { ...A } }')).not.toThrow();
    expect(depthOf('{ a { ...Missing } }', 1)).not.toThrow();
  });

  test('walks each fragment once, so that 60 that each spread the next one twice cost nothing', () => {
    const fragments = repeat(60, (index) => `fragment F${index} on Q { ...F${index + 1} ... { ...F${index + 1} } }`);
    expect(depthOf(`{ ...F0 } ${fragments} fragment F60 on Q { a }`, 1)).not.toThrow();
  });
});
