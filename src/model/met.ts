import type { Attendance, Meeting } from './records.js';
import { type Basis, type EncounterSides, type SideRelation, VOCABULARY } from './vocabulary.js';

/** A tie of one meeting of n people is 1/(n−1), kept as ⌊10⁹/(n−1)⌋ so that sums are exact and equal in every engine. */
export const WEIGHT_UNIT = 1_000_000_000;

/** What one meeting of so many distinct people adds to the strength of each tie in it. */
export function meetingWeight(people: number): number {
  return people < 2 ? 0 : Math.floor(WEIGHT_UNIT / (people - 1));
}

/** People meet only at a meeting that took place, and a series is not one. */
export function isMetAt(meeting: Meeting): boolean {
  return meeting.status === 'HELD' && meeting.kind !== 'SERIES';
}

/** Whether somebody was there; a party is there by taking part. */
export function wasThere(attendance: Attendance): boolean {
  return attendance.type === 'PARTY_TO' || attendance.presence === 'PRESENT' || attendance.presence === 'REMOTE';
}

/** How firmly they came for their body; a party as firmly as can be. */
export function basisOf(attendance: Attendance): Basis {
  return attendance.type === 'PARTY_TO' ? 'EXPLICIT' : attendance.basis;
}

/** Position in the order of firmness, weakest 0. */
export function basisStrength(basis: Basis): number {
  return VOCABULARY.Basis.indexOf(basis);
}

/** How two sides stand to each other; undefined where one is unknown. */
function sideRelation(mine: string | undefined, theirs: string | undefined): Exclude<SideRelation, 'ANY'> | undefined {
  if (mine === undefined || theirs === undefined) return undefined;
  return mine === theirs ? 'SAME' : 'OPPOSITE';
}

/** Nobody meets himself: not in two capacities, and not as his own body's party. */
function areDistinct(mine: Attendance, theirs: Attendance): boolean {
  return mine.id !== theirs.id && mine.from !== theirs.from;
}

/** How two sat to each other at one meeting, over all pairs of the capacities in which they came. */
export function encounterSides(mine: readonly Attendance[], theirs: readonly Attendance[]): EncounterSides {
  const relations = new Set<string>();
  for (const one of mine) {
    for (const other of theirs) {
      const relation = areDistinct(one, other) ? sideRelation(one.side, other.side) : undefined;
      if (relation) relations.add(relation);
    }
  }
  if (relations.size === 2) return 'BOTH';
  if (relations.has('OPPOSITE')) return 'OPPOSITE';
  return relations.has('SAME') ? 'SAME' : 'UNKNOWN';
}
