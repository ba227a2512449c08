import { foldText, romanise } from './names/text-fold.js';
import { type Day, FIRST_DAY, LAST_DAY } from './partial-date.js';

/** Sorts after every key that is made of letters, digits and spaces. */
const UNKNOWN = '~';
/** Enough to tell labels apart; what is equal so far is ordered by id. Short, since every row of a store holds one. */
const LONGEST_KEY = 64;
const DAY_DIGITS = String(LAST_DAY - FIRST_DAY).length;

/**
 * The place of a label in an alphabetical list, alike in every store since its characters are ASCII: `[a-z0-9 ]`, at most 64,
 * or "~" where the label has nothing that can be read, so that it comes last.
 */
export function sortKey(label: string): string {
  // Folded again, since what is left of Arabic words when they are romanised may be nothing.
  const key = foldText(romanise(foldText(label)))
    .slice(0, LONGEST_KEY)
    .trimEnd();
  return key === '' ? UNKNOWN : key;
}

/** Seven digits whose order as text is that of the days, oldest first; an unknown day comes last. */
export function dateSortKey(day: Day | undefined): string {
  return day === undefined ? UNKNOWN : fixedWidth(day - FIRST_DAY);
}

/** As {@link dateSortKey}, newest first; an unknown day still comes last. */
export function newestFirstKey(day: Day | undefined): string {
  return day === undefined ? UNKNOWN : fixedWidth(LAST_DAY - day);
}

function fixedWidth(days: number): string {
  return String(days).padStart(DAY_DIGITS, '0');
}
