import { setTimeout as pause } from 'node:timers/promises';
import { AppError } from '../../../errors.js';
import { ENTITY_TYPE_TABLE } from '../../../model/entity-types.js';
import { compareIds } from '../../../model/ids.js';
import type { GraphRecord, RecordType, Stored } from '../../../model/records.js';
import { RELATIONSHIP_TYPE_TABLE } from '../../../model/relationship-types.js';
import { parseJson } from '../../record-json.js';
import type { ApplyResult } from '../../store.js';
import type { Connection } from '../connection.js';
import { type Query, query } from '../query.js';
import { placeOf } from '../record-kinds.js';

type StoredRecord = Stored<GraphRecord>;

/** Records a statement. */
const CHUNK = 2000;

/** Lists of changes a statement: each may hold the former content of a thousand records. */
const LISTS_AT_ONCE = 10;

/**
 * Reads chunk by chunk in the order of ids. The database shows every commit at once, yet the stream shows the state at its
 * beginning: what is not newer of the records that are there and of those that were replaced since. A chunk is read before what
 * was replaced, and each read waits for the whole of every commit of which an earlier one may have seen a part (the connection
 * passes bookmarks on), so that nothing is missed.
 */
export async function* stream(
  connection: Connection,
  types: readonly RecordType[],
  signal?: AbortSignal,
): AsyncGenerator<StoredRecord> {
  const beginning = await currentRevision(connection, signal);
  const replacedWithin = replacedSince(connection, beginning, types, signal);
  for (const { statement, begin, end } of rangesOf(types)) {
    for (let after = begin; after !== end; ) {
      const [row] = await connection.read(statement, { given: { after, end, limit: CHUNK } }, signal);
      const present = ((row?.['records'] ?? []) as readonly string[]).map((json) => parseJson<StoredRecord>(json));
      const last = present.length < CHUNK ? end : (present.at(-1) as StoredRecord).id;
      // What is newer tells of a commit, of which other parts may not be in sight yet.
      const newest = present.reduce((newest, { revision }) => Math.max(newest, revision), beginning);
      yield* asAt(beginning, present, await replacedWithin(after, last, newest));
      after = last;
    }
  }
}

/** The ids of a type, which all lie between two texts, and the statement that reads a chunk of its records. */
interface Range {
  readonly statement: Query;
  readonly begin: string;
  readonly end: string;
}

function rangesOf(types: readonly RecordType[]): readonly Range[] {
  return types.map(rangeOf).sort((one, other) => compareIds(one.begin, other.begin));
}

function rangeOf(type: RecordType): Range {
  const place = placeOf(type);
  const pattern = place === 'Entity' || place === 'Annotation' ? `(record:${place})` : `()-[record:${place}]->()`;
  const statement = query(
    `stream ${place}`,
    `MATCH ${pattern} USING INDEX record:${place}(id) WHERE record.id > $given.after AND record.id < $given.end
    WITH record ORDER BY record.id LIMIT $given.limit
    RETURN collect(record._record) AS records`,
  );
  // The character that comes after the slash is the zero.
  return { statement, begin: `${prefixOf(type)}/`, end: `${prefixOf(type)}0` };
}

function prefixOf(type: RecordType): string {
  if (type === 'Name' || type === 'Citation' || type === 'Claim') return type.toLowerCase();
  return { ...ENTITY_TYPE_TABLE, ...RELATIONSHIP_TYPE_TABLE }[type].prefix;
}

/** What was replaced after the chunk was read is among both. */
function asAt(
  revision: number,
  present: readonly StoredRecord[],
  replaced: readonly StoredRecord[],
): Iterable<StoredRecord> {
  const records = present.filter((record) => record.revision <= revision);
  if (replaced.length === 0) return records;
  return inOrderOfIds([...new Map([...records, ...replaced].map((record) => [record.id, record])).values()]);
}

/**
 * Tells of ids above `after` and up to `last` what they were like at the revision, where they have changed since. Ranges are asked
 * for in their order, so that what lies before one can be forgotten.
 */
function replacedSince(
  connection: Connection,
  revision: number,
  types: readonly RecordType[],
  signal: AbortSignal | undefined,
): (after: string, last: string, newest: number) => Promise<readonly StoredRecord[]> {
  let seen = revision;
  /** The first one at the end. */
  let ahead: StoredRecord[] = [];

  return async (after, last, newest) => {
    const current = await untilInSight(async () => {
      const revision = await currentRevision(connection, signal);
      return revision >= newest ? revision : undefined;
    });
    if (current > seen) {
      const replaced = await untilInSight(() => replacedBetween(connection, seen, current, types, signal));
      ahead = inOrderOfIds([...ahead, ...replaced.filter((record) => record.revision <= revision)]).reverse();
      seen = current;
    }
    const within: StoredRecord[] = [];
    for (let next = ahead.at(-1); next && compareIds(next.id, last) <= 0; next = ahead.at(-1)) {
      ahead.pop();
      if (compareIds(next.id, after) > 0) within.push(next);
    }
    return within;
  };
}

/** Between two looks at what is about to come into sight, milliseconds. */
const GLANCE = 5;
/** So many are more than any commit takes. */
const GLANCES = 2000;

/** A commit comes into sight part by part: looks again until what was looked for is there as a whole. */
async function untilInSight<Seen>(look: () => Promise<Seen | undefined>): Promise<Seen> {
  for (let glance = 0; glance < GLANCES; glance += 1) {
    const seen = await look();
    if (seen !== undefined) return seen;
    await pause(GLANCE);
  }
  throw new AppError('STORE_UNAVAILABLE', 'A write does not come into sight as a whole; run "caucus check".');
}

const REVISION = query('currentRevision', `MATCH (graph:Graph {name: 'caucus'}) RETURN graph.revision AS revision`);

async function currentRevision(connection: Connection, signal: AbortSignal | undefined): Promise<number> {
  const [row] = await connection.read(REVISION, {}, signal);
  return Number(row?.['revision']);
}

const REPLACED = query(
  'replacedBetween',
  `MATCH (list:ChangeList) USING INDEX list:ChangeList(revision, position)
  WHERE list.revision >= $given.revision AND list.revision <= $given.last AND list.position >= 0
    AND (list.revision > $given.revision OR list.position > $given.position)
  WITH list ORDER BY list.revision, list.position LIMIT ${LISTS_AT_ONCE}
  WITH list.revision AS revision, list.position AS position, list.before AS before, list.types AS types
  RETURN revision, position, size(before) AS size,
    [index IN range(0, size(before) - 1) WHERE before[index] <> '' AND types[index] IN $given.types | before[index]] AS records
  ORDER BY revision, position`,
);

const RESULTS = query(
  'resultsBetween',
  `MATCH (event:Event) WHERE event.revision > $given.first AND event.revision <= $given.last
  RETURN collect(event.result) AS results`,
);

/** How many changes the events after the first revision and up to the last have; undefined while one of them is not in sight. */
async function changesBetween(
  connection: Connection,
  first: number,
  last: number,
  signal: AbortSignal | undefined,
): Promise<number | undefined> {
  const [row] = await connection.read(RESULTS, { given: { first, last } }, signal);
  const results = ((row?.['results'] ?? []) as readonly string[]).map((json) => parseJson<ApplyResult>(json));
  if (results.length < last - first) return undefined;
  return results.reduce((sum, { created, updated, deleted }) => sum + created + updated + deleted, 0);
}

/**
 * What the records were like that changed in the events after the first revision and up to the last, each time they changed; undefined
 * while not all of that is in sight.
 */
async function replacedBetween(
  connection: Connection,
  first: number,
  last: number,
  types: readonly RecordType[],
  signal: AbortSignal | undefined,
): Promise<readonly StoredRecord[] | undefined> {
  const replaced: StoredRecord[] = [];
  let changes = 0;
  let after = { revision: first + 1, position: -1 };
  for (let isMore = true; isMore; ) {
    const lists = await connection.read(REPLACED, { given: { ...after, last, types } }, signal);
    for (const list of lists) {
      for (const json of list['records'] as readonly string[]) replaced.push(parseJson(json));
      changes += Number(list['size']);
      after = { revision: Number(list['revision']), position: Number(list['position']) };
    }
    isMore = lists.length === LISTS_AT_ONCE;
  }
  return changes === (await changesBetween(connection, first, last, signal)) ? replaced : undefined;
}

function inOrderOfIds(records: readonly StoredRecord[]): StoredRecord[] {
  return records.toSorted((one, other) => compareIds(one.id, other.id));
}
