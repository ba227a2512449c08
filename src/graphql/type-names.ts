import { ENTITY_TYPES, type EntityType } from '../model/entity-types.js';
import {
  ANNOTATION_TYPES,
  type AnnotationType,
  type GraphRecord,
  type PlainRelationship,
  type RecordType,
  type Relationship,
  type Stored,
} from '../model/records.js';
import { RELATIONSHIP_TYPES, type RelationshipType } from '../model/relationship-types.js';

/** The types of the SDL that show relationships; those without properties of their own share one. */
const RELATIONSHIP_TYPE_NAMES = {
  MEMBER_OF: 'Membership',
  OF: 'Link',
  PART_OF: 'Link',
  ATTENDED: 'Participation',
  PARTY_TO: 'Party',
  HELD_AT: 'Link',
  WITHIN: 'Link',
  MADE: 'Link',
  MADE_AT: 'Link',
  ABOUT: 'Link',
  SUCCEEDED: 'Succession',
  RELATED_TO: 'ActorRelation',
} as const satisfies Readonly<Record<RelationshipType, string>>;

export const RECORD_TYPES: readonly RecordType[] = [...ENTITY_TYPES, ...RELATIONSHIP_TYPES, ...ANNOTATION_TYPES];

type RelationshipTypeName<Type extends RelationshipType> = (typeof RELATIONSHIP_TYPE_NAMES)[Type];

/** The types of relationship that the SDL shows as a `Link`. */
export const LINK_TYPES: readonly PlainRelationship['type'][] = RELATIONSHIP_TYPES.filter(
  (type): type is PlainRelationship['type'] => RELATIONSHIP_TYPE_NAMES[type] === 'Link',
);

const RELATIONSHIP_TYPE_SET: ReadonlySet<RecordType> = new Set(RELATIONSHIP_TYPES);

/** The SDL's name for the type of a record. */
export function typeName(
  record: Stored<GraphRecord>,
): EntityType | AnnotationType | RelationshipTypeName<RelationshipType> {
  return isRelationship(record) ? relationshipTypeName(record) : record.type;
}

/** The SDL's name for the type of an entity, which is the model's own. */
export function entityTypeName<Type extends EntityType>(entity: { readonly type: Type }): Type {
  return entity.type;
}

export function relationshipTypeName<Type extends RelationshipType>(relationship: {
  readonly type: Type;
}): RelationshipTypeName<Type> {
  return RELATIONSHIP_TYPE_NAMES[relationship.type];
}

/**
 * The record as one of the types that its place in the graph allows.
 *
 * @throws Error where it is none of them or missing, which the store's own checks rule out
 */
export function asType<Type extends RecordType>(
  record: Stored<GraphRecord> | undefined,
  types: readonly Type[],
): Extract<Stored<GraphRecord>, { readonly type: Type }> {
  if (record !== undefined && isOfType(record, types)) return record;
  throw new Error(
    `Expected ${types.join(' or ')} but the store has ${record?.type ?? 'nothing'} (${record?.id ?? '-'})`,
  );
}

export function isOfType<Type extends RecordType>(
  record: Stored<GraphRecord>,
  types: readonly Type[],
): record is Extract<Stored<GraphRecord>, { readonly type: Type }> {
  return types.some((type) => type === record.type);
}

function isRelationship(record: Stored<GraphRecord>): record is Stored<Relationship> {
  return RELATIONSHIP_TYPE_SET.has(record.type);
}
