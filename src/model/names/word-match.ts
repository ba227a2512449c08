import { likenessOf, type Sound } from './sounds.js';
import type { FormKind, NameForm, NameWord } from './words.js';

export interface WordMatch {
  /** Above 0, at most 1. */
  readonly quality: number;
  /** For people: `“hasoun” ~ “Hassoun” (one letter differs)`. */
  readonly explanation: string;
  /** The two are written alike. */
  readonly isExact: boolean;
  /** The word of the name, as it stands there. */
  readonly spelling: string;
}

/**
 * How good a match of each kind is; it is their order that counts. The same letters are the best evidence, then a beginning
 * (the better, the more of the word is typed), then a word with one slip in it, then one that only sounds alike
 * (less so for every vowel that differs: for حسون, Hassan stands behind every Hassoun).
 */
const EXACT = 1;
const ONE_LETTER = 0.8;
const SOUNDS_ALIKE = 0.7;

/** In three letters and fewer one slip makes another name as often as not (Ali, Adi). */
export const SHORTEST_WITH_SLIP = 4;
/** One letter begins too many words to be a question. */
export const SHORTEST_BEGINNING = 2;

/**
 * What a form leaves of the quality, and what to say of it. The article costs next to nothing, so that of names that are alike
 * but for it the one written as asked comes first; half of a compound costs more, since Karim is another man as a rule.
 */
const FORMS: Readonly<Record<FormKind, { readonly factor: number; readonly remark?: string }>> = {
  AS_WRITTEN: { factor: 1 },
  TOGETHER: { factor: 0.98, remark: 'written together' },
  WITHOUT_ARTICLE: { factor: 0.98, remark: 'but for the article' },
  PART: { factor: 0.9, remark: 'a part of the word' },
};

/** What two spellings have in common; `sign` stands between them in the explanation. */
interface Likeness {
  readonly quality: number;
  readonly sign: '=' | '~' | 'begins';
  readonly remark?: string;
}

/** Compares a word asked for with a word of a name, form by form; the best match, or nothing where no form fits. */
export function compareWords(
  asked: NameWord,
  borne: NameWord,
  alsoBeginnings: boolean,
  soundsOf: (word: string) => readonly Sound[],
): WordMatch | undefined {
  let best: WordMatch | undefined;
  for (const [askedForm, borneForm] of asked.forms.flatMap((one) =>
    borne.forms.map((other) => [one, other] as const),
  )) {
    const [word, other] = [askedForm.text, borneForm.text];
    const likeness =
      sameLetters(word, other) ??
      (alsoBeginnings ? beginning(word, other) : undefined) ??
      oneSlip(word, other) ??
      soundingAlike(soundsOf(word), soundsOf(other), isArabic(word) !== isArabic(other));
    if (likeness === undefined) continue;
    const quality = likeness.quality * FORMS[askedForm.kind].factor * FORMS[borneForm.kind].factor;
    if (quality <= (best?.quality ?? 0)) continue;
    const explanation = explain(asked, borne, likeness, [askedForm, borneForm]);
    best = { quality, explanation, isExact: quality === EXACT, spelling: borne.spelling };
  }
  return best;
}

function sameLetters(word: string, other: string): Likeness | undefined {
  return word === other ? { quality: EXACT, sign: '=' } : undefined;
}

function beginning(word: string, other: string): Likeness | undefined {
  if (word.length < SHORTEST_BEGINNING || !other.startsWith(word)) return undefined;
  return { quality: ONE_LETTER + (EXACT - ONE_LETTER) * (word.length / other.length), sign: 'begins' };
}

/**
 * One letter added, left out, changed, or two neighbours swapped: the edits of F. J. Damerau, "A technique for computer
 * detection and correction of spelling errors", 1964. What remains between the common beginning and the common end tells which.
 * A digit is never a slip, since 2024 is not 2025.
 */
function oneSlip(word: string, other: string): Likeness | undefined {
  const [one, two] = [[...word], [...other]];
  const [shorter, longer] = [Math.min(one.length, two.length), Math.max(one.length, two.length)];
  if (longer < SHORTEST_WITH_SLIP || longer - shorter > 1) return undefined;
  let head = 0;
  while (head < shorter && one[head] === two[head]) head++;
  let tail = 0;
  while (tail < shorter - head && one.at(-1 - tail) === two.at(-1 - tail)) tail++;
  const [left, right] = [one.slice(head, one.length - tail), two.slice(head, two.length - tail)];
  if (/\d/.test(left.concat(right).join(''))) return undefined;
  if (left.length < 2 && right.length < 2) return { quality: ONE_LETTER, sign: '~', remark: 'one letter differs' };
  const isSwap = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return isSwap ? { quality: ONE_LETTER, sign: '~', remark: 'two letters swapped' } : undefined;
}

function soundingAlike(
  sounds: readonly Sound[],
  others: readonly Sound[],
  acrossScripts: boolean,
): Likeness | undefined {
  const likenesses = sounds
    .flatMap((sound) => others.map((other) => likenessOf(sound, other)))
    .filter((likeness) => likeness !== undefined);
  if (likenesses.length === 0) return undefined;
  const most = Math.max(...likenesses);
  const remark = `same consonants${acrossScripts ? ' in another script' : ''}${most < 1 ? ', vowels differ' : ''}`;
  return { quality: SOUNDS_ALIKE * most, sign: '~', remark };
}

function isArabic(word: string): boolean {
  return /\p{Script=Arabic}/u.test(word);
}

function explain(asked: NameWord, borne: NameWord, likeness: Likeness, forms: readonly NameForm[]): string {
  const remarks = new Set([likeness.remark, ...forms.map((form) => FORMS[form.kind].remark)]);
  remarks.delete(undefined);
  const said = `“${asked.spelling}” ${likeness.sign} “${borne.spelling}”`;
  return remarks.size === 0 ? said : `${said} (${[...remarks].join(', ')})`;
}
