import { membershipSpan, type Span } from '../../model/as-of.js';
import { type Day, dayOf, latestDay } from '../../model/partial-date.js';
import type { Actor, Body, Membership, Source } from '../../model/records.js';

/** All the facts that bear on one membership; the engine gathers them. */
export interface MembershipRecords {
  readonly membership: Membership;
  /** Absent only from a damaged store, and then no life bounds the membership. */
  readonly member: Actor | undefined;
  readonly body: Body | undefined;
  /** What is cited for the membership. */
  readonly sources: readonly Source[];
  /** Certain days of meetings that took place and were attended in this capacity. */
  readonly evidencedDays: readonly Day[];
}

/** The time in which a membership holds. */
export function spanOfMembership({ membership, member, body, sources, evidencedDays }: MembershipRecords): Span {
  const published = sources.flatMap(publicationDay);
  return membershipSpan({
    ...membership,
    evidencedDays: [...statedEvidence(membership), ...evidencedDays],
    lives: [lifeOf(member), lifeOf(body)],
    ...(published.length > 0 && { statedOngoingOn: Math.max(...published) }),
  });
}

/** A day counts as evidence only where it is certain. */
function statedEvidence({ evidencedOn }: Membership): Day[] {
  const certain = evidencedOn?.earliest !== undefined && evidencedOn.earliest === evidencedOn.latest;
  return certain ? [dayOf(evidencedOn.earliest)] : [];
}

function publicationDay({ publishedDate }: Source): Day[] {
  return publishedDate?.latest === undefined ? [] : [latestDay(publishedDate)];
}

type Life = Pick<Membership, 'start' | 'end'>;

function lifeOf(actor: Actor | undefined): Life {
  if (!actor) return {};
  if (actor.type === 'Person') return life(actor.birthDate, actor.deathDate);
  return life(actor.foundingDate, actor.dissolutionDate);
}

function life(start: Life['start'], end: Life['end']): Life {
  return { ...(start && { start }), ...(end && { end }) };
}
