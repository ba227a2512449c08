import { type FoldedWord, foldWords } from './text-fold.js';

/** A word of a name with all the forms by which it may be asked for. */
export interface NameWord {
  /** As it stands in the text, for people to read. */
  readonly spelling: string;
  /** Distinct and folded; the first is the word as written. */
  readonly forms: readonly [NameForm, ...NameForm[]];
  /** May be left out without the name becoming another: an article, "bin", a title, "of". The last word never is. */
  readonly optional: boolean;
}

export interface NameForm {
  readonly text: string;
  readonly kind: FormKind;
}

/**
 * How a form relates to the word as written: with the article or "bin" before it made one word (alhafiz), without its article
 * (حافظ for الحافظ, abdkarim for Abdul Karim), or only the second half of a compound (Karim).
 */
export type FormKind = 'AS_WRITTEN' | 'TOGETHER' | 'WITHOUT_ARTICLE' | 'PART';

/** The article as a word of its own. Before some letters its consonant is written as it is spoken (ash-Sharif, ud-Din). */
const ARTICLE = /^[aeiu]l$/;
const ASSIMILATED_ARTICLE = /^(?:[ae](sh|th|dh|[tdrzsn])|u([dr]))$/;
/** "Son of", "daughter of". Not "ben", which is a given name in many languages. */
const FILIATIONS: ReadonlySet<string> = new Set(['bin', 'ibn', 'bint', 'بن', 'ابن', 'بنت']);
/** Titles that are not surnames too (as Sayyid is), and the small words in the names of bodies. */
const FILLERS: ReadonlySet<string> = new Set([
  ...['dr', 'mr', 'mrs', 'ms', 'prof', 'professor', 'sheikh', 'shaykh'],
  ...['دكتور', 'الدكتور', 'الدكتوره', 'الشيخ', 'المهندس', 'الاستاذ'],
  ...['of', 'the', 'and', 'for'],
]);

/** "Servant of": the first half of given names whose second half is a name of God. */
const SERVANT = /^(?:abd(?:[aeou][lrsntzd])?|عبد)$/;
/** The same with the article and the second half in one word: abd-ul-karim, abd-us-salam, عبد-ال-كريم. */
const SERVANT_OF = /^(?<servant>abd|عبد)(?:(?<=d)[aeou](?:l|([rsntzd])(?=\2))|(?<=د)ال)(?<rest>.*)$/;
/** The article glued to its word. With fewer letters left, Ali, Elena and الله would be taken to begin with one. */
const ARTICLE_AND_WORD = /^(?:[ae]l(?=[a-z]{4})|ال(?=\p{L}{3}))(?<rest>.+)$/u;
/** The second half of a compound is a name of its own from this length on: Karim and كريم are, the "lah" of Abdullah is not. */
const NAME_OF_ITS_OWN = /^(?:[a-z]{4}|\p{Script=Arabic}{3})/u;

/**
 * Reads the words of a name. "Abdul Karim" is one word: it is written Abd al-Karim, Abdelkarim and عبد الكريم too, so that
 * its parts cannot be matched one by one.
 */
export function readName(text: string): readonly NameWord[] {
  const words = foldWords(text);
  const read: NameWord[] = [];
  for (let index = 0; index < words.length; ) {
    const taken = words.slice(index, index + lengthOfWord(words, index));
    read.push({
      spelling: text.slice(taken.at(0)?.start, taken.at(-1)?.end),
      forms: formsOf(taken, prefixBefore(words, index)),
      optional: isPrefix(words, index) || (index < words.length - 1 && FILLERS.has(foldedAt(words, index))),
    });
    index += taken.length;
  }
  return read;
}

/** Of how many words as spaced the word at the place consists: two or three where it begins a compound, else one. */
function lengthOfWord(words: readonly FoldedWord[], index: number): number {
  if (!SERVANT.test(foldedAt(words, index))) return 1;
  const length = isPrefix(words, index + 1) ? 3 : 2;
  return index + length <= words.length ? length : 1;
}

function formsOf(taken: readonly FoldedWord[], prefix: string): readonly [NameForm, ...NameForm[]] {
  const text = taken.map((word) => word.folded).join('');
  const forms: [NameForm, ...NameForm[]] = [{ text, kind: 'AS_WRITTEN' }];
  const add = (form: string, kind: FormKind) => {
    if (!forms.some((known) => known.text === form)) forms.push({ text: form, kind });
  };
  const { servant, rest } = SERVANT_OF.exec(text)?.groups ?? ARTICLE_AND_WORD.exec(text)?.groups ?? {};
  if (rest !== undefined) add((servant ?? '') + rest, 'WITHOUT_ARTICLE');
  const secondHalf = servant === undefined && taken.length > 1 ? taken.at(-1)?.folded : rest;
  if (secondHalf !== undefined && NAME_OF_ITS_OWN.test(secondHalf)) add(secondHalf, 'PART');
  if (prefix !== '') add(prefix + text, 'TOGETHER');
  return forms;
}

/** The article or filiation right before the word at the place; empty where there is none. */
function prefixBefore(words: readonly FoldedWord[], index: number): string {
  return isPrefix(words, index - 1) ? foldedAt(words, index - 1) : '';
}

/** Whether an article or a filiation stands at the place, with the word after it to which it belongs. */
function isPrefix(words: readonly FoldedWord[], index: number): boolean {
  const [word, next] = [foldedAt(words, index), foldedAt(words, index + 1)];
  if (next === '') return false;
  const [, consonant, lateConsonant] = ASSIMILATED_ARTICLE.exec(word) ?? [];
  const assimilated = consonant ?? lateConsonant;
  return ARTICLE.test(word) || FILIATIONS.has(word) || (assimilated !== undefined && next.startsWith(assimilated));
}

function foldedAt(words: readonly FoldedWord[], index: number): string {
  return words[index]?.folded ?? '';
}
