import { connectionResolvers, entityEdgeResolvers } from '../connection.js';
import type { Resolvers } from '../generated/types.js';
import { relationships } from '../lists/record-lists.js';
import { metWith } from './met.js';

export const personResolvers: Pick<Resolvers, 'Person' | 'PersonConnection' | 'PersonEdge'> = {
  Person: {
    participations: relationships('from', 'ATTENDED'),
    metWith,
  },
  PersonConnection: connectionResolvers,
  PersonEdge: entityEdgeResolvers,
};
