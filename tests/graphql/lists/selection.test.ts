import { describe, expect, test } from '@jest/globals';
import { type FieldNode, type FragmentDefinitionNode, Kind, parse } from 'graphql';
import { selects } from '../../../src/graphql/lists/selection.js';

/** The nodes of the root’s first field, and all others under the same name, with the document’s fragments. */
function inside(source: string) {
  const { definitions } = parse(source);
  const fragments: Record<string, FragmentDefinitionNode> = {};
  const fieldNodes: FieldNode[] = [];
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    fieldNodes.push(...definition.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD));
  }
  return { fieldNodes, fragments };
}

describe('the selection of a field', () => {
  test.each([
    ['itself', '{ people { totalCount } }'],
    ['under an alias', '{ people { total: totalCount } }'],
    ['beside other fields', '{ people { nodes { id } totalCount } }'],
    ['in an inline fragment', '{ people { ... { ... on PersonConnection { totalCount } } } }'],
    ['in a fragment', '{ people { ...Counted } } fragment Counted on PersonConnection { totalCount }'],
    [
      'in a fragment of a fragment',
      '{ people { ...A } } fragment A on C { ...B nodes { id } } fragment B on C { totalCount }',
    ],
    ['in the second of two fields that are merged', '{ people { nodes { id } } people { totalCount } }'],
    ['on a condition', '{ people { totalCount @include(if: $counted) } }'],
  ])('names a field that stands %s', (_, source) => {
    expect(selects(inside(source), 'totalCount')).toBe(true);
  });

  test.each([
    ['nowhere', '{ people { nodes { id } } }'],
    ['deeper down', '{ people { nodes { memberships { totalCount } } } }'],
    ['as an alias only', '{ people { totalCount: nodes { id } } }'],
    ['in a fragment that is not used', '{ people { ...A } } fragment A on C { nodes } fragment B on C { totalCount }'],
    ['in a fragment that is missing', '{ people { ...A } }'],
    ['in a field without a selection', '{ people }'],
    ['in a circle of fragments', '{ people { ...A } } fragment A on C { ...B } fragment B on C { ...A }'],
  ])('does not name a field that stands %s', (_, source) => {
    expect(selects(inside(source), 'totalCount')).toBe(false);
  });

  test.each([
    ['one below the other', '{ people { edges { cursor } } }', true],
    ['in fragments', '{ people { ...A } } fragment A on C { edges { ...B } } fragment B on E { cursor }', true],
    ['in one of several of the same name', '{ people { edges { node } } people { edges { cursor } } }', true],
    ['in an alias of one', '{ people { a: edges { node } b: edges { cursor } } }', true],
    ['the other way round', '{ people { cursor { edges } } }', false],
    ['beside each other', '{ people { edges { node } cursor } }', false],
    ['further down', '{ people { nodes { edges { cursor } } } }', false],
  ])('names a path of fields that stand %s: %s', (_, source, expected) => {
    expect(selects(inside(source), 'edges', 'cursor')).toBe(expected);
  });

  test('is read anew for another field of the same document', () => {
    const { fieldNodes, fragments } = inside('{ people { totalCount } bodies { nodes { id } } }');
    const answers = fieldNodes.map((field) => selects({ fieldNodes: [field], fragments }, 'totalCount'));
    expect(answers).toEqual([true, false]);
  });
});
