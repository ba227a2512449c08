import { describe, expect, test } from '@jest/globals';
import { scriptOf } from '../../src/formats/script.js';

describe('the script of a name', () => {
  test.each([
    ['Muhammad Hassoun', 'Latn'],
    ['Tomás Weir', 'Latn'],
    ['محمد حسون', 'Arab'],
    ['Пётр', 'Cyrl'],
    ['Ελένη', 'Grek'],
    ['武満 徹', 'Hani'],
    ['さくら 花', 'Jpan'],
    ['김대중', 'Kore'],
    ['नेहा', 'Deva'],
    ['𞤀𞤣𞤤𞤢𞤥', 'Adlm'],
  ])('of %s is %s', (name, script) => {
    expect(scriptOf(name)).toBe(script);
  });

  test('is that of most letters where scripts are mixed', () => {
    expect(scriptOf('حزب (PYD) الاتحاد')).toBe('Arab');
    expect(scriptOf('Group ب')).toBe('Latn');
    expect(scriptOf('Sony ソ')).toBe('Latn');
  });

  test('is undetermined where there is no letter', () => {
    expect(scriptOf('12-34')).toBe('Zyyy');
  });
});
