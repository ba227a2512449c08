import { connectionResolvers, entityEdgeResolvers } from '../connection.js';
import type { Resolvers } from '../generated/types.js';

/** Its own fields are those of every body. */
export const committeeResolvers: Pick<Resolvers, 'CommitteeConnection' | 'CommitteeEdge'> = {
  CommitteeConnection: connectionResolvers,
  CommitteeEdge: entityEdgeResolvers,
};
