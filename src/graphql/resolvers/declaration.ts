import { ACTOR_TYPES } from '../../model/entity-types.js';
import { connectionResolvers, entityEdgeResolvers } from '../connection.js';
import type { Resolvers } from '../generated/types.js';
import { entities } from '../lists/record-lists.js';

export const declarationResolvers: Pick<Resolvers, 'Declaration' | 'DeclarationConnection' | 'DeclarationEdge'> = {
  Declaration: {
    madeBy: entities('to', 'MADE', ACTOR_TYPES),
    meetings: entities('from', 'MADE_AT', ['Meeting']),
    about: entities('from', 'ABOUT', ['Topic', ...ACTOR_TYPES]),
  },
  DeclarationConnection: connectionResolvers,
  DeclarationEdge: entityEdgeResolvers,
};
