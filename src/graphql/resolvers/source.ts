import { excerptBounds } from '../../services/texts.js';
import { connectionResolvers, entityEdgeResolvers } from '../connection.js';
import type { Resolvers } from '../generated/types.js';
import { annotations } from '../lists/record-lists.js';
import { entityList } from '../lists/root-lists.js';

export const sourceResolvers: Pick<
  Resolvers,
  'Source' | 'SourceConnection' | 'SourceEdge' | 'Dataset' | 'DatasetConnection' | 'DatasetEdge'
> = {
  Source: {
    textHeld: async ({ id }, _, { loaders }) => (await loaders.text.load(id)) !== undefined,
    text: async ({ id }, part, { loaders }) => {
      const { start, end } = excerptBounds(part);
      const text = await loaders.text.load(id);
      return text ? text.slice(start, end) : null;
    },
    cites: annotations('sourceId', 'Citation'),
  },
  SourceConnection: connectionResolvers,
  SourceEdge: entityEdgeResolvers,
  Dataset: {
    sources: ({ id }, page, context, info) => sourcesOf(null, { ...page, filter: { datasets: [id] } }, context, info),
  },
  DatasetConnection: connectionResolvers,
  DatasetEdge: entityEdgeResolvers,
};

const sourcesOf = entityList('sources');
