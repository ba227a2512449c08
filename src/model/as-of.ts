import {
  type Day,
  dayOf,
  earliestDay,
  FIRST_DAY,
  LAST_DAY,
  latestDay,
  type PartialDate,
  type Period,
} from './partial-date.js';

export type Certainty = 'YES' | 'POSSIBLY' | 'NO';

/**
 * When something holds, as far as it is known: `earliestStart <= latestStart` and `earliestEnd <= latestEnd`, each an
 * inclusive day.
 *
 * An `earliestEnd` of the day before FIRST_DAY says that nothing shows it to have held on any day at all: it is never
 * YES. The spans made here are tight (`latestStart <= latestEnd`, and `earliestEnd >= earliestStart` save for that one
 * case; what cannot hold lies outside every period), so that a store may compare its columns with the period, as
 * {@link holdsDuring} does, without more ado.
 */
export interface Span {
  readonly earliestStart: Day;
  readonly latestStart: Day;
  readonly earliestEnd: Day;
  readonly latestEnd: Day;
}

/** A life of a person or body: birth to death, founding to dissolution. */
interface Life {
  readonly start?: PartialDate;
  readonly end?: PartialDate;
}

/** All the facts that decide when a membership holds; the caller gathers them. */
export interface MembershipFacts {
  readonly start?: PartialDate;
  readonly end?: PartialDate;
  readonly endKind: 'ONGOING' | 'ENDED' | 'UNKNOWN';
  /** Certain days: `evidencedOn`, and HELD meetings attended in that capacity on a day that is known. */
  readonly evidencedDays: readonly Day[];
  /** Latest publication day among the sources that cite it, whatever its `endKind`. */
  readonly statedOngoingOn?: Day;
  /** The lives of both ends: the person's (or member body's) and the body's. */
  readonly lives: readonly Life[];
}

/** The `earliestEnd` of what nothing shows to have held. */
const NEVER_SHOWN: Day = FIRST_DAY - 1;

const IMPOSSIBLE: Span = {
  earliestStart: LAST_DAY + 1,
  latestStart: LAST_DAY + 1,
  earliestEnd: NEVER_SHOWN,
  latestEnd: NEVER_SHOWN,
};

/**
 * YES where every way of filling the unknown in makes it hold at some day of the period; POSSIBLY where some way does.
 */
export function holdsDuring(span: Span, period: Period): Certainty {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = tightened(span);
  if (earliestStart > period.to || latestEnd < period.from) return 'NO';
  return latestStart <= period.to && earliestEnd >= period.from ? 'YES' : 'POSSIBLY';
}

/**
 * Of a point event whose day is uncertain: YES where all its possible days lie in the period, POSSIBLY where some do.
 */
export function happensWithin(possibleDays: Period, period: Period): Certainty {
  if (possibleDays.from > period.to || possibleDays.to < period.from) return 'NO';
  return possibleDays.from >= period.from && possibleDays.to <= period.to ? 'YES' : 'POSSIBLY';
}

/**
 * Reduces what is known of a membership to four days.
 *
 * - A day on which it is shown (evidenced, or said to be ongoing by a source published on that day) lies within it: it
 *   had begun by then and had not ended before. After the last such day an end that is not stated is open: the answer
 *   is POSSIBLY.
 * - Without any such day and without a stated earliest end it is never YES: a start alone may tell of the appointment
 *   only.
 * - ENDED without a stated latest end cannot hold after its source was published.
 * - Both lives clip it, so that nothing is YES before the latest possible birth or after the earliest possible death,
 *   though a day within them be evidenced. What is not known of a life does not clip: an unknown death is no death.
 *
 * Where facts contradict each other the stated dates (of the membership and the lives) win: days that they rule out
 * show nothing, and a publication before the start does not end it. Stated dates that contradict each other leave no
 * day on which it holds. "Ongoing" in a source published after a death is read as of the last day of life.
 */
export function membershipSpan(facts: MembershipFacts): Span {
  const { start, end, lives } = facts;
  const lastOfLife = Math.min(LAST_DAY, ...lives.map((life) => latestDay(life.end)));
  const firstPossible = Math.max(earliestDay(start), ...lives.map((life) => earliestDay(life.start)));
  const latestEnd = latestStatedEnd(facts, firstPossible);
  const shown = shownDays(facts, lastOfLife).filter(
    (day) => day >= firstPossible && day <= Math.min(latestEnd, lastOfLife),
  );
  const unclipped = tightened({
    earliestStart: earliestDay(start),
    latestStart: shown.reduce(earlier, latestDay(start)),
    earliestEnd: shown.reduce(later, end?.earliest === undefined ? NEVER_SHOWN : earliestDay(end)),
    latestEnd,
  });
  return lives.reduce(clipped, unclipped);
}

/**
 * Reduces any other dated relationship (PART_OF, OF, WITHIN, …) to four days. An end without a date is open: one
 * without any date may hold on every day and is known to on none.
 */
export function relationshipSpan(relationship: { readonly start?: PartialDate; readonly end?: PartialDate }): Span {
  const { start, end } = relationship;
  return tightened({
    earliestStart: earliestDay(start),
    latestStart: latestDay(start),
    earliestEnd: earliestDay(end),
    latestEnd: latestDay(end),
  });
}

/**
 * The days on which a meeting may take place. What its date leaves open is bounded by the earliest of its sources, each
 * taken at its publication, else its retrieval: a HELD meeting is not after it, a PLANNED one not before it. A given
 * date stands as it is.
 *
 * @throws AppError BAD_USER_INPUT where `retrievedAt` does not begin with an ISO day
 */
export function meetingDays(
  meeting: { readonly date?: PartialDate; readonly status: 'HELD' | 'PLANNED' | 'CANCELLED' | 'UNKNOWN' },
  sources: readonly { readonly publishedDate?: PartialDate; readonly retrievedAt?: string }[],
): Period {
  const { date, status } = meeting;
  const [from, to] = [earliestDay(date), latestDay(date)];
  if (status === 'HELD' && date?.latest === undefined) {
    const told = sources.flatMap((source) => toldOn(source, source.publishedDate?.latest)).reduce(earlier, LAST_DAY);
    return { from, to: told < from ? to : told };
  }
  if (status === 'PLANNED' && date?.earliest === undefined) {
    const [first = from, ...others] = sources.flatMap((source) => toldOn(source, source.publishedDate?.earliest));
    const told = others.reduce(earlier, first);
    return { from: told > to ? from : told, to };
  }
  return { from, to };
}

/** The day of publication by the bound that is asked for, else that of retrieval as written, whatever its time zone. */
function toldOn(source: { readonly retrievedAt?: string }, published: string | undefined): Day[] {
  const day = published ?? source.retrievedAt?.slice(0, 'YYYY-MM-DD'.length);
  return day === undefined ? [] : [dayOf(day)];
}

function latestStatedEnd({ end, endKind, statedOngoingOn }: MembershipFacts, firstPossible: Day): Day {
  if (endKind !== 'ENDED' || end?.latest !== undefined || statedOngoingOn === undefined) return latestDay(end);
  const contradicted = statedOngoingOn < Math.max(firstPossible, earliestDay(end));
  return contradicted ? LAST_DAY : statedOngoingOn;
}

function shownDays({ evidencedDays, endKind, statedOngoingOn }: MembershipFacts, lastOfLife: Day): readonly Day[] {
  if (endKind !== 'ONGOING' || statedOngoingOn === undefined) return evidencedDays;
  return [...evidencedDays, Math.min(statedOngoingOn, lastOfLife)];
}

/** What lies within the life; where some reading of the dates leaves nothing of it, it is never YES. */
function clipped(span: Span, { start, end }: Life): Span {
  const certainlyBorn = start?.latest === undefined ? earliestDay(start) : latestDay(start);
  const certainlyAlive = end?.earliest === undefined ? latestDay(end) : earliestDay(end);
  const alwaysLeaves =
    span.latestStart <= certainlyAlive && span.earliestEnd >= certainlyBorn && certainlyBorn <= certainlyAlive;
  return tightened({
    earliestStart: Math.max(span.earliestStart, earliestDay(start)),
    latestStart: Math.max(span.latestStart, certainlyBorn),
    earliestEnd: alwaysLeaves ? Math.min(span.earliestEnd, certainlyAlive) : NEVER_SHOWN,
    latestEnd: Math.min(span.latestEnd, latestDay(end)),
  });
}

/** Draws the bounds in to what a start on or before the end leaves; with nothing left it is {@link IMPOSSIBLE}. */
function tightened({ earliestStart, latestStart, earliestEnd, latestEnd }: Span): Span {
  if (earliestStart > latestEnd) return IMPOSSIBLE;
  return {
    earliestStart,
    latestStart: Math.min(latestStart, latestEnd),
    earliestEnd: earliestEnd === NEVER_SHOWN ? NEVER_SHOWN : Math.max(earliestEnd, earliestStart),
    latestEnd,
  };
}

function earlier(first: Day, second: Day): Day {
  return Math.min(first, second);
}

function later(first: Day, second: Day): Day {
  return Math.max(first, second);
}
