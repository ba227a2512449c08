import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

type Where = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** By the field's place in the document, which all rows of a list share. */
const namesByField = new WeakMap<FieldNode, ReadonlySet<string>>();

/**
 * Whether the selection of the field being resolved names a field, in fragments too. `@skip` and `@include` are not looked
 * at: who reads ahead by this answer reads too much at worst.
 */
export function selects({ fieldNodes, fragments }: Where, name: string): boolean {
  return fieldNodes.some((field) => namesIn(field, fragments).has(name));
}

function namesIn(field: FieldNode, fragments: Where['fragments']): ReadonlySet<string> {
  const known = namesByField.get(field);
  if (known) return known;
  const names = new Set<string>();
  if (field.selectionSet) collect(field.selectionSet, fragments, names, new Set());
  namesByField.set(field, names);
  return names;
}

function collect(
  { selections }: SelectionSetNode,
  fragments: Where['fragments'],
  names: Set<string>,
  visited: Set<string>,
): void {
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      names.add(selection.name.value);
    } else if (selection.kind === 'InlineFragment') {
      collect(selection.selectionSet, fragments, names, visited);
    } else if (!visited.has(selection.name.value)) {
      visited.add(selection.name.value);
      const fragment = fragments[selection.name.value];
      if (fragment) collect(fragment.selectionSet, fragments, names, visited);
    }
  }
}
