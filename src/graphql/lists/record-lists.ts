import type { GraphQLResolveInfo } from 'graphql';
import type { EntityType } from '../../model/entity-types.js';
import type { Annotation, AnnotationType, Entity, GraphRecord, Relationship, Stored } from '../../model/records.js';
import { RELATIONSHIP_TYPE_TABLE, type RelationshipType } from '../../model/relationship-types.js';
import { annotationPage } from '../../services/annotations.js';
import type { PageArguments, PageQuery } from '../../services/page-arguments.js';
import {
  type RelationshipArguments,
  type RelationshipConditions,
  relationshipPage,
} from '../../services/relationships.js';
import type { AnnotationQuery, Page, RelatedRow, RelationshipQuery } from '../../store/store.js';
import { type CertainEdge, type Connection, type Edge, type EntityEdge, toConnection } from '../connection.js';
import type { Context } from '../context.js';
import { type WithEnds, withEnds } from '../ends.js';
import { asType } from '../type-names.js';
import { type ListMarks, pageReadAhead } from './read-ahead.js';
import { selects } from './selection.js';

/*
 * Resolvers of the fields that list what leads from a record. Each is made from what it lists, as
 * `places: entities('from', 'HELD_AT', ['Place'])`: the places to which HELD_AT leads from the meeting.
 */

type Field<Parent, Arguments, Row extends Edge<unknown>> = (
  parent: Parent,
  question: Arguments,
  context: Context,
  info: GraphQLResolveInfo,
) => Promise<Connection<Row>>;

/** The field of a list of relationships, which tells what it reads, so that it can be read ahead. */
interface ListField<Arguments, Row extends Edge<unknown>> {
  readonly resolve: (
    parent: Stored<Entity>,
    question: Arguments,
    context: Context,
    info: GraphQLResolveInfo,
  ) => Connection<Row> | Promise<Connection<Row>>;
  readonly extensions: ListMarks;
}

type EntityOf<Type extends EntityType> = Extract<Stored<GraphRecord>, { readonly type: Type }>;
type RelationshipOf<Type extends RelationshipType> = Extract<Relationship, { readonly type: Type }>;
type AnnotationOf<Type extends AnnotationType> = Extract<Annotation, { readonly type: Type }>;

/** The relationships of one type in which the parent stands at one end, or is named by a property. */
export function relationships<Type extends RelationshipType>(
  end: RelationshipConditions['end'],
  type: Type,
): ListField<RelationshipArguments, CertainEdge<WithEnds<RelationshipOf<Type>>>> {
  const types = [type];
  const reads = { end, types };
  return listField({ reads, gives: 'relationships' }, (parent, page, answer) =>
    toConnection(answer, page, ({ relationship, other, certainty }, { list, position }) => ({
      list,
      position,
      node: withEnds(asType(relationship, types), [other, parent]),
      certainty,
    })),
  );
}

/** The entities of some types at the other end of such relationships. */
export function entities<Type extends EntityType>(
  end: 'from' | 'to',
  type: RelationshipType,
  otherTypes: readonly Type[],
): ListField<RelationshipArguments, EntityEdge<EntityOf<Type>>> {
  const possible: readonly string[] = RELATIONSHIP_TYPE_TABLE[type][end === 'from' ? 'to' : 'from'];
  const reads = {
    end,
    types: [type],
    ...(possible.length > otherTypes.length && { otherTypes }),
  };
  return listField({ reads, gives: 'entities' }, (parent, page, answer) =>
    toConnection(answer, page, ({ relationship, other, certainty }, { list, position }) => ({
      list,
      position,
      node: asType(other, otherTypes),
      certainty,
      relationship,
      parent,
    })),
  );
}

/** Takes the page that was read ahead with the parent, or has it loaded with those that are asked for in the same tick. */
function listField<Row extends Edge<unknown>>(
  marks: ListMarks,
  toRows: (parent: Stored<Entity>, page: PageQuery<RelationshipQuery>, answer: Page<RelatedRow>) => Connection<Row>,
): ListField<RelationshipArguments, Row> {
  return {
    resolve: (parent, question, { loaders }, info) => {
      const page = relationshipPage({ id: parent.id, ...marks.reads }, question, selects(info, 'totalCount'));
      const ahead = pageReadAhead(parent, info);
      if (ahead) return toRows(parent, page, ahead);
      return loaders.relationships.load(page).then((answer) => toRows(parent, page, answer));
    },
    extensions: marks,
  };
}

/** The annotations of one type about the parent, or that name it as their source. */
export function annotations<Type extends AnnotationType>(
  end: AnnotationQuery['end'],
  type: Type,
): Field<Stored<GraphRecord>, PageArguments, Edge<Stored<AnnotationOf<Type>>>> {
  const types = [type];
  return (parent, question, { loaders }, info) => {
    const page = annotationPage({ type, end, id: parent.id }, question, selects(info, 'totalCount'));
    return loaders.annotations.load(page).then((answer) =>
      toConnection(answer, page, (annotation, { list, position }) => ({
        list,
        position,
        node: asType(annotation, types),
      })),
    );
  };
}
