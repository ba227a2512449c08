import type { Page, RelatedRow, RelationshipQuery, Store } from '../store/store.js';
import { type PageArguments, type PageQuery, pageOf } from './page-arguments.js';
import { type TimeArguments, timeCondition } from './time-condition.js';

/** Which relationships of an entity, before the words of the question are read. */
export type RelationshipConditions = Pick<RelationshipQuery, 'id' | 'end' | 'types' | 'otherTypes'>;

/** What a question may say of them; what is left out or null takes its default. */
export interface RelationshipArguments extends PageArguments, TimeArguments {
  readonly includeCommittees?: boolean | null;
  /** Where the other end is a meeting: by its date, newest first by default. */
  readonly orderBy?: 'NEWEST' | 'OLDEST' | null;
}

export interface Relationships {
  /** One page a query, of preferred readings. */
  pages(queries: readonly RelationshipQuery[], signal: AbortSignal): Promise<Page<RelatedRow>[]>;
}

export function createRelationships(store: Store): Relationships {
  return {
    pages(queries, signal) {
      return store.relationshipsOf(queries, signal);
    },
  };
}

/**
 * Asks for a page of the preferred relationships of an entity.
 *
 * @throws AppError BAD_USER_INPUT for faulty dates, pages, cursors and certainties
 */
export function relationshipPage(
  conditions: RelationshipConditions,
  question: RelationshipArguments,
  count: boolean,
): PageQuery<RelationshipQuery> {
  const time = timeCondition(question);
  return pageOf(
    {
      ...conditions,
      ranks: ['PREFERRED'] as const,
      ...(time && { time }),
      ...(question.includeCommittees === true && { includeCommittees: true }),
      ...(question.orderBy === 'OLDEST' && { oldestFirst: true }),
    },
    question,
    count,
  );
}
