import {
  type Certainty,
  holdsDuring,
  meetingDays,
  membershipSpan,
  relationshipSpan,
} from '../../../src/model/as-of.js';
import { isMetAt, wasThere } from '../../../src/model/met.js';
import { type Day, dayOf, latestDay, type PartialDate, type Period } from '../../../src/model/partial-date.js';
import type { GraphRecord, Meeting, Membership, Source } from '../../../src/model/records.js';

type OfType<Type> = GraphRecord & { readonly type: Type };

/** When the memberships among plain records hold, worked out the long way from all of them, no index. */
export class MembershipOracle {
  private readonly records: readonly GraphRecord[];

  constructor(records: readonly GraphRecord[]) {
    this.records = records;
  }

  all<Type extends GraphRecord['type']>(type: Type): OfType<Type>[] {
    return this.records.filter((record): record is OfType<Type> => record.type === type);
  }

  holds(membership: Membership, period: Period): Certainty {
    const published = this.sourcesOf(membership.id).flatMap(({ publishedDate }) =>
      publishedDate?.latest === undefined ? [] : [latestDay(publishedDate)],
    );
    const span = membershipSpan({
      ...membership,
      evidencedDays: [...certainDay(membership.evidencedOn), ...this.daysAttendedAs(membership)],
      lives: [this.lifeOf(membership.from), this.lifeOf(membership.to)],
      ...(published.length > 0 && { statedOngoingOn: Math.max(...published) }),
    });
    return holdsDuring(span, period);
  }

  /** How certainly one body lies within another on a day, by the surest line of committees that leads there. */
  liesWithin(body: string, whole: string, day: Day, line: readonly string[] = []): Certainty {
    if (body === whole) return 'YES';
    const lines = this.all('PART_OF')
      .filter(({ from, to }) => from === body && from.startsWith('committee/') && !line.includes(to))
      .map((part) =>
        weaker(
          holdsDuring(relationshipSpan(part), { from: day, to: day }),
          this.liesWithin(part.to, whole, day, [...line, body]),
        ),
      );
    return lines.includes('YES') ? 'YES' : lines.includes('POSSIBLY') ? 'POSSIBLY' : 'NO';
  }

  private daysAttendedAs({ id }: Membership): Day[] {
    return this.all('ATTENDED').flatMap((attendance) => {
      const meeting = this.all('Meeting').find((one) => one.id === attendance.to);
      const counts = attendance.capacity === id && attendance.rank === 'PREFERRED' && wasThere(attendance);
      if (!meeting || !counts || !isMetAt(meeting)) return [];
      const { from, to } = this.daysOf(meeting);
      return from === to ? [from] : [];
    });
  }

  private daysOf(meeting: Meeting): Period {
    return meetingDays({ status: 'UNKNOWN', ...meeting }, this.sourcesOf(meeting.id));
  }

  private sourcesOf(subject: string): Source[] {
    const cited = this.all('Citation').filter((citation) => citation.subject === subject);
    return this.all('Source').filter(({ id }) => cited.some(({ sourceId }) => sourceId === id));
  }

  private lifeOf(id: string): { start?: PartialDate; end?: PartialDate } {
    const bearer = this.records.find((record) => record.id === id);
    const [start, end] =
      bearer?.type === 'Person'
        ? [bearer.birthDate, bearer.deathDate]
        : bearer?.type === 'Organisation' || bearer?.type === 'Committee'
          ? [bearer.foundingDate, bearer.dissolutionDate]
          : [];
    return { ...(start && { start }), ...(end && { end }) };
  }
}

export function weaker(one: Certainty, other: Certainty): Certainty {
  if (one === 'NO' || other === 'NO') return 'NO';
  return one === 'YES' && other === 'YES' ? 'YES' : 'POSSIBLY';
}

function certainDay(date: PartialDate | undefined): Day[] {
  return date?.earliest !== undefined && date.earliest === date.latest ? [dayOf(date.earliest)] : [];
}
