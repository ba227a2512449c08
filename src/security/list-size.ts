import {
  type ConstValueNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql';
import type { RawVariables } from './text-input.js';

/** The longest page that a resolver accepts. What it refuses anyway counts as this. */
export const maxPageSize = 100;

/** How many items a field gives for each of its parents: a number, or how to tell it from the variables of a request. */
export type ListSize = number | ((variables: RawVariables) => number);

/** What bounds the number of items of a field, in the order in which the bounds are looked for. */
export type ListBound = 'first' | 'ids' | 'listSize' | undefined;

type Field = GraphQLField<unknown, unknown>;

/**
 * What says how long the field's list can be: an integer argument `first`; a list argument `ids` that must be given; or the
 * directive `@listSize(assumedSize:)` on the field's definition.
 */
export function boundOf(field: Field, schema: GraphQLSchema): ListBound {
  if (firstArgument(field)) return 'first';
  if (idsArgument(field)) return 'ids';
  return assumedSize(field, schema) === undefined ? undefined : 'listSize';
}

/**
 * The largest number of items that a selected field can give. A page size that is missing or null is the default of the SDL;
 * one that is negative, above 100 or no whole number counts as 100. A field without a bound gives one.
 */
export function listSize(
  node: FieldNode,
  field: Field,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
): ListSize {
  const first = firstArgument(field);
  if (first) {
    const standard = first.defaultValue == null ? maxPageSize : pageSize(first.defaultValue);
    return argumentSize(node, 'first', operation, (value) => (value == null ? standard : pageSize(value)));
  }
  const ids = idsArgument(field);
  if (ids) return argumentSize(node, 'ids', operation, (value) => countItems(value ?? ids.defaultValue));
  return assumedSize(field, schema) ?? 1;
}

function argumentSize(
  node: FieldNode,
  name: string,
  operation: OperationDefinitionNode,
  measure: (value: unknown) => number,
): ListSize {
  const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
  if (value?.kind !== Kind.VARIABLE) return measure(value && plainValue(value));
  const variable = value.name.value;
  const definition = operation.variableDefinitions?.find((candidate) => candidate.variable.name.value === variable);
  const standard = definition?.defaultValue && plainValue(definition.defaultValue);
  return (variables) => measure(Object.hasOwn(variables, variable) ? variables[variable] : standard);
}

// Only as much of the value as `pageSize` and `countItems` look at; what is in a list may well be variables.
function plainValue(node: ValueNode | ConstValueNode): unknown {
  if (node.kind === Kind.NULL) return null;
  if (node.kind === Kind.INT) return Number(node.value);
  if (node.kind === Kind.LIST) return node.values;
  return node;
}

function pageSize(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= maxPageSize
    ? value
    : maxPageSize;
}

// A single value where a list is expected is a list of one (GraphQL, October 2021, section 3.11).
function countItems(value: unknown): number {
  if (value == null) return 0;
  return Array.isArray(value) ? value.length : 1;
}

function firstArgument(field: Field): GraphQLArgument | undefined {
  return field.args.find(({ name, type }) => name === 'first' && getNamedType(type).name === 'Int');
}

function idsArgument(field: Field): GraphQLArgument | undefined {
  return field.args.find(({ name, type }) => name === 'ids' && isNonNullType(type) && isListType(type.ofType));
}

function assumedSize(field: Field, schema: GraphQLSchema): number | undefined {
  const directive = schema.getDirective('listSize');
  const size = directive && field.astNode && getDirectiveValues(directive, field.astNode)?.['assumedSize'];
  return typeof size === 'number' ? size : undefined;
}
