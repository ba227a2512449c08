import { basisStrength } from '../../../model/met.js';
import type { Actor, Attendance, Meeting, Stored } from '../../../model/records.js';
import { COUNT_BOUND, limitOf, type PositionedRow, pageOf, positionOf } from '../../pages.js';
import { parseJson } from '../../record-json.js';
import type { EncounterQuery, EncounterRow, MetFilter, MetQuery, MetRow, Page } from '../../store.js';
import type { Database, Value } from '../database.js';
import { pairsStatement, type Shape, SORTS } from './met-statements.js';

const TYPE_OF = '/* typeOf */ SELECT type FROM record WHERE id = ? AND data IS NOT NULL';

/** Values in the order that met-statements.ts tells. */
function valuesOf(id: string, filter: MetFilter): Value[] {
  const period = filter.time?.period;
  return [
    id,
    period?.from ?? null,
    period?.to ?? null,
    basisStrength(filter.minBasis),
    filter.throughMine ?? null,
    filter.throughTheirs ?? null,
    filter.place ?? null,
    filter.topic ?? null,
  ];
}

function shapeOf(database: Database, id: string, filter: MetFilter): Shape {
  return { people: database.get(TYPE_OF, id)?.['type'] === 'Person', filter };
}

function metStatement(shape: Shape, { order, dates, page }: MetQuery): string {
  const sort = SORTS[order];
  const after = page.after ? `WHERE (${sort.key}, record.id) > (?9, ?10)` : '';
  const meetingAt = (
    column: string,
  ): string => `(SELECT min(record.id) FROM pair JOIN record ON record.key = pair.meeting
      WHERE pair.other = page.other AND pair.newest = page.${column})`;
  return `/* met */
WITH pair AS MATERIALIZED (
  ${pairsStatement(shape)}
), total AS (
  SELECT other, sum(certain) AS count, sum(NOT certain) AS possible, sum(weight * certain) AS weight, min(newest) AS newest,
    max(newest) FILTER (WHERE newest <> '~') AS oldest
  FROM pair GROUP BY other
), page AS MATERIALIZED (
  SELECT ${sort.key} AS sort, record.id, record.data, total.* FROM total JOIN record ON record.key = total.other
    ${order === 'LABEL' ? 'JOIN entity ON entity.key = total.other' : ''}
  ${after} ORDER BY ${sort.order}, record.id LIMIT ?11
)
SELECT ${page.count ? `(SELECT count(*) FROM (SELECT 1 FROM total LIMIT ${COUNT_BOUND}))` : 'NULL'} AS total, (
  SELECT '[' || group_concat('["' || sort || '",' || data || ',' || count || ',' || possible || ',' || weight || ','
    || json_quote(first) || ',' || json_quote(last) || ']', ',') || ']' FROM (
    SELECT page.*, ${dates ? meetingAt('oldest') : 'NULL'} AS first,
      ${dates ? `iif(page.newest = '~', NULL, ${meetingAt('newest')})` : 'NULL'} AS last FROM page)) AS rows, ?9, ?10`;
}

export function met(database: Database, queries: readonly MetQuery[]): Page<MetRow>[] {
  return queries.map((query) => {
    const shape = shapeOf(database, query.id, query.filter);
    const after = positionOf(query.page);
    const row = database.get(
      metStatement(shape, query),
      ...valuesOf(query.id, query.filter),
      after.sort,
      after.id,
      limitOf(query.page),
    );
    return pageOf(
      parseJson<PositionedRow[]>(row?.['rows'] ?? '[]'),
      query.page,
      row?.['total'] as number | null,
      ([, counterpart, meetingCount, possibleMeetingCount, weight, firstMet, lastMet]): MetRow => ({
        counterpart: counterpart as Stored<Actor>,
        meetingCount: meetingCount as number,
        possibleMeetingCount: possibleMeetingCount as number,
        weight: weight as number,
        ...(firstMet ? { firstMet: firstMet as string } : {}),
        ...(lastMet ? { lastMet: lastMet as string } : {}),
      }),
    );
  });
}

function encountersStatement(shape: Shape, count: boolean): string {
  return `/* encounters */
WITH pair AS MATERIALIZED (
  ${pairsStatement(shape, '?12')}
)
SELECT ${count ? `(SELECT count(*) FROM (SELECT 1 FROM pair LIMIT ${COUNT_BOUND}))` : 'NULL'} AS total, (
  SELECT '[' || group_concat('["' || newest || '",' || data || ',' || certain || ',' || mine || ',' || theirs || ']', ',') || ']'
  FROM (
    SELECT pair.newest, pair.certain, record.data,
      ${attendancesOf(shape, '?1')} AS mine,
      ${attendancesOf(shape, '?12')} AS theirs
    FROM pair JOIN record ON record.key = pair.meeting JOIN meeting ON meeting.key = pair.meeting
    WHERE (pair.newest, record.id) > (?9, ?10) ORDER BY pair.newest, record.id LIMIT ?11)) AS rows`;
}

/** All attendances of one person, or of one body and what rolls up to it, at the meeting of the row. */
function attendancesOf({ people, filter }: Shape, id: string): string {
  const actor = `(SELECT key FROM record WHERE id = ${id})`;
  const keys = people
    ? `SELECT attendance FROM presence WHERE person = ${actor} AND presence.meeting = pair.meeting`
    : `SELECT attendance FROM representation JOIN closure ON closure.descendant = representation.body
        WHERE closure.ancestor = ${actor} AND representation.meeting = pair.meeting
          ${filter.includeCommittees ? '' : 'AND closure.depth = 0'}
          AND closure.possible_from <= meeting.possible_to AND closure.possible_to >= meeting.possible_from`;
  return `(SELECT '[' || coalesce(group_concat(data, ','), '') || ']' FROM (
        SELECT data FROM record WHERE key IN (${keys}) ORDER BY id))`;
}

export function encounters(database: Database, queries: readonly EncounterQuery[]): Page<EncounterRow>[] {
  return queries.map((query) => {
    const shape = shapeOf(database, query.id, query.filter);
    const after = positionOf(query.page);
    const row = database.get(
      encountersStatement(shape, query.page.count),
      ...valuesOf(query.id, query.filter),
      after.sort,
      after.id,
      limitOf(query.page),
      query.counterpart,
    );
    return pageOf(
      parseJson<PositionedRow[]>(row?.['rows'] ?? '[]'),
      query.page,
      row?.['total'] as number | null,
      ([, meeting, certain, mine, theirs]): EncounterRow => ({
        meeting: meeting as Stored<Meeting>,
        certainty: certain === 1 ? 'YES' : 'POSSIBLY',
        mine: mine as Stored<Attendance>[],
        theirs: theirs as Stored<Attendance>[],
      }),
    );
  });
}
