import anyAscii from 'any-ascii';

/** A word of a text: as it is written there, and in the one spelling by which words are compared. */
export interface FoldedWord {
  readonly folded: string;
  /** Where the word stands in the text, in UTF-16 units, the end excluded. */
  readonly start: number;
  readonly end: number;
}

/**
 * A word begins with a letter or digit and takes in what only colours it: marks, invisible formatting, and an apostrophe inside
 * (O'Brien is one word). All else parts words, the hyphen too, so that "al-Hafiz" is found by "Hafiz".
 */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\p{Cf}]|['’‘`´ʹ′＇](?=[\p{L}\p{N}]))*/gu;

const APOSTROPHES = /['’‘`´ʹ′＇]/g;

/**
 * What is written or left out at will, so that it must not tell words apart: vowel points of Arabic and Hebrew, the stretching
 * of Arabic letters (tatweel) and invisible formatting.
 */
const OPTIONAL = /(?=\p{M})[\p{scx=Arabic}\p{scx=Hebrew}]|\p{Cf}|ـ/gu;

/**
 * Arabic letters that writers and keyboards use for one another. The hamza goes, since it is left out as often as it is written.
 * Persian گ پ چ ژ stay: they are sounds of their own, and folding them to ك ب ج ز would make one name of two.
 */
const ARABIC_VARIANTS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['ا', 'أإآٱٲٳ'],
      ['ه', 'ةۃہھۀۂ'],
      ['ي', 'ىیېۍێےۓئؠ'],
      ['و', 'ؤۆۇۈۋۊ'],
      ['ك', 'کڪ'],
      ['گ', 'ګ'],
      ['ن', 'ں'],
      ['', 'ء'],
    ] as const
  ).flatMap(([plain, variants]) => [...variants].map((variant) => [variant, plain] as const)),
);

/** Letters of which the library leaves nothing, or an apostrophe: all of them carry a vowel. */
const CARRIERS = /[אעاع]/gu;

/** Digits of Arabic script are romanised like any other, its letters are not: with the vowels unwritten too little is left. */
const ROMANISED = /[^\p{Script=Arabic}]+|\p{N}+/gu;
const FOREIGN = /(?:[^a-z0-9\p{Script=Arabic}]|(?!\p{L})\p{Script=Arabic})+/gu;

/**
 * The spelling by which texts are compared: lower case, one space between words, marks off, digits ASCII. Every script is
 * romanised but Arabic, which keeps its letters with their variants folded. What is folded is left as it is by folding again.
 */
export function foldText(text: string): string {
  return foldWords(text)
    .map((word) => word.folded)
    .join(' ');
}

/** The words of a text in their order, folded as by {@link foldText}. A text without a letter or digit has none. */
export function foldWords(text: string): readonly FoldedWord[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) =>
    fold(word).map((folded) => ({ folded, start: index, end: index + word.length })),
  );
}

/** ASCII letters in lower case, digits, spaces and what else the library gives for any text; nothing for what it does not know. */
export function romanise(text: string): string {
  return anyAscii(text.replace(CARRIERS, 'a')).toLowerCase().replace(/['`]/g, '');
}

/** One word as a rule; several where a single sign stands for more ("½", "ﷺ"), none for one that has no sound ("ь"). */
function fold(word: string): string[] {
  // Most words are such, and a search folds hundreds of names.
  if (/^[a-z0-9]+$/i.test(word)) return [word.toLowerCase()];
  return (
    word
      .replace(APOSTROPHES, '')
      // Composed, not decomposed: a letter and its mark may be romanised together (が is ga and not ka, й is y and not i).
      .normalize('NFKC')
      .replace(OPTIONAL, '')
      .replace(/\p{Script=Arabic}/gu, (letter) => ARABIC_VARIANTS.get(letter) ?? letter)
      .replace(ROMANISED, romanise)
      .split(FOREIGN)
      .filter((part) => part !== '')
  );
}
