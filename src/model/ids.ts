import { createHash } from 'node:crypto';
import { ENTITY_TYPE_TABLE, ENTITY_TYPES, type EntityType } from './entity-types.js';
import { RELATIONSHIP_TYPE_TABLE, type RelationshipType } from './relationship-types.js';

/** Longest id in UTF-16 units. Ids are opaque to clients, so the bound only keeps keys and cursors small. */
export const MAX_ID_LENGTH = 300;

const PART = /^[^\s/\p{Cc}\p{Cs}]+$/u;
const HASH_LENGTH = 32;

/** The id of a dataset, from its short name. */
export function datasetId(name: string): string {
  return `${ENTITY_TYPE_TABLE.Dataset.prefix}/${name}`;
}

/** `<type>/<dataset>/<external id>`: the same entity of the same dataset has the same id at each import. */
export function entityId(type: EntityType, dataset: string, externalId: string): string {
  return `${ENTITY_TYPE_TABLE[type].prefix}/${dataset}/${externalId}`;
}

/** `<type>/<hash>` of the type, its ends and whatever else tells two such relationships apart, in a fixed order. */
export function relationshipId(
  type: RelationshipType,
  from: string,
  to: string,
  discriminator: readonly (string | undefined)[],
): string {
  return hashedId(RELATIONSHIP_TYPE_TABLE[type].prefix, [from, to, ...discriminator]);
}

export function nameId(subject: string, value: string, language: string | undefined, kind: string): string {
  return hashedId('name', [subject, value, language, kind]);
}

/** Where in the source is part of what a citation is: two spans for one record are two citations. */
export function citationId(
  subject: string,
  property: string | undefined,
  sourceId: string,
  place: string | undefined,
): string {
  return hashedId('citation', [subject, property, sourceId, place]);
}

export function claimId(subject: string, property: string, sourceId: string, value: string): string {
  return hashedId('claim', [subject, property, sourceId, value]);
}

/** Whether a text may be (part of) an id: no space, no slash, no control character, no lone surrogate. */
export function isIdPart(text: string): boolean {
  return text.length <= MAX_ID_LENGTH && text.isWellFormed() && PART.test(text);
}

const SURROGATE = /[\uD800-\uDFFF]/;

/** The order of ids in every store, by code points. JavaScript's own, by UTF-16 units, differs where there are surrogates. */
export function compareIds(one: string, other: string): number {
  if (one === other) return 0;
  if (SURROGATE.test(one) || SURROGATE.test(other)) return Buffer.compare(Buffer.from(one), Buffer.from(other));
  return one < other ? -1 : 1;
}

const ENTITY_TYPE_BY_PREFIX = new Map(ENTITY_TYPES.map((type) => [ENTITY_TYPE_TABLE[type].prefix, type]));

/** The entity type that an id claims to be of by its first part; undefined for any other record. */
export function entityTypeOfId(id: string): EntityType | undefined {
  return ENTITY_TYPE_BY_PREFIX.get(id.slice(0, id.indexOf('/')));
}

function hashedId(prefix: string, parts: readonly (string | undefined)[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts.map((part) => part ?? null)));
  return `${prefix}/${hash.digest('hex').slice(0, HASH_LENGTH)}`;
}
