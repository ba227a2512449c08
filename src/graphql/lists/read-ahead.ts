import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
} from 'graphql';
import type { Entity, Stored } from '../../model/records.js';
import {
  type RelationshipArguments,
  type RelationshipConditions,
  relationshipPage,
} from '../../services/relationships.js';
import type { NestedQuery, Page, RelatedRow } from '../../store/store.js';
import { argumentsOf } from '../arguments.js';
import { childFields, isIncluded, selects } from './selection.js';

/*
 * Reading ahead: a field that gives entities looks into its selection for lists of relationships of these, and has the store read
 * them in the same go. Their resolvers find the page at the entity and need neither a read nor a promise. What is not read
 * ahead is read by the loaders, with the same answer.
 */

/** Deeper lists and further ones are left to the loaders, so that the shapes of what is asked of a store stay few. */
const DEEPEST = 2;
const MOST = 8;

/** What a list field reads, among the extensions of its definition. */
export interface ListMarks {
  readonly reads: Omit<RelationshipConditions, 'id'>;
  /** Whether its nodes are relationships, whose other end is one field further, or the entities there. */
  readonly gives: 'relationships' | 'entities';
}

/** Which end of a relationship a field gives, among the extensions of its definition. */
export interface EndMarks {
  readonly leadsTo: 'from' | 'to';
}

/** A list to be read along with an entity, by its place in the document. */
export interface ListAhead {
  readonly field: FieldNode;
  readonly query: NestedQuery;
  readonly inner: readonly ListAhead[];
}

/** The pages read along with an entity; it is not a property of the record, and no list of its keys shows it. */
const PAGES = Symbol('pages read ahead');
type WithPages = { [PAGES]?: ReadonlyMap<FieldNode, Page<RelatedRow>> };

/** The page of the list being resolved, where it was read ahead. */
export function pageReadAhead(
  parent: Stored<Entity>,
  { fieldNodes }: GraphQLResolveInfo,
): Page<RelatedRow> | undefined {
  const [field] = fieldNodes;
  return field && (parent as WithPages)[PAGES]?.get(field);
}

/** Keeps what was read along with an entity at it, for the resolvers to come. */
export function keepPages(
  entity: Stored<Entity>,
  lists: readonly ListAhead[],
  pages: readonly Page<RelatedRow>[] | undefined,
): void {
  if (pages === undefined || lists.length === 0) return;
  const byField = new Map<FieldNode, Page<RelatedRow>>();
  for (const [index, { field, inner }] of lists.entries()) {
    const page = pages[index];
    if (page === undefined) continue;
    byField.set(field, page);
    if (inner.length > 0) for (const row of page.rows) keepPages(row.other, inner, row.nested);
  }
  (entity as WithPages)[PAGES] = byField;
}

/** The lists to read along with the entities of the field being resolved, which stand along the path of fields. */
export function listsAhead(info: GraphQLResolveInfo, paths: readonly (readonly string[])[]): readonly ListAhead[] {
  const walk: Walk = { info, left: MOST };
  return paths.flatMap((path) => {
    const place = follow(walk, { fields: info.fieldNodes, type: getNamedType(info.returnType) }, path);
    return place ? listsOf(walk, place, 1) : [];
  });
}

export function queriesOf(lists: readonly ListAhead[]): readonly NestedQuery[] {
  return lists.map(({ query }) => query);
}

/** The paths from a connection to its nodes. */
export const NODE_PATHS: readonly (readonly string[])[] = [['nodes'], ['edges', 'node']];

interface Walk {
  readonly info: GraphQLResolveInfo;
  left: number;
}

/** Fields that give values of one type: what is selected in them is selected of it. */
interface Place {
  readonly fields: readonly FieldNode[];
  readonly type: GraphQLNamedType;
}

function follow({ info }: Walk, from: Place, path: readonly string[]): Place | undefined {
  let place = from;
  for (const name of path) {
    const fields = childFields(place.fields, info.fragments).get(name);
    const definition = fieldOf(info, place.type, name);
    if (!fields || !definition) return undefined;
    place = { fields, type: getNamedType(definition.type) };
  }
  return place;
}

function listsOf(walk: Walk, { fields, type }: Place, depth: number): ListAhead[] {
  const lists: ListAhead[] = [];
  for (const [name, nodes] of childFields(fields, walk.info.fragments)) {
    const definition = fieldOf(walk.info, type, name);
    const marks = definition?.extensions as Partial<ListMarks> | undefined;
    if (!definition || !marks?.reads || !marks.gives) continue;
    for (const merged of byResponseName(nodes).values()) {
      if (walk.left === 0) return lists;
      const list = listOf(walk, definition, { reads: marks.reads, gives: marks.gives }, merged, depth);
      if (list) lists.push(list);
    }
  }
  return lists;
}

function listOf(
  walk: Walk,
  definition: GraphQLField<unknown, unknown>,
  { reads, gives }: ListMarks,
  fields: readonly FieldNode[],
  depth: number,
): ListAhead | undefined {
  const { info } = walk;
  const [field] = fields;
  if (!field || !isIncluded(field, info)) return undefined;
  const query = nestedQuery(info, definition, reads, fields);
  if (!query) return undefined;
  walk.left -= 1;
  const place: Place = { fields, type: getNamedType(definition.type) };
  const inner = depth === DEEPEST ? [] : innerLists(walk, place, reads, gives, depth + 1);
  return { field, query: inner.length > 0 ? { ...query, nested: queriesOf(inner) } : query, inner };
}

/** Faulty arguments, and pages after the first, which belong to one entity, are left to the resolver. */
function nestedQuery(
  info: GraphQLResolveInfo,
  definition: GraphQLField<unknown, unknown>,
  reads: ListMarks['reads'],
  fields: readonly FieldNode[],
): NestedQuery | undefined {
  try {
    const question = argumentsOf(definition, fields[0] as FieldNode, info.variableValues) as RelationshipArguments;
    if (question.after != null) return undefined;
    const count = selects({ fieldNodes: fields, fragments: info.fragments }, 'totalCount');
    const { id: _id, ...query } = relationshipPage({ id: '', ...reads }, question, count).query;
    return query;
  } catch {
    return undefined;
  }
}

function innerLists(
  walk: Walk,
  list: Place,
  { end }: ListMarks['reads'],
  gives: ListMarks['gives'],
  depth: number,
): ListAhead[] {
  const other = end === 'from' ? 'to' : 'from';
  return NODE_PATHS.flatMap((path) => {
    const nodes = follow(walk, list, path);
    if (!nodes) return [];
    return gives === 'entities'
      ? listsOf(walk, nodes, depth)
      : endsIn(walk, nodes, other).flatMap((place) => listsOf(walk, place, depth));
  });
}

/** The fields of relationships that give the entity at one of their ends. */
function endsIn({ info }: Walk, { fields, type }: Place, end: 'from' | 'to'): Place[] {
  return [...childFields(fields, info.fragments)].flatMap(([name, nodes]) => {
    const definition = fieldOf(info, type, name);
    const leadsTo = (definition?.extensions as Partial<EndMarks> | undefined)?.leadsTo;
    return definition && leadsTo === end ? [{ fields: nodes, type: getNamedType(definition.type) }] : [];
  });
}

/** The definition of a field; of an abstract type the one that all types behind it share, if they read the same. */
function fieldOf(
  { schema }: GraphQLResolveInfo,
  type: GraphQLNamedType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (!isCompositeType(type)) return undefined;
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  const definitions = types.flatMap((possible) => (isObjectType(possible) ? (possible.getFields()[name] ?? []) : []));
  const [first, ...others] = definitions;
  return first && others.every((other) => readsAlike(first, other)) ? first : undefined;
}

function readsAlike(one: GraphQLField<unknown, unknown>, other: GraphQLField<unknown, unknown>): boolean {
  const [first, second] = [one.extensions, other.extensions] as Partial<ListMarks & EndMarks>[];
  return first?.reads === second?.reads && first?.leadsTo === second?.leadsTo;
}

function byResponseName(nodes: readonly FieldNode[]): Map<string, FieldNode[]> {
  const groups = new Map<string, FieldNode[]>();
  for (const node of nodes) {
    const key = (node.alias ?? node.name).value;
    groups.set(key, [...(groups.get(key) ?? []), node]);
  }
  return groups;
}
