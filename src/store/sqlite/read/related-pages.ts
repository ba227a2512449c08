import type { Certainty } from '../../../model/as-of.js';
import type { Entity, Relationship, Stored } from '../../../model/records.js';
import { RELATIONSHIP_TYPE_TABLE, type RelationshipType } from '../../../model/relationship-types.js';
import { COUNT_BOUND, limitOf, type PositionedRow, pageOf } from '../../pages.js';
import type { NestedQuery, Page, Position, RelatedRow, RelationshipQuery } from '../../store.js';
import type { Parameters } from './parameters.js';

const UNDATED = '~';

/** Where the pages of one query are read: SQL for the key of the entity whose they are, and for the row after which a page goes on. */
interface Place {
  readonly owner: string;
  readonly after?: { readonly [Part in keyof Position]: string };
  /** Tells the tables of a list from those of the list around it. */
  readonly depth: number;
}

/** Two expressions: how many rows there are in all, and the rows of the page as JSON. */
interface PageColumns {
  readonly total: string;
  readonly rows: string;
}

/** SQL that reads one page of relationships of an entity, and what is nested in it, as columns of a row. */
export function pageColumns(query: RelationshipQuery | NestedQuery, place: Place, parameters: Parameters): PageColumns {
  const { end, types, ranks, otherTypes, time, page, nested = [] } = query;
  const sort = end === 'from' ? 'sort_from' : 'sort_to';
  const period = time && { from: parameters.add(time.period.from), to: parameters.add(time.period.to) };
  const owned = ownedBy(query, place.owner, period);
  const certain = period ? certainColumn(query, period) : '1';
  const meeting = period && meetingKey(types);
  const from = `${owned.from}
      JOIN record AS other ON other.key = relationship.${end === 'from' ? 'to_key' : 'from_key'}
      ${meeting ? `LEFT JOIN meeting ON meeting.key = ${meeting}` : ''}`;
  const where = [
    owned.where,
    `relationship.type IN (${quoted(types)})`,
    `relationship.rank IN (${quoted(ranks)})`,
    ...(otherTypes ? [`other.type IN (${quoted(otherTypes)})`] : []),
    ...(time && period ? [possibleCondition(types, period), certaintyCondition(certain, time.certainty)] : []),
  ].join(' AND ');
  const order = query.oldestFirst ? OLDEST_FIRST : SORTED;
  const list = `list_${place.depth}`;
  return {
    total: page.count ? `(SELECT count(*) FROM (SELECT 1 FROM ${from} WHERE ${where} LIMIT ${COUNT_BOUND}))` : 'NULL',
    rows: `(SELECT '[' || group_concat('["' || sort || '",' || data || ',' || certain || ',' || other
      ${nestedParts(nested, { owner: `${list}.other_key`, depth: place.depth + 1 }, parameters)} || ']', ',') || ']'
  FROM (
    SELECT relationship.${sort} AS sort, ${certain} AS certain, own.data, other.data AS other, other.key AS other_key
    FROM ${from} JOIN record AS own ON own.key = relationship.key
    WHERE ${where} ${place.after ? `AND ${order.after(sort, place.after)}` : ''}
    ORDER BY ${order.by(sort)} LIMIT ${parameters.add(limitOf(page))}) AS ${list})`,
  };
}

/** What is nested in a row, as further parts of its JSON. */
export function nestedParts(nested: readonly NestedQuery[], place: Place, parameters: Parameters): string {
  return nested
    .map((query) => {
      const { rows, total } = pageColumns(query, place, parameters);
      return `|| ',[' || coalesce(${rows}, '[]') || ',' || coalesce(${total}, 'null') || ']'`;
    })
    .join('\n      ');
}

/** One nested list as the statement gives it. */
export type NestedPart = readonly [rows: readonly PositionedRow[], total: number | null];

export function nestedPages(nested: readonly NestedQuery[], parts: readonly unknown[]): Page<RelatedRow>[] {
  return nested.map((query, slot) => {
    const [rows, total] = parts[slot] as NestedPart;
    return relatedPage(query, rows, total);
  });
}

export function relatedPage(
  { page, nested }: RelationshipQuery | NestedQuery,
  rows: readonly PositionedRow[],
  total: number | null,
): Page<RelatedRow> {
  return pageOf(rows, page, total, ([, relationship, certain, other, ...parts]): RelatedRow => {
    const row = {
      relationship: relationship as Stored<Relationship>,
      other: other as Stored<Entity>,
      certainty: certain === 1 ? ('YES' as const) : ('POSSIBLY' as const),
    };
    return nested ? { ...row, nested: nestedPages(nested, parts) } : row;
  });
}

interface PeriodPlaces {
  readonly from: string;
  readonly to: string;
}

/** The relationships of the entity asked for: where they are read from, and the condition that they are its own. */
function ownedBy(
  { end, includeCommittees }: RelationshipQuery | NestedQuery,
  owner: string,
  period: PeriodPlaces | undefined,
): { from: string; where: string } {
  if (end === 'from') return { from: 'relationship', where: `relationship.from_key = ${owner}` };
  if (end !== 'to') {
    return {
      from: 'reference JOIN relationship ON relationship.key = reference.record',
      where: `reference.target = ${owner} AND reference.property = '${end}'`,
    };
  }
  if (!includeCommittees) return { from: 'relationship', where: `relationship.to_key = ${owner}` };
  const certain = period ? `max(certain_from <= ${period.to} AND certain_to >= ${period.from})` : '1';
  const asOf = period ? `AND possible_from <= ${period.to} AND possible_to >= ${period.from}` : '';
  return {
    from: `(SELECT descendant, ${certain} AS certain FROM closure
        WHERE ancestor = ${owner} ${asOf} GROUP BY descendant) AS inside
      JOIN relationship ON relationship.to_key = inside.descendant`,
    where: 'true',
  };
}

interface Order {
  readonly by: (sort: string) => string;
  readonly after: (sort: string, after: { readonly [Part in keyof Position]: string }) => string;
}

const SORTED: Order = {
  by: (sort) => `relationship.${sort}, own.id`,
  after: (sort, after) => `relationship.${sort} >= ${after.sort}
      AND (relationship.${sort}, own.id) > (${after.sort}, ${after.id})`,
};

/** The kept keys run from the newest to the oldest and end with the undated: turned round except for these. */
const OLDEST_FIRST: Order = {
  by: (sort) => `(relationship.${sort} = '${UNDATED}'), relationship.${sort} DESC, own.id`,
  after: (sort, after) => {
    const undated = `(relationship.${sort} = '${UNDATED}')`;
    const afterUndated = `(${after.sort} = '${UNDATED}')`;
    return `(${undated} > ${afterUndated}
      OR (${undated} = ${afterUndated} AND (relationship.${sort} < ${after.sort}
        OR (relationship.${sort} = ${after.sort} AND own.id > ${after.id}))))`;
  },
};

/** The meeting whose time a relationship has, or nothing where it has a time of its own. */
function meetingKey(types: readonly RelationshipType[]): string | undefined {
  const cases = types.flatMap((type) => {
    const end = RELATIONSHIP_TYPE_TABLE[type].meetingTime;
    return end ? [`WHEN '${type}' THEN relationship.${end}_key`] : [];
  });
  return cases.length === 0 ? undefined : `CASE relationship.type ${cases.join(' ')} END`;
}

/** A meeting's day is certainly in the period where all its possible days are; a span holds in it as model/as-of.ts says. */
function certainColumn(
  { types, includeCommittees, end }: RelationshipQuery | NestedQuery,
  { from, to }: PeriodPlaces,
): string {
  const within = `(meeting.possible_from >= ${from} AND meeting.possible_to <= ${to})`;
  const own = `(relationship.certain_from <= ${to} AND relationship.certain_to >= ${from})`;
  const span = meetingKey(types) ? `iif(meeting.key IS NULL, ${own}, ${within})` : own;
  return includeCommittees && end === 'to' ? `(${span} AND inside.certain)` : span;
}

function possibleCondition(types: readonly RelationshipType[], { from, to }: PeriodPlaces): string {
  const column = (name: string): string =>
    meetingKey(types) ? `coalesce(meeting.${name}, relationship.${name})` : `relationship.${name}`;
  return `${column('possible_from')} <= ${to} AND ${column('possible_to')} >= ${from}`;
}

function certaintyCondition(certain: string, wanted: readonly Certainty[]): string {
  if (wanted.includes('YES') && wanted.includes('POSSIBLY')) return 'true';
  if (wanted.includes('YES')) return certain;
  return wanted.includes('POSSIBLY') ? `NOT ${certain}` : 'false';
}

function quoted(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(', ');
}
