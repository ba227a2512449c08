import { COUNT_LIMIT, type Page, type PageRequest, type Position } from './store.js';

/** A row as the statements give it: sort key, the record whose id orders it among equals, then what else it is made of. */
export type PositionedRow = readonly [sort: string, record: { readonly id: string }, ...parts: unknown[]];

/** Text below every sort key, for pages from the beginning. */
const BEGINNING: Position = { sort: '', id: '' };

export function positionOf(page: PageRequest): Position {
  return page.after ?? BEGINNING;
}

/** Statements read one row more than asked, so that it is known whether there are more. */
export function limitOf(page: PageRequest): number {
  return page.first + 1;
}

/** How far a count goes before it is given up as "more than". */
export const COUNT_BOUND = COUNT_LIMIT + 1;

/** Cuts the surplus row off and gives each row its position. */
export function pageOf<Row>(
  rows: readonly PositionedRow[],
  request: PageRequest,
  count: number | null | undefined,
  toRow: (row: PositionedRow) => Row,
): Page<Row> {
  const kept = rows.length > request.first ? rows.slice(0, request.first) : rows;
  return {
    rows: kept.map(toRow),
    positions: kept.map(([sort, { id }]) => ({ sort, id })),
    hasNextPage: rows.length > request.first,
    ...(request.count ? { totalCount: typeof count === 'number' && count <= COUNT_LIMIT ? count : null } : {}),
  };
}

/** The page of a list that can have no row. */
export function emptyPage<Row>({ count }: PageRequest): Page<Row> {
  return { rows: [], positions: [], hasNextPage: false, ...(count && { totalCount: 0 }) };
}

/** Queries of one shape, which one statement answers, and where each stands among all. */
export interface Batch<Query> {
  readonly queries: readonly Query[];
  readonly indexes: readonly number[];
}

/** Puts queries of one shape together. */
export function batchesOf<Query>(
  queries: readonly Query[],
  shapeOf: (query: Query) => string,
): readonly Batch<Query>[] {
  if (queries.length === 1) return [{ queries, indexes: [0] }];
  const batches = new Map<string, { queries: Query[]; indexes: number[] }>();
  for (const [index, query] of queries.entries()) {
    const shape = shapeOf(query);
    const batch = batches.get(shape) ?? { queries: [], indexes: [] };
    batch.queries.push(query);
    batch.indexes.push(index);
    batches.set(shape, batch);
  }
  return [...batches.values()];
}

/** The answers to the queries of all batches, in the order asked. */
export function inOrder<Answer>(batches: readonly Batch<unknown>[], answers: readonly (readonly Answer[])[]): Answer[] {
  const ordered: Answer[] = [];
  for (const [number, { indexes }] of batches.entries()) {
    for (const [slot, index] of indexes.entries()) ordered[index] = answers[number]?.[slot] as Answer;
  }
  return ordered;
}
