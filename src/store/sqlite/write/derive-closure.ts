import { relationshipSpan, type Span } from '../../../model/as-of.js';
import { FIRST_DAY, LAST_DAY } from '../../../model/partial-date.js';
import type { PlainRelationship } from '../../../model/records.js';
import type { Database } from '../database.js';
import { parseJson } from '../json-rows.js';

/** A body is within itself at all times. */
const ALWAYS: Span = { earliestStart: FIRST_DAY, latestStart: FIRST_DAY, earliestEnd: LAST_DAY, latestEnd: LAST_DAY };

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

export interface Parent {
  readonly key: number;
  readonly id: string;
  readonly span: Span;
}

/** The bodies of which a committee is directly part, each with the time in which it is. */
export function parentsOf(database: Database, body: number): Parent[] {
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
  const onLine = new Set<number>();
  const visit = (ancestor: number, depth: number, span: Span): void => {
    database.run(
      'INSERT OR IGNORE INTO closure VALUES (?, ?, ?, ?, ?, ?, ?)',
      body,
      ancestor,
      depth,
      span.earliestStart,
      span.latestStart,
      span.earliestEnd,
      span.latestEnd,
    );
    onLine.add(ancestor);
    for (const parent of parentsOf(database, ancestor)) {
      const together = overlap(span, parent.span);
      if (!onLine.has(parent.key) && together.earliestStart <= together.latestEnd)
        visit(parent.key, depth + 1, together);
    }
    onLine.delete(ancestor);
  };
  visit(body, 0, ALWAYS);
}

/** The time in which both hold. */
function overlap(first: Span, second: Span): Span {
  return {
    earliestStart: Math.max(first.earliestStart, second.earliestStart),
    latestStart: Math.max(first.latestStart, second.latestStart),
    earliestEnd: Math.min(first.earliestEnd, second.earliestEnd),
    latestEnd: Math.min(first.latestEnd, second.latestEnd),
  };
}
