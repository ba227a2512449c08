import {
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import { boundOf } from './list-size.js';

/**
 * The types whose objects are entities to the cost of a query: object types that implement the interface `Node`, and interfaces
 * and unions that can be one of these.
 */
export function countedTypes(schema: GraphQLSchema): ReadonlySet<GraphQLNamedType> {
  const isNode = (type: GraphQLNamedType) =>
    isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
  return new Set(
    Object.values(schema.getTypeMap()).filter((type) =>
      isAbstractType(type) ? schema.getPossibleTypes(type).some(isNode) : isNode(type),
    ),
  );
}

/**
 * The fields, as `Type.field`, whose lists could be of any length without the cost of a query showing it: lists and connections
 * through which entities are reached, and for which neither an argument `first`, nor a required list `ids`, nor `@listSize`
 * gives a bound. The `nodes` and `edges` of a connection are bounded by the field that gives the connection; a list in a list
 * never is. Empty for a sound schema.
 */
export function unsizedLists(schema: GraphQLSchema): string[] {
  const reaching = typesThatReachEntities(schema);
  const found: string[] = [];
  for (const type of ownTypes(schema)) {
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type);
      const isList = isListType(getNullableType(field.type));
      if (!reaching.has(named) || !(isList || isConnection(named))) continue;
      const isOfConnection = isConnection(type) && (field.name === 'nodes' || field.name === 'edges');
      const isBounded = isOfConnection || boundOf(field, schema) !== undefined;
      if (!isBounded || isListOfLists(field.type)) found.push(`${type.name}.${field.name}`);
    }
  }
  return found;
}

function typesThatReachEntities(schema: GraphQLSchema): ReadonlySet<GraphQLNamedType> {
  const reaching = new Set(countedTypes(schema));
  let before: number;
  do {
    before = reaching.size;
    for (const type of ownTypes(schema)) {
      const leads = Object.values(type.getFields()).some((field) => reaching.has(getNamedType(field.type)));
      if (leads) reaching.add(type);
    }
    for (const type of Object.values(schema.getTypeMap())) {
      if (isAbstractType(type) && schema.getPossibleTypes(type).some((possible) => reaching.has(possible))) {
        reaching.add(type);
      }
    }
  } while (reaching.size > before);
  return reaching;
}

function ownTypes(schema: GraphQLSchema): (GraphQLObjectType | GraphQLInterfaceType)[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter(({ name }) => !name.startsWith('__'));
}

function isConnection(type: GraphQLNamedType): boolean {
  return type.name.endsWith('Connection');
}

function isListOfLists(type: GraphQLOutputType): boolean {
  const outer = getNullableType(type);
  return isListType(outer) && isListType(getNullableType(outer.ofType));
}
