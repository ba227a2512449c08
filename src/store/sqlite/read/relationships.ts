import type { Certainty } from '../../../model/as-of.js';
import type { Entity, Relationship, Stored } from '../../../model/records.js';
import { RELATIONSHIP_TYPE_TABLE, type RelationshipType } from '../../../model/relationship-types.js';
import type { Page, RelatedRow, RelationshipQuery } from '../../store.js';
import type { Database } from '../database.js';
import { parseJson } from '../json-rows.js';
import { COUNT_BOUND, inBatches, limitOf, type PositionedRow, pageOf } from './pages.js';

const UNDATED = '~';

/** What a query has in common with others that one statement answers; the id and the place after which it goes on may differ. */
function shapeOf({ id: _id, page, ...rest }: RelationshipQuery): string {
  return JSON.stringify([rest, page.first, page.count, page.after === undefined]);
}

export function relationshipsOf(database: Database, queries: readonly RelationshipQuery[]): Page<RelatedRow>[] {
  return inBatches(queries, shapeOf, (batch) => {
    const [shape] = batch as [RelationshipQuery];
    const asked = batch.map(({ id, page: { after } }) => (after ? [id, after.sort, after.id] : id));
    const period = shape.time?.period ?? { from: 0, to: 0 };
    return database
      .all(statementFor(shape), JSON.stringify(asked), limitOf(shape.page), period.from, period.to)
      .map((row, slot) =>
        pageOf(
          parseJson<PositionedRow[]>(row['rows'] ?? '[]'),
          (batch[slot] as RelationshipQuery).page,
          row['total'] as number | null,
          ([, relationship, certain, other]): RelatedRow => ({
            relationship: relationship as Stored<Relationship>,
            other: other as Stored<Entity>,
            certainty: certain === 1 ? 'YES' : 'POSSIBLY',
          }),
        ),
      );
  });
}

const statements = new Map<string, string>();

function statementFor(query: RelationshipQuery): string {
  const { id: _id, page, time, ...rest } = query;
  const key = JSON.stringify([rest, time?.certainty, page.count, page.after === undefined]);
  let sql = statements.get(key);
  if (!sql) {
    sql = buildStatement(query);
    statements.set(key, sql);
  }
  return sql;
}

function buildStatement(query: RelationshipQuery): string {
  const { end, types, ranks, otherTypes, time, page } = query;
  const sort = end === 'from' ? 'sort_from' : 'sort_to';
  const owned = ownedBy(query);
  const certain = time ? certainColumn(query) : '1';
  const meeting = time && meetingKey(types);
  const from = `${owned.from}
      JOIN record AS other ON other.key = relationship.${end === 'from' ? 'to_key' : 'from_key'}
      ${meeting ? `LEFT JOIN meeting ON meeting.key = ${meeting}` : ''}`;
  const where = [
    owned.where,
    `relationship.type IN (${quoted(types)})`,
    `relationship.rank IN (${quoted(ranks)})`,
    ...(otherTypes ? [`other.type IN (${quoted(otherTypes)})`] : []),
    ...(time ? [possibleCondition(types), certaintyCondition(certain, time.certainty)] : []),
  ].join(' AND ');
  const [after, order] = query.oldestFirst ? oldestFirst(sort) : sorted(sort);
  const total = page.count
    ? `(SELECT count(*) FROM (SELECT 1 FROM ${from} WHERE ${where} LIMIT ${COUNT_BOUND}))`
    : 'NULL';
  return `/* relationshipsOf ${end} ${types.join(' ')} */
SELECT ${total} AS total, (
  SELECT '[' || group_concat('["' || sort || '",' || data || ',' || certain || ',' || other || ']', ',') || ']'
  FROM (
    SELECT relationship.${sort} AS sort, ${certain} AS certain, own.data, other.data AS other
    FROM ${from} JOIN record AS own ON own.key = relationship.key
    WHERE ${where} ${page.after ? `AND ${after}` : ''}
    ORDER BY ${order} LIMIT ?2)) AS rows, ?3, ?4
FROM json_each(?1) AS asked LEFT JOIN record AS owner ON owner.id = ${page.after ? 'asked.value ->> 0' : 'asked.value'}
ORDER BY asked.key`;
}

/** The relationships of the entity asked for: where they are read from, and the condition that they are its own. */
function ownedBy({ end, includeCommittees, time }: RelationshipQuery): { from: string; where: string } {
  if (end === 'from') return { from: 'relationship', where: 'relationship.from_key = owner.key' };
  if (end !== 'to') {
    return {
      from: 'reference JOIN relationship ON relationship.key = reference.record',
      where: `reference.target = owner.key AND reference.property = '${end}'`,
    };
  }
  if (!includeCommittees) return { from: 'relationship', where: 'relationship.to_key = owner.key' };
  const asOf = time ? 'AND possible_from <= ?4 AND possible_to >= ?3' : '';
  return {
    from: `(SELECT descendant, max(certain_from <= ?4 AND certain_to >= ?3) AS certain FROM closure
        WHERE ancestor = owner.key ${asOf} GROUP BY descendant) AS inside
      JOIN relationship ON relationship.to_key = inside.descendant`,
    where: 'true',
  };
}

function sorted(sort: string): [after: string, order: string] {
  return [
    `relationship.${sort} >= asked.value ->> 1
      AND (relationship.${sort}, own.id) > (asked.value ->> 1, asked.value ->> 2)`,
    `relationship.${sort}, own.id`,
  ];
}

/** The kept keys run from the newest to the oldest and end with the undated: turned round except for these. */
function oldestFirst(sort: string): [after: string, order: string] {
  const undated = `(relationship.${sort} = '${UNDATED}')`;
  const afterUndated = `(asked.value ->> 1 = '${UNDATED}')`;
  return [
    `(${undated} > ${afterUndated}
      OR (${undated} = ${afterUndated} AND (relationship.${sort} < asked.value ->> 1
        OR (relationship.${sort} = asked.value ->> 1 AND own.id > asked.value ->> 2))))`,
    `${undated}, relationship.${sort} DESC, own.id`,
  ];
}

/** The meeting whose time a relationship has, or nothing where it has a time of its own. */
function meetingKey(types: readonly RelationshipType[]): string | undefined {
  const cases = types.flatMap((type) => {
    const end = RELATIONSHIP_TYPE_TABLE[type].meetingTime;
    return end ? [`WHEN '${type}' THEN relationship.${end}_key`] : [];
  });
  return cases.length === 0 ? undefined : `CASE relationship.type ${cases.join(' ')} END`;
}

/** A meeting's day is certainly in the period where all its possible days are; a span holds in it as model/as-of.ts says. */
function certainColumn({ types, includeCommittees, end }: RelationshipQuery): string {
  const within = '(meeting.possible_from >= ?3 AND meeting.possible_to <= ?4)';
  const own = '(relationship.certain_from <= ?4 AND relationship.certain_to >= ?3)';
  const span = meetingKey(types) ? `iif(meeting.key IS NULL, ${own}, ${within})` : own;
  return includeCommittees && end === 'to' ? `(${span} AND inside.certain)` : span;
}

function possibleCondition(types: readonly RelationshipType[]): string {
  const column = (name: string): string =>
    meetingKey(types) ? `coalesce(meeting.${name}, relationship.${name})` : `relationship.${name}`;
  return `${column('possible_from')} <= ?4 AND ${column('possible_to')} >= ?3`;
}

function certaintyCondition(certain: string, wanted: readonly Certainty[]): string {
  if (wanted.includes('YES') && wanted.includes('POSSIBLY')) return 'true';
  if (wanted.includes('YES')) return certain;
  return wanted.includes('POSSIBLY') ? `NOT ${certain}` : 'false';
}

function quoted(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(', ');
}
