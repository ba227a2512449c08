import { romanise } from '../text-fold.js';

/**
 * One reading of a word: its consonants, a character each, and the vowel letters written after each of them. A word that
 * begins with a vowel has that for its first consonant, so that Omar is not Mer.
 */
export interface Sound {
  readonly consonants: string;
  readonly vowels: readonly string[];
}

/**
 * Consonants of Latin spellings that are not their own code. One code where spellings of one name vary: k and q, g and gh, v
 * and f, p and b, z and dh, sh and (French) ch. A second reading where the letters may be apart: th is ث in Thalji, t-h in Fathi.
 */
const LATIN_CONSONANTS = table<readonly string[]>({
  ...{ tsch: ['x'], tch: ['x'], sch: ['x', 'sx'], sh: ['x', 'sh'], ch: ['x'], zh: ['j', 'zh'], dj: ['j'] },
  ...{ kh: ['K', 'kh'], gh: ['g', 'gh'], th: ['T', 'th'], dh: ['z', 'dh'], ph: ['f', 'fh'] },
  ...{ ck: ['k'], c: ['k'], q: ['k'], p: ['b'], v: ['f'], x: ['ks'] },
});
const LONGEST_LATIN_CONSONANT = 4;

/** Consonants of Arabic script: first as usually romanised, then as spoken in some dialects, in Turkish or in Persian. */
const ARABIC_CONSONANTS = table<readonly string[]>({
  ...{ ب: ['b'], پ: ['b'], ت: ['t'], ط: ['t'], ث: ['T', 's', 't'], ج: ['j', 'g'], ژ: ['j'], چ: ['x'], ش: ['x'] },
  ...{ ح: ['h'], ه: ['h'], خ: ['K'], د: ['d'], ذ: ['z', 'd'], ظ: ['z', 'd'], ض: ['d', 'z'], ر: ['r'], ز: ['z'] },
  ...{
    س: ['s'],
    ص: ['s'],
    غ: ['g'],
    گ: ['g'],
    ف: ['f'],
    ڤ: ['f'],
    ق: ['k', 'g'],
    ك: ['k'],
    ل: ['l'],
    م: ['m'],
    ن: ['n'],
  },
});

/** At the beginning of a word these are consonants (Walid, Younis), within it they are vowels. */
const INITIAL_CONSONANTS = table<readonly string[]>({ w: ['w'], و: ['w'], y: ['y'], ي: ['y'] });

/** Which of a, i and u a letter may stand for. ع is heard as any vowel, or none. */
const VOWELS = table({
  ...{ a: 'a', e: 'ai', i: 'i', o: 'u', u: 'u', y: 'i', w: 'u' },
  ...{ ا: 'a', و: 'u', ي: 'i', ى: 'ai', ع: 'aiu' },
});
const INITIAL_VOWEL = 'a';
/** Folding has taken off the hamza that tells which vowel an initial ا carries, so it may be any. */
const INITIAL_VOWELS = table({ ا: 'ع' });
/** Folding has made one letter of ي and ى, which at the end of a word is read "a". */
const FINAL_VOWELS = table({ ي: 'ى' });
/** A final h is often a mere sign of the vowel before it (Fatimah, عبيدة), and then reads so. */
const FINAL_H = table({ h: '', ه: 'ا' });
/** Short vowels are left unwritten in Arabic; a written one is long, as are two Latin letters. */
const UNWRITTEN_VOWEL = /^[aeiouywع]?$/;
/** At the end of a name a vowel is heard, and written in both scripts: Hassan is not Hassani. */
const UNWRITTEN_FINAL_VOWEL = /^ع?$/;

/** A word with many letters of more than one reading keeps its first eight, the usual ones, so that its keys stay few. */
const MOST_READINGS = 8;
/** One consonant says nothing, and two Latin letters are initials or an article; طه and مي are whole names. */
const FEWEST_CONSONANTS = 2;
const TOO_SHORT = /^[a-z\d]{0,2}$|^\d*$/;
/** Vowels are spelt with a liberty that grows with the word: Hassan may be Hassoun, but Sara is not Siro. */
const CONSONANTS_A_FREE_VOWEL = 3;

/** The readings of a folded word, the usual one first, no two with the same consonants; none for a word too short to tell. */
export function soundsOf(word: string): readonly Sound[] {
  const letters = word.replace(/\p{Script=Arabic}/gu, (letter) =>
    ARABIC_CONSONANTS.has(letter) || VOWELS.has(letter) ? letter : romanise(letter),
  );
  if (TOO_SHORT.test(letters)) return [];
  let readings: readonly Sound[] = [{ consonants: '', vowels: [] }];
  for (let index = 0; index < letters.length; ) {
    const { taken, choices } = choicesAt(letters, index);
    readings = choices.flatMap((choice) => readings.map(choice)).slice(0, MOST_READINGS);
    index += taken;
  }
  const isFirst = ({ consonants }: Sound, place: number) =>
    readings.findIndex((other) => other.consonants === consonants) === place;
  return readings.filter((sound, place) => sound.consonants.length >= FEWEST_CONSONANTS && isFirst(sound, place));
}

/** How many vowels of two readings cannot be the same; `undefined` where the readings are of two names. */
export function differingVowels(one: Sound, other: Sound): number | undefined {
  if (one.consonants !== other.consonants) return undefined;
  const last = one.vowels.length - 1;
  const differing = one.vowels.filter(
    (vowels, place) => !agree(vowels, other.vowels[place] ?? '', place === last),
  ).length;
  return differing > one.consonants.length / CONSONANTS_A_FREE_VOWEL ? undefined : differing;
}

function agree(one: string, other: string, isLast: boolean): boolean {
  const unwritten = isLast ? UNWRITTEN_FINAL_VOWEL : UNWRITTEN_VOWEL;
  if (one === '' || other === '') return unwritten.test(one + other);
  return [...one].some((letter) => [...other].some((counterpart) => shareVowel(letter, counterpart)));
}

function shareVowel(letter: string, counterpart: string): boolean {
  return [...(VOWELS.get(letter) ?? '')].some((vowel) => VOWELS.get(counterpart)?.includes(vowel));
}

type Choice = (reading: Sound) => Sound;

/** The ways to read on at a place, the usual one first, and how many letters they take. */
function choicesAt(letters: string, index: number): { readonly taken: number; readonly choices: readonly Choice[] } {
  const letter = letters.charAt(index);
  const [isInitial, isFinal] = [index === 0, index === letters.length - 1];
  const initial = isInitial ? INITIAL_CONSONANTS.get(letter) : undefined;
  if (initial === undefined && VOWELS.has(letter)) {
    const vowel = (isInitial ? INITIAL_VOWELS.get(letter) : isFinal ? FINAL_VOWELS.get(letter) : undefined) ?? letter;
    return { taken: 1, choices: [(reading) => withVowel(reading, vowel)] };
  }
  const { taken, codes } = initial ? { taken: 1, codes: initial } : consonantAt(letters, index);
  const isDoubling = /^[a-z]/.test(letter);
  const choices = codes.map(
    (code): Choice =>
      (reading) =>
        withConsonants(reading, code, isDoubling),
  );
  const silent = isFinal && !isInitial ? FINAL_H.get(letter) : undefined;
  if (silent !== undefined) choices.push((reading) => withVowel(reading, silent));
  return { taken, choices };
}

function consonantAt(letters: string, index: number): { readonly taken: number; readonly codes: readonly string[] } {
  for (let taken = LONGEST_LATIN_CONSONANT; taken > 0; taken--) {
    const codes = LATIN_CONSONANTS.get(letters.slice(index, index + taken));
    if (codes !== undefined && index + taken <= letters.length) return { taken, codes };
  }
  const letter = letters.charAt(index);
  return { taken: 1, codes: ARABIC_CONSONANTS.get(letter) ?? [letter] };
}

function withVowel(reading: Sound, letter: string): Sound {
  if (reading.consonants === '') return { consonants: INITIAL_VOWEL, vowels: [letter] };
  return { ...reading, vowels: [...reading.vowels.slice(0, -1), (reading.vowels.at(-1) ?? '') + letter] };
}

/** Latin spellings double a consonant that Arabic writes once; Arabic writes it twice only where a vowel is between (ممدوح). */
function withConsonants(reading: Sound, codes: string, isDoubling: boolean): Sound {
  const isDoubled = isDoubling && codes === reading.consonants.at(-1) && reading.vowels.at(-1) === '';
  if (isDoubled) return reading;
  return { consonants: reading.consonants + codes, vowels: [...reading.vowels, ...[...codes].map(() => '')] };
}

function table<Value = string>(rows: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(rows));
}
