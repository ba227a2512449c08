import { AppError } from '../errors.js';
import type { FieldPlan, SelectionPlan } from './cost-plan.js';
import { maxPageSize } from './list-size.js';
import type { RawVariables } from './text-input.js';

/** A page size tried in place of the one that the query asks for. */
interface Trial {
  readonly field: FieldPlan;
  readonly first: number;
}

/**
 * The number of entities that a request can make the server resolve, never fewer than it does resolve. Each plan is summed
 * once, however often it is spread, so that the time is linear in the document; the sum stops at the largest safe integer.
 */
export function costOf(plan: SelectionPlan, variables: RawVariables): number {
  return createMeter(variables)(plan);
}

/**
 * Refuses a cost above the limit. The error says which page of the query to shorten and to what: the innermost page on the
 * costliest path if some size of it fits, else the page around it. Throws QUERY_TOO_EXPENSIVE.
 */
export function checkCost(plan: SelectionPlan, variables: RawVariables, limit: number): number {
  const cost = costOf(plan, variables);
  if (cost <= limit) return cost;
  const path = costliestPath(plan, variables);
  const remedy = findRemedy(plan, path, variables, limit);
  const advice = remedy
    ? `Ask for at most ${remedy.largestFirst} at "${remedy.path}" (first: ${remedy.largestFirst})`
    : 'Ask for fewer fields that lead to entities, or split the query';
  throw new AppError(
    'QUERY_TOO_EXPENSIVE',
    `The query can resolve ${cost} entities, most of them at "${namesOf(path)}"; the limit is ${limit}. ${advice}`,
    { cost, limit, path: namesOf(path), ...(remedy && { shorten: remedy }) },
  );
}

type Meter = (plan: SelectionPlan) => number;

function createMeter(variables: RawVariables, trial?: Trial): Meter {
  const known = new Map<SelectionPlan, number>();
  const measure = (plan: SelectionPlan): number => {
    let sum = known.get(plan);
    if (sum !== undefined) return sum;
    sum = 0;
    for (const field of plan.fields) {
      const size = field === trial?.field ? trial.first : sizeOf(field, variables);
      sum += size * (Number(field.isCounted) + measure(field.selection));
    }
    for (const spread of plan.spreads) sum += measure(spread);
    sum = Math.min(sum, Number.MAX_SAFE_INTEGER);
    known.set(plan, sum);
    return sum;
  };
  return measure;
}

function sizeOf({ size }: FieldPlan, variables: RawVariables): number {
  return typeof size === 'number' ? size : size(variables);
}

/** From the root, always the field or fragment that costs most, down to the last list. */
function costliestPath(plan: SelectionPlan, variables: RawVariables): FieldPlan[] {
  const measure = createMeter(variables);
  const path: FieldPlan[] = [];
  let current: SelectionPlan | undefined = plan;
  while (current) {
    let next: { plan: SelectionPlan; field?: FieldPlan; cost: number } | undefined;
    for (const field of current.fields) {
      const cost = sizeOf(field, variables) * (Number(field.isCounted) + measure(field.selection));
      if (cost > (next?.cost ?? 0)) next = { plan: field.selection, field, cost };
    }
    for (const spread of current.spreads) {
      const cost = measure(spread);
      if (cost > (next?.cost ?? 0)) next = { plan: spread, cost };
    }
    if (next?.field) path.push(next.field);
    current = next?.plan;
  }
  // What is not repeated at the end of the path does not make the cost; the last list on it does.
  while (path.length > 1 && path.at(-1)?.size === 1) path.pop();
  return path;
}

function findRemedy(plan: SelectionPlan, path: readonly FieldPlan[], variables: RawVariables, limit: number) {
  for (const [index, field] of [...path.entries()].reverse()) {
    if (!field.isPaged) continue;
    const fits = (first: number) => createMeter(variables, { field, first })(plan) <= limit;
    const largestFirst = largestThat(fits, maxPageSize);
    if (largestFirst > 0) return { path: namesOf(path.slice(0, index + 1)), largestFirst };
  }
  return undefined;
}

/** The largest whole number from 1 to the maximum that fits, where all smaller ones do as well; 0 if none does. */
function largestThat(fits: (value: number) => boolean, maximum: number): number {
  let low = 0;
  let high = maximum;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function namesOf(path: readonly FieldPlan[]): string {
  return path.map(({ name }) => name).join('.');
}
