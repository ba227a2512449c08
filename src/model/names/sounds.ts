import { romanise } from './text-fold.js';

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
  ...{ س: ['s'], ص: ['s'], غ: ['g'], گ: ['g'], ف: ['f'], ڤ: ['f'], ق: ['k', 'g'], ك: ['k'] },
  ...{ ل: ['l'], م: ['m'], ن: ['n'] },
});

/** At the beginning of a word these are consonants (Walid, in Persian Vahid, Younis), within it they are vowels. */
const INITIAL_CONSONANTS = table<readonly string[]>({ w: ['w'], و: ['w'], v: ['f', 'w'], y: ['y'], ي: ['y'] });

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
/** A final h is often a mere sign of the vowel before it (Fatimah, عبيدة), and may be read so. */
const FINAL_CONSONANTS_AS_VOWELS = table({ h: '', ه: 'ا' });
/** Persian و and Hebrew ו are romanised as v also where they are vowels. */
const CONSONANTS_AS_VOWELS = table({ v: 'w' });
/** Short vowels are left unwritten in Arabic; a written one is long, as are two Latin letters. */
const UNWRITTEN_VOWEL = /^[aeiouywع]?$/;
/** At the end of a name a vowel is heard, and written in both scripts: Hassan is not Hassani. */
const UNWRITTEN_FINAL_VOWEL = /^ع?$/;

/** A word with many letters of more than one reading keeps its first eight, the usual ones, so that its keys stay few. */
const MOST_READINGS = 8;
/** One consonant says nothing, and two Latin letters are initials or an article; عز (Izz) is a name. */
const FEWEST_CONSONANTS = 2;
const TOO_SHORT = /^[a-z\d]{0,2}$|^\d*$/;
/** One vowel in three may be another: Hassan may be meant by Hassoun, but Sara is not by Siro. */
const LEAST_LIKENESS = 2 / 3;
/** What comes after is not heard; no word of a name is as long, and the work stays bounded. */
const LONGEST_HEARD = 64;

/** The readings of a folded word, the usual one first, no two with the same consonants; none for a word too short to tell. */
export function soundsOf(word: string): readonly Sound[] {
  const letters = word
    .slice(0, LONGEST_HEARD)
    .replace(/\p{Script=Arabic}/gu, (letter) =>
      ARABIC_CONSONANTS.has(letter) || VOWELS.has(letter) ? letter : romanise(letter),
    );
  if (TOO_SHORT.test(letters)) return [];
  let readings: readonly Sound[] = [{ consonants: '', vowels: [] }];
  for (let index = 0; index < letters.length; ) {
    const { taken, steps } = stepsAt(letters, index);
    readings = steps.flatMap((step) => readings.map(step)).slice(0, MOST_READINGS);
    index += taken;
  }
  const isFirst = ({ consonants }: Sound, place: number) =>
    readings.findIndex((other) => other.consonants === consonants) === place;
  return readings.filter((sound, place) => sound.consonants.length >= FEWEST_CONSONANTS && isFirst(sound, place));
}

/** The share of their vowels in which two readings agree; `undefined` where they are of two names. */
export function likenessOf(one: Sound, other: Sound): number | undefined {
  if (one.consonants !== other.consonants) return undefined;
  const last = one.vowels.length - 1;
  const agreeing = one.vowels.filter((vowels, place) =>
    agree(vowels, other.vowels[place] ?? '', place === last),
  ).length;
  const likeness = agreeing / one.vowels.length;
  return likeness < LEAST_LIKENESS ? undefined : likeness;
}

function agree(one: string, other: string, isLast: boolean): boolean {
  const unwritten = isLast ? UNWRITTEN_FINAL_VOWEL : UNWRITTEN_VOWEL;
  if (one === '' || other === '') return unwritten.test(one + other);
  return [...one].some((letter) => [...other].some((counterpart) => shareVowel(letter, counterpart)));
}

function shareVowel(letter: string, counterpart: string): boolean {
  return [...(VOWELS.get(letter) ?? '')].some((vowel) => VOWELS.get(counterpart)?.includes(vowel));
}

type Step = (reading: Sound) => Sound;

/** The ways to read on at a place, the usual one first, and how many letters they take. */
function stepsAt(letters: string, index: number): { readonly taken: number; readonly steps: readonly Step[] } {
  const letter = letters.charAt(index);
  const [isInitial, isFinal] = [index === 0, index === letters.length - 1];
  const initial = isInitial ? INITIAL_CONSONANTS.get(letter) : undefined;
  if (initial === undefined && VOWELS.has(letter)) {
    const special = isInitial ? INITIAL_VOWELS : isFinal ? FINAL_VOWELS : undefined;
    return { taken: 1, steps: [withVowel(special?.get(letter) ?? letter)] };
  }
  const { taken, codes } = initial ? { taken: 1, codes: initial } : consonantAt(letters, index);
  const steps = codes.map((code) => withConsonants(code, /^[a-z]/.test(letter)));
  const vowel = CONSONANTS_AS_VOWELS.get(letter) ?? (isFinal ? FINAL_CONSONANTS_AS_VOWELS.get(letter) : undefined);
  return { taken, steps: isInitial || vowel === undefined ? steps : [...steps, withVowel(vowel)] };
}

function consonantAt(letters: string, index: number): { readonly taken: number; readonly codes: readonly string[] } {
  for (let taken = LONGEST_LATIN_CONSONANT; taken > 0; taken--) {
    const codes = LATIN_CONSONANTS.get(letters.slice(index, index + taken));
    if (codes !== undefined && index + taken <= letters.length) return { taken, codes };
  }
  const letter = letters.charAt(index);
  return { taken: 1, codes: ARABIC_CONSONANTS.get(letter) ?? [letter] };
}

function withVowel(letter: string): Step {
  return ({ consonants, vowels }) => {
    if (consonants === '') return { consonants: INITIAL_VOWEL, vowels: [letter] };
    return { consonants, vowels: [...vowels.slice(0, -1), (vowels.at(-1) ?? '') + letter] };
  };
}

/** Latin spellings double a consonant that Arabic writes once; Arabic writes it twice only where a vowel is between (ممدوح). */
function withConsonants(codes: string, isLatin: boolean): Step {
  return (reading) => {
    const { consonants, vowels } = reading;
    if (isLatin && codes === consonants.at(-1) && vowels.at(-1) === '') return reading;
    return { consonants: consonants + codes, vowels: [...vowels, ...[...codes].map(() => '')] };
  };
}

function table<Value = string>(rows: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(rows));
}
