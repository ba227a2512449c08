import { ENTITY_TYPES } from '../../model/entity-types.js';
import { annotationPage } from '../../services/annotations.js';
import { labelIn } from '../../services/label.js';
import { MAX_PAGE_SIZE, pageOf, pageSize } from '../../services/page-arguments.js';
import { connectionResolvers, entityEdgeResolvers, toConnection } from '../connection.js';
import { withEnds } from '../ends.js';
import type { Resolvers } from '../generated/types.js';
import { selects } from '../lists/selection.js';
import { loadReferenced } from '../loaders.js';
import { asType, entityTypeName } from '../type-names.js';

export const entityResolvers: Pick<Resolvers, 'Entity' | 'EntityConnection' | 'EntityEdge' | 'Name'> = {
  Entity: {
    __resolveType: entityTypeName,
    label: ({ id, label }, { language }, { loaders }) =>
      language == null
        ? label
        : loaders.annotations.load(namesOf(id, MAX_PAGE_SIZE)).then(({ rows }) => {
            return (
              labelIn(
                language,
                rows.map((name) => asType(name, ['Name'])),
              ) ?? label
            );
          }),
    names: async ({ id }, { first }, { loaders }) => {
      const { rows } = await loaders.annotations.load(namesOf(id, pageSize(first)));
      return rows.map((name) => asType(name, ['Name']));
    },
    alternatives: async (entity, question, { loaders }, info) => {
      const page = pageOf({ alternativesOf: entity.id }, question, selects(info, 'totalCount'));
      const answer = await loaders.alternatives.load(page);
      return toConnection(answer, page, ({ relationship, other, certainty }, place) => ({
        ...place,
        node: withEnds(relationship, [other, entity]),
        certainty,
      }));
    },
  },
  EntityConnection: connectionResolvers,
  EntityEdge: entityEdgeResolvers,
  Name: {
    entity: ({ subject }, _, context) => loadReferenced(context, subject, ENTITY_TYPES),
  },
};

function namesOf(id: string, first: number) {
  return annotationPage({ type: 'Name', end: 'subject', id }, { first }, false);
}
