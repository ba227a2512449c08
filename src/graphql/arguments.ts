import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';

/**
 * The arguments of a field as its resolver is handed them: see `completeResolvers` in schema.ts.
 *
 * @throws GraphQLError where they do not fit the field
 */
export function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return withDefaults(field, getArgumentValues(field, node, variables));
}

/** Gives an argument that is null its default, in place. */
export function withDefaults(
  field: GraphQLField<unknown, unknown>,
  given: Record<string, unknown>,
): Record<string, unknown> {
  for (const { name, defaultValue } of field.args) if (defaultValue != null) given[name] ??= defaultValue;
  return given;
}
