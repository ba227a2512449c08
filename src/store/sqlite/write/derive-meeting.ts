import { holdsDuring } from '../../../model/as-of.js';
import { basisOf, basisStrength } from '../../../model/met.js';
import type { Period } from '../../../model/partial-date.js';
import type { Attendance, Meeting, Source } from '../../../model/records.js';
import { cameFor } from '../../../model/sides.js';
import { parseJson, withoutRevision } from '../../record-json.js';
import { settleMeeting } from '../../rules/meeting.js';
import type { Step } from '../../rules/steps.js';
import type { Database } from '../database.js';
import { parentsOf } from './derive-closure.js';
import type { Write } from './write.js';

const MEETING = 'SELECT data FROM record WHERE key = ? AND data IS NOT NULL';
const ATTENDANCES = `/* attendancesAt */ SELECT record.data FROM relationship JOIN record ON record.key = relationship.key
WHERE relationship.to_key = ? AND relationship.type IN ('ATTENDED', 'PARTY_TO') ORDER BY record.id`;
const SOURCES = `/* sourcesOf */ SELECT DISTINCT record.data FROM annotation JOIN record ON record.key = annotation.source
WHERE annotation.subject = ? AND annotation.type = 'Citation'`;

/** Rewrites what follows from one meeting and its attendances; gives those whose derived side changed. */
export function deriveMeeting(write: Write, key: number): Step[] {
  const { database } = write;
  for (const table of ['presence', 'representation']) database.run(`DELETE FROM ${table} WHERE meeting = ?`, key);
  const row = database.get(MEETING, key);
  if (!row) {
    database.run('DELETE FROM meeting WHERE key = ?', key);
    return [];
  }
  const { days, people, weight, settled, counted } = settleMeeting({
    meeting: parseJson<Meeting>(row['data']),
    sources: sourcesOf(database, key),
    attendances: attendancesAt(database, key),
    parentsOf: (body, period) => parentsAt(write, body, period),
    isPerson: (attendance) => isPerson(write, attendance),
  });
  const update = 'UPDATE meeting SET possible_from = ?, possible_to = ?, people = ?, weight = ? WHERE key = ?';
  database.run(update, days.from, days.to, people, weight, key);
  for (const attendance of counted) writePresence(write, key, attendance);
  return settled.flatMap((attendance) => write.settle(attendance) ?? []);
}

function attendancesAt(database: Database, meeting: number): Attendance[] {
  return database.all(ATTENDANCES, meeting).map(({ data }) => parseJson<Attendance>(withoutRevision(String(data))));
}

function sourcesOf(database: Database, meeting: number): Source[] {
  return database.all(SOURCES, meeting).map((row) => parseJson<Source>(row['data']));
}

/** The bodies above a committee at some possible day of the meeting. */
function parentsAt(write: Write, body: string, days: Period): string[] {
  const key = write.find(body)?.key;
  if (key === undefined) return [];
  return parentsOf(write.database, key)
    .filter(({ span }) => holdsDuring(span, days) !== 'NO')
    .map(({ id }) => id);
}

function isPerson(write: Write, { from }: Attendance): boolean {
  return write.find(from)?.type === 'Person';
}

function writePresence(write: Write, meeting: number, attendance: Attendance): void {
  const { database } = write;
  const [key, actor] = [write.keyOf(attendance.id), write.keyOf(attendance.from)];
  const body = cameFor(attendance);
  const bodyKey = body === undefined ? null : write.keyOf(body);
  const side = attendance.side ?? null;
  const basis = basisStrength(basisOf(attendance));
  if (isPerson(write, attendance)) {
    const insert = 'INSERT INTO presence (person, meeting, attendance, side, basis, body) VALUES (?, ?, ?, ?, ?, ?)';
    database.run(insert, actor, meeting, key, side, basis, bodyKey);
  }
  if (bodyKey === null) return;
  const insert = 'INSERT INTO representation (body, meeting, attendance, actor, side, basis) VALUES (?, ?, ?, ?, ?, ?)';
  database.run(insert, bodyKey, meeting, key, actor, side, basis);
}
