import { badInput } from '../../errors.js';
import { BODY_TYPES } from '../../model/entity-types.js';
import type { GraphRecord, RecordType, Stored } from '../../model/records.js';
import { MAX_PAGE_SIZE } from '../../services/page-arguments.js';
import { type Edge, edgeResolvers } from '../connection.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/types.js';
import { entityList } from '../lists/root-lists.js';
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
function lookup<Type extends RecordType>(types: readonly Type[]) {
  return async (
    _root: unknown,
    { id }: { readonly id: string },
    { loaders }: Context,
  ): Promise<Extract<Stored<GraphRecord>, { readonly type: Type }> | null> => {
    const record = await loaders.record.load(id);
    return record !== undefined && isOfType(record, types) ? record : null;
  };
}

function cursorOf(edge: Edge<unknown> | undefined): string | null {
  return edge ? edgeResolvers.cursor(edge) : null;
}
