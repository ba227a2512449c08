import { relationshipSpan } from '../../../model/as-of.js';
import type { PlainRelationship } from '../../../model/records.js';
import { parseJson } from '../../record-json.js';
import { closureOf, type Parent } from '../../rules/closure.js';
import type { Database } from '../database.js';

const COMMITTEE_PARTS = `relationship.type = 'PART_OF' AND relationship.rank = 'PREFERRED' AND part.type = 'Committee'`;

const PARENTS = `/* parentsOf */ SELECT relationship.to_key AS parent, whole.id, own.data FROM relationship
JOIN record AS part ON part.key = relationship.from_key JOIN record AS own ON own.key = relationship.key
JOIN record AS whole ON whole.key = relationship.to_key
WHERE relationship.from_key = ? AND ${COMMITTEE_PARTS}`;

const DESCENDANTS = `/* descendantsOf */ WITH RECURSIVE below (key) AS (SELECT ?1 UNION
  SELECT relationship.from_key FROM below JOIN relationship ON relationship.to_key = below.key
    JOIN record AS part ON part.key = relationship.from_key WHERE ${COMMITTEE_PARTS})
SELECT key FROM below`;

/** The body and every committee within it, at whatever depth and time. */
export function descendantsOf(database: Database, body: number): number[] {
  return database.all(DESCENDANTS, body).map((row) => Number(row['key']));
}

interface ParentRow extends Parent<number> {
  readonly id: string;
}

/** The bodies of which a committee is directly part, each with the time in which it is. */
export function parentsOf(database: Database, body: number): ParentRow[] {
  return database.all(PARENTS, body).map((row) => ({
    key: Number(row['parent']),
    id: String(row['id']),
    span: relationshipSpan(parseJson<PlainRelationship>(row['data'])),
  }));
}

/** Rewrites what lies above one body: one row for each ancestor, depth and time in which a line leads to it. */
export function deriveClosure(database: Database, body: number): void {
  database.run('DELETE FROM closure WHERE descendant = ?', body);
  if (!database.get('SELECT 1 FROM record WHERE key = ? AND data IS NOT NULL', body)) return;
  const insert = 'INSERT INTO closure VALUES (?, ?, ?, ?, ?, ?, ?)';
  for (const { ancestor, depth, span } of closureOf(body, (part) => parentsOf(database, part))) {
    const bounds = [span.earliestStart, span.latestStart, span.earliestEnd, span.latestEnd];
    database.run(insert, body, ancestor, depth, ...bounds);
  }
}
