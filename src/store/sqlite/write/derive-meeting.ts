import { meetingDays } from '../../../model/as-of.js';
import { basisOf, basisStrength, isMetAt, meetingWeight, wasThere } from '../../../model/met.js';
import type { Period } from '../../../model/partial-date.js';
import type { Attendance, Meeting, Source } from '../../../model/records.js';
import { cameFor, deriveSides } from '../../../model/sides.js';
import type { Database } from '../database.js';
import { parseJson, withoutRevision } from '../json-rows.js';
import { parentsOf } from './derive-closure.js';
import type { Step, Write } from './write.js';

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
  const meeting = parseJson<Meeting>(row['data']);
  const days = meetingDays({ status: 'UNKNOWN', ...meeting }, sourcesOf(database, key));
  const attendances = database
    .all(ATTENDANCES, key)
    .map(({ data }) => parseJson<Attendance>(withoutRevision(String(data))));
  const sides = deriveSides(attendances, (body) => parentsAt(write, body, days));
  const settled = attendances.map((attendance) => withSide(attendance, sides.get(attendance.id)));
  const counted = settled.filter((attendance) => attendance.rank === 'PREFERRED' && wasThere(attendance));
  const people = new Set(counted.filter(isPerson(write)).map(({ from }) => from)).size;
  const update = 'UPDATE meeting SET possible_from = ?, possible_to = ?, people = ?, weight = ? WHERE key = ?';
  database.run(update, days.from, days.to, people, meetingWeight(people), key);
  if (isMetAt(meeting)) for (const attendance of counted) writePresence(write, key, attendance);
  return settled.flatMap((attendance) => write.settle(attendance) ?? []);
}

function sourcesOf(database: Database, meeting: number): Source[] {
  return database.all(SOURCES, meeting).map((row) => parseJson<Source>(row['data']));
}

/** The bodies above a committee at some possible day of the meeting. */
function parentsAt(write: Write, body: string, days: Period): string[] {
  const found = write.find(body);
  if (!found) return [];
  return parentsOf(write.database, found.key)
    .filter(({ span }) => span.earliestStart <= days.to && span.latestEnd >= days.from)
    .map(({ id }) => id);
}

function withSide(attendance: Attendance, side: string | undefined): Attendance {
  if (!attendance.sideDerived) return attendance;
  const { side: _former, ...rest } = attendance;
  return side === undefined ? rest : { ...rest, side };
}

function isPerson(write: Write): (attendance: Attendance) => boolean {
  return ({ from }) => write.find(from)?.type === 'Person';
}

function writePresence(write: Write, meeting: number, attendance: Attendance): void {
  const { database } = write;
  const key = write.find(attendance.id)?.key as number;
  const actor = write.find(attendance.from)?.key as number;
  const body = cameFor(attendance);
  const bodyKey = (body !== undefined && write.find(body)?.key) || null;
  const side = attendance.side ?? null;
  const basis = basisStrength(basisOf(attendance));
  if (isPerson(write)(attendance)) {
    const insert = 'INSERT INTO presence (person, meeting, attendance, side, basis, body) VALUES (?, ?, ?, ?, ?, ?)';
    database.run(insert, actor, meeting, key, side, basis, bodyKey);
  }
  if (bodyKey === null) return;
  const insert = 'INSERT INTO representation (body, meeting, attendance, actor, side, basis) VALUES (?, ?, ?, ?, ?, ?)';
  database.run(insert, bodyKey, meeting, key, actor, side, basis);
}
