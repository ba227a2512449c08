import type { GraphRecord, Stored } from '../model/records.js';
import type {
  EntityQuery,
  EntityRow,
  FindOrder,
  FindQuery,
  FoundRow,
  NestedQuery,
  Page,
  Store,
} from '../store/store.js';
import { type EntityFilter, type EntityList, entityListQuestion } from './entity-lists.js';
import { type PageArguments, type PageQuery, pageOf } from './page-arguments.js';
import { type Reference, requireReferences } from './references.js';

/** A page of one of the lists of entities. */
export interface EntityPageQuery extends PageQuery<FindQuery> {
  readonly references: readonly Reference[];
}

export interface Entities {
  /** Any records by id, entities or not, slot by slot; `undefined` for an id that is unknown or no id at all. */
  get(ids: readonly string[], signal: AbortSignal): Promise<(Stored<GraphRecord> | undefined)[]>;

  /** Entities by id, each with pages of its relationships; slot by slot, `undefined` for an id that is of no entity. */
  getWithNested(queries: readonly EntityQuery[], signal: AbortSignal): Promise<(EntityRow | undefined)[]>;

  /**
   * A page of a list, each entity of it with pages of its relationships.
   *
   * @throws AppError NOT_FOUND where an id in the filter names nothing of the type expected
   */
  find(question: EntityPageQuery, nested: readonly NestedQuery[], signal: AbortSignal): Promise<Page<FoundRow>>;
}

export function createEntities(store: Store): Entities {
  return {
    get(ids, signal) {
      return store.getRecords(ids, signal);
    },

    getWithNested(queries, signal) {
      return store.getEntities(queries, signal);
    },

    async find({ query, references }, nested, signal) {
      const asked = nested.length > 0 ? { ...query, nested } : query;
      const [page] = await Promise.all([store.find(asked, signal), requireReferences(store, references, signal)]);
      return page;
    },
  };
}

/**
 * Asks for a page of a list of entities.
 *
 * @throws AppError BAD_USER_INPUT for faulty dates, pages, cursors and empty lists of choices
 */
export function entityPage(
  list: EntityList,
  filter: EntityFilter,
  order: FindOrder,
  page: PageArguments,
  count: boolean,
): EntityPageQuery {
  const { conditions, references } = entityListQuestion(list, filter, order);
  return { ...pageOf(conditions, page, count), references };
}
