import type { GraphRecord } from '../../../model/records.js';
import { bearsOnOthers } from '../../rules/follows.js';
import type { Step } from '../../rules/steps.js';
import type { Database } from '../database.js';
import { deriveClosure, descendantsOf } from './derive-closure.js';
import { deriveMeeting } from './derive-meeting.js';
import { deriveMembership } from './derive-membership.js';
import type { Write } from './write.js';

/** What has to be settled anew, by record key. */
interface Outdated {
  readonly bodies: Set<number>;
  readonly meetings: Set<number>;
  readonly memberships: Set<number>;
}

/**
 * Settles everything that follows from the records touched: which committee lies within which body, who was at which
 * meeting for whom and on which side, and how long memberships hold. Gives the attendances whose side changed by it, in the
 * order of ids.
 */
export function deriveFrom(write: Write, steps: readonly Step[]): Step[] {
  const outdated: Outdated = { bodies: new Set(), meetings: new Set(), memberships: new Set() };
  for (const step of steps) {
    if (!bearsOnOthers(step)) continue;
    for (const record of new Set([step.before, step.after])) {
      if (record) FOLLOWS[record.type]?.(write, write.keyOf(step.id), record, outdated);
    }
  }
  return settleOutdated(write, outdated);
}

/** Settles all there is anew. */
export function deriveEverything(write: Write): Step[] {
  const keys = (type: string): Set<number> =>
    keySet(write.database, `SELECT key FROM record WHERE type IN (${type}) AND data IS NOT NULL`);
  return settleOutdated(write, {
    bodies: keys("'Organisation', 'Committee'"),
    meetings: keys("'Meeting'"),
    memberships: keys("'MEMBER_OF'"),
  });
}

function settleOutdated(write: Write, { bodies, meetings, memberships }: Outdated): Step[] {
  const { database } = write;
  for (const body of bodies) {
    deriveClosure(database, body);
    addAll(meetings, keySet(database, MEETINGS_OF_BODY, body));
  }
  const changed: Step[] = [];
  for (const meeting of meetings) {
    changed.push(...deriveMeeting(write, meeting));
    addAll(memberships, keySet(database, CAPACITIES_AT_MEETING, meeting));
  }
  for (const membership of memberships) deriveMembership(database, membership);
  return changed.sort((first, second) => (first.id < second.id ? -1 : 1));
}

const MEETINGS_OF_BODY = `SELECT to_key AS key FROM relationship WHERE from_key = ?1 AND type = 'PARTY_TO'
UNION SELECT relationship.to_key FROM reference JOIN relationship ON relationship.key = reference.record
  WHERE reference.target = ?1 AND reference.property = 'onBehalfOf' AND relationship.type = 'ATTENDED'`;

const CAPACITIES_AT_MEETING = `SELECT reference.target AS key FROM relationship
  JOIN reference ON reference.record = relationship.key AND reference.property = 'capacity'
WHERE relationship.to_key = ? AND relationship.type = 'ATTENDED'`;

const CITED_BY = `SELECT record.key, record.type FROM annotation JOIN record ON record.key = annotation.subject
WHERE annotation.source = ? AND annotation.type = 'Citation' AND record.type IN ('Meeting', 'MEMBER_OF')`;

const MEMBERSHIPS_OF = `SELECT key FROM relationship WHERE from_key = ?1 AND type = 'MEMBER_OF'
UNION SELECT key FROM relationship WHERE to_key = ?1 AND type = 'MEMBER_OF'`;

type Follow = (write: Write, key: number, record: GraphRecord, outdated: Outdated) => void;

/** A member's or body's own dates clip every membership of it. */
const livesChanged: Follow = ({ database }, key, _record, { memberships }) =>
  addAll(memberships, keySet(database, MEMBERSHIPS_OF, key));

const bodyChanged: Follow = (write, key, record, outdated) => {
  outdated.bodies.add(key);
  livesChanged(write, key, record, outdated);
};

const attendanceChanged: Follow = (write, _key, record, { meetings, memberships }) => {
  if (record.type !== 'ATTENDED' && record.type !== 'PARTY_TO') return;
  add(meetings, write.find(record.to)?.key);
  if (record.type === 'ATTENDED' && record.capacity) add(memberships, write.find(record.capacity)?.key);
};

/** What each type of record, new, changed or gone, makes outdated. */
const FOLLOWS: Readonly<Partial<Record<GraphRecord['type'], Follow>>> = {
  Person: livesChanged,
  Organisation: bodyChanged,
  Committee: bodyChanged,
  Meeting: (_write, key, _record, { meetings }) => meetings.add(key),
  MEMBER_OF: (_write, key, _record, { memberships }) => memberships.add(key),
  ATTENDED: attendanceChanged,
  PARTY_TO: attendanceChanged,
  PART_OF: (write, _key, record, { bodies }) => {
    const part = record.type === 'PART_OF' ? write.find(record.from) : undefined;
    if (part?.type === 'Committee') addAll(bodies, descendantsOf(write.database, part.key));
  },
  Source: ({ database }, key, _record, outdated) => {
    for (const row of database.all(CITED_BY, key)) {
      (row['type'] === 'Meeting' ? outdated.meetings : outdated.memberships).add(Number(row['key']));
    }
  },
  Citation: (write, _key, record, outdated) => {
    const subject = record.type === 'Citation' ? write.find(record.subject) : undefined;
    if (subject?.type === 'Meeting') outdated.meetings.add(subject.key);
    if (subject?.type === 'MEMBER_OF') outdated.memberships.add(subject.key);
  },
};

function keySet(database: Database, sql: string, ...values: number[]): Set<number> {
  return new Set(database.all(sql, ...values).map((row) => Number(row['key'])));
}

function add(set: Set<number>, key: number | undefined): void {
  if (key !== undefined) set.add(key);
}

function addAll(set: Set<number>, keys: Iterable<number>): void {
  for (const key of keys) set.add(key);
}
