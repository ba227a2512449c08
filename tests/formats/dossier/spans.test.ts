import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { checkQuotation, checkSpans, type Quotation } from '../../../src/formats/dossier/spans.js';

// The note at the beginning and the gothic letters lie outside the Basic Multilingual Plane: two UTF-16 units, one code point.
const TEXT = '𝄞 The guild met.\n𝔄𝔟𝔠 spoke, and the guild agreed.\n';

const position = { file: 'note.yaml', line: 7, column: 3, field: 'passages.met' };

function quotation(properties: Partial<Quotation>): Quotation {
  return { name: 'the passage "met"', position, supports: ['person/test/ann', 'meeting/test/talks'], ...properties };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

describe('a span', () => {
  test('counts code points, so that an astral character is one', () => {
    const spanSha256 = sha256('𝔄𝔟𝔠 spoke');
    expect(checkSpans(TEXT, [quotation({ span: [17, 26], exact: '𝔄𝔟𝔠', spanSha256 })])).toEqual([]);
    // The same place in UTF-16 units.
    expect(checkSpans(TEXT, [quotation({ span: [18, 30], exact: '𝔄𝔟𝔠', spanSha256 })])).toHaveLength(1);
  });

  test('is right from the first code point to the last', () => {
    const whole = quotation({ span: [0, [...TEXT].length], spanSha256: sha256(TEXT) });
    expect(checkSpans(TEXT, [whole])).toEqual([]);
  });

  test('that does not agree is told by name, place, what it supports, what stands there and where its words are', () => {
    const [problem] = checkSpans(TEXT, [quotation({ span: [0, 5], exact: 'guild met' })]);
    expect(problem).toEqual({
      ...position,
      wrong: expect.stringMatching(
        /passage "met" \(0 to 5, in support of person\/test\/ann and 1 more\).*there stands "𝄞 The"/,
      ),
      expected: 'the words "guild met"',
      remedy: 'Its words stand at [6, 15]',
    });
  });

  test('with one byte changed fails by its sha256, though its exact words still stand there', () => {
    const right = quotation({ span: [2, 16], exact: 'The guild', spanSha256: sha256('The guild met.') });
    expect(checkSpans(TEXT, [right])).toEqual([]);
    const [problem] = checkSpans(TEXT.replace('met.', 'met!'), [right]);
    expect(problem?.wrong).toMatch(/"The guild met!", of sha256 [0-9a-f]{64}$/);
    expect(problem?.expected).toBe(`sha256 ${sha256('The guild met.')}`);
  });

  test('that leads beyond the text is told with the length of the text', () => {
    const [problem] = checkSpans(TEXT, [quotation({ span: [40, 400] })]);
    expect(problem).toMatchObject({
      wrong: expect.stringMatching(/beyond the text/),
      expected: `a span within its ${[...TEXT].length} code points`,
    });
  });

  test('is not needed: exact words alone have to stand anywhere in the text', () => {
    expect(checkSpans(TEXT, [quotation({ exact: 'and the guild agreed' })])).toEqual([]);
    expect(checkSpans(TEXT, [quotation({ exact: 'and the guild refused' })])).toHaveLength(1);
  });

  test('is not guessed where the words occur twice', () => {
    const [problem] = checkSpans(TEXT, [quotation({ span: [0, 3], exact: 'guild' })]);
    expect(problem?.remedy).toMatch(/more than once/);
  });
});

describe('without the text, a quotation', () => {
  test.each<[string, Partial<Quotation>, RegExp]>([
    ['of thirteen words', { exact: 'a b c d e f g h i j k l m' }, /quotes 13 words/],
    ['that ends before it starts', { span: [9, 4] }, /spans 9 to 4/],
    ['of nothing', { span: [4, 4] }, /spans 4 to 4/],
    ['longer than its span', { span: [0, 3], exact: 'guild' }, /quotes 5 code points out of 3/],
    ['with a sha256 of no span', { spanSha256: sha256('x') }, /sha256 and no span/],
    [
      'whose words are the span and hash to another value',
      { span: [0, 5], exact: 'guild', spanSha256: sha256('x') },
      /another/,
    ],
  ])('%s is refused', (_case, properties, wrong) => {
    expect(checkQuotation(quotation(properties))).toEqual([
      expect.objectContaining({ wrong: expect.stringMatching(wrong) }),
    ]);
  });

  test('of twelve words, or of a whole span with its sha256, is right', () => {
    expect(checkQuotation(quotation({ exact: 'a b c d e f g h i j k l' }))).toEqual([]);
    expect(checkQuotation(quotation({ span: [0, 3], exact: '𝔄𝔟𝔠', spanSha256: sha256('𝔄𝔟𝔠') }))).toEqual([]);
  });
});
