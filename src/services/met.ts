import type { AppError } from '../errors.js';
import { BODY_TYPES } from '../model/entity-types.js';
import type { Basis, SideRelation } from '../model/vocabulary.js';
import type {
  EncounterQuery,
  EncounterRow,
  MetFilter,
  MetOrder,
  MetQuery,
  MetRow,
  Page,
  Store,
} from '../store/store.js';
import { type PageArguments, type PageQuery, pageOf } from './page-arguments.js';
import { checkReferences, type Reference } from './references.js';
import { type TimeArguments, timeCondition } from './time-condition.js';

/** What may be said in asking whom somebody met; what is left out or null takes its default. */
export interface MetArguments extends PageArguments, Pick<TimeArguments, 'when' | 'certainty'> {
  readonly sides?: SideRelation | null;
  readonly minBasis?: Basis | null;
  /** Bodies for which the one asked about, and the counterpart, came. */
  readonly through?: { readonly mine?: string | null; readonly theirs?: string | null } | null;
  readonly place?: string | null;
  readonly topic?: string | null;
  readonly includeCommittees?: boolean | null;
  readonly orderBy?: MetOrder | null;
}

export interface Met {
  /** One page of counterparts a query, or the error to answer it with: NOT_FOUND where an id in its filter names nothing fit. */
  counterparts(queries: readonly MetQuery[], signal: AbortSignal): Promise<(Page<MetRow> | AppError)[]>;

  /** One page a query of the meetings behind a counterpart. */
  encounters(queries: readonly EncounterQuery[], signal: AbortSignal): Promise<Page<EncounterRow>[]>;
}

export function createMet(store: Store): Met {
  return {
    async counterparts(queries, signal) {
      const [pages, errors] = await Promise.all([
        store.met(queries, signal),
        checkReferences(
          store,
          queries.map(({ filter }) => referencesIn(filter)),
          signal,
        ),
      ]);
      return pages.map((page, index) => errors[index] ?? page);
    },

    encounters(queries, signal) {
      return store.encounters(queries, signal);
    },
  };
}

/**
 * Asks for a page of those whom a person or body met, and for the total and the first and last dates only where wanted.
 *
 * @throws AppError BAD_USER_INPUT for faulty dates, pages, cursors and certainties
 */
export function metPage(
  id: string,
  question: MetArguments,
  { count, dates }: { readonly count: boolean; readonly dates: boolean },
): PageQuery<MetQuery> {
  const conditions = { id, filter: metFilter(question), order: question.orderBy ?? 'MEETING_COUNT' };
  const { list, query } = pageOf(conditions, question, count);
  return { list, query: { ...query, dates } };
}

/**
 * Asks for a page of the meetings behind one counterpart.
 *
 * @throws AppError BAD_USER_INPUT for faulty pages and cursors
 */
export function encounterPage(
  met: Pick<EncounterQuery, 'id' | 'counterpart' | 'filter'>,
  page: PageArguments,
  count: boolean,
): PageQuery<EncounterQuery> {
  return pageOf(met, page, count);
}

function metFilter(question: MetArguments): MetFilter {
  const { sides, minBasis, through, place, topic, includeCommittees } = question;
  const time = timeCondition(question);
  return {
    sides: sides ?? 'OPPOSITE',
    minBasis: minBasis ?? 'CONTEXT',
    includeCommittees: includeCommittees ?? true,
    ...(through?.mine != null && { throughMine: through.mine }),
    ...(through?.theirs != null && { throughTheirs: through.theirs }),
    ...(time && { time }),
    ...(place != null && { place }),
    ...(topic != null && { topic }),
  };
}

function referencesIn({ throughMine, throughTheirs, place, topic }: MetFilter): Reference[] {
  const given: readonly (Omit<Reference, 'id'> & { readonly id: string | undefined })[] = [
    { argument: 'through.mine', id: throughMine, types: BODY_TYPES },
    { argument: 'through.theirs', id: throughTheirs, types: BODY_TYPES },
    { argument: 'place', id: place, types: ['Place'] },
    { argument: 'topic', id: topic, types: ['Topic'] },
  ];
  return given.flatMap(({ id, ...reference }) => (id === undefined ? [] : [{ ...reference, id }]));
}
