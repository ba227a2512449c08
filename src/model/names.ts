import { pairUp } from './names/pairing.js';
import { type Sound, soundsOf } from './names/sounds.js';
import { compareWords, SHORTEST_BEGINNING, SHORTEST_WITH_SLIP, type WordMatch } from './names/word-match.js';
import { type NameWord, readName } from './names/words.js';

/** One word of the text asked for, with the keys by which stored words are found. */
export interface QueryWord {
  readonly word: string;
  readonly keys: readonly string[];
  /** Also stored words that begin with `word`. */
  readonly prefix: boolean;
}

export interface NameMatch {
  /** Above 0; 1 where every word is borne as asked and no word of the name is left over. To six decimals. */
  readonly score: number;
  /** Why the name was found, word by word, for people. */
  readonly explanation: string;
}

/**
 * Letters of a word that its keys are made of; what comes after is left to the comparison of whole words. With it a word has at
 * most 30 keys: itself, eight readings, and for slips itself and its twenty deletions.
 */
const LONGEST_WORD = 20;
/** A word so short has no deletions of its own, but may be what a slip has left of a longer one. */
const SHORTEST_LEFT_BY_SLIP = SHORTEST_WITH_SLIP - 1;

/**
 * What remains of the score where the words asked for are few among many. Most of it, since a surname alone is a usual question:
 * "Hassoun" finds Muhammad Hassoun before a man whose whole name is a slip away from it.
 */
const LEAST_COVERAGE = 0.7;
/** Ali Hassan and Hassan Ali are two men, and yet names are often turned round: other order, next in line. */
const OTHER_ORDER = 0.98;
/** Of two words of a name that match alike, the one that may not be left out is taken. */
const OPTIONAL_WORD = 0.999;
const DECIMALS = 6;

/** The distinct folded words by which a name is found: each as written, and its further forms (see `names/words.ts`). */
export function wordsOfName(value: string): readonly string[] {
  return [...new Set(readName(value).flatMap((word) => word.forms.map((form) => form.text)))];
}

/**
 * The keys of a folded word. Two words are candidates for one another if they share one, whatever the store:
 *
 * - `w:` the word itself;
 * - `s:` each reading of its consonants, shared by Arabic and Latin script (محمد, Muhammad and Mohamed are `s:mhmd`);
 * - `d:` the word and each of its single deletions, so that words one slip apart share one: the "symmetric delete" of
 *   W. Garbe's SymSpell. Numbers have none, since a number with another digit is another number.
 */
export function keysOfWord(word: string): readonly string[] {
  const letters = [...word].slice(0, LONGEST_WORD);
  const keys = new Set([`w:${letters.join('')}`]);
  for (const { consonants } of soundsOf(word)) keys.add(`s:${consonants.slice(0, LONGEST_WORD)}`);
  if (/^\d*$/.test(word) || letters.length < SHORTEST_LEFT_BY_SLIP) return [...keys];
  keys.add(`d:${letters.join('')}`);
  if (letters.length < SHORTEST_WITH_SLIP) return [...keys];
  for (const index of letters.keys()) keys.add(`d:${letters.toSpliced(index, 1).join('')}`);
  return [...keys];
}

/**
 * What to look up for a text: its words but for those that may be left out (articles, titles), with the keys of all their forms. The
 * last one may be half typed. Nothing where the text has no letter or digit.
 */
export function queryWords(text: string): readonly QueryWord[] {
  const words = required(readName(text));
  return words.map(({ forms }, index) => {
    // Without the article, as in the stored forms, since a beginning can be looked up in one form only.
    const { text: word } = forms.find((form) => form.kind === 'WITHOUT_ARTICLE') ?? forms[0];
    const prefix = index === words.length - 1 && word.length >= SHORTEST_BEGINNING;
    return { word, keys: [...new Set(forms.flatMap((form) => keysOfWord(form.text)))], prefix };
  });
}

/**
 * How well a name fits a text, alike for both stores: every word asked for must be matched by a word of the name of its own, in
 * any order, except those that may be left out. Nothing where one is not, or where either side has no word.
 */
export function matchName(text: string, name: string): NameMatch | undefined {
  return nameMatcher(text)(name);
}

/** As {@link matchName}, reading the text once for many names. */
export function nameMatcher(text: string): (name: string) => NameMatch | undefined {
  const asked = required(readName(text));
  const soundsKnown = new Map<string, readonly Sound[]>();
  const knownSoundsOf = (word: string) => {
    const sounds = soundsKnown.get(word) ?? soundsOf(word);
    soundsKnown.set(word, sounds);
    return sounds;
  };
  // Of hundreds of candidates most bear the same few words.
  const matchesKnown = asked.map(() => new Map<string, WordMatch | undefined>());
  const compare = (index: number, other: NameWord) => {
    const known = matchesKnown[index] as Map<string, WordMatch | undefined>;
    const key = `${other.spelling} ${other.forms.map(({ text }) => text).join(' ')}`;
    if (!known.has(key)) {
      const isLast = index === asked.length - 1;
      known.set(key, compareWords(asked[index] as NameWord, other, isLast, knownSoundsOf));
    }
    return known.get(key);
  };
  return (name) => {
    const borne = readName(name);
    if (asked.length === 0 || asked.length > borne.length) return undefined;
    const matches: (WordMatch | undefined)[][] = [];
    for (const index of asked.keys()) {
      const row = borne.map((other) => compare(index, other));
      // Most candidates share one word of several and end here.
      if (row.every((match) => match === undefined)) return undefined;
      matches.push(row);
    }
    const worth = (match: WordMatch | undefined, column: number) =>
      match && match.quality * (borne[column]?.optional ? OPTIONAL_WORD : 1);
    const columns = pairUp(matches.map((row) => row.map(worth)));
    return columns && summarise(matches, columns, borne);
  };
}

function summarise(
  matches: readonly (readonly (WordMatch | undefined)[])[],
  columns: readonly number[],
  borne: readonly NameWord[],
): NameMatch {
  const paired = columns.flatMap((column, row) => matches[row]?.[column] ?? []);
  const quality = paired.reduce((sum, match) => sum + match.quality, 0) / paired.length;
  const covered = columns.filter((column) => borne[column]?.optional === false).length / required(borne).length;
  const isInOrder = columns.every((column, row) => row === 0 || column > (columns[row - 1] ?? 0));
  const score = quality * (LEAST_COVERAGE + (1 - LEAST_COVERAGE) * covered) * (isInOrder ? 1 : OTHER_ORDER);
  return { score: Number(score.toFixed(DECIMALS)), explanation: explain(paired, borne) };
}

function explain(paired: readonly WordMatch[], borne: readonly NameWord[]): string {
  const [first] = paired;
  if (first?.isExact && paired.length === 1 && borne.length > 1) return `“${first.spelling}” is a word of the name`;
  return paired.map((match) => match.explanation).join('; ');
}

/** The last word of a name is never optional, so that some word always remains. */
function required(words: readonly NameWord[]): readonly NameWord[] {
  return words.filter((word) => !word.optional);
}
