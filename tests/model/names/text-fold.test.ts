import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldText, foldWords } from '../../../src/model/names/text-fold.js';

const SEED = 20_240_305;

describe('folding', () => {
  test.each([
    ['lower case, and one space between words', '  Muhammad \t HASSOUN\n', 'muhammad hassoun'],
    ['the hyphen parts words', 'Salim al-Hafiz', 'salim al hafiz'],
    [
      'the apostrophe vanishes, however it is written',
      "O'Brien O’Brien O´Brien ʿAbd Mas`ud",
      'obrien obrien obrien abd masud',
    ],
    ['so do quotation marks and punctuation', '‘Ali’ “Issa”, (SOC).', 'ali issa soc'],
    ['marks of Latin letters', 'Ḥāfiẓ Łódź Çelik Ñandú Straße', 'hafiz lodz celik nandu strasse'],
    ['the two encodings of one letter', 'Jose\u0301 José', 'jose jose'],
    ['the two i of Turkish', 'İstanbul Iğdır', 'istanbul igdir'],
    ['Cyrillic', 'Андрей Хасун', 'andrey khasun'],
    ['signs without a sound', 'Ольга', 'olga'],
    ['Greek', 'Αλέξης Τσίπρας', 'alexis tsipras'],
    ['Hebrew, whose silent letters carry a vowel', 'אבא', 'ava'],
    ['points of Hebrew', 'דָּוִד דוד', 'dvd dvd'],
    ['Japanese with its voicing marks', 'が か', 'ga ka'],
    ['full width', 'ＳＯＣ', 'soc'],
    ['digits of other scripts', '٢٠٢٤ ۲۰۲۴ २०२४', '2024 2024 2024'],
    ['one sign that stands for several words', '½', '1 2'],
    ['alef, with any hamza or none', 'أحمد إبراهيم آدم ٱلله', 'احمد ابراهيم ادم الله'],
    ['the endings ة and ى', 'عبيدة عيسى', 'عبيده عيسي'],
    ['Persian and Arabic letters of one sound', 'علی کاظم', 'علي كاظم'],
    ['hamza, alone or on a seat', 'علاء فؤاد رائد', 'علا فواد رايد'],
    ['vowel points and stretching of Arabic', 'مُحَمَّد مـحـمـد', 'محمد محمد'],
    ['presentation forms of Arabic', 'ﻣﺤﻤﺪ', 'محمد'],
    ['invisible signs', 'محمد\u200f علی\u200cرضا', 'محمد عليرضا'],
    ['Persian letters that Arabic lacks stay', 'گ پ چ ژ', 'گ پ چ ژ'],
    ['what cannot be read is nothing', '— … 🎉', ''],
  ])('%s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('leaves as it is what is folded already, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
        expect(folded).toMatch(/^(?:(?:[a-z0-9]|(?=\p{L})\p{Script=Arabic})+(?: (?!$)|$))*$/u);
      }),
      { numRuns: 3000, seed: SEED },
    );
  });

  test('is blind to case and to how letters with marks are encoded', () => {
    const letters = fc.constantFrom(...'aäåæçéèğıñöøšüžàЖйёαάβ');
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text));
        expect(foldText(text.toUpperCase())).toBe(foldText(text));
      }),
      { numRuns: 500, seed: SEED },
    );
  });
});

test('the words of a text are told with their places in it', () => {
  const text = '«Salim» al-Hafiz';
  expect(foldWords(text).map(({ folded, start, end }) => [folded, text.slice(start, end)])).toEqual([
    ['salim', 'Salim'],
    ['al', 'al'],
    ['hafiz', 'Hafiz'],
  ]);
});
