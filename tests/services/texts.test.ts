import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTexts, excerptBounds, spanOf, type Texts } from '../../src/services/texts.js';
import { citation, entity, puts } from '../support/graph.js';
import { openTemporaryStore, type TemporaryStore } from '../support/temporary-store.js';
import { thrownBy } from '../support/thrown-by.js';

const plain = entity('Source', 'plain', { text: 'Ann met Ben.' });
const beyond = entity('Source', 'beyond', { text: '𝄞 Ann 👋🏽 Ben' });
const unheld = entity('Source', 'unheld');
const { signal } = new AbortController();

let temporary: TemporaryStore;
let texts: Texts;

beforeAll(async () => {
  temporary = await openTemporaryStore();
  await temporary.store.apply(puts(plain, beyond, unheld), { author: 'test' });
  texts = createTexts(temporary.store);
});
afterAll(() => temporary.dispose());

describe('the texts that the operator holds', () => {
  test('come in the order asked for, with nothing where none is held', async () => {
    const found = await texts.get([unheld.id, plain.id, 'source/test/unknown'], signal);
    expect(found.map((text) => text?.slice(0, 3))).toEqual([undefined, 'Ann', undefined]);
  });

  test.each([
    [plain.id, 0, 3, 'Ann'],
    [plain.id, 8, 100, 'Ben.'],
    [plain.id, 12, 20, ''],
    [plain.id, 5, 5, ''],
    [beyond.id, 0, 1, '𝄞'],
    [beyond.id, 2, 5, 'Ann'],
    [beyond.id, 6, 8, '👋🏽'],
    [beyond.id, 9, 100, 'Ben'],
    [beyond.id, 100, 101, ''],
  ])('are cut by code points: %s from %d to %d', async (id, start, end, expected) => {
    const [text] = await texts.get([id], signal);
    expect(text?.slice(start, end)).toBe(expected);
  });
});

describe('the span of a citation', () => {
  const text = { slice: (start: number, end: number) => `${start}–${end}` };

  test.each([
    ['is what it cites', { start: 3, end: 12 }, '3–12'],
    ['is cut where it is long', { start: 10, end: 5000 }, '10–2010'],
    ['is none without offsets', { locator: 'page 2' }, undefined],
    ['is none without an end', { start: 3 }, undefined],
  ])('%s', (_, place, expected) => {
    expect(spanOf(citation(plain, plain, place), text)).toBe(expected);
  });
});

describe('the bounds of an excerpt', () => {
  test.each([
    [{}, 0, 2000],
    [{ start: null, length: null }, 0, 2000],
    [{ start: 7, length: 1 }, 7, 8],
    [{ start: 2_147_483_647, length: 10_000 }, 2_147_483_647, 2_147_493_647],
  ])('of %j are %d and %d', (part, start, end) => {
    expect(excerptBounds(part)).toEqual({ start, end });
  });

  test.each([
    [{ start: -1 }, 'start'],
    [{ length: 0 }, 'length'],
    [{ length: -5 }, 'length'],
    [{ length: 10_001 }, 'length'],
  ])('are refused for %j', (part, argument) => {
    expect(thrownBy(() => excerptBounds(part))).toMatchObject({ code: 'BAD_USER_INPUT', details: { argument } });
  });
});
