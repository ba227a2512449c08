import type { GraphQLResolveInfo } from 'graphql';
import { badInput } from '../../errors.js';
import { BODY_TYPES, type EntityType } from '../../model/entity-types.js';
import type { Entity, GraphRecord, Stored } from '../../model/records.js';
import { MAX_PAGE_SIZE } from '../../services/page-arguments.js';
import { type Edge, edgeResolvers } from '../connection.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/types.js';
import { keepPages, type ListAhead, listsAhead, queriesOf } from '../lists/read-ahead.js';
import { entityList } from '../lists/root-lists.js';
import type { Loaders } from '../loaders.js';
import { isOfType } from '../type-names.js';
import { search } from './search.js';

export const schemaResolvers: Pick<Resolvers, 'Query' | 'PageInfo'> = {
  Query: {
    node: async (_, { id }, { loaders }) => (await loaders.record.load(id)) ?? null,
    nodes: (_, { ids }, { loaders }) => {
      if (ids.length > MAX_PAGE_SIZE) {
        throw badInput(`\`ids\` has ${ids.length} values; give at most ${MAX_PAGE_SIZE}.`, { argument: 'ids' });
      }
      return Promise.all(ids.map(async (id) => (await loaders.record.load(id)) ?? null));
    },
    person: lookup(['Person']),
    organisation: lookup(['Organisation']),
    committee: lookup(['Committee']),
    body: lookup(BODY_TYPES),
    meeting: lookup(['Meeting']),
    post: lookup(['Post']),
    place: lookup(['Place']),
    topic: lookup(['Topic']),
    declaration: lookup(['Declaration']),
    source: lookup(['Source']),
    dataset: lookup(['Dataset']),
    people: entityList('people'),
    organisations: entityList('organisations'),
    committees: entityList('committees'),
    bodies: entityList('bodies'),
    meetings: entityList('meetings'),
    declarations: entityList('declarations'),
    posts: entityList('posts'),
    places: entityList('places'),
    topics: entityList('topics'),
    sources: entityList('sources'),
    datasets: entityList('datasets'),
    search,
  },
  PageInfo: {
    startCursor: ({ edges }) => cursorOf(edges.at(0)),
    endCursor: ({ edges }) => cursorOf(edges.at(-1)),
  },
};

/** Resolver of the record with an id; null where there is none, or one of another type. */
function lookup<Type extends EntityType>(types: readonly Type[]) {
  return async (
    _root: unknown,
    { id }: { readonly id: string },
    { loaders }: Context,
    info: GraphQLResolveInfo,
  ): Promise<Extract<Stored<GraphRecord>, { readonly type: Type }> | null> => {
    const lists = listsAhead(info, ITSELF);
    const record = lists.length === 0 ? await loaders.record.load(id) : await entityWith(lists, id, loaders);
    return record !== undefined && isOfType(record, types) ? record : null;
  };
}

/** The field's own value is the entity. */
const ITSELF = [[]];

/** Reads the lists along with the entity and keeps them at it. */
async function entityWith(
  lists: readonly ListAhead[],
  id: string,
  { entity }: Loaders,
): Promise<Stored<Entity> | undefined> {
  const row = await entity.load({ id, nested: queriesOf(lists) });
  if (row) keepPages(row.entity, lists, row.nested);
  return row?.entity;
}

function cursorOf(edge: Edge<unknown> | undefined): string | null {
  return edge ? edgeResolvers.cursor(edge) : null;
}
