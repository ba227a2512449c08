import { BODY_TYPES } from '../../model/entity-types.js';
import { entityTypeOfId } from '../../model/ids.js';
import { basisOf } from '../../model/met.js';
import { connectionResolvers, edgeResolvers } from '../connection.js';
import { fromEnd, toEnd } from '../ends.js';
import type { Resolvers } from '../generated/types.js';
import { loadReferenced } from '../loaders.js';
import { entityTypeName, relationshipTypeName } from '../type-names.js';

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
    meeting: (attendance, _, context) => toEnd(attendance, ['Meeting'], context),
  },
  Attendee: { __resolveType: entityTypeName },
  Participation: {
    onBehalfOf: ({ onBehalfOf }, _, context) =>
      onBehalfOf === undefined ? null : loadReferenced(context, onBehalfOf, BODY_TYPES),
    attendee: (participation, _, context) => fromEnd(participation, ['Person', 'UnnamedGroup'], context),
    person: (participation, _, context) =>
      entityTypeOfId(participation.from) === 'Person' ? fromEnd(participation, ['Person'], context) : null,
    capacity: ({ capacity }, _, context) =>
      capacity === undefined ? null : loadReferenced(context, capacity, ['MEMBER_OF']),
  },
  ParticipationConnection: connectionResolvers,
  ParticipationEdge: edgeResolvers,
  Party: {
    basis: basisOf,
    onBehalfOf: (party, _, context) => fromEnd(party, BODY_TYPES, context),
    body: (party, _, context) => fromEnd(party, BODY_TYPES, context),
  },
  PartyConnection: connectionResolvers,
  PartyEdge: edgeResolvers,
};
