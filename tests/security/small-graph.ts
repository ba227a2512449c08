import {
  buildSchema,
  type DocumentNode,
  execute,
  type GraphQLFieldResolver,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { planCost, type SelectionPlan } from '../../src/security/cost-plan.js';
import { countedTypes } from '../../src/security/counted-types.js';

/** A cyclic schema with every way to give a list its size. */
const smallSchema = buildSchema(`
  directive @listSize(assumedSize: Int!) on FIELD_DEFINITION
  interface Node { id: ID! }
  type Query {
    node(id: ID!): Node
    nodes(ids: [ID!]!): [Node]!
    people(first: Int = 3): PersonConnection!
    everybody(first: Int): [Person!]!
    hop: Hop
    actor: Actor
  }
  type Person implements Node {
    id: ID!
    born: PartialDate
    best: Person
    hops: [Hop!]! @listSize(assumedSize: 2)
    knows(first: Int = 2): PersonConnection!
    groups(first: Int! = 2): [Group!]!
  }
  type Group implements Node {
    id: ID!
    leader: Person
    members(first: Int = 4): PersonConnection!
  }
  type PersonConnection { totalCount: Int nodes: [Person!]! edges: [PersonEdge!]! }
  type PersonEdge { cursor: String! node: Person! }
  type PartialDate { edtf: String }
  type Hop { entity: Node! }
  union Actor = Person | Group
`);

const counted = countedTypes(smallSchema);

/** The cost plan of the first operation of a query over the small schema. */
export function planOf(query: string): SelectionPlan {
  const document = parse(query);
  return planCost(document, operationOf(document), smallSchema, counted);
}

/** Resolves a query over a graph in which every list is as long as it was asked for, and counts the entities resolved. */
export function countResolved(query: string, variables: Record<string, unknown>): number {
  let resolved = 0;
  const sizes = new WeakMap<object, number>();

  const createObject = (isEntity: boolean, listSize: number) => {
    if (isEntity) resolved += 1;
    const object = {};
    sizes.set(object, listSize);
    return object;
  };

  const fieldResolver: GraphQLFieldResolver<object | undefined, unknown> = (source, args, _context, info) => {
    const type = getNamedType(info.returnType);
    if (!isCompositeType(type)) return type.name === 'Int' ? 1 : 'x';
    const field = info.parentType.getFields()[info.fieldName];
    const standard = field?.args.find(({ name }) => name === 'first')?.defaultValue ?? 20;
    const asked = Array.isArray(args['ids']) ? args['ids'].length : 'first' in args ? args['first'] : undefined;
    const size = info.fieldName === 'hops' ? 2 : Number(asked ?? standard);
    if (!isListType(getNullableType(info.returnType))) return createObject(counted.has(type), size);
    const ofConnection = info.parentType.name.endsWith('Connection');
    const length = ofConnection && source ? (sizes.get(source) ?? 0) : size;
    return Array.from({ length }, () => createObject(counted.has(type), 1));
  };

  const result = execute({
    schema: smallSchema,
    document: parse(query),
    variableValues: variables,
    fieldResolver,
    typeResolver: () => 'Person',
  });
  if (result instanceof Promise || result.errors) throw new Error(`the query failed: ${JSON.stringify(result)}`);
  return resolved;
}

function operationOf(document: DocumentNode): OperationDefinitionNode {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('the query has no operation');
  return operation;
}
