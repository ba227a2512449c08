import { ENTITY_TYPE_TABLE, ENTITY_TYPES } from '../../model/entity-types.js';
import { ANNOTATION_TYPES, type RecordType } from '../../model/records.js';
import { RELATIONSHIP_TYPE_TABLE, RELATIONSHIP_TYPES, type RelationshipType } from '../../model/relationship-types.js';

const TYPE_BY_PREFIX: ReadonlyMap<string, RecordType> = new Map<string, RecordType>([
  ...ENTITY_TYPES.map((type) => [ENTITY_TYPE_TABLE[type].prefix, type] as const),
  ...RELATIONSHIP_TYPES.map((type) => [RELATIONSHIP_TYPE_TABLE[type].prefix, type] as const),
  ...ANNOTATION_TYPES.map((type) => [type.toLowerCase(), type] as const),
]);

/** The type that an id claims to be of by its first part, so that a statement asks one index only; undefined for any other text. */
export function typeOfId(id: string): RecordType | undefined {
  return TYPE_BY_PREFIX.get(id.slice(0, id.indexOf('/')));
}

/** Where a record stands, and so which index finds it by id: nodes have one for all of a kind, relationships one a type. */
export type Place = 'Entity' | 'Annotation' | RelationshipType;

export function placeOf(type: RecordType | undefined): Place {
  if (type === 'Name' || type === 'Citation' || type === 'Claim') return 'Annotation';
  return type !== undefined && type in RELATIONSHIP_TYPE_TABLE ? (type as RelationshipType) : 'Entity';
}
