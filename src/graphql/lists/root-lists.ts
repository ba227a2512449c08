import type { GraphQLResolveInfo } from 'graphql';
import type { GraphRecord, Stored } from '../../model/records.js';
import { entityPage } from '../../services/entities.js';
import { ENTITY_LISTS, type EntityFilter, type EntityList, type ListedType } from '../../services/entity-lists.js';
import type { PageArguments } from '../../services/page-arguments.js';
import type { FindOrder } from '../../store/store.js';
import { type Connection, type EntityEdge, toConnection } from '../connection.js';
import type { Context } from '../context.js';
import { asType } from '../type-names.js';
import { keepPages, listsAhead, NODE_PATHS, queriesOf } from './read-ahead.js';
import { selects } from './selection.js';

type Order = Exclude<FindOrder, 'CHANGED'> | 'RECENTLY_CHANGED';

/** The arguments of a list at the root. */
export interface EntityListArguments extends PageArguments {
  readonly filter?: EntityFilter | null;
  readonly orderBy?: Order | null;
}

type Listed<List extends EntityList> = Extract<Stored<GraphRecord>, { readonly type: ListedType<List> }>;

/** Resolver of a list at the root: all entities of its types that pass the filter. */
export function entityList<List extends EntityList>(list: List) {
  const types: readonly ListedType<List>[] = ENTITY_LISTS[list].types;
  const usualOrder: Order = list === 'meetings' ? 'NEWEST' : 'LABEL';
  return async (
    _root: unknown,
    { filter, orderBy, ...page }: EntityListArguments,
    { services, signal }: Context,
    info: GraphQLResolveInfo,
  ): Promise<Connection<EntityEdge<Listed<List>>>> => {
    const order = orderBy ?? usualOrder;
    const findOrder = order === 'RECENTLY_CHANGED' ? 'CHANGED' : order;
    const question = entityPage(list, filter ?? {}, findOrder, page, selects(info, 'totalCount'));
    const lists = listsAhead(info, NODE_PATHS);
    const answer = await services.entities.find(question, queriesOf(lists), signal);
    for (const { entity, nested } of answer.rows) keepPages(entity, lists, nested);
    return toConnection(answer, question, ({ entity, certainty }, { list, position }) => ({
      list,
      position,
      node: asType(entity, types),
      certainty,
    }));
  };
}
