import { COUNT_LIMIT, type Page, type PageRequest, type Position } from '../../store.js';

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

/** Puts queries of one shape together, so that each shape is one statement, and gives the answers back in the order asked. */
export function inBatches<Query, Answer>(
  queries: readonly Query[],
  shapeOf: (query: Query) => string,
  answer: (batch: readonly Query[]) => readonly Answer[],
): Answer[] {
  if (queries.length === 1) return [...answer(queries)];
  const batches = new Map<string, number[]>();
  for (const [index, query] of queries.entries()) {
    const shape = shapeOf(query);
    const batch = batches.get(shape);
    if (batch) batch.push(index);
    else batches.set(shape, [index]);
  }
  const answers: Answer[] = new Array(queries.length);
  for (const indexes of batches.values()) {
    const results = answer(indexes.map((index) => queries[index] as Query));
    for (const [slot, index] of indexes.entries()) answers[index] = results[slot] as Answer;
  }
  return answers;
}
