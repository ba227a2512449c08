import { badInput } from '../errors.js';

/** Days since 1970-01-01 in the proleptic Gregorian calendar (UTC): an integer, so that both stores compare numbers. */
export type Day = number;

const MILLISECONDS_A_DAY = 86_400_000;

/** 0001-01-01: the earliest day there is, and the lower bound of what has none. */
export const FIRST_DAY: Day = calendarDay(1, 1, 1);
/** 9999-12-31: the latest day there is, and the upper bound of what has none. */
export const LAST_DAY: Day = calendarDay(9999, 12, 31);

/**
 * A date as far as it is known. `edtf` is kept as given, `asStated` holds the source's own words ("on Thursday");
 * `earliest` and `latest` are ISO days (inclusive), absent where the date has no bound on that side.
 */
export interface PartialDate {
  readonly edtf?: string;
  readonly asStated?: string;
  readonly earliest?: string;
  readonly latest?: string;
}

/** A stretch of days, both ends inclusive, `from <= to`. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

const ACCEPTED =
  'Give EDTF (ISO 8601-2): a year, month or day (2024, 2024-03, 2024-03-05), with X for a digit that is not known ' +
  '(202X, 2024-03-XX), a season (2024-21 spring to 2024-24 winter), each with ?, ~ or % at its end if uncertain, ' +
  'or an interval of two (2024-03/2024-05, 2024-03/.., /2024). Years run from 0001 to 9999. Example: 2024-03-05';

/** What is legal EDTF elsewhere, or a likely slip, with the reason why it is refused; the first that fits is told. */
const REFUSALS: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/^$/, 'is empty'],
  [/^\s|\s$/, 'has spaces around it'],
  [/[[\]{}]/, 'is a set of dates; give the interval that holds them, or a record for each'],
  [/\dT|:/, 'has a time of day; the finest unit is the day'],
  [/(^|\/)(-|0000|Y-?\d)/, 'lies outside the years 0001 to 9999'],
  [/\d[ES]/, 'uses exponents or significant digits; write X for the digits that are not known'],
  [/[?~%][-\dX]/, 'qualifies a part of the date; put ?, ~ or % at the end of the whole date'],
  [/\/.*\//, 'has more than two ends'],
];

const DATE = /^(?<year>[\dX]{4})(?:-(?<month>[\dX]{2})(?:-(?<day>[\dX]{2}))?)?[?~%]?$/;
const OPEN_END = /^(?:\.\.)?$/;
const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/**
 * First month of each season, three whole months long: spring 21 is March to May, summer 22 June to August, autumn 23
 * September to November, winter 24 December to February of the next year. EDTF level 1 leaves the months and the
 * hemisphere open. These are the meteorological seasons of the north, where a calendar quarter (spring as January to
 * March) would be wrong in either hemisphere; who means a southern season gives its months.
 */
const SEASONS: ReadonlyMap<string, number> = new Map([
  ['21', 3],
  ['22', 6],
  ['23', 9],
  ['24', 12],
]);

/**
 * Reads a date in EDTF (ISO 8601-2:2019): level 0, level 1, and the unspecified digits of level 2 ("156X-12-25").
 * An interval means "at some time within"; an end that is open ("..") or unknown (empty) gives no bound on its side.
 * The qualifiers `?`, `~` and `%` leave the bounds as they are, since EDTF gives them no width that could be computed.
 * Where the digits leave gaps ("2024-XX-31") the bounds are the first and the last day that fit.
 *
 * @throws AppError BAD_USER_INPUT that names the value and what is accepted
 */
export function parsePartialDate(edtf: string, asStated?: string): PartialDate {
  const { from, to } = boundsOf(edtf);
  return {
    edtf,
    ...(asStated === undefined ? {} : { asStated }),
    ...(from === undefined ? {} : { earliest: isoDay(from) }),
    ...(to === undefined ? {} : { latest: isoDay(to) }),
  };
}

/** A date of which only the source's own words are known; it has no bounds. */
export function statedOnly(asStated: string): PartialDate {
  return { asStated };
}

/**
 * Reads the period that a question asks about: a day, month, year, season, decade ("202X"), century ("20XX") or
 * interval. Open and unknown ends reach to the first and the last day.
 *
 * @throws AppError BAD_USER_INPUT as {@link parsePartialDate}, and for a date with gaps ("XXXX-12-25"): taken from its
 * first day to its last it would answer for days that were not asked about
 */
export function parsePeriod(edtf: string): Period {
  const { from = FIRST_DAY, to = LAST_DAY } = boundsOf(edtf);
  if (/X-?\d/.test(edtf)) {
    throw badInput(
      `The period ${quoted(edtf)} is not one stretch of days, since a digit stands after an X. ` +
        'Give a day, month, year, season, decade (202X) or interval. Example: 2024-03/2024-05',
    );
  }
  return { from, to };
}

/**
 * The number of an ISO day ("2024-03-05"), years 0001 to 9999.
 *
 * @throws AppError BAD_USER_INPUT where the text is no day of the calendar
 */
export function dayOf(isoDay: string): Day {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDay)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || !isReal(year, month, day)) {
    throw badInput(`${quoted(isoDay)} is not a day. Give an ISO 8601 day from 0001-01-01 to 9999-12-31, as 2024-03-05`);
  }
  return calendarDay(year, month, day);
}

/**
 * The ISO day ("2024-03-05") of a number.
 *
 * @throws RangeError where the number is no day from {@link FIRST_DAY} to {@link LAST_DAY}, which is a fault of the
 * program
 */
export function isoDay(day: Day): string {
  if (!Number.isInteger(day) || day < FIRST_DAY || day > LAST_DAY) throw new RangeError(`${day} is not a day`);
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The first day that the date may mean; {@link FIRST_DAY} where that is not known. */
export function earliestDay(date: PartialDate | undefined): Day {
  return date?.earliest === undefined ? FIRST_DAY : dayOf(date.earliest);
}

/** The last day that the date may mean; {@link LAST_DAY} where that is not known. */
export function latestDay(date: PartialDate | undefined): Day {
  return date?.latest === undefined ? LAST_DAY : dayOf(date.latest);
}

/** As a {@link Period}, a side being absent where the date has no bound on it. */
function boundsOf(edtf: string): Partial<Period> {
  const refusal = REFUSALS.find(([pattern]) => pattern.test(edtf));
  if (refusal) throw refused(edtf, refusal[1]);
  const [start = edtf, end] = edtf.split('/');
  if (end === undefined) return daysOf(start, edtf);
  const from = OPEN_END.test(start) ? undefined : daysOf(start, edtf).from;
  const to = OPEN_END.test(end) ? undefined : daysOf(end, edtf).to;
  if (from !== undefined && to !== undefined && from > to) throw refused(edtf, 'ends before it starts');
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** First and last day that fit a single date; a component that is left out is one of which no digit is known. */
function daysOf(date: string, edtf: string): Period {
  const { year, month = 'XX', day = 'XX' } = DATE.exec(date)?.groups ?? {};
  if (year === undefined) throw refused(edtf, 'is not a date of the accepted form');
  const years = fillings(year, 9999);
  const season = day === 'XX' ? SEASONS.get(month) : undefined;
  const days = season === undefined ? calendarDays(years, month, day) : seasonDays(years, season);
  if (!days) throw refused(edtf, 'names no day that exists');
  return days;
}

function calendarDays(years: readonly number[], month: string, day: string): Period | undefined {
  const [months, days] = [fillings(month, 12), fillings(day, 31)];
  const from = firstReal(years, months, days);
  const to = firstReal(years.toReversed(), months.toReversed(), days.toReversed());
  return from === undefined || to === undefined ? undefined : { from, to };
}

function seasonDays(years: readonly number[], firstMonth: number): Period | undefined {
  const [first, last] = [years.at(0), years.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const to = Math.min(calendarDay(last, firstMonth + 3, 0), LAST_DAY);
  return { from: calendarDay(first, firstMonth, 1), to };
}

function firstReal(years: readonly number[], months: readonly number[], days: readonly number[]): Day | undefined {
  for (const year of years) {
    for (const month of months) {
      const day = days.find((candidate) => isReal(year, month, candidate));
      if (day !== undefined) return calendarDay(year, month, day);
    }
  }
  return undefined;
}

/** The numbers from 1 to `highest` that a component may stand for, ascending: "1X" of a month is 10, 11, 12. */
function fillings(component: string, highest: number): number[] {
  let numbers = [0];
  for (const character of component) {
    const choices = character === 'X' ? DIGITS : [Number(character)];
    numbers = numbers.flatMap((number) => choices.map((digit) => number * 10 + digit));
  }
  return numbers.filter((number) => number >= 1 && number <= highest);
}

function isReal(year: number, month: number, day: number): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Months and days beyond their range carry over (day 0 is the last of the month before). */
function calendarDay(year: number, month: number, day: number): Day {
  // Not Date.UTC, which reads the years 0 to 99 as 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS_A_DAY;
}

function refused(edtf: string, reason: string): Error {
  return badInput(`The date ${quoted(edtf)} ${reason}. ${ACCEPTED}`);
}

/** Cut short, since the value may be as long as the request. */
function quoted(value: string): string {
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
}
