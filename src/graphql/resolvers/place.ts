import { connectionResolvers, entityEdgeResolvers } from '../connection.js';
import type { Resolvers } from '../generated/types.js';
import { entities } from '../lists/record-lists.js';

export const placeResolvers: Pick<Resolvers, 'Place' | 'PlaceConnection' | 'PlaceEdge'> = {
  Place: {
    within: entities('from', 'WITHIN', ['Place']),
    contains: entities('to', 'WITHIN', ['Place']),
    meetings: entities('to', 'HELD_AT', ['Meeting']),
  },
  PlaceConnection: connectionResolvers,
  PlaceEdge: entityEdgeResolvers,
};
