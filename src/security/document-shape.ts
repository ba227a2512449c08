import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { Limits } from '../config.js';
import { AppError } from '../errors.js';

const maxDirectives = 50;
const maxOperations = 20;
const maxDefinitions = 100;

// An alias is the one name in an answer that the client chooses, and it is repeated for each entity: a long one on a page of
// pages would blow up the answer while the count of entities stays small.
const maxAliasLength = 100;

/**
 * Refuses a document by its form alone. Its size in tokens is limited where it is parsed.
 *
 * Aliases are counted with those of `__typename`. Below `__schema` and `__type` none is accepted: the lists there are long,
 * their entities are not counted, and aliases are the only means to multiply them. Throws QUERY_TOO_EXPENSIVE.
 */
export function checkDocumentShape(document: DocumentNode, limits: Pick<Limits, 'maxAliases'>): void {
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  refuseAbove(operations.length, maxOperations, 'operations');
  refuseAbove(document.definitions.length, maxDefinitions, 'operations and fragments');
  let aliases = 0;
  let directives = 0;
  let introspection = 0;
  visit(document, {
    Directive: (_node: DirectiveNode) => {
      directives += 1;
    },
    Field: {
      enter(node: FieldNode) {
        if (node.alias) {
          aliases += 1;
          refuseAbove(node.alias.value.length, maxAliasLength, 'characters in an alias');
          if (introspection > 0 || node.name.value === '__schema') throw introspectionAlias(node.alias.value);
        }
        if (isIntrospection(node)) introspection += 1;
      },
      leave(node: FieldNode) {
        if (isIntrospection(node)) introspection -= 1;
      },
    },
    FragmentDefinition: {
      enter(node: FragmentDefinitionNode) {
        if (isOnIntrospectionType(node)) introspection += 1;
      },
      leave(node: FragmentDefinitionNode) {
        if (isOnIntrospectionType(node)) introspection -= 1;
      },
    },
  });
  refuseAbove(aliases, limits.maxAliases, 'aliases');
  refuseAbove(directives, maxDirectives, 'directives');
}

/**
 * Refuses an operation whose fields nest too deep, fragments followed; a root field has depth 1. Each fragment is walked once,
 * and one that contains itself ends there, since validation reports it. Throws QUERY_TOO_EXPENSIVE.
 */
export function checkDepth(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  limits: Pick<Limits, 'maxDepth'>,
): void {
  const fragments = fragmentsOf(document);
  const known = new Map<string, number>();
  const depthOf = (selectionSet: SelectionSetNode | undefined): number => {
    let deepest = 0;
    for (const selection of selectionSet?.selections ?? []) {
      if (selection.kind === Kind.FIELD) deepest = Math.max(deepest, 1 + depthOf(selection.selectionSet));
      else if (selection.kind === Kind.INLINE_FRAGMENT) deepest = Math.max(deepest, depthOf(selection.selectionSet));
      else deepest = Math.max(deepest, depthOfFragment(selection.name.value));
    }
    return deepest;
  };
  const depthOfFragment = (name: string): number => {
    const depth = known.get(name);
    if (depth !== undefined) return depth;
    known.set(name, 0);
    const measured = depthOf(fragments.get(name)?.selectionSet);
    known.set(name, measured);
    return measured;
  };
  refuseAbove(depthOf(operation.selectionSet), limits.maxDepth, 'levels of fields');
}

/** The fragments of a document by name. */
export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}

function isIntrospection(node: FieldNode): boolean {
  return node.name.value === '__schema' || node.name.value === '__type';
}

function isOnIntrospectionType(node: FragmentDefinitionNode): boolean {
  return node.typeCondition.name.value.startsWith('__');
}

function introspectionAlias(alias: string): AppError {
  return new AppError(
    'QUERY_TOO_EXPENSIVE',
    `The alias "${alias}" is on or below __schema or __type; introspection takes no aliases there. Remove it`,
  );
}

function refuseAbove(found: number, limit: number, what: string): void {
  if (found <= limit) return;
  throw new AppError('QUERY_TOO_EXPENSIVE', `The query has ${found} ${what}; at most ${limit} are allowed`, {
    found,
    limit,
  });
}
