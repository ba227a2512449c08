import { describe, expect, test } from '@jest/globals';
import type { Entity, Stored } from '../../src/model/records.js';
import type { NameKind } from '../../src/model/vocabulary.js';
import { createSearch, type SearchHit } from '../../src/services/search.js';
import type { NameCandidate, NameQuery, PageRequest } from '../../src/store/store.js';
import { nameIndex } from './name-index.js';

/** The people of one meeting, as an English and an Arabic report of it print their names. */
const PEOPLE = [
  { latin: 'Muhammad Ali Issa', surname: 'Issa', arabic: 'محمد علي عيسى', arabicSurname: 'عيسى' },
  { latin: 'Abdullah Kaddo', surname: 'Kaddo', arabic: 'عبد الله كدو', arabicSurname: 'كدو' },
  { latin: 'Yahya Maktabi', surname: 'Maktabi', arabic: 'يحيى مكتبي', arabicSurname: 'مكتبي' },
  { latin: 'Asaad Allito', surname: 'Allito', arabic: 'أسعد عليطو', arabicSurname: 'عليطو' },
  { latin: 'Muhammad Hassoun', surname: 'Hassoun', arabic: 'محمد حسون', arabicSurname: 'حسون' },
  { latin: 'Ibrahim Houmd', surname: 'Houmd', arabic: 'إبراهيم حومد', arabicSurname: 'حومد' },
  { latin: 'Muhammad Zalkha', surname: 'Zalkha', arabic: 'محمد زلخة', arabicSurname: 'زلخة' },
  { latin: 'Salim al-Hafiz', surname: 'al-Hafiz', arabic: 'سليم الحافظ', arabicSurname: 'الحافظ' },
  { latin: 'Abdul Karim al-Aboud', surname: 'al-Aboud', arabic: 'عبد الكريم العبود', arabicSurname: 'العبود' },
  { latin: 'Omar Dawoud', surname: 'Dawoud', arabic: 'عمر داوود', arabicSurname: 'داوود' },
  { latin: 'Hisham Askif', surname: 'Askif', arabic: 'هشام اسكيف', arabicSurname: 'اسكيف' },
  { latin: 'Firas Al-Thalji', surname: 'Al-Thalji', arabic: 'فراس الثلجي', arabicSurname: 'الثلجي' },
  { latin: 'Obaida Younis', surname: 'Younis', arabic: 'عبيدة يونس', arabicSurname: 'يونس' },
] as const;

const ALL: PageRequest = { first: 100, count: true };

const person = (id: string, label: string): Stored<Entity> => ({
  type: 'Person',
  id,
  label,
  identifiers: [],
  datasets: ['dataset/test/1'],
  revision: 1,
});

const named = (entity: Stored<Entity>, value: string, kind: NameKind = 'PREFERRED'): NameCandidate => ({
  entity,
  name: { value, kind, script: /\p{Script=Arabic}/u.test(value) ? 'Arab' : 'Latn' },
});

const people = (...namesOf: ((of: (typeof PEOPLE)[number]) => string)[]) =>
  PEOPLE.flatMap((each) =>
    namesOf.map((nameOf) => named(person(`person/test/${each.latin}`, each.latin), nameOf(each))),
  );

const LATIN_ONLY = createSearch(nameIndex(people((each) => each.latin)));
const ARABIC_ONLY = createSearch(nameIndex(people((each) => each.arabic)));
const BOTH = createSearch(
  nameIndex(
    people(
      (each) => each.latin,
      (each) => each.arabic,
    ),
  ),
);

const labels = (rows: readonly SearchHit[]) => rows.map(({ entity }) => entity.label);

async function firstFound(search: typeof BOTH, text: string) {
  const { rows } = await search(text, undefined, ALL);
  const [first, second] = rows;
  // First by merit, and not by the order of what matches equally well.
  expect(first?.score).toBeGreaterThan(second?.score ?? 0);
  return first?.entity.label;
}

describe.each(PEOPLE)('$latin is found first', ({ latin, surname, arabic, arabicSurname }) => {
  test('by name, in either script, whichever of them are on record', async () => {
    for (const search of [LATIN_ONLY, ARABIC_ONLY, BOTH]) {
      expect(await firstFound(search, latin)).toBe(latin);
      expect(await firstFound(search, arabic)).toBe(latin);
    }
  });

  test('by surname alone, in either script, whichever of them are on record', async () => {
    for (const search of [LATIN_ONLY, ARABIC_ONLY, BOTH]) {
      expect(await firstFound(search, surname)).toBe(latin);
      expect(await firstFound(search, arabicSurname)).toBe(latin);
    }
  });

  test('by the beginning of the surname, as it is typed', async () => {
    const beginning = surname.replace(/^al-/i, '').slice(0, 3);
    expect(await firstFound(BOTH, beginning)).toBe(latin);
    expect(await firstFound(BOTH, latin.slice(0, -2))).toBe(latin);
    expect(await firstFound(BOTH, arabic.slice(0, -1))).toBe(latin);
  });

  test('with any one letter of the surname left out, doubled or changed', async () => {
    const [article = '', bare = surname] = /^al-/i.test(surname) ? [surname.slice(0, 3), surname.slice(3)] : [];
    const given = latin.slice(0, -surname.length);
    for (const [index, letter] of [...bare].entries()) {
      for (const other of ['', letter + letter, 'q']) {
        const misspelt = bare.slice(0, index) + other + bare.slice(index + 1);
        expect(await firstFound(BOTH, given + article + misspelt)).toBe(latin);
      }
    }
  });
});

test.each([
  ['محمد حسون', 'Muhammad Hassoun', 'محمد حسون', '“محمد” = “محمد”; “حسون” = “حسون”'],
  [
    'mohammad hasoun',
    'Muhammad Hassoun',
    'Muhammad Hassoun',
    '“mohammad” ~ “Muhammad” (one letter differs); “hasoun” ~ “Hassoun” (one letter differs)',
  ],
  ['Hassoun', 'Muhammad Hassoun', 'Muhammad Hassoun', '“Hassoun” is a word of the name'],
  ['hasoun', 'Muhammad Hassoun', 'Muhammad Hassoun', '“hasoun” ~ “Hassoun” (one letter differs)'],
  [
    'Mohamed Hassoon',
    'Muhammad Hassoun',
    'Muhammad Hassoun',
    '“Mohamed” ~ “Muhammad” (same consonants); “Hassoon” ~ “Hassoun” (one letter differs)',
  ],
  ['اسعد عليطو', 'Asaad Allito', 'أسعد عليطو', '“اسعد” = “أسعد”; “عليطو” = “عليطو”'],
  [
    'Abdelkerim Abboud',
    'Abdul Karim al-Aboud',
    'Abdul Karim al-Aboud',
    '“Abdelkerim” ~ “Abdul Karim” (one letter differs, but for the article); “Abboud” ~ “Aboud” (one letter differs)',
  ],
])('%j finds %s and says why', async (text, label, matchedName, explanation) => {
  const [hit] = (await BOTH(text, undefined, ALL)).rows;
  expect([hit?.entity.label, hit?.matchedName, hit?.explanation]).toEqual([label, matchedName, explanation]);
});

describe('the hits', () => {
  const namesake = (number: number) => person(`person/test/${number}`, number % 2 === 0 ? 'Ali Hassan' : 'Ali Omar');
  const namesakes = Array.from({ length: 7 }, (_, number) => named(namesake(number), 'Ali'));

  test('come once an entity, with the name that fits best', async () => {
    const { rows, totalCount } = await BOTH('Salim al-Hafiz', undefined, ALL);
    expect(rows.map(({ matchedName, score }) => [matchedName, score])).toEqual([['Salim al-Hafiz', 1]]);
    expect(totalCount).toBe(1);
  });

  test('show the usual one of names that fit alike, whatever the order in which they are found', async () => {
    const entity = person('person/test/1', 'Ali Issa');
    const candidates = [
      named(entity, 'ALI ISSA', 'AS_STATED'),
      named(entity, 'Ali Issa'),
      named(entity, 'ali issa', 'ALTERNATE'),
    ];
    for (const order of [candidates, candidates.toReversed()]) {
      const { rows } = await createSearch({ findNames: async () => order })('ali issa', undefined, ALL);
      expect(rows.map(({ matchedName }) => matchedName)).toEqual(['Ali Issa']);
    }
  });

  test('that fit alike are in order of their labels, then ids', async () => {
    const { rows } = await createSearch(nameIndex(namesakes.toReversed()))('ali', undefined, ALL);
    expect(rows.map(({ entity }) => entity.id.at(-1)).join('')).toBe('0246135');
  });

  test('come page by page as they come at once', async () => {
    const search = createSearch(nameIndex([...namesakes, ...people((each) => each.latin)]));
    const whole = await search('al', undefined, ALL);
    const paged: SearchHit[] = [];
    for (let page: PageRequest | undefined = { first: 2, count: false }; page !== undefined; ) {
      const { rows, positions, hasNextPage, totalCount } = await search('al', undefined, page);
      expect(rows).toHaveLength(positions.length);
      expect(totalCount).toBeUndefined();
      paged.push(...rows);
      const after = positions.at(-1);
      page = hasNextPage && after !== undefined ? { first: 2, count: false, after } : undefined;
    }
    expect(labels(paged)).toEqual(labels(whole.rows));
    expect(whole.totalCount).toBe(paged.length);
    expect(paged.length).toBeGreaterThan(namesakes.length + 2);
  });

  test('have scores that never rise along the list', async () => {
    const scores = (await BOTH('muhammad', undefined, ALL)).rows.map(({ score }) => score);
    expect(scores).toHaveLength(3);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
  });

  test('are none, with no page after, where nothing fits', async () => {
    const page = await BOTH('Zzyzx', undefined, ALL);
    expect(page).toEqual({ rows: [], positions: [], hasNextPage: false, totalCount: 0 });
  });

  test('have no total where there may be more than are ranked', async () => {
    const candidates = Array.from({ length: 501 }, (_, number) => named(person(`person/test/${number}`, 'Ali'), 'Ali'));
    const search = (length: number) => createSearch(nameIndex(candidates.slice(0, length)))('ali', undefined, ALL);
    expect((await search(499)).totalCount).toBe(499);
    expect((await search(501)).totalCount).toBeNull();
  });
});

describe('the store is asked', () => {
  const asked: [NameQuery, AbortSignal | undefined][] = [];
  const search = createSearch({
    findNames: async (query, signal) => {
      asked.push([query, signal]);
      return [];
    },
  });

  test('for names of the types named, or of all that can be searched, within the deadline', async () => {
    const { signal } = new AbortController();
    await search('Ali', ['Person', 'Committee', 'Person'], ALL, signal);
    await search('Ali', null, ALL);
    expect(asked.map(([{ types }, given]) => [types.toSorted(), given])).toEqual([
      [['Committee', 'Person'], signal],
      [['Committee', 'Meeting', 'Organisation', 'Person', 'Place', 'Post', 'Source', 'Topic'], undefined],
    ]);
  });
});

describe('a question is refused', () => {
  test.each<[string, string, string]>([
    ['that is empty', '', 'no letter or digit'],
    ['of spaces', '   ', 'no letter or digit'],
    ['of signs only', '?! — 🎉', 'no letter or digit'],
    ['of more than 200 characters', 'a'.repeat(201), '201 characters'],
    ['of more than 16 words', 'ali '.repeat(17), '17 words'],
  ])('%s', async (_, text, reason) => {
    await expect(BOTH(text, undefined, ALL)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(reason),
      details: { argument: 'text' },
    });
  });

  test.each<[string, ('Person' | 'Declaration')[], string]>([
    ['of a type that has no names', ['Person', 'Declaration'], 'names Declaration'],
    ['of no type', [], 'empty list'],
  ])('%s', async (_, types, reason) => {
    await expect(BOTH('Ali', types, ALL)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(reason),
      details: { argument: 'types' },
    });
  });

  test('by its characters, not by how they are encoded: 200 beyond the basic plane are accepted', async () => {
    await expect(BOTH(` ${'𝒜'.repeat(200)} `, undefined, ALL)).resolves.toMatchObject({ rows: [] });
  });
});
