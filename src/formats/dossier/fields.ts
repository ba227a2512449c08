import { z } from 'zod';
import { AppError } from '../../errors.js';
import { isIdPart, MAX_ID_LENGTH } from '../../model/ids.js';
import { type PartialDate, parsePartialDate, statedOnly } from '../../model/partial-date.js';
import { quoted } from '../problem.js';

/** Longest short id: a full one holds two of them, the dataset's and its own, after the type. */
const MAX_SHORT_ID_LENGTH = MAX_ID_LENGTH / 2 - 10;

/** A field of one value. `read` gives undefined for what it does not accept; every value of a dossier arrives as text. */
function value<Value>(expected: string, remedy: string, read: (text: string) => Value | undefined) {
  return z.string().transform((text, context): Value => {
    const result = text.trim() === '' ? undefined : read(text.trim());
    if (result !== undefined) return result;
    const wrong = text.trim() === '' ? 'is empty' : `${quoted(text)} is not accepted`;
    context.addIssue({ code: 'custom', message: wrong, params: { expected, remedy } });
    return z.NEVER;
  });
}

// Line breaks and tabs aside, a control character is the sign of a wrong encoding.
const CONTROL = /(?![\n\t])\p{Cc}/u;

/** Any text that is one: not empty, well-formed Unicode, no control characters. */
export const text = value('text', 'Write it, or leave the field out', (given) =>
  given.isWellFormed() && !CONTROL.test(given) ? given : undefined,
);

export const wholeNumber = value('a whole number', 'Write digits only, as 12', (given) =>
  /^\d{1,9}$/.test(given) ? Number(given) : undefined,
);

/** Degrees, positive to the north and east; `bound` is 90 or 180. */
export function degrees(bound: number) {
  return value(`degrees from -${bound} to ${bound}`, 'Write a decimal number, as 36.586', (given) =>
    /^-?\d{1,3}(\.\d{1,12})?$/.test(given) && Math.abs(Number(given)) <= bound ? Number(given) : undefined,
  );
}

export const flag = value('true or false', 'Write true, or leave the field out for false', (given) =>
  given === 'true' || given === 'false' ? given === 'true' : undefined,
);

/** An id within the dataset, in the author's own choice of words. */
export const shortId = value(
  'a short id',
  'Write words joined by hyphens, as muhammad-hassoun, without spaces and slashes',
  (given) => (isShortId(given) ? given : undefined),
);

/** A short id of the dataset, or the full id of a record anywhere. */
export const reference = value(
  'an id',
  'Write the short id under which a file of the folder has it, or a full id, as person/other-dataset/jane-doe',
  (given) => (isShortId(given) || isFullId(given) ? given : undefined),
);

export const language = value('a BCP 47 language tag', 'Write a tag such as en, ar or zh-Hant', canonicalLanguage);

export const webAddress = value(
  'an http or https address',
  'Write the whole address, as https://example.org/page',
  (given) => (URL.canParse(given) && /^https?:\/\//i.test(given) ? given : undefined),
);

export const sha256 = value('64 hexadecimal digits', 'Write what sha256sum prints', (given) =>
  /^[0-9a-f]{64}$/i.test(given) ? given.toLowerCase() : undefined,
);

const INSTANT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/;

export const instant = value('an ISO 8601 day or instant', 'Write 2024-03-05 or 2024-03-05T09:30:00Z', (given) =>
  INSTANT.test(given) && isRealInstant(given) ? given : undefined,
);

const DATE_REMEDY = 'Write 2024, 2024-03 or 2024-03-05, or only the words of the source: { asStated: on Thursday }';

/** EDTF as text, or `{ edtf, asStated }` with one of the two at least. */
export const date = z.preprocess(
  (given) => (typeof given === 'string' ? { edtf: given } : given),
  z
    .strictObject({
      edtf: text.describe('the date in EDTF (ISO 8601-2), as 2024-03-05').exactOptional(),
      asStated: text.describe("the source's own words, as on Thursday").exactOptional(),
    })
    .transform(({ edtf, asStated }, context): PartialDate => {
      const refuse = (wrong: string, expected: string): never => {
        context.addIssue({ code: 'custom', message: wrong, params: { expected, remedy: DATE_REMEDY } });
        return z.NEVER;
      };
      if (edtf === undefined) return asStated === undefined ? refuse('is empty', 'a date') : statedOnly(asStated);
      try {
        return parsePartialDate(edtf, asStated);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        const [wrong = error.message, ...rest] = error.message.split('. ');
        return refuse(wrong, rest.join('. ').replace(/^Give /, ''));
      }
    }),
);

/** One or several: what is not a list becomes a list of one; a plain text becomes an entry with only the field `short`. */
export function listOf<Entry extends z.ZodType>(entry: Entry, short?: string) {
  return z.preprocess(
    (given) => (given === '' || Array.isArray(given) ? given : [given]),
    z.array(shortOf(entry, short)),
  );
}

/** An entry that may be written as a plain text, which then is its field `short`. */
export function shortOf<Entry extends z.ZodType>(entry: Entry, short?: string) {
  return z.preprocess((given) => (short && typeof given === 'string' ? { [short]: given } : given), entry);
}

/** Whether a text may be an id within a dataset. */
export function isShortId(given: string): boolean {
  return isIdPart(given) && given.length <= MAX_SHORT_ID_LENGTH;
}

function isFullId(given: string): boolean {
  const parts = given.split('/');
  return parts.length > 1 && parts.every(isIdPart) && given.length <= MAX_ID_LENGTH;
}

function canonicalLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function isRealInstant(given: string): boolean {
  const day = given.slice(0, 10);
  const parsed = new Date(`${day}T00:00:00Z`);
  // The calendar rolls 31 February over to March; only a real day comes back as it went in.
  return !Number.isNaN(Date.parse(given)) && parsed.toISOString().slice(0, 10) === day;
}
