import { BODY_TYPES } from '../../model/entity-types.js';
import { relationshipPage } from '../../services/relationships.js';
import { connectionResolvers, entityEdgeResolvers } from '../connection.js';
import type { Resolvers } from '../generated/types.js';
import { relationships } from '../lists/record-lists.js';
import { asType } from '../type-names.js';

export const postResolvers: Pick<Resolvers, 'Post' | 'PostConnection' | 'PostEdge'> = {
  Post: {
    body: async ({ id }, _, { loaders }) => {
      const page = relationshipPage({ id, end: 'from', types: ['OF'] }, { first: 1 }, false);
      const { rows } = await loaders.relationships.load(page);
      return rows[0] ? asType(rows[0].other, BODY_TYPES) : null;
    },
    holders: relationships('postId', 'MEMBER_OF'),
  },
  PostConnection: connectionResolvers,
  PostEdge: entityEdgeResolvers,
};
