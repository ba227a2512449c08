import { describe, expect, test } from '@jest/globals';
import { likenessOf, soundsOf } from '../../../src/model/names/sounds.js';
import { foldText } from '../../../src/model/names/text-fold.js';

/** How alike the most alike readings of two words are; 0 where they are words of two names. */
function likeness(one: string, other: string): number {
  const others = soundsOf(foldText(other));
  const pairs = soundsOf(foldText(one)).flatMap((sound) => others.map((reading) => likenessOf(sound, reading) ?? 0));
  return Math.max(0, ...pairs);
}

describe('two spellings of one name sound alike', () => {
  test.each([
    ['Muhammad', 'محمد', 'short vowels are unwritten, and doubled consonants written once'],
    ['Mohamed', 'Muhammad', 'vowels are spelt with some liberty'],
    ['Hasoun', 'حسون', 'a written و is a long vowel'],
    ['Mamdouh', 'ممدوح', 'Arabic writes two consonants for two'],
    ['Khalid', 'خالد', 'kh is خ'],
    ['Ghassan', 'غسان', 'gh is غ'],
    ['Hisham', 'هشام', 'sh is ش'],
    ['Bachar', 'بشار', 'ch is ش in French'],
    ['Thalji', 'ثلجي', 'th is ث'],
    ['Osman', 'عثمان', 'and ث is s in Turkish'],
    ['Fathi', 'فتحي', 'or t and h'],
    ['Gamal', 'جمال', 'ج is g in Egypt'],
    ['Djamal', 'جمال', 'and dj in French'],
    ['Qasim', 'Kasem', 'q and k are one'],
    ['Gaddafi', 'قذافي', 'ق is g and ذ is d in Libya'],
    ['Ramazan', 'رمضان', 'ض is z in Persian'],
    ['Zeki', 'ذكي', 'ذ is z'],
    ['Parsa', 'پارسا', 'پ is p'],
    ['Parviz', 'پرویز', 'v is و in Persian'],
    ['Vahid', 'وحید', 'at the beginning too'],
    ['חסון', 'Hassoun', 'and ו in Hebrew'],
    ['Issa', 'عيسى', 'the last letter may be read a'],
    ['Ibrahim', 'إبراهيم', 'the first letter may be any vowel'],
    ['Obaida', 'عبيدة', 'ة is a mere a'],
    ['Fatimah', 'Fatima', 'so is a final h'],
    ['Saleh', 'صالح', 'which may be heard all the same'],
    ['Younis', 'يونس', 'an initial y is a consonant'],
    ['Walid', 'وليد', 'so is an initial w'],
    ['Dawoud', 'داوود', 'within a word they are vowels'],
    ['Izz', 'عز', 'two Arabic letters may be a name'],
    ['Самир', 'سمير', 'other scripts are heard as they are romanised'],
  ])('%s and %s: %s', (one, other) => {
    expect(likeness(one, other)).toBe(1);
    expect(likeness(other, one)).toBe(1);
  });
});

describe('a name that sounds different', () => {
  test.each([
    ['Hassan', 'حسون', 'shares two vowels of three'],
    ['Hassan', 'Hassoun', 'shares two vowels of three'],
    ['Obaida', 'عبيد', 'shares two vowels of three, the last being heard'],
  ])('as %s does from %s, is alike as far as it %s', (one, other) => {
    expect(likeness(one, other)).toBeCloseTo(2 / 3);
  });

  test.each([
    ['Hassan', 'Hamad', 'other consonants'],
    ['Omar', 'Mer', 'a vowel at the beginning of one only'],
    ['Ali', 'Ola', 'another vowel in a short word'],
    ['Hadi', 'هاد', 'a vowel at the end of one only, in a short word'],
    ['Al', 'علي', 'a word of two Latin letters'],
    ['Leo', 'Lea', 'a word of one consonant'],
    ['2024', '2024', 'no letter'],
  ])('as %s and %s do, is another name: %s', (one, other) => {
    expect(likeness(one, other)).toBe(0);
  });
});

test('a word of many readings keeps eight, the usual one first', () => {
  const sounds = soundsOf('ذظضجقثذظ').map(({ consonants }) => consonants);
  expect(sounds).toHaveLength(8);
  expect(sounds.at(0)).toBe('zzdjkTzz');
  expect(new Set(sounds).size).toBe(8);
});

test('a word of any length has readings of bounded length', () => {
  expect(soundsOf('b'.repeat(10) + 'ab'.repeat(5_000)).at(0)?.consonants.length).toBeLessThanOrEqual(64);
});
