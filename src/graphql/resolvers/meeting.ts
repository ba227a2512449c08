import { ACTOR_TYPES } from '../../model/entity-types.js';
import { connectionResolvers, entityEdgeResolvers } from '../connection.js';
import type { Resolvers } from '../generated/types.js';
import { entities, relationships } from '../lists/record-lists.js';

export const meetingResolvers: Pick<Resolvers, 'Meeting' | 'MeetingConnection' | 'MeetingEdge' | 'UnnamedGroup'> = {
  Meeting: {
    parties: relationships('to', 'PARTY_TO'),
    participations: relationships('to', 'ATTENDED'),
    places: entities('from', 'HELD_AT', ['Place']),
    series: entities('from', 'PART_OF', ['Meeting']),
    meetings: entities('to', 'PART_OF', ['Meeting']),
    declarations: entities('to', 'MADE_AT', ['Declaration']),
    about: entities('from', 'ABOUT', ['Topic', ...ACTOR_TYPES]),
  },
  MeetingConnection: connectionResolvers,
  MeetingEdge: entityEdgeResolvers,
  UnnamedGroup: {
    participations: relationships('from', 'ATTENDED'),
  },
};
