import type { Actor, Stored } from '../../../model/records.js';
import { batchesOf, inOrder, limitOf, type PositionedRow, pageOf, positionOf } from '../../pages.js';
import { parseJson } from '../../record-json.js';
import type { MetOrder, MetQuery, MetRow, Page, PageRequest } from '../../store.js';
import type { Connection } from '../connection.js';
import { type Query, query } from '../query.js';
import { counted, pairsOf, type Shape, shapeOf, valuesOf } from './met-statements.js';

/** The most that a weight can come to, so that what is left of it sorts the other way round. */
const BOUND = 9_007_199_254_740_991;

const WEIGHT = 'reduce(sum = 0, meeting IN certainly | sum + meeting._weight)';

interface Sort {
  /** Columns to order by, before the id. */
  readonly by: string;
  /** The same order as one ASCII text: numbers inverted and padded, so that more comes first. */
  readonly key: string;
  /** Whether it is by the newest meeting, which is then looked for among all that count. */
  readonly byNewest?: boolean;
}

const SORTS: Readonly<Record<MetOrder, Sort>> = {
  MEETING_COUNT: {
    by: 'count DESC, possible DESC',
    key: `${padded('9999999999 - count', 10)} + ${padded('9999999999 - possible', 10)}`,
  },
  WEIGHT: { by: `${WEIGHT} DESC`, key: padded(`${BOUND} - ${WEIGHT}`, 16) },
  LAST_MET: { by: 'newest', key: 'newest', byNewest: true },
  LABEL: { by: 'other._sort', key: 'other._sort' },
};

function padded(number: string, digits: number): string {
  return `right('${'0'.repeat(digits - 1)}' + toString(${number}), ${digits})`;
}

export { encounters } from './encounters.js';

export async function met(
  connection: Connection,
  queries: readonly MetQuery[],
  signal?: AbortSignal,
): Promise<Page<MetRow>[]> {
  const batches = batchesOf(queries, batchKey);
  const answers = await Promise.all(batches.map((batch) => answer(connection, batch.queries, signal)));
  return inOrder(batches, answers);
}

/** Queries that one statement answers differ in values only. */
function batchKey({ id, filter, order, dates, page }: MetQuery): string {
  return JSON.stringify([shapeOf(id, filter), order, dates, page.first, page.count, page.after === undefined]);
}

async function answer(
  connection: Connection,
  queries: readonly MetQuery[],
  signal: AbortSignal | undefined,
): Promise<Page<MetRow>[]> {
  const [first] = queries as [MetQuery];
  const asked = queries.map(({ id, filter, page }) => valuesOf(id, filter, positionOf(page)));
  const slots = await connection.read(statementFor(first), { given: { asked, limit: limitOf(first.page) } }, signal);
  return slots.map(({ rows, total }, slot) =>
    pageOf(
      (rows as Columns[]).map(positioned),
      (queries[slot] as MetQuery).page,
      total as number | null,
      ([, counterpart, meetingCount, possibleMeetingCount, weight, firstMet, lastMet]): MetRow => ({
        counterpart: counterpart as Stored<Actor>,
        meetingCount: meetingCount as number,
        possibleMeetingCount: possibleMeetingCount as number,
        weight: weight as number,
        ...(typeof firstMet === 'string' && { firstMet }),
        ...(typeof lastMet === 'string' && { lastMet }),
      }),
    ),
  );
}

/** Sort key, the record as JSON, and the rest as it stands. */
type Columns = readonly [sort: string, record: string, ...parts: unknown[]];

function positioned([sort, record, ...parts]: Columns): PositionedRow {
  return [sort, parseJson<Stored<Actor>>(record), ...parts];
}

const statements = new Map<string, Query>();

function statementFor({ id, filter, order, dates, page }: MetQuery): Query {
  const shape = shapeOf(id, filter);
  const key = JSON.stringify([shape, order, dates, page.count, page.after === undefined]);
  const known = statements.get(key) ?? query('met', metStatement(shape, order, dates, page));
  statements.set(key, known);
  return known;
}

/** Counterparts are counted and put in order by what costs least; all else is read for the rows of the page only. */
function metStatement(shape: Shape, order: MetOrder, dates: boolean, { count, after }: PageRequest): string {
  const { key, by, byNewest } = SORTS[order];
  const columns = ['other', 'certainly', 'possibly', ...(byNewest ? ['newest'] : [])];
  const row = [key, 'other._record', 'count', 'possible', WEIGHT, ...(dates ? ['dated[-1]', 'dated[0]'] : [])];
  return `UNWIND $given.asked AS asked
CALL (asked) {
  ${pairsOf(shape, byNewest ? ['meeting._newest AS newest'] : [])}
  ${meetingsOf(shape, byNewest ? ['min(newest) AS newest'] : [])}
  ${count ? counted(columns) : ''}
  WITH *, size(certainly) AS count, size(possibly) AS possible
  ${after ? `WHERE ${key} > asked.sort OR (${key} = asked.sort AND other.id > asked.after)` : ''}
  ORDER BY ${by}, other.id LIMIT $given.limit
  ${dates ? DATES : ''}
  RETURN collect([${row.join(', ')}]) AS rows
  ${count ? '} RETURN size(found) AS total, rows' : ''}
}
RETURN ${count ? 'total' : 'null AS total'}, rows`;
}

/** The distinct meetings with each counterpart, those whose time is certain apart from the others. */
function meetingsOf({ conditional }: Shape, newest: readonly string[]): string {
  if (!conditional)
    return `WITH ${['other', 'collect(DISTINCT meeting) AS certainly', ...newest].join(', ')} WITH *, [] AS possibly`;
  const certainly = 'collect(DISTINCT CASE WHEN certain THEN meeting END) AS certainly';
  const possibly = 'collect(DISTINCT CASE WHEN NOT certain THEN meeting END) AS possibly';
  return `WITH ${['other', certainly, possibly, ...newest].join(', ')}`;
}

/** One id for each date on which they met, the latest first. */
const DATES = `CALL (certainly, possibly) {
    UNWIND certainly + possibly AS meeting
    WITH meeting._newest AS newest, min(meeting.id) AS id WHERE newest <> '~'
    WITH id ORDER BY newest RETURN collect(id) AS dated
  }`;
