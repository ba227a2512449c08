import { BODY_TYPES } from '../../model/entity-types.js';
import { entityTypeOfId } from '../../model/ids.js';
import { basisOf } from '../../model/met.js';
import { connectionResolvers, edgeResolvers } from '../connection.js';
import { fromEnd, toEnd } from '../ends.js';
import type { Resolvers } from '../generated/types.js';
import { loadReferenced } from '../loaders.js';
import { entityTypeName, relationshipTypeName } from '../type-names.js';

/** Who attended may be an unnamed group as well. */
const personAtEnd = fromEnd(['Person']);

export const attendanceResolvers: Pick<
  Resolvers,
  | 'Attendance'
  | 'Attendee'
  | 'Participation'
  | 'ParticipationConnection'
  | 'ParticipationEdge'
  | 'Party'
  | 'PartyConnection'
  | 'PartyEdge'
> = {
  Attendance: {
    __resolveType: relationshipTypeName,
    meeting: toEnd(['Meeting']),
  },
  Attendee: { __resolveType: entityTypeName },
  Participation: {
    onBehalfOf: ({ onBehalfOf }, _, context) =>
      onBehalfOf === undefined ? null : loadReferenced(context, onBehalfOf, BODY_TYPES),
    attendee: fromEnd(['Person', 'UnnamedGroup']),
    person: {
      ...personAtEnd,
      resolve: (participation, question, context) =>
        entityTypeOfId(participation.from) === 'Person' ? personAtEnd.resolve(participation, question, context) : null,
    },
    capacity: ({ capacity }, _, context) =>
      capacity === undefined ? null : loadReferenced(context, capacity, ['MEMBER_OF']),
  },
  ParticipationConnection: connectionResolvers,
  ParticipationEdge: edgeResolvers,
  Party: {
    basis: basisOf,
    onBehalfOf: fromEnd(BODY_TYPES),
    body: fromEnd(BODY_TYPES),
  },
  PartyConnection: connectionResolvers,
  PartyEdge: edgeResolvers,
};
