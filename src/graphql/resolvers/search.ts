import type { GraphQLResolveInfo } from 'graphql';
import type { EntityType } from '../../model/entity-types.js';
import { choices, pageOf } from '../../services/page-arguments.js';
import { connectionResolvers, edgeResolvers, toConnection } from '../connection.js';
import type { Context } from '../context.js';
import type { QuerySearchArgs, Resolvers, EntityType as TypeAsked } from '../generated/types.js';
import { selects } from '../lists/selection.js';
import type { SearchConnectionParent } from '../parents.js';

const TYPES_ASKED: Readonly<Record<TypeAsked, EntityType>> = {
  PERSON: 'Person',
  ORGANISATION: 'Organisation',
  COMMITTEE: 'Committee',
  POST: 'Post',
  MEETING: 'Meeting',
  UNNAMED_GROUP: 'UnnamedGroup',
  PLACE: 'Place',
  TOPIC: 'Topic',
  DECLARATION: 'Declaration',
  SOURCE: 'Source',
  DATASET: 'Dataset',
};

/** Resolver of the question of who a name is. */
export async function search(
  _root: unknown,
  { text, types, ...page }: QuerySearchArgs,
  { services, signal }: Context,
  info: GraphQLResolveInfo,
): Promise<SearchConnectionParent> {
  const asked = choices('types', types)?.map((type) => TYPES_ASKED[type]);
  const question = pageOf({ search: text, types: asked ?? null }, page, selects(info, 'totalCount'));
  const answer = await services.search(text, asked, question.query.page, signal);
  return toConnection(answer, question, ({ entity, ...hit }, place) => ({ ...place, ...hit, node: entity }));
}

export const searchResolvers: Pick<Resolvers, 'SearchConnection' | 'SearchEdge'> = {
  SearchConnection: connectionResolvers,
  SearchEdge: edgeResolvers,
};
