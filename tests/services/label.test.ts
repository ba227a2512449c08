import { describe, expect, test } from '@jest/globals';
import type { NameKind } from '../../src/model/vocabulary.js';
import { labelIn } from '../../src/services/label.js';
import { name } from '../support/graph.js';
import { thrownBy } from '../support/thrown-by.js';

describe('the label in a language', () => {
  test.each([
    ['ar', 'in Arabic'],
    ['AR', 'in Arabic'],
    ['ar-EG', 'in Arabic'],
    ['ar-SY', 'in Syria'],
    ['ar-SY-x-north', 'in Syria'],
    ['zh', 'in Chinese'],
    ['zh-Hant', 'in Chinese'],
    ['zh-Hans', 'in Chinese'],
    ['zh-Hant-TW', 'in Taiwan'],
    ['fr', undefined],
    ['arc', undefined],
  ])('%s is the name %s', (language, expected) => {
    const names = [
      name('x', 'in no language'),
      name('x', 'in Syria', { language: 'ar-SY' }),
      name('x', 'in Arabic', { language: 'ar' }),
      name('x', 'in Taiwan', { language: 'zh-Hant-TW' }),
      name('x', 'in Chinese', { language: 'zh-Hant' }),
    ];
    expect(labelIn(language, names)).toBe(expected);
  });

  test('is of the kind that is fittest to show', () => {
    const kinds: NameKind[] = ['FORMER', 'ACRONYM', 'AS_STATED', 'TRANSLITERATION', 'ALTERNATE', 'PREFERRED'];
    const names = kinds.map((kind) => name('x', kind, { kind, language: 'en' }));
    const shown = kinds.map((_, dropped) => labelIn('en', names.slice(0, kinds.length - dropped)));
    expect(shown).toEqual(['PREFERRED', 'ALTERNATE', 'TRANSLITERATION', 'AS_STATED', 'ACRONYM', undefined]);
  });

  test('is in the language asked for before it is of the fittest kind', () => {
    const names = [
      name('x', 'preferred', { kind: 'PREFERRED', language: 'ar-SY' }),
      name('x', 'stated', { kind: 'AS_STATED', language: 'ar' }),
    ];
    expect(labelIn('ar', names)).toBe('stated');
  });

  test.each([
    '',
    'e',
    'Arabic language',
    'ar_SY',
    'ar-',
    '-',
    'ar--SY',
    '*',
    'a'.repeat(9),
    'العربية',
    `en${'-a'.repeat(9)}`,
  ])('is refused for the tag “%s”', (language) => {
    expect(thrownBy(() => labelIn(language, []))).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
