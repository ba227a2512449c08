import { describe, expect, test } from '@jest/globals';
import { nearest } from '../../src/formats/nearest.js';

describe('the nearest of several words', () => {
  const fields = ['label', 'language', 'birthDate', 'partOf', 'id'];

  test.each([
    ['lable', 'label'],
    ['labell', 'label'],
    ['langauge', 'language'],
    ['birthdate', 'birthDate'],
    ['birth_date', 'birthDate'],
    ['part-of', 'partOf'],
    ['ID', 'id'],
  ])('finds for %s what was meant: %s', (slip, meant) => {
    expect(nearest(slip, fields)).toBe(meant);
  });

  test('is none where nothing is close', () => {
    expect(nearest('committees', fields)).toBeUndefined();
    expect(nearest('x', fields)).toBeUndefined();
    expect(nearest('label', [])).toBeUndefined();
  });

  test('is the one with the fewest slips, and the first of equals', () => {
    expect(nearest('culture-comittee', ['culture-committees', 'culture-committee'])).toBe('culture-committee');
    expect(nearest('abcx', ['abca', 'abcb'])).toBe('abca');
  });
});
