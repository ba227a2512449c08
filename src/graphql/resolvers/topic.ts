import { connectionResolvers, entityEdgeResolvers } from '../connection.js';
import type { Resolvers } from '../generated/types.js';
import { entities } from '../lists/record-lists.js';

export const topicResolvers: Pick<Resolvers, 'Topic' | 'TopicConnection' | 'TopicEdge'> = {
  Topic: {
    declarations: entities('to', 'ABOUT', ['Declaration']),
    meetings: entities('to', 'ABOUT', ['Meeting']),
  },
  TopicConnection: connectionResolvers,
  TopicEdge: entityEdgeResolvers,
};
