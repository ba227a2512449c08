import { relationshipId } from '../model/ids.js';
import type { PartialDate } from '../model/partial-date.js';
import type { Relationship } from '../model/records.js';
import { RELATIONSHIP_TYPE_TABLE } from '../model/relationship-types.js';

type WithoutId<Kind> = Kind extends unknown ? Omit<Kind, 'id'> : never;

/** A relationship that has not yet been given its id. */
export type NewRelationship = WithoutId<Relationship>;

/** The id of a relationship, by the discriminator of its type; a date stands for itself by its EDTF. */
export function relationshipIdOf(relationship: NewRelationship): string {
  const properties = new Map<string, unknown>(Object.entries(relationship));
  const discriminator = RELATIONSHIP_TYPE_TABLE[relationship.type].discriminator.map((property) =>
    partOfId(properties.get(property)),
  );
  return relationshipId(relationship.type, relationship.from, relationship.to, discriminator);
}

function partOfId(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return isDate(value) ? value.edtf : String(value);
}

function isDate(value: unknown): value is PartialDate {
  return typeof value === 'object' && value !== null;
}
