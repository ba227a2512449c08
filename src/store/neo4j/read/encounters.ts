import type { Attendance, Meeting, Stored } from '../../../model/records.js';
import { batchesOf, inOrder, limitOf, type PositionedRow, pageOf, positionOf } from '../../pages.js';
import { parseJson } from '../../record-json.js';
import type { EncounterQuery, EncounterRow, Page } from '../../store.js';
import type { Connection } from '../connection.js';
import { type Query, query } from '../query.js';
import { AS_OF_MEETING, counted, forEachAsked, pairsOf, type Shape, shapeOf, valuesOf } from './met-statements.js';

export async function encounters(
  connection: Connection,
  queries: readonly EncounterQuery[],
  signal?: AbortSignal,
): Promise<Page<EncounterRow>[]> {
  const batches = batchesOf(queries, batchKey);
  const answers = await Promise.all(batches.map((batch) => answer(connection, batch.queries, signal)));
  return inOrder(batches, answers);
}

/** Queries that one statement answers differ in values only. */
function batchKey({ id, filter, page }: EncounterQuery): string {
  return JSON.stringify([shapeOf(id, filter), page.first, page.count]);
}

async function answer(
  connection: Connection,
  queries: readonly EncounterQuery[],
  signal: AbortSignal | undefined,
): Promise<Page<EncounterRow>[]> {
  const [first] = queries as [EncounterQuery];
  const asked = queries.map(({ id, counterpart, filter, page }) => ({
    ...valuesOf(id, filter, positionOf(page)),
    counterpart,
  }));
  const slots = await connection.read(encountersQuery(first), { given: { asked, limit: limitOf(first.page) } }, signal);
  return slots.map(({ rows, total }, slot) =>
    pageOf(
      (rows as Columns[]).map(positioned),
      (queries[slot] as EncounterQuery).page,
      total as number | null,
      ([, meeting, certain, mine, theirs]): EncounterRow => ({
        meeting: meeting as Stored<Meeting>,
        certainty: certain === true ? 'YES' : 'POSSIBLY',
        mine: mine as Stored<Attendance>[],
        theirs: theirs as Stored<Attendance>[],
      }),
    ),
  );
}

type Columns = readonly [
  sort: string,
  meeting: string,
  certain: boolean,
  mine: readonly string[],
  theirs: readonly string[],
];

function positioned([sort, meeting, certain, mine, theirs]: Columns): PositionedRow {
  return [sort, parseJson<Stored<Meeting>>(meeting), certain, mine.map(parseAttendance), theirs.map(parseAttendance)];
}

const parseAttendance = (record: string): Stored<Attendance> => parseJson(record);

function encountersQuery({ id, filter, page }: EncounterQuery): Query {
  const shape = shapeOf(id, filter);
  const certain = shape.conditional ? ['certain'] : [];
  const columns = ['me', 'other', 'meeting', ...certain];
  const attendances = [attendancesOf(shape, 'me'), attendancesOf(shape, 'other')];
  const answer = `
  MATCH (other:Entity {id: asked.counterpart})
  ${pairsOf(shape, ['other'])}
  WITH DISTINCT ${columns.join(', ')}
  ${page.count ? counted(columns) : ''}
  WITH *, meeting._newest AS newest
  WHERE newest > asked.sort OR (newest = asked.sort AND meeting.id > asked.after)
  ORDER BY newest, meeting.id LIMIT $given.limit
  RETURN collect([newest, meeting._record, ${[certain[0] ?? 'true', ...attendances].join(', ')}]) AS rows`;
  return query('encounters', forEachAsked(answer, page.count));
}

/** The records of all attendances of a person, or of a body and what rolls up to it, at the meeting of the row, by id. */
function attendancesOf({ people, includeCommittees }: Shape, actor: string): string {
  if (people) {
    return `COLLECT {
    MATCH (${actor})-[presence:PRESENT_AT]->(meeting) WITH presence.attendance AS id
    MATCH ()-[attendance:ATTENDED {id: id}]->() RETURN attendance._record ORDER BY id }`;
  }
  return `COLLECT {
    MATCH (${actor})<-[lines:INSIDE*0..${includeCommittees ? 1 : 0}]-()-[presence:REPRESENTED_AT]->(meeting)
    WHERE all(line IN lines WHERE ${AS_OF_MEETING})
    WITH DISTINCT presence.attendance AS id
    OPTIONAL MATCH ()-[attendance:ATTENDED {id: id}]->()
    OPTIONAL MATCH ()-[party:PARTY_TO {id: id}]->()
    RETURN coalesce(attendance._record, party._record) ORDER BY id }`;
}
