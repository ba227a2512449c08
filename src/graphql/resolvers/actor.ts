import { BODY_TYPES } from '../../model/entity-types.js';
import { connectionResolvers, entityEdgeResolvers } from '../connection.js';
import type { Resolvers } from '../generated/types.js';
import { entities, relationships } from '../lists/record-lists.js';
import { entityTypeName } from '../type-names.js';
import { metWith } from './met.js';

export const actorResolvers: Pick<
  Resolvers,
  'Actor' | 'ActorConnection' | 'ActorEdge' | 'Body' | 'BodyConnection' | 'BodyEdge'
> = {
  Actor: {
    __resolveType: entityTypeName,
    memberships: relationships('from', 'MEMBER_OF'),
    declarations: entities('from', 'MADE', ['Declaration']),
    relations: (actor, question, context, info) =>
      question.direction === 'TO'
        ? relationsTo.resolve(actor, question, context, info)
        : relationsFrom.resolve(actor, question, context, info),
    discussedIn: entities('to', 'ABOUT', ['Declaration']),
    discussedAt: entities('to', 'ABOUT', ['Meeting']),
  },
  ActorConnection: connectionResolvers,
  ActorEdge: entityEdgeResolvers,
  Body: {
    __resolveType: entityTypeName,
    members: relationships('to', 'MEMBER_OF'),
    partOf: entities('from', 'PART_OF', BODY_TYPES),
    parts: entities('to', 'PART_OF', BODY_TYPES),
    committees: entities('to', 'PART_OF', ['Committee']),
    posts: entities('to', 'OF', ['Post']),
    attendances: relationships('from', 'PARTY_TO'),
    representatives: relationships('onBehalfOf', 'ATTENDED'),
    predecessors: relationships('from', 'SUCCEEDED'),
    successors: relationships('to', 'SUCCEEDED'),
    metWith,
  },
  BodyConnection: connectionResolvers,
  BodyEdge: entityEdgeResolvers,
};

const relationsFrom = relationships('from', 'RELATED_TO');
const relationsTo = relationships('to', 'RELATED_TO');
