import fc from 'fast-check';
import type { Certainty, MembershipFacts } from '../../src/model/as-of.js';
import { type Day, dayOf, isoDay, type PartialDate, type Period } from '../../src/model/partial-date.js';

export const HORIZON = 10;

/**
 * The rules for memberships told a second time, by enumeration: every start and end within a small horizon that the
 * facts allow, cut to every life that they allow; `undefined` is a course of events in which nothing is left of it. Day
 * 0 and HORIZON stand for all days beyond.
 */
export function coursesAllowedBy(facts: MembershipFacts): (Period | undefined)[] {
  // A bound that is not known does not clip: the one that is known is then taken for the day itself.
  const births = facts.lives.map(({ start }) => {
    const first = boundOr(0, start?.earliest);
    return daysBetween(first, boundOr(first, start?.latest));
  });
  const deaths = facts.lives.map(({ end }) => {
    const last = boundOr(HORIZON, end?.latest);
    return daysBetween(boundOr(last, end?.earliest), last);
  });
  const bornOn = combined(births, Math.max, 0);
  const diedOn = combined(deaths, Math.min, HORIZON);
  const lives = bornOn.flatMap((from) => diedOn.map((to) => ({ from, to })));

  const stated = daysBetween(0, HORIZON)
    .flatMap((from) => daysBetween(0, HORIZON).map((to) => ({ from, to })))
    .filter(({ from, to }) => from <= to && allows(facts.start, from) && allows(facts.end, to));
  const covering = (courses: Period[], day: Day): boolean =>
    courses.some((course) => lives.some((life) => holdsOn(course, day) && holdsOn(life, day)));

  // A source that calls it ended was published after its end, unless that would leave no course at all.
  const publication = facts.statedOngoingOn;
  const hasEnded = facts.endKind === 'ENDED' && facts.end?.latest === undefined && publication !== undefined;
  const endedByThen = hasEnded ? stated.filter(({ to }) => to <= publication) : stated;
  const possible = daysBetween(0, HORIZON).some((day) => covering(endedByThen, day)) ? endedByThen : stated;

  const days = [...facts.evidencedDays];
  if (facts.endKind === 'ONGOING' && publication !== undefined) days.push(Math.min(publication, Math.max(...diedOn)));
  const shown = days.filter((day) => covering(possible, day));
  const consistent = possible.filter((course) => shown.every((day) => holdsOn(course, day)));

  const courses = consistent.flatMap((course) => lives.map((life) => cut(course, life)));
  const nothingShowsIt = shown.length === 0 && facts.end?.earliest === undefined;
  return distinct(nothingShowsIt ? [...courses, undefined] : courses);
}

function distinct(courses: readonly (Period | undefined)[]): (Period | undefined)[] {
  return [...new Map(courses.map((course) => [`${course?.from} to ${course?.to}`, course])).values()];
}

export function answerOf(courses: readonly (Period | undefined)[], period: Period): Certainty {
  const days = daysBetween(period.from, period.to);
  const meets = (course: Period | undefined): boolean =>
    course !== undefined && days.some((day) => holdsOn(course, day));
  if (!courses.some(meets)) return 'NO';
  return courses.every(meets) ? 'YES' : 'POSSIBLY';
}

function holdsOn(course: Period, day: Day): boolean {
  return course.from <= day && day <= course.to;
}

function cut(course: Period, life: Period): Period | undefined {
  const left = daysBetween(course.from, course.to).filter((day) => holdsOn(life, day));
  const [from, to] = [left.at(0), left.at(-1)];
  return from === undefined || to === undefined ? undefined : { from, to };
}

function allows(date: PartialDate | undefined, day: Day): boolean {
  return boundOr(0, date?.earliest) <= day && day <= boundOr(HORIZON, date?.latest);
}

function boundOr(otherwise: Day, bound: string | undefined): Day {
  return bound === undefined ? otherwise : dayOf(bound);
}

function combined(choices: Day[][], choose: (...days: Day[]) => Day, otherwise: Day): Day[] {
  const all = choices.reduce<Day[]>(
    (chosen, days) => chosen.flatMap((one) => days.map((other) => choose(one, other))),
    [otherwise],
  );
  return [...new Set(all)];
}

export function daysBetween(from: Day, to: Day): Day[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

export function periodsWithin(first: Day, last: Day): Period[] {
  return daysBetween(first, last).flatMap((from) => daysBetween(from, last).map((to) => ({ from, to })));
}

export function orderedPair(min: Day, max: Day): fc.Arbitrary<[Day, Day]> {
  const day = fc.integer({ min, max });
  return fc.tuple(day, day).map(([one, other]) => [Math.min(one, other), Math.max(one, other)]);
}

export function anyFacts(): fc.Arbitrary<MembershipFacts> {
  const day = fc.integer({ min: 1, max: HORIZON - 1 });
  const date = fc
    .tuple(orderedPair(1, HORIZON - 1), fc.constantFrom('both', 'both', 'both', 'earliest', 'latest', 'neither'))
    .map(([[earliest, latest], known]): PartialDate => {
      const early = known === 'both' || known === 'earliest' ? { earliest: isoDay(earliest) } : {};
      const late = known === 'both' || known === 'latest' ? { latest: isoDay(latest) } : {};
      return { ...early, ...late };
    });
  const life = fc.record({ start: date, end: date }, { requiredKeys: [] });
  return fc.record(
    {
      start: date,
      end: date,
      endKind: fc.constantFrom('ONGOING', 'ENDED', 'UNKNOWN'),
      evidencedDays: fc.array(day, { maxLength: 3 }),
      statedOngoingOn: day,
      lives: fc.array(life, { maxLength: 2 }),
    },
    { requiredKeys: ['endKind', 'evidencedDays', 'lives'] },
  );
}
