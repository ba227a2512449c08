import { connectionResolvers, entityEdgeResolvers } from '../connection.js';
import type { Resolvers } from '../generated/types.js';

/** Its own fields are those of every body. */
export const organisationResolvers: Pick<Resolvers, 'OrganisationConnection' | 'OrganisationEdge'> = {
  OrganisationConnection: connectionResolvers,
  OrganisationEdge: entityEdgeResolvers,
};
