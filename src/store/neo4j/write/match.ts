import type { RecordType } from '../../../model/records.js';
import { type Query, query } from '../query.js';
import { type Place, placeOf } from '../record-kinds.js';

/** A way in which records of a type lead to others: the property that names them. */
export interface Lead {
  readonly type: RecordType;
  readonly property: string;
}

/**
 * Looks a node up by an index, whatever the planner takes the numbers to be: a plan made when there was next to nothing would look
 * at everything, and is kept for a while.
 */
export function matchNode(variable: string, label: string, value: string, property = 'id'): string {
  return `MATCH (${variable}:${label} {${property}: ${value}}) USING INDEX SEEK ${variable}:${label}(${property})`;
}

/** As `matchNode`, for a relationship. */
export function matchRelationship(variable: string, type: string, value: string, property = 'id'): string {
  return `MATCH ()-[${variable}:${type} {${property}: ${value}}]->() USING INDEX SEEK ${variable}:${type}(${property})`;
}

/** Binds `record` to those that lead to `value`. */
export function matchLeading({ type, property }: Lead): string {
  if (placeOf(type) === 'Annotation') {
    // An index on several properties is used only where each of them is asked for.
    return `MATCH (record:${type}) USING INDEX SEEK record:${type}(${property}, _sort, id)
    WHERE record.${property} = value AND record._sort IS NOT NULL AND record.id IS NOT NULL`;
  }
  const end = matchNode('named', 'Entity', 'value');
  if (property === 'from') return `${end} MATCH (named)-[record:${type}]->()`;
  if (property === 'to') return `${end} MATCH (named)<-[record:${type}]-()`;
  return matchRelationship('record', type, 'value', property);
}

/** The records with the ids. */
export function recordsIn(place: Place): Query {
  return query(
    `recordsIn ${place}`,
    `UNWIND $given.values AS value ${matchRecord(place)} RETURN collect([value, record._record]) AS rows`,
  );
}

/** Those of the ids that are there. */
export function idsIn(place: Place): Query {
  return query(`idsIn ${place}`, `UNWIND $given.values AS value ${matchRecord(place)} RETURN collect(value) AS rows`);
}

/** The records that lead to the ids, each with the id to which it leads. */
export function leadingTo(lead: Lead): Query {
  return query(
    `leadingTo ${lead.type} ${lead.property}`,
    `UNWIND $given.values AS value ${matchLeading(lead)} RETURN collect([value, record.id, record._record]) AS rows`,
  );
}

function matchRecord(place: Place): string {
  const isNode = place === 'Entity' || place === 'Annotation';
  return (isNode ? matchNode : matchRelationship)('record', place, 'value');
}
