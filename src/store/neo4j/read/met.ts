import type { Actor, Stored } from '../../../model/records.js';
import { batchesOf, inOrder, limitOf, type PositionedRow, pageOf, positionOf } from '../../pages.js';
import { parseJson } from '../../record-json.js';
import type { MetOrder, MetQuery, MetRow, Page } from '../../store.js';
import type { Connection } from '../connection.js';
import { type Query, query } from '../query.js';
import { counted, forEachAsked, pairsOf, shapeOf, valuesOf } from './met-statements.js';

/** The most that a weight can come to, so that what is left of it sorts the other way round. */
const BOUND = 9_007_199_254_740_991;

const WEIGHT = 'reduce(sum = 0, meeting IN certainly | sum + meeting._weight)';

interface Sort {
  /** Columns to order by, before the id. */
  readonly by: string;
  /** What orders equals where some meetings are only possible. */
  readonly byPossible?: string;
  /** The same order as one ASCII text: numbers inverted and padded, so that more comes first. */
  readonly key: string;
  /** Whether it is by the newest meeting, which is then looked for among all that count. */
  readonly byNewest?: boolean;
}

const SORTS: Readonly<Record<MetOrder, Sort>> = {
  MEETING_COUNT: {
    by: 'count DESC',
    byPossible: 'possible DESC',
    key: `${padded('9999999999 - count', 10)} + ${padded('9999999999 - possible', 10)}`,
  },
  WEIGHT: { by: `${WEIGHT} DESC`, key: padded(`${BOUND} - ${WEIGHT}`, 16) },
  LAST_MET: { by: 'newest', key: 'newest', byNewest: true },
  LABEL: { by: 'other._sort', key: 'other._sort' },
};

function padded(number: string, digits: number): string {
  return `right('${'0'.repeat(digits - 1)}' + toString(${number}), ${digits})`;
}

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
  const slots = await connection.read(metQuery(first), { given: { asked, limit: limitOf(first.page) } }, signal);
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

/** Counterparts are counted and put in order by what costs least; all else is read for the rows of the page only. */
function metQuery({ id, filter, order, dates, page }: MetQuery): Query {
  const shape = shapeOf(id, filter);
  const { conditional } = shape;
  const { key, by, byPossible, byNewest } = SORTS[order];
  const lists = conditional ? ['certainly', 'possibly'] : ['certainly'];
  const columns = ['other', ...lists, ...(byNewest ? ['newest'] : [])];
  const sorted = [by, ...(conditional && byPossible ? [byPossible] : []), 'other.id'];
  const row = [key, 'other._record', 'count', 'possible', WEIGHT, ...(dates ? ['dated[-1]', 'dated[0]'] : [])];
  const answer = `
  ${pairsOf(shape, byNewest ? ['meeting._newest AS newest'] : [])}
  WITH ${['other', ...(conditional ? MEETINGS_BY_CERTAINTY : MEETINGS), ...(byNewest ? ['min(newest) AS newest'] : [])].join(', ')}
  ${page.count ? counted(columns) : ''}
  WITH *, size(certainly) AS count, ${conditional ? 'size(possibly)' : '0'} AS possible
  ${page.after ? `WHERE ${key} > asked.sort OR (${key} = asked.sort AND other.id > asked.after)` : ''}
  ORDER BY ${sorted.join(', ')} LIMIT $given.limit
  ${dates ? datesOf(lists) : ''}
  RETURN collect([${row.join(', ')}]) AS rows`;
  return query('met', forEachAsked(answer, page.count));
}

const MEETINGS = ['collect(DISTINCT meeting) AS certainly'];

const MEETINGS_BY_CERTAINTY = [
  'collect(DISTINCT CASE WHEN certain THEN meeting END) AS certainly',
  'collect(DISTINCT CASE WHEN NOT certain THEN meeting END) AS possibly',
];

/** One id for each date on which they met, the latest first. */
function datesOf(lists: readonly string[]): string {
  return `CALL (${lists.join(', ')}) {
    UNWIND ${lists.join(' + ')} AS meeting
    WITH meeting._newest AS newest, min(meeting.id) AS id WHERE newest <> '~'
    WITH id ORDER BY newest RETURN collect(id) AS dated
  }`;
}
