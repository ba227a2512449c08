import { badInput } from '../errors.js';
import type { PageRequest } from '../store/store.js';
import { decodeCursor } from './cursor.js';

/**
 * Rows of a page where a caller does not say how many. The API's own defaults stand in the SDL, where a list that stands deep
 * within an answer has fewer, so that the main questions fit the limit on entities as they stand.
 */
const DEFAULT_PAGE_SIZE = 20;
/** The most rows that one page may have. */
export const MAX_PAGE_SIZE = 100;

/** Which part of a list is asked for; what is left out or null takes its default. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/**
 * A query for one page, and the identity of the list of which it is a page: the query's conditions, so that two queries list
 * the same rows in the same order exactly where their identities are equal.
 */
export interface PageQuery<Query extends { readonly page: PageRequest }> {
  readonly list: string;
  readonly query: Query;
}

/**
 * Asks for a page of the list that the conditions describe. They must be complete and normalised, since a cursor fits
 * only the conditions with which it was given.
 *
 * @param count whether the total is wanted
 * @throws AppError BAD_USER_INPUT where `first` is not from 1 to 100 or `after` is no cursor of this list
 */
export function pageOf<Conditions extends object>(
  conditions: Conditions,
  { first, after }: PageArguments,
  count: boolean,
): PageQuery<Conditions & { readonly page: PageRequest }> {
  const list = JSON.stringify(conditions);
  const size = pageSize(first);
  const page = after == null ? { first: size, count } : { first: size, count, after: decodeCursor(list, after) };
  return { list, query: { ...conditions, page } };
}

/**
 * How many rows at most.
 *
 * @throws AppError BAD_USER_INPUT where it is not from 1 to 100
 */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_PAGE_SIZE;
  if (!Number.isInteger(size) || size < 1 || size > MAX_PAGE_SIZE) {
    throw badInput(
      `\`first\` is ${size}; give a number from 1 to ${MAX_PAGE_SIZE}, and go on with \`after\` where a page is not enough.`,
      { argument: 'first', minimum: 1, maximum: MAX_PAGE_SIZE },
    );
  }
  return size;
}

/**
 * A list of choices without duplicates and in one order, so that equal choices make equal lists; undefined where none is made.
 *
 * @throws AppError BAD_USER_INPUT for an empty list, which could match nothing, and for one of more than 100
 */
export function choices<Choice extends string>(
  argument: string,
  values: readonly Choice[] | null | undefined,
): readonly Choice[] | undefined {
  if (values == null) return undefined;
  if (values.length === 0) {
    throw badInput(
      `\`${argument}\` is an empty list, which nothing matches. Name at least one value, or leave it out.`,
      {
        argument,
      },
    );
  }
  if (values.length > MAX_PAGE_SIZE) {
    throw badInput(`\`${argument}\` has ${values.length} values; give at most ${MAX_PAGE_SIZE}.`, { argument });
  }
  return [...new Set(values)].sort();
}
