import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldText } from '../../src/model/names/text-fold.js';
import { keysOfWord, matchName, queryWords, wordsOfName } from '../../src/model/names.js';

const SEED = 20_240_305;
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
const wordOver = (alphabet: string, minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...alphabet), { minLength, maxLength }).map((letters) => letters.join(''));
const longWord = fc.oneof(wordOver(LATIN, 4, 30), wordOver(ARABIC, 4, 30));
const anyName = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc
    .array(
      fc.oneof(fc.constantFrom('al', 'abd', 'abdul', 'bin', 'of', 'عبد', 'الحافظ'), longWord, wordOver(LATIN, 1, 3)),
      { maxLength: 6 },
    )
    .map((words) => words.join(' ')),
);

/** A word and the same with one letter added, dropped or changed, or two neighbours swapped. */
const slip = fc
  .tuple(longWord, fc.nat(), fc.constantFrom('add', 'drop', 'change', 'swap'), fc.constantFrom(...LATIN, ...ARABIC))
  .map(([word, place, edit, letter]) => {
    const letters = [...word];
    const at = place % letters.length;
    const [first = '', second = ''] = letters.slice(at, at + 2);
    if (edit === 'add') return [word, letters.toSpliced(at, 0, letter).join('')] as const;
    if (edit === 'drop') return [word, letters.toSpliced(at, 1).join('')] as const;
    if (edit === 'change') return [word, letters.toSpliced(at, 1, letter).join('')] as const;
    return [word, letters.toSpliced(at, 2, second, first).join('')] as const;
  });

const share = (some: readonly string[], others: readonly string[]) => some.some((key) => others.includes(key));

describe('the words by which a name is found', () => {
  test('are the folded words with their further forms, each once', () => {
    expect(wordsOfName('Salim al-Hafiz, al-Hafiz')).toEqual(['salim', 'al', 'hafiz', 'alhafiz']);
    expect(wordsOfName('عبد الكريم العبود')).toEqual(['عبدالكريم', 'عبدكريم', 'كريم', 'العبود', 'عبود']);
    expect(wordsOfName('—')).toEqual([]);
  });
});

describe('the keys of a word', () => {
  test('are the word, its consonants, and itself with at most one letter less', () => {
    expect(keysOfWord('omar')).toEqual(['w:omar', 's:amr', 'd:omar', 'd:mar', 'd:oar', 'd:omr', 'd:oma']);
  });

  test('of a short word have no deletions', () => {
    expect(keysOfWord('ali')).toEqual(['w:ali', 's:al', 'd:ali']);
    expect(keysOfWord('al')).toEqual(['w:al']);
  });

  test('of a number is the number alone', () => {
    expect(keysOfWord('2024')).toEqual(['w:2024']);
  });

  test.each([
    ['محمد', ['Muhammad', 'Mohammed', 'Mohamad'], 's:mhmd'],
    ['حسون', ['Hassoun', 'Hasoun', 'Hassoon'], 's:hsn'],
  ])('hold one of the consonants that %s shares with %j', (arabic, spellings, key) => {
    for (const word of [arabic, ...spellings]) expect(keysOfWord(foldText(word))).toContain(key);
  });

  test('are shared by a word of four letters and more with any word one slip away', () => {
    fc.assert(
      fc.property(slip, ([word, other]) => {
        expect(share(keysOfWord(word), keysOfWord(other))).toBe(true);
      }),
      { numRuns: 3000, seed: SEED },
    );
  });

  test('are distinct and at most 30, and say of which kind they are', () => {
    fc.assert(
      fc.property(fc.oneof(longWord, wordOver(ARABIC, 1, 200), wordOver(`${LATIN}0123456789`, 1, 200)), (word) => {
        const keys = keysOfWord(word);
        expect(keys.length).toBeLessThanOrEqual(30);
        expect(new Set(keys).size).toBe(keys.length);
        for (const key of keys) expect(key).toMatch(/^[wds]:.{1,20}$/);
      }),
      { numRuns: 1000, seed: SEED },
    );
  });
});

describe('the words of a question', () => {
  const asked = (text: string) => queryWords(text).map(({ word, prefix }) => (prefix ? `${word}*` : word));

  test.each([
    ['Muhammad Has', ['muhammad', 'has*']],
    ['Dr. Salim al-Hafiz', ['salim', 'hafiz*']],
    ['Salim al-', ['salim', 'al*']],
    ['Abdul K', ['abdk*']],
    ['سليم الحا', ['سليم', 'الحا*']],
    ['سليم الحاف', ['سليم', 'حاف*']],
    ['Omar D', ['omar', 'd']],
    ['?!', []],
  ])('%j are %j, * where it may be the beginning of a word', (text, words) => {
    expect(asked(text)).toEqual(words);
  });

  test('hold the keys of all forms of a word', () => {
    const [karim] = queryWords('Abdul Karim');
    expect(karim?.keys).toEqual(expect.arrayContaining(['w:abdulkarim', 'w:abdkarim', 'w:karim']));
  });
});

describe('how a name matches', () => {
  test.each([
    ['محمد حسون', 'محمد حسون', '“محمد” = “محمد”; “حسون” = “حسون”'],
    ['Hassoun', 'Muhammad Hassoun', '“Hassoun” is a word of the name'],
    [
      'hasoun mohammad',
      'Muhammad Hassoun',
      '“hasoun” ~ “Hassoun” (one letter differs); “mohammad” ~ “Muhammad” (one letter differs)',
    ],
    ['Muhammad Hasosun', 'Muhammad Hassoun', '“Muhammad” = “Muhammad”; “Hasosun” ~ “Hassoun” (two letters swapped)'],
    ['muhammad has', 'Muhammad Hassoun', '“muhammad” = “Muhammad”; “has” begins “Hassoun”'],
    ['yehia', 'Yahya', '“yehia” ~ “Yahya” (same consonants)'],
    ['حسون', 'Hassan', '“حسون” ~ “Hassan” (same consonants in another script, vowels differ)'],
    ['Alhafiz', 'Salim al-Hafiz', '“Alhafiz” = “Hafiz” (written together)'],
    ['حافظ', 'سليم الحافظ', '“حافظ” = “الحافظ” (but for the article)'],
    ['Abdelkarim', 'Abd al-Karim', '“Abdelkarim” = “Abd al-Karim” (but for the article)'],
    ['karim', 'Abdul Karim', '“karim” = “Abdul Karim” (a part of the word)'],
  ])('%j with %j is said in words: %s', (text, name, explanation) => {
    expect(matchName(text, name)?.explanation).toBe(explanation);
  });

  test.each([
    ['a word more', 'Muhammad Hassoun Aleppo', 'Muhammad Hassoun'],
    ['a word that no word of the name is like', 'Muhammad Issa', 'Muhammad Hassoun'],
    ['one word twice, borne once', 'Ali Ali', 'Muhammad Ali'],
    ['two slips in a word', 'Hazzoun', 'Hassoun'],
    ['a slip in a short word', 'Adi', 'Ali'],
    ['another digit', 'Meeting 2025', 'Meeting 2024'],
    ['a beginning that is not the last word', 'Muh Hassoun', 'Muhammad Hassoun'],
    ['one letter', 'H', 'Hassoun'],
    ['nothing to read', '…', 'Hassoun'],
  ])('is no match for %s', (_, text, name) => {
    expect(matchName(text, name)).toBeUndefined();
  });

  test('is no match for a name with nothing to read', () => {
    expect(matchName('Hassoun', '—')).toBeUndefined();
  });

  test.each([
    ['Salim al-Hafiz', 'SALIM AL HAFIZ'],
    ['Salim Hafiz', 'Salim al-Hafiz'],
    ['Dr Omar Dawoud', 'Omar Dawoud'],
    ['اسعد', 'أسعد'],
  ])('is full for %j and %j, which differ only in what may be left out', (text, name) => {
    expect(matchName(text, name)?.score).toBe(1);
  });

  test.each<[string, string, readonly string[]]>([
    ['kind of match', 'Hassoun', ['Hassoun', 'Hassouni', 'Hasoun', 'حسون', 'Hassan']],
    ['share of the name', 'Hassoun', ['Hassoun', 'Muhammad Hassoun', 'Muhammad Ali Hassoun']],
    ['share of the word typed', 'hass', ['Hassan', 'Hassoun', 'Hassounian']],
    ['order of the words', 'Ali Hassan', ['Ali Hassan', 'Hassan Ali']],
    ['form of the word', 'Karim', ['Karim', 'Abdul Karim', 'Abdul Karim Issa']],
    ['vowels in another script', 'محمد حسون', ['Mohamed Hassoun', 'Mohamed Hassan']],
  ])('is graded by %s', (_, text, names) => {
    const scores = names.map((name) => matchName(text, name)?.score ?? 0);
    expect(scores).toEqual([...new Set(scores)].sort((one, other) => other - one));
    expect(scores.at(-1)).toBeGreaterThan(0);
  });

  test('pairs each word with the word that leaves room for the others', () => {
    expect(matchName('Hasan Hassan', 'Hassan Hasani')?.explanation).toBe(
      '“Hasan” ~ “Hasani” (one letter differs); “Hassan” = “Hassan”',
    );
  });

  test('is a score above 0 and at most 1 with an explanation, or nothing, for any two texts', () => {
    let matched = 0;
    fc.assert(
      fc.property(anyName, anyName, fc.boolean(), (text, other, itself) => {
        const match = matchName(text, itself ? text : other);
        if (match === undefined) return;
        matched += 1;
        expect(match.score).toBeGreaterThan(0);
        expect(match.score).toBeLessThanOrEqual(1);
        expect(match.explanation).not.toBe('');
      }),
      { numRuns: 3000, seed: SEED },
    );
    expect(matched).toBeGreaterThan(500);
  });

  test('is full for any name and itself', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        fc.pre(wordsOfName(name).length > 0);
        expect(matchName(name, name)?.score).toBe(1);
      }),
      { numRuns: 1000, seed: SEED },
    );
  });

  test('is found by the keys: no word matches another with which it shares none, beginnings aside', () => {
    let matched = 0;
    const pair = fc.oneof(
      slip,
      fc.tuple(wordOver('hmdnaouy', 3, 6), wordOver('حمدناوي', 2, 5)),
      fc.tuple(wordOver('aeist', 3, 5), wordOver('aeist', 3, 5)),
    );
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const keysOf = (words: readonly string[]) => words.flatMap(keysOfWord);
        if (matchName(`${one} 7`, `${other} 7`) === undefined) return;
        matched += 1;
        expect(
          share(
            queryWords(one).flatMap(({ keys }) => keys),
            keysOf(wordsOfName(other)),
          ),
        ).toBe(true);
      }),
      { numRuns: 5000, seed: SEED },
    );
    expect(matched).toBeGreaterThan(500);
  });
});
