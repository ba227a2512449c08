import type { RecordType } from '../../../model/records.js';
import { RELATIONSHIP_TYPE_TABLE, type RelationshipType } from '../../../model/relationship-types.js';
import { type Query, query } from '../query.js';

/** Where a record stands, and so which index finds it by id: nodes have one for all of a kind, relationships one a type. */
export type Place = 'Entity' | 'Annotation' | RelationshipType;

export function placeOf(type: RecordType | undefined): Place {
  if (type === 'Name' || type === 'Citation' || type === 'Claim') return 'Annotation';
  return type !== undefined && type in RELATIONSHIP_TYPE_TABLE ? (type as RelationshipType) : 'Entity';
}

/** A way in which records of a type lead to others: the property that names them. */
export interface Lead {
  readonly type: RecordType;
  readonly property: string;
}

/** The records with the ids. */
export function recordsIn(place: Place): Query {
  return query(
    `recordsIn ${place}`,
    `UNWIND $given.values AS value MATCH ${byId(place)} RETURN collect([value, record._record]) AS rows`,
  );
}

/** Those of the ids that are there. */
export function idsIn(place: Place): Query {
  return query(`idsIn ${place}`, `UNWIND $given.values AS value MATCH ${byId(place)} RETURN collect(value) AS rows`);
}

/** The records that lead to the ids, each with the id to which it leads. */
export function leadingTo({ type, property }: Lead): Query {
  return query(
    `leadingTo ${type} ${property}`,
    `UNWIND $given.values AS value MATCH ${leadPattern({ type, property })} RETURN collect([value, record.id, record._record]) AS rows`,
  );
}

function byId(place: Place): string {
  if (place === 'Entity' || place === 'Annotation') return `(record:${place} {id: value})`;
  return `()-[record:${place} {id: value}]->()`;
}

/** A pattern that binds `record` to those that lead to `value`. */
export function leadPattern({ type, property }: Lead): string {
  // An index on several properties is used only where each of them is asked for.
  if (placeOf(type) === 'Annotation')
    return `(record:${type} {${property}: value}) WHERE record._sort IS NOT NULL AND record.id IS NOT NULL`;
  if (property === 'from') return `(:Entity {id: value})-[record:${type}]->()`;
  if (property === 'to') return `(:Entity {id: value})<-[record:${type}]-()`;
  return `()-[record:${type} {${property}: value}]->()`;
}
