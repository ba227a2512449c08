import { pageSize } from '../../services/page-arguments.js';
import { spanOf } from '../../services/texts.js';
import { connectionResolvers, edgeResolvers } from '../connection.js';
import type { Resolvers } from '../generated/types.js';
import { annotations } from '../lists/record-lists.js';
import { loadReferenced } from '../loaders.js';
import { RECORD_TYPES, typeName } from '../type-names.js';

export const recordResolvers: Pick<
  Resolvers,
  'Node' | 'Record' | 'Citation' | 'CitationConnection' | 'CitationEdge' | 'Claim' | 'ClaimConnection' | 'ClaimEdge'
> = {
  Node: { __resolveType: typeName },
  Record: {
    __resolveType: typeName,
    datasets: ({ datasets }, { first }, context) =>
      Promise.all(datasets.slice(0, pageSize(first)).map((id) => loadReferenced(context, id, ['Dataset']))),
    citations: annotations('subject', 'Citation'),
    claims: annotations('subject', 'Claim'),
  },
  Citation: {
    subject: ({ subject }, _, context) => loadReferenced(context, subject, RECORD_TYPES),
    source: ({ sourceId }, _, context) => loadReferenced(context, sourceId, ['Source']),
    span: async (citation, _, { loaders }) => {
      if (citation.start === undefined) return null;
      const text = await loaders.text.load(citation.sourceId);
      return text ? spanOf(citation, text) : null;
    },
  },
  CitationConnection: connectionResolvers,
  CitationEdge: edgeResolvers,
  Claim: {
    subject: ({ subject }, _, context) => loadReferenced(context, subject, RECORD_TYPES),
    source: ({ sourceId }, _, context) => loadReferenced(context, sourceId, ['Source']),
  },
  ClaimConnection: connectionResolvers,
  ClaimEdge: edgeResolvers,
};
