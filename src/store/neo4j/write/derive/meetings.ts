import { holdsDuring } from '../../../../model/as-of.js';
import { basisOf, basisStrength } from '../../../../model/met.js';
import type { Day, Period } from '../../../../model/partial-date.js';
import type { Attendance, Citation, Meeting, Source } from '../../../../model/records.js';
import { cameFor } from '../../../../model/sides.js';
import { settleMeeting } from '../../../rules/meeting.js';
import type { MeetingFigures } from '../../properties.js';
import { query } from '../../query.js';
import { typeOfId } from '../../record-kinds.js';
import type { Lead } from '../match.js';
import { matchNode } from '../match.js';
import type { View } from '../view.js';
import { loadAbove, parentsOf } from './closure.js';
import { type Difference, differenceOf } from './difference.js';

/** That somebody counts as having been at a meeting. */
export interface Presence {
  /** A person's own, or that of the body come for. */
  readonly type: 'PRESENT_AT' | 'REPRESENTED_AT';
  readonly actor: string;
  readonly meeting: string;
  readonly attendance: string;
  readonly basis: number;
  /** Number of the side among those at the meeting; `null` where it is unknown. */
  readonly side: number | null;
  /** The body come for, or for a body who came; `null` where they came for none. */
  readonly other: string | null;
}

export interface DerivedMeetings {
  readonly figures: ReadonlyMap<string, MeetingFigures>;
  readonly presences: Difference<Presence>;
  /** The attendances whose derived side is another one now. */
  readonly sided: readonly Attendance[];
  /** The memberships in which somebody came. */
  readonly capacities: ReadonlySet<string>;
  /** The certain days of the meetings, by the memberships in which people came. */
  readonly evidence: ReadonlyMap<string, readonly Day[]>;
}

const CITATIONS: Lead = { type: 'Citation', property: 'subject' };
const ATTENDANCES: readonly Lead[] = [
  { type: 'ATTENDED', property: 'to' },
  { type: 'PARTY_TO', property: 'to' },
];

const PRESENCES = query(
  'presencesAt',
  `UNWIND $given.values AS value ${matchNode('meeting', 'Entity', 'value')}
  MATCH (meeting)<-[presence:PRESENT_AT|REPRESENTED_AT]-(actor)
  RETURN collect({type: type(presence), actor: actor.id, meeting: value, attendance: presence.attendance,
    basis: presence.basis, side: presence.side, other: coalesce(presence.body, presence.actor)}) AS rows`,
);

/** All that follows from meetings and who was there; meetings that are gone have nothing. */
export async function deriveMeetings(view: View, meetings: Iterable<string>): Promise<DerivedMeetings> {
  const ids = [...meetings];
  await view.load(ids);
  const there = ids.flatMap((id) => view.get<Meeting>(id) ?? []);
  await loadFacts(view, there);
  const figures = new Map<string, MeetingFigures>();
  const right: Presence[] = [];
  const sided: Attendance[] = [];
  const capacities = new Set<string>();
  const evidence = new Map<string, Day[]>();
  for (const meeting of there) {
    const attendances = attendancesAt(view, meeting.id);
    const { days, people, weight, settled, counted } = settleMeeting({
      meeting,
      sources: sourcesOf(view, meeting.id),
      attendances,
      parentsOf: (body, period) => parentsDuring(view, body, period),
      isPerson,
    });
    figures.set(meeting.id, { _from: days.from, _to: days.to, _people: people, _weight: weight });
    right.push(...presencesOf(counted));
    sided.push(...settled.filter((attendance, index) => attendance.side !== attendances[index]?.side));
    for (const capacity of capacitiesOf(attendances)) capacities.add(capacity);
    for (const capacity of days.from === days.to ? capacitiesOf(counted.filter(isPerson)) : []) {
      evidence.set(capacity, [...(evidence.get(capacity) ?? []), days.from]);
    }
  }
  const stored = (await view.askStored<Presence>(PRESENCES, ids)).map(inOrder);
  const presences = differenceOf(stored, right, ({ type, meeting, attendance }) => `${type} ${meeting} ${attendance}`);
  return { figures, presences, sided, capacities, evidence };
}

async function loadFacts(view: View, meetings: readonly Meeting[]): Promise<void> {
  const ids = meetings.map(({ id }) => id);
  await view.loadLeading([...ATTENDANCES, CITATIONS], ids);
  await view.load(ids.flatMap((id) => view.leading<Citation>(CITATIONS, id).map(({ sourceId }) => sourceId)));
  await loadAbove(
    view,
    ids.flatMap((id) => attendancesAt(view, id).flatMap((attendance) => cameFor(attendance) ?? [])),
  );
}

function attendancesAt(view: View, meeting: string): readonly Attendance[] {
  return ATTENDANCES.flatMap((lead) => view.leading<Attendance>(lead, meeting));
}

/** The sources that are cited for a meeting or a membership, each once. */
export function sourcesOf(view: View, subject: string): readonly Source[] {
  const ids = new Set(view.leading<Citation>(CITATIONS, subject).map(({ sourceId }) => sourceId));
  return [...ids].flatMap((id) => view.get<Source>(id) ?? []);
}

/** The bodies above a committee at some possible day of the meeting. */
function parentsDuring(view: View, body: string, days: Period): readonly string[] {
  return parentsOf(view, body)
    .filter(({ span }) => holdsDuring(span, days) !== 'NO')
    .map(({ key }) => key);
}

function isPerson({ from }: Attendance): boolean {
  return typeOfId(from) === 'Person';
}

function capacitiesOf(attendances: readonly Attendance[]): readonly string[] {
  return attendances.flatMap((attendance) => (attendance.type === 'ATTENDED' ? (attendance.capacity ?? []) : []));
}

function presencesOf(counted: readonly Attendance[]): readonly Presence[] {
  const sides = [...new Set(counted.flatMap(({ side }) => side ?? []))].sort();
  return counted.flatMap((attendance): Presence[] => {
    const body = cameFor(attendance) ?? null;
    const common = {
      meeting: attendance.to,
      attendance: attendance.id,
      basis: basisStrength(basisOf(attendance)),
      side: attendance.side === undefined ? null : sides.indexOf(attendance.side),
    };
    return [
      ...(isPerson(attendance)
        ? [{ ...common, type: 'PRESENT_AT', actor: attendance.from, other: body } as const]
        : []),
      ...(body === null ? [] : [{ ...common, type: 'REPRESENTED_AT', actor: body, other: attendance.from } as const]),
    ].map(inOrder);
  });
}

function inOrder({ type, actor, meeting, attendance, basis, side, other }: Presence): Presence {
  return { type, actor, meeting, attendance, basis, side, other };
}
