import { badInput } from '../errors.js';
import type { Citation } from '../model/records.js';
import type { Store } from '../store/store.js';

/** The most of a cited span that is shown, in code points. */
const MAX_SPAN_LENGTH = 2000;
/** The most of a source's text that one answer may hold, in code points. */
const MAX_EXCERPT_LENGTH = 10_000;

const DEFAULT_EXCERPT_LENGTH = 2000;

/** A source's text, addressed by Unicode code points as citations are. */
export interface HeldText {
  /** From `start` on, `end` excluded; what lies beyond the text is left out. */
  slice(start: number, end: number): string;
}

export interface Texts {
  /** The texts that the operator holds, by source id, slot by slot; `undefined` where none is held. */
  get(sourceIds: readonly string[], signal: AbortSignal): Promise<(HeldText | undefined)[]>;
}

export function createTexts(store: Store): Texts {
  return {
    async get(sourceIds, signal) {
      const texts = await store.getTexts(sourceIds, signal);
      return texts.map((text) => (text === undefined ? undefined : heldText(text)));
    },
  };
}

/** The span of a citation, cut to {@link MAX_SPAN_LENGTH}; undefined for a citation without offsets. */
export function spanOf({ start, end }: Citation, text: HeldText): string | undefined {
  if (start === undefined || end === undefined) return undefined;
  return text.slice(start, Math.min(end, start + MAX_SPAN_LENGTH));
}

/**
 * The code points to show of a text; what is left out or null takes its default.
 *
 * @throws AppError BAD_USER_INPUT where no text has such a part, or it would be longer than {@link MAX_EXCERPT_LENGTH}
 */
export function excerptBounds(part: { readonly start?: number | null; readonly length?: number | null }): {
  readonly start: number;
  readonly end: number;
} {
  const start = part.start ?? 0;
  const length = part.length ?? DEFAULT_EXCERPT_LENGTH;
  if (start < 0) {
    throw badInput(`\`start\` is ${start}; give 0 for the first code point, or more.`, { argument: 'start' });
  }
  if (length < 1 || length > MAX_EXCERPT_LENGTH) {
    throw badInput(`\`length\` is ${length}; give a number from 1 to ${MAX_EXCERPT_LENGTH}.`, { argument: 'length' });
  }
  return { start, end: start + length };
}

function heldText(text: string): HeldText {
  // Without surrogate pairs, as in most texts, code points and string indices are the same.
  if (!/[\uD800-\uDFFF]/.test(text)) return { slice: (start, end) => text.slice(start, end) };
  const codePoints = Array.from(text);
  return { slice: (start, end) => codePoints.slice(start, end).join('') };
}
