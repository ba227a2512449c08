import { meetingDays, relationshipSpan } from '../../src/model/as-of.js';
import type { Period } from '../../src/model/partial-date.js';
import type {
  Attendance,
  Citation,
  GraphRecord,
  Meeting,
  Participation,
  Relationship,
  Source,
} from '../../src/model/records.js';
import type { MetFilter } from '../../src/store/store.js';

/** One counterpart by the definition, worked out the long way: every meeting, every pair, no index. */
export interface Expected {
  readonly id: string;
  readonly meetings: readonly { readonly id: string; readonly certain: boolean; readonly people: number }[];
}

/** The definition of "met" applied to plain records. Sides are those settled in the attendances given. */
export function expectedCounterparts(records: readonly GraphRecord[], me: string, filter: MetFilter): Expected[] {
  const graph = new Graph(records);
  const isPerson = me.startsWith('person/');
  const found = new Map<string, Expected['meetings'][number][]>();
  for (const meeting of graph.meetings) {
    const days = graph.daysOf(meeting);
    const certain = !filter.time || (days.from >= filter.time.period.from && days.to <= filter.time.period.to);
    const possible = !filter.time || (days.from <= filter.time.period.to && days.to >= filter.time.period.from);
    if (!possible || (filter.time && !filter.time.certainty.includes(certain ? 'YES' : 'POSSIBLY'))) continue;
    if (filter.place !== undefined && !graph.placesOf(meeting).has(filter.place)) continue;
    if (filter.topic !== undefined && !graph.topicsOf(meeting).has(filter.topic)) continue;
    const there = graph.thereAt(meeting);
    const people = new Set(there.filter((a) => a.from.startsWith('person/')).map((a) => a.from)).size;
    const actorsOf = (attendance: Attendance): Set<string> => {
      if (isPerson) return new Set(attendance.from.startsWith('person/') ? [attendance.from] : []);
      const body = bodyOf(attendance);
      return body === undefined ? new Set() : filter.includeCommittees ? graph.upwards(body, days) : new Set([body]);
    };
    const cameThrough = (attendance: Attendance, through: string | undefined): boolean => {
      const body = bodyOf(attendance);
      if (through === undefined) return true;
      return (
        body !== undefined && (filter.includeCommittees ? graph.upwards(body, days).has(through) : body === through)
      );
    };
    const others = new Set<string>();
    for (const mine of there) {
      if (!actorsOf(mine).has(me) || !cameThrough(mine, filter.throughMine)) continue;
      for (const theirs of there) {
        if (mine.id === theirs.id || mine.from === theirs.from) continue;
        if (!cameThrough(theirs, filter.throughTheirs)) continue;
        if (strength(mine) < LEAST[filter.minBasis] || strength(theirs) < LEAST[filter.minBasis]) continue;
        const known = mine.side !== undefined && theirs.side !== undefined;
        if (filter.sides === 'OPPOSITE' && !(known && mine.side !== theirs.side)) continue;
        if (filter.sides === 'SAME' && !(known && mine.side === theirs.side)) continue;
        for (const other of actorsOf(theirs)) {
          if (other === me) continue;
          if (!isPerson && (graph.upwards(me, days).has(other) || graph.upwards(other, days).has(me))) continue;
          others.add(other);
        }
      }
    }
    for (const other of others) {
      const meetings = found.get(other) ?? [];
      meetings.push({ id: meeting.id, certain, people });
      found.set(other, meetings);
    }
  }
  return [...found].map(([id, meetings]) => ({ id, meetings }));
}

const LEAST = { CONTEXT: 0, CAPACITY: 1, EXPLICIT: 2 };

function strength(attendance: Attendance): number {
  return attendance.type === 'PARTY_TO' ? 2 : LEAST[attendance.basis];
}

function bodyOf(attendance: Attendance): string | undefined {
  return attendance.type === 'PARTY_TO' ? attendance.from : (attendance as Participation).onBehalfOf;
}

class Graph {
  private readonly records: readonly GraphRecord[];

  constructor(records: readonly GraphRecord[]) {
    this.records = records;
  }

  get meetings(): Meeting[] {
    return this.records.filter(
      (record): record is Meeting => record.type === 'Meeting' && record.status === 'HELD' && record.kind !== 'SERIES',
    );
  }

  thereAt(meeting: Meeting): Attendance[] {
    return this.links('ATTENDED', 'PARTY_TO').filter((record): record is Attendance => {
      if (record.to !== meeting.id) return false;
      return (
        record.type === 'PARTY_TO' || (record.type === 'ATTENDED' && ['PRESENT', 'REMOTE'].includes(record.presence))
      );
    });
  }

  daysOf(meeting: Meeting): Period {
    const cited = this.records.filter(
      (record): record is Citation => record.type === 'Citation' && record.subject === meeting.id,
    );
    const sources = this.records.filter(
      (record): record is Source => record.type === 'Source' && cited.some(({ sourceId }) => sourceId === record.id),
    );
    return meetingDays({ status: 'UNKNOWN', ...meeting }, sources);
  }

  /** The body and every body above it along PART_OF of committees at some possible day. */
  upwards(body: string, days: Period, seen = new Set<string>()): Set<string> {
    const reach = (current: string, from: number, to: number, line: readonly string[]): void => {
      seen.add(current);
      for (const part of this.links('PART_OF')) {
        if (part.from !== current || !part.from.startsWith('committee/') || line.includes(part.to)) continue;
        const span = relationshipSpan(part);
        const [latest, earliest] = [Math.max(from, span.earliestStart), Math.min(to, span.latestEnd)];
        if (latest <= earliest) reach(part.to, latest, earliest, [...line, part.to]);
      }
    };
    reach(body, days.from, days.to, [body]);
    return seen;
  }

  placesOf(meeting: Meeting): Set<string> {
    const places = new Set<string>();
    const visit = (place: string): void => {
      if (places.has(place)) return;
      places.add(place);
      for (const link of this.links('WITHIN')) if (link.from === place) visit(link.to);
    };
    for (const link of this.links('HELD_AT')) if (link.from === meeting.id) visit(link.to);
    return places;
  }

  topicsOf(meeting: Meeting): Set<string> {
    const declared = this.links('MADE_AT').filter(({ to }) => to === meeting.id);
    const subjects = [meeting.id, ...declared.map(({ from }) => from)];
    return new Set(
      this.links('ABOUT')
        .filter(({ from }) => subjects.includes(from))
        .map(({ to }) => to),
    );
  }

  private links(...types: string[]): Relationship[] {
    return this.records.filter(
      (record): record is Relationship => types.includes(record.type) && (record as Relationship).rank === 'PREFERRED',
    );
  }
}
