import { meetingDays } from '../../model/as-of.js';
import { isMetAt, meetingWeight, wasThere } from '../../model/met.js';
import type { Period } from '../../model/partial-date.js';
import type { Attendance, Meeting, Source } from '../../model/records.js';
import { deriveSides } from '../../model/sides.js';

/** All the facts that bear on one meeting; the engine gathers them. */
export interface MeetingFacts {
  readonly meeting: Meeting;
  /** What is cited for the meeting. */
  readonly sources: readonly Source[];
  /** In the order of their ids. */
  readonly attendances: readonly Attendance[];
  /** The bodies of which a committee is directly part on some of the days, and nothing for an organisation. */
  readonly parentsOf: (body: string, days: Period) => readonly string[];
  /** Whether a person came, and not a group or a body. */
  readonly isPerson: (attendance: Attendance) => boolean;
}

/** What follows from them. */
export interface SettledMeeting {
  /** The days on which it may take place. */
  readonly days: Period;
  /** How many distinct people were there. */
  readonly people: number;
  /** What it adds to the strength of each tie in it. */
  readonly weight: number;
  /** All attendances, with the sides that are derived. */
  readonly settled: readonly Attendance[];
  /** Those of them by which somebody has met somebody; none where nobody meets. */
  readonly counted: readonly Attendance[];
}

export function settleMeeting({ meeting, sources, attendances, parentsOf, isPerson }: MeetingFacts): SettledMeeting {
  const days = meetingDays({ status: 'UNKNOWN', ...meeting }, sources);
  const sides = deriveSides(attendances, (body) => parentsOf(body, days));
  const settled = attendances.map((attendance) => withSide(attendance, sides.get(attendance.id)));
  const present = settled.filter((attendance) => attendance.rank === 'PREFERRED' && wasThere(attendance));
  const people = new Set(present.filter(isPerson).map(({ from }) => from)).size;
  return { days, people, weight: meetingWeight(people), settled, counted: isMetAt(meeting) ? present : [] };
}

function withSide(attendance: Attendance, side: string | undefined): Attendance {
  if (!attendance.sideDerived) return attendance;
  const { side: _former, ...rest } = attendance;
  return side === undefined ? rest : { ...rest, side };
}
