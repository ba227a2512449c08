import { ACTOR_TYPES, BODY_TYPES, ENTITY_TYPES } from '../../model/entity-types.js';
import { connectionResolvers, edgeResolvers } from '../connection.js';
import { fromEnd, toEnd } from '../ends.js';
import type { Resolvers } from '../generated/types.js';
import { loadReferenced } from '../loaders.js';
import { relationshipTypeName } from '../type-names.js';

export const relationshipResolvers: Pick<
  Resolvers,
  | 'Relationship'
  | 'RelationshipConnection'
  | 'RelationshipEdge'
  | 'Membership'
  | 'MembershipConnection'
  | 'MembershipEdge'
  | 'ActorRelationConnection'
  | 'ActorRelationEdge'
  | 'Succession'
  | 'SuccessionConnection'
  | 'SuccessionEdge'
> = {
  Relationship: {
    __resolveType: relationshipTypeName,
    from: fromEnd(ENTITY_TYPES),
    to: toEnd(ENTITY_TYPES),
  },
  RelationshipConnection: connectionResolvers,
  RelationshipEdge: edgeResolvers,
  Membership: {
    member: fromEnd(ACTOR_TYPES),
    body: toEnd(BODY_TYPES),
    post: ({ postId }, _, context) => (postId === undefined ? null : loadReferenced(context, postId, ['Post'])),
    onBehalfOf: ({ onBehalfOf }, _, context) =>
      onBehalfOf === undefined ? null : loadReferenced(context, onBehalfOf, BODY_TYPES),
  },
  MembershipConnection: connectionResolvers,
  MembershipEdge: edgeResolvers,
  ActorRelationConnection: connectionResolvers,
  ActorRelationEdge: edgeResolvers,
  Succession: {
    successor: fromEnd(BODY_TYPES),
    predecessor: toEnd(BODY_TYPES),
  },
  SuccessionConnection: connectionResolvers,
  SuccessionEdge: edgeResolvers,
};
