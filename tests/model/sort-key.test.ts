import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayOf, FIRST_DAY, LAST_DAY } from '../../src/model/partial-date.js';
import { dateSortKey, newestFirstKey, sortKey } from '../../src/model/sort-key.js';

const SEED = 20_240_305;
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });

describe('the sort key of a label', () => {
  test.each([
    ['Muhammad  HASSOUN', 'muhammad hassoun'],
    ['Salim al-Hafiz', 'salim al hafiz'],
    ['Łódź, Éire', 'lodz eire'],
    ['محمد حسون', 'mhmd hswn'],
    ['علي', 'aly'],
    ['إبراهيم', 'abrahym'],
    ['Ольга Петрова', 'olga petrova'],
    ['中山', 'zhongshan'],
    ['…', '~'],
    ['', '~'],
  ])('is the label %j in plain letters: %j', (label, key) => {
    expect(sortKey(label)).toBe(key);
  });

  test('has at most 64 characters and ends in a letter or digit', () => {
    expect(sortKey(`${'a'.repeat(63)} b`)).toBe('a'.repeat(63));
    expect(sortKey('b'.repeat(100))).toBe('b'.repeat(64));
  });

  test('is ASCII for any text, and its own sort key', () => {
    fc.assert(
      fc.property(anyText, (label) => {
        const key = sortKey(label);
        expect(key).toMatch(/^(?:[a-z0-9][a-z0-9 ]{0,63}|~)$/);
        expect(sortKey(key)).toBe(key);
      }),
      { numRuns: 2000, seed: SEED },
    );
  });
});

describe('the sort key of a day', () => {
  test.each([
    ['0001-01-01', '0000000', '3652058'],
    ['1970-01-01', '0719162', '2932896'],
    ['9999-12-31', '3652058', '0000000'],
  ])('of %s has seven digits: %s, and %s for the newest first', (day, oldestFirst, newestFirst) => {
    expect([dateSortKey(dayOf(day)), newestFirstKey(dayOf(day))]).toEqual([oldestFirst, newestFirst]);
  });

  test('orders text as days are ordered, and the other way round for the newest first', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(dateSortKey(one) < dateSortKey(other)).toBe(one < other);
        expect(newestFirstKey(one) < newestFirstKey(other)).toBe(one > other);
      }),
      { numRuns: 1000, seed: SEED },
    );
  });

  test('puts an unknown day last either way', () => {
    expect(dateSortKey(undefined) > dateSortKey(LAST_DAY)).toBe(true);
    expect(newestFirstKey(undefined) > newestFirstKey(FIRST_DAY)).toBe(true);
  });
});
