import type { Relationship } from '../../../../model/records.js';
import { RELATIONSHIP_TYPES, type RelationshipType } from '../../../../model/relationship-types.js';
import { type Query, query } from '../../query.js';
import { deriveMemberships } from '../derive/memberships.js';
import { createRelationships, relationshipRow, removeRelationships } from '../records/relationships.js';
import { View } from '../view.js';
import { differs, type Found, type Inspection, inChunks, keptIn, note, wholeOnes } from './inspection.js';

interface FoundRelationship extends Found {
  readonly from: string;
  readonly to: string;
}

/** Memberships come last: what shows that they held is asked of the attendances and meetings, which are right by then. */
const IN_ORDER: readonly RelationshipType[] = [
  ...RELATIONSHIP_TYPES.filter((type) => type !== 'MEMBER_OF'),
  'MEMBER_OF',
];

/** Looks at what stands beside the records of relationships, at where they lead, and at how long memberships hold. */
export async function checkRelationships(inspection: Inspection): Promise<void> {
  for (const type of IN_ORDER) {
    for await (const rows of inChunks<FoundRelationship>(inspection.transaction, relationshipsOf(type))) {
      await checkChunk(inspection, type, rows);
    }
  }
}

function relationshipsOf(type: RelationshipType): Query {
  return query(
    `check ${type}`,
    `MATCH (from)-[relationship:${type}]->(to) USING INDEX SEEK relationship:${type}(id) WHERE relationship.id > $given.after
    WITH from, relationship, to ORDER BY relationship.id LIMIT $given.limit
    RETURN collect({id: relationship.id, from: from.id, to: to.id, properties: properties(relationship)}) AS rows`,
  );
}

async function checkChunk(
  inspection: Inspection,
  type: RelationshipType,
  rows: readonly FoundRelationship[],
): Promise<void> {
  const { transaction, rebuild } = inspection;
  const view = new View(transaction);
  const kept = await wholeOnes(inspection, view, rows.map(keptIn<Relationship>));
  const memberships = type === 'MEMBER_OF' ? kept.map(({ record }) => record.id) : [];
  const spans = await deriveMemberships(view, memberships, NOTHING_SHOWN);
  const found = new Map(rows.map((row) => [row.id, row]));
  const wrong = kept
    .map((one) => relationshipRow(one, spans.get(one.record.id)))
    .filter(({ from, to, properties }) => {
      const its = found.get(String(properties['id']));
      return its?.from !== from || its.to !== to || differs(its, properties);
    });
  note(inspection, `The ends or properties of # ${type} do not follow from their records.`, wrong.length);
  if (!rebuild) return;
  await removeRelationships(
    transaction,
    type,
    wrong.map(({ properties }) => String(properties['id'])),
  );
  await createRelationships(transaction, type, wrong);
}

const NOTHING_SHOWN = { meetings: new Set<string>(), evidence: new Map<string, readonly number[]>() };
