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
    from: (relationship, _, context) => fromEnd(relationship, ENTITY_TYPES, context),
    to: (relationship, _, context) => toEnd(relationship, ENTITY_TYPES, context),
  },
  RelationshipConnection: connectionResolvers,
  RelationshipEdge: edgeResolvers,
  Membership: {
    member: (membership, _, context) => fromEnd(membership, ACTOR_TYPES, context),
    body: (membership, _, context) => toEnd(membership, BODY_TYPES, context),
    post: ({ postId }, _, context) => (postId === undefined ? null : loadReferenced(context, postId, ['Post'])),
    onBehalfOf: ({ onBehalfOf }, _, context) =>
      onBehalfOf === undefined ? null : loadReferenced(context, onBehalfOf, BODY_TYPES),
  },
  MembershipConnection: connectionResolvers,
  MembershipEdge: edgeResolvers,
  ActorRelationConnection: connectionResolvers,
  ActorRelationEdge: edgeResolvers,
  Succession: {
    successor: (succession, _, context) => fromEnd(succession, BODY_TYPES, context),
    predecessor: (succession, _, context) => toEnd(succession, BODY_TYPES, context),
  },
  SuccessionConnection: connectionResolvers,
  SuccessionEdge: edgeResolvers,
};
