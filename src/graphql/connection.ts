import type { Certainty } from '../model/as-of.js';
import type { Entity, PlainRelationship, Relationship, Stored } from '../model/records.js';
import { encodeCursor } from '../services/cursor.js';
import type { PageQuery } from '../services/page-arguments.js';
import type { Page, PageRequest, Position } from '../store/store.js';
import { type WithEnds, withEnds } from './ends.js';
import { asType, LINK_TYPES } from './type-names.js';

/** A row of a list with its place in it. Its cursor is made only where it is asked for. */
export interface Edge<Node> {
  readonly node: Node;
  readonly list: string;
  readonly position: Position;
}

/** A row that holds with some certainty. */
export interface CertainEdge<Node> extends Edge<Node> {
  readonly certainty: Exclude<Certainty, 'NO'>;
}

/** An entity in a list, with the relationship along which the list came to it from `parent`, if it did. */
export interface EntityEdge<Node> extends CertainEdge<Node> {
  readonly relationship?: Stored<Relationship>;
  readonly parent?: Stored<Entity>;
}

/** One page after the Relay specification of cursor connections, forward only. It is its own `pageInfo`. */
export interface Connection<RowEdge extends Edge<unknown>> {
  readonly edges: readonly RowEdge[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly totalCount: number | null;
}

/** Where a row stands: what its edge has besides the row. */
export type Place = Pick<Edge<unknown>, 'list' | 'position'>;

export function toConnection<Row, RowEdge extends Edge<unknown>>(
  { rows, positions, hasNextPage, totalCount }: Page<Row>,
  { list, query }: PageQuery<{ readonly page: PageRequest }>,
  toEdge: (row: Row, place: Place) => RowEdge,
): Connection<RowEdge> {
  return {
    edges: rows.map((row, index) => toEdge(row, { list, position: positionAt(positions, index) })),
    hasNextPage,
    hasPreviousPage: query.page.after !== undefined,
    totalCount: totalCount ?? null,
  };
}

/** Resolvers of every connection type; what is not here stands in the connection as it is. */
export const connectionResolvers = {
  nodes: <Node>({ edges }: Connection<Edge<Node>>): Node[] => edges.map(({ node }) => node),
  pageInfo: <Whole>(connection: Whole): Whole => connection,
};

/** Resolvers of every edge type. */
export const edgeResolvers = {
  cursor: (edge: Edge<unknown>): string => encodeCursor(edge.list, edge.position),
};

/** Resolvers of the edge types of entities. */
export const entityEdgeResolvers = {
  ...edgeResolvers,
  link: ({ node, relationship, parent }: EntityEdge<Stored<Entity>>): WithEnds<PlainRelationship> | null =>
    relationship && parent ? withEnds(asType(relationship, LINK_TYPES), [node, parent]) : null,
};

function positionAt(positions: readonly Position[], index: number): Position {
  const position = positions[index];
  if (position === undefined) throw new RangeError(`Row ${index} of a page has no position`);
  return position;
}
