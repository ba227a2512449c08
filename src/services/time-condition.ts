import { badInput } from '../errors.js';
import type { Certainty } from '../model/as-of.js';
import { FIRST_DAY, LAST_DAY, type Period, parsePeriod } from '../model/partial-date.js';
import type { TimeCondition } from '../store/store.js';
import { choices } from './page-arguments.js';

/** A question about time: as of a day or period, or within a range of days; what is left out or null asks nothing. */
export interface TimeArguments {
  /** EDTF. */
  readonly asOf?: string | null;
  readonly when?: DateRange | null;
  readonly certainty?: readonly Exclude<Certainty, 'NO'>[] | null;
}

/** From the first day of the one EDTF date to the last day of the other. */
export interface DateRange {
  readonly from?: string | null;
  readonly to?: string | null;
}

const ANY_DAY: Period = { from: FIRST_DAY, to: LAST_DAY };

/**
 * The condition that the arguments make; undefined where they make none. Without a day, period or range everything
 * certainly holds, so that asking then for POSSIBLY alone is a condition that nothing meets (no certainty is accepted).
 *
 * @throws AppError BAD_USER_INPUT for a date that cannot be read, a range that ends before it starts, or an empty `certainty`
 */
export function timeCondition({ asOf, when, certainty }: TimeArguments): TimeCondition | undefined {
  const accepted = choices('certainty', certainty);
  const period = asOf == null ? rangeOf(when) : parsePeriod(asOf);
  if (period) return { period, certainty: accepted ?? ['POSSIBLY', 'YES'] };
  return accepted === undefined || accepted.includes('YES') ? undefined : { period: ANY_DAY, certainty: [] };
}

function rangeOf(when: DateRange | null | undefined): Period | undefined {
  if (when?.from == null && when?.to == null) return undefined;
  const from = when.from == null ? FIRST_DAY : parsePeriod(when.from).from;
  const to = when.to == null ? LAST_DAY : parsePeriod(when.to).to;
  if (from > to) {
    throw badInput(`The range from ${when.from} to ${when.to} ends before it starts. Exchange \`from\` and \`to\`.`);
  }
  return { from, to };
}
