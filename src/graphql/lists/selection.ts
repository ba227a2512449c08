import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  type SelectionSetNode,
} from 'graphql';

type Where = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;
type FieldsByName = ReadonlyMap<string, readonly FieldNode[]>;

/** By the field's place in the document, which all rows of a list share. */
const fieldsByField = new WeakMap<FieldNode, FieldsByName>();

/**
 * Whether the selection of the field being resolved names a field, or one along a path of fields, in fragments too. `@skip` and
 * `@include` are not looked at: who reads ahead by this answer reads too much at worst.
 */
export function selects({ fieldNodes, fragments }: Where, ...path: readonly [string, ...string[]]): boolean {
  let fields: readonly FieldNode[] = fieldNodes;
  for (const name of path) {
    fields = fields.flatMap((field) => fieldsIn(field, fragments).get(name) ?? []);
    if (fields.length === 0) return false;
  }
  return true;
}

/** What is selected in fields that are answered together, by name, in fragments of every type too. */
export function childFields(fields: readonly FieldNode[], fragments: Where['fragments']): FieldsByName {
  const [first, ...others] = fields;
  if (first && others.length === 0) return fieldsIn(first, fragments);
  const merged = new Map<string, FieldNode[]>();
  for (const field of fields) {
    for (const [name, nodes] of fieldsIn(field, fragments)) merged.set(name, [...(merged.get(name) ?? []), ...nodes]);
  }
  return merged;
}

/** Whether `@skip` and `@include` leave the field in. */
export function isIncluded(field: FieldNode, { variableValues }: Pick<GraphQLResolveInfo, 'variableValues'>): boolean {
  if (!field.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, field, variableValues)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, field, variableValues)?.['if'] !== false;
}

function fieldsIn(field: FieldNode, fragments: Where['fragments']): FieldsByName {
  const known = fieldsByField.get(field);
  if (known) return known;
  const fields = new Map<string, FieldNode[]>();
  if (field.selectionSet) collect(field.selectionSet, fragments, fields, new Set());
  fieldsByField.set(field, fields);
  return fields;
}

function collect(
  { selections }: SelectionSetNode,
  fragments: Where['fragments'],
  fields: Map<string, FieldNode[]>,
  visited: Set<string>,
): void {
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      const { value } = selection.name;
      fields.set(value, [...(fields.get(value) ?? []), selection]);
    } else if (selection.kind === 'InlineFragment') {
      collect(selection.selectionSet, fragments, fields, visited);
    } else if (!visited.has(selection.name.value)) {
      visited.add(selection.name.value);
      const fragment = fragments[selection.name.value];
      if (fragment) collect(fragment.selectionSet, fragments, fields, visited);
    }
  }
}
