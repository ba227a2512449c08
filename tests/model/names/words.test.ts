import { describe, expect, test } from '@jest/globals';
import { readName } from '../../../src/model/names/words.js';

const formsOf = (name: string) =>
  readName(name).map(({ spelling, forms, optional }) => {
    const texts = forms.map(({ text, kind }) => (kind === 'AS_WRITTEN' ? text : `${text}:${kind}`)).join(' ');
    return `${optional ? '?' : ''}${spelling} → ${texts}`;
  });

describe('the words of a name', () => {
  test.each([
    ['are those of the text', 'Muhammad Hassoun', ['Muhammad → muhammad', 'Hassoun → hassoun']],
    [
      'an article may be left out, or made one with its word',
      'Salim al-Hafiz',
      ['Salim → salim', '?al → al', 'Hafiz → hafiz alhafiz:TOGETHER'],
    ],
    ['a glued article may be left out', 'Alhafiz', ['Alhafiz → alhafiz hafiz:WITHOUT_ARTICLE']],
    ['so may the Arabic one', 'سليم الحافظ', ['سليم → سليم', 'الحافظ → الحافظ حافظ:WITHOUT_ARTICLE']],
    ['what is too short without it keeps it', 'Ali Elena الله', ['Ali → ali', 'Elena → elena', 'الله → الله']],
    ['an article may sound like the word after it', 'ash-Sharif', ['?ash → ash', 'Sharif → sharif ashsharif:TOGETHER']],
    ['and is none before another sound', 'as Karim', ['as → as', 'Karim → karim']],
    ['"son of" may be left out', 'Ali bin Omar', ['Ali → ali', '?bin → bin', 'Omar → omar binomar:TOGETHER']],
    [
      'so may titles and small words',
      'Dr. Ali of the Union',
      ['?Dr → dr', 'Ali → ali', '?of → of', '?the → the', 'Union → union'],
    ],
    ['but the last word is always asked for', 'Union of', ['Union → union', 'of → of']],
    [
      'a servant name is one word, and its second half a part of it',
      'Abdul Karim al-Aboud',
      ['Abdul Karim → abdulkarim abdkarim:WITHOUT_ARTICLE karim:PART', '?al → al', 'Aboud → aboud alaboud:TOGETHER'],
    ],
    ['also with the article apart', 'Abd al-Karim', ['Abd al-Karim → abdalkarim abdkarim:WITHOUT_ARTICLE karim:PART']],
    ['or with its sound', 'Abdur Rahman', ['Abdur Rahman → abdurrahman abdrahman:WITHOUT_ARTICLE rahman:PART']],
    ['or all in one', 'Abdelkarim', ['Abdelkarim → abdelkarim abdkarim:WITHOUT_ARTICLE karim:PART']],
    ['or without an article', 'Abd Rabbuh', ['Abd Rabbuh → abdrabbuh rabbuh:PART']],
    ['and in Arabic', 'عبد الكريم', ['عبد الكريم → عبدالكريم عبدكريم:WITHOUT_ARTICLE كريم:PART']],
    [
      'whose half is no part where it is short',
      'Abdullah عبد الله',
      ['Abdullah → abdullah abdlah:WITHOUT_ARTICLE', 'عبد الله → عبدالله عبدله:WITHOUT_ARTICLE'],
    ],
    ['the first half alone is a word', 'Abdul', ['Abdul → abdul abd:WITHOUT_ARTICLE']],
    ['there are none without a letter or digit', ' … ', []],
  ])('%s', (_, name, words) => {
    expect(formsOf(name)).toEqual(words);
  });
});
