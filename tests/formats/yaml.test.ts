import { describe, expect, test } from '@jest/globals';
import { readYaml } from '../../src/formats/yaml.js';

function problems(text: string) {
  const outcome = readYaml('a.yaml', text);
  return 'problems' in outcome ? outcome.problems : [];
}

function value(text: string): unknown {
  const outcome = readYaml('a.yaml', text);
  return 'problems' in outcome ? outcome.problems : outcome.value;
}

describe('a YAML text', () => {
  test('keeps every value as it was written', () => {
    expect(value('a: 1984\nb: 007\nc: no\nd: 2024-03-05\ne: 1e3\n')).toEqual({
      ...{ a: '1984', b: '007', c: 'no', d: '2024-03-05', e: '1e3' },
    });
  });

  test('has the empty text for nothing and for null, unless null is quoted', () => {
    expect(value('a:\nb: null\nc: ~\nd: "null"\n')).toEqual({ a: '', b: '', c: '', d: 'null' });
  });

  test('may be JSON, in Windows lines, or begin with a byte order mark', () => {
    expect(value('{"a": ["x", null]}')).toEqual({ a: ['x', ''] });
    expect(value('a: x\r\nb: y\r\n')).toEqual({ a: 'x', b: 'y' });
    expect(value('\uFEFFa: x\n')).toEqual({ a: 'x' });
  });

  test('may use anchors', () => {
    expect(value('a: &why because\nb: *why\n')).toEqual({ a: 'because', b: 'because' });
  });

  test.each([
    ['a: x\na: y\n', 2, 1, /unique/, /each field once/],
    ['a:\n\t- x\n', 2, 1, /[Tt]abs/, /spaces/],
    ['a: "x\n', 2, 1, /closing/, /YAML/],
    ['a: b: c\n', 1, 4, /[Nn]ested/, /one "field: value" a line/],
    ['a: @x\n', 1, 4, /reserved/, /begins with a letter/],
    ['a: !foo x\n', 1, 4, /tag/, /without a tag/],
    ['a: *x\n', 1, 4, /names no anchor/, /text/],
    ['a: &x [*x]\n', 1, 8, /within what it names/, /text/],
    ['--- a\n--- b\n', 2, 1, /second document/, /one document/],
    ['? [a, b]\n: c\n', 1, 3, /strings/, /YAML/],
  ])('is refused where it is %j', (text, line, column, wrong, expected) => {
    expect(problems(text)).toEqual([
      expect.objectContaining({
        ...{ file: 'a.yaml', line, column, remedy: expect.stringMatching(/\w/) },
        ...{ wrong: expect.stringMatching(wrong), expected: expect.stringMatching(expected) },
      }),
    ]);
  });

  test('tells all of its mistakes at once', () => {
    expect(problems('a: x\na: y\nb:\n\t- z\nb: 1\n').map(({ line }) => line)).toEqual([2, 4, 5]);
  });

  test('cannot exhaust the process by depth or by aliases', () => {
    expect(problems('['.repeat(200_000))).toEqual([expect.objectContaining({ wrong: 'nests deeper than 64 levels' })]);
    const levels = Array.from({ length: 9 }, (_, level) => {
      const before = level === 0 ? 'x' : `*l${level - 1}`;
      return `l${level}: &l${level} [${Array.from({ length: 9 }, () => before).join(', ')}]\n`;
    });
    expect(problems(levels.join(''))).toEqual([expect.objectContaining({ expected: 'at most 100 aliases' })]);
  });

  test('knows where each field stands, and the nearest one for a field that it does not have', () => {
    const outcome = readYaml('a.yaml', 'people:\n  - id: x\n    cite: [p, q]\n');
    if ('problems' in outcome) throw new Error('the text is right');
    const at = (line: number, column: number, field: string) => ({ file: 'a.yaml', line, column, field });
    expect(outcome.locate(['people', 0, 'id'])).toEqual(at(2, 5, 'people[0].id'));
    expect(outcome.locate(['people', 0, 'cite', 1])).toEqual(at(3, 15, 'people[0].cite[1]'));
    expect(outcome.locate(['people', 0, 'cite', 1, 'passage'])).toEqual(at(3, 15, 'people[0].cite[1]'));
    expect(outcome.locate(['people', 0, 'label'])).toEqual(at(2, 5, 'people[0].label'));
    expect(outcome.locate([])).toEqual(at(1, 1, ''));
  });
});
