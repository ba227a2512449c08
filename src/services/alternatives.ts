import { RELATIONSHIP_TYPES } from '../model/relationship-types.js';
import {
  COUNT_LIMIT,
  type Page,
  type PageRequest,
  type Position,
  type RelatedRow,
  type RelationshipQuery,
  type Store,
} from '../store/store.js';

/** Asks for the relationships of an entity, at either end, that are a rival reading or given up. */
export interface AlternativesQuery {
  readonly alternativesOf: string;
  readonly page: PageRequest;
}

export interface Alternatives {
  /** One page a query: first the relationships that begin at the entity, then those that lead to it. */
  pages(queries: readonly AlternativesQuery[], signal: AbortSignal): Promise<Page<RelatedRow>[]>;
}

type End = 'from' | 'to';
type Half = Page<RelatedRow>;

/** Put before a sort key, so that one order runs through both halves of the list. */
const PREFIXES: Readonly<Record<End, string>> = { from: '1 ', to: '2 ' };
const EMPTY: Half = { rows: [], positions: [], hasNextPage: false };

export function createAlternatives(store: Store): Alternatives {
  return {
    async pages(queries, signal) {
      // Both halves are always asked for, since each adds to the count; they are rare records, and mostly there are none.
      const halves = queries.flatMap((query) => [halfOf(query, 'from'), halfOf(query, 'to')]);
      const pages = await store.relationshipsOf(halves, signal);
      return queries.map(({ page }, index) => {
        const [from = EMPTY, to = EMPTY] = pages.slice(2 * index, 2 * index + 2);
        return joined(from, to, page);
      });
    },
  };
}

function halfOf({ alternativesOf, page }: AlternativesQuery, end: End): RelationshipQuery {
  const { first, count, after } = page;
  const begun = after !== undefined && isIn(end, after);
  return {
    id: alternativesOf,
    end,
    types: RELATIONSHIP_TYPES,
    ranks: ['ALTERNATIVE', 'DEPRECATED'],
    page: { first, count, ...(begun && { after: { sort: after.sort.slice(PREFIXES[end].length), id: after.id } }) },
  };
}

function joined(from: Half, to: Half, { first, count, after }: PageRequest): Half {
  const rest = after !== undefined && isIn('to', after) ? EMPTY : from;
  const rows = [...rest.rows, ...to.rows];
  const positions = [...prefixed('from', rest), ...prefixed('to', to)];
  return {
    rows: rows.slice(0, first),
    positions: positions.slice(0, first),
    hasNextPage: rows.length > first || rest.hasNextPage || to.hasNextPage,
    ...(count && { totalCount: total(from.totalCount, to.totalCount) }),
  };
}

function isIn(end: End, { sort }: Position): boolean {
  return sort.startsWith(PREFIXES[end]);
}

function prefixed(end: End, { positions }: Half): Position[] {
  return positions.map(({ sort, id }) => ({ sort: PREFIXES[end] + sort, id }));
}

function total(from: number | null | undefined, to: number | null | undefined): number | null {
  return from == null || to == null || from + to > COUNT_LIMIT ? null : from + to;
}
