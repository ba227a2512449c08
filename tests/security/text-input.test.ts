import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { checkDocumentText, checkVariables } from '../../src/security/text-input.js';
import { thrownBy } from '../support/thrown-by.js';

function nested(depth: number): unknown {
  let value: unknown = 'end';
  for (let level = 0; level < depth; level += 1) value = { inner: value };
  return value;
}

describe('checkDocumentText', () => {
  test('accepts any well-formed text, whatever its script', () => {
    const document = parse(
      'query($a: String = "Þór") { search(text: "武満 🎼 \\u{1F3BC} \\n", other: """block""") { id } }',
    );
    expect(() => checkDocumentText(document)).not.toThrow();
  });

  test('refuses a NUL in an argument and says where it stands', () => {
    expect(() => checkDocumentText(parse('{\n  search(text: "a\\u0000b") { id }\n}'))).toThrow(
      'The string at line 2, column 16 contains a NUL character (U+0000); remove it',
    );
  });

  test.each([
    ['the default of a variable', 'query($a: String = "\\u0000") { a }'],
    ['a list in an object', '{ a(filter: { names: ["x", "\\u0000"] }) }'],
    ['the argument of a directive', '{ a @tag(name: "\\u0000") }'],
    ['a fragment', '{ ...F } fragment F on Query { a(text: "\\u0000") }'],
  ])('looks into %s', (_place, query) => {
    expect(() => checkDocumentText(parse(query))).toThrow('NUL');
  });
});

describe('checkVariables', () => {
  test('accepts well-formed text, numbers, null and nesting of 20 levels', () => {
    expect(() =>
      checkVariables({ text: 'Þór 🎼', count: 3, none: null, yes: true, list: [[], {}], deep: nested(19) }),
    ).not.toThrow();
  });

  test.each([
    [{ text: 'a\0' }, 'The variable $text contains a NUL character (U+0000); remove it'],
    [
      { filter: { names: ['x', 'y', '\ud800'] } },
      'The variable $filter.names[2] contains a lone surrogate, which is half a character; remove it',
    ],
    [{ text: '\udc00\ud800' }, 'The variable $text contains a lone surrogate, which is half a character; remove it'],
    [{ filter: { 'a\0': 1 } }, 'A field name in the variable $filter contains a NUL character (U+0000); remove it'],
    [{ 'a\0': 1 }, 'The name of a variable contains a NUL character (U+0000); remove it'],
  ])('refuses %j', (variables, message) => {
    expect(thrownBy(() => checkVariables(variables))).toMatchObject({ code: 'BAD_USER_INPUT', message });
  });

  test('refuses nesting deeper than 20 levels, without following it further', () => {
    expect(() => checkVariables({ deep: nested(100_000) })).toThrow('nests deeper than 20 levels');
  });

  test('counts all values together', () => {
    const list = Array.from({ length: 4000 }, () => 0);
    expect(() => checkVariables({ a: list, b: list })).not.toThrow();
    expect(() => checkVariables({ a: list, b: list, c: list })).toThrow('hold more than 10000 values');
  });

  test('does not repeat a long key in its message', () => {
    const call = () => checkVariables({ a: { ['k'.repeat(50_000)]: '\0' } });
    expect(call).toThrow(/^The variable \$a\.k{50,100}… contains a NUL/);
  });

  test('takes a key that is a name in every object for what it is: data', () => {
    const variables = JSON.parse('{"__proto__": {"polluted": true}, "constructor": "x"}');
    expect(() => checkVariables(variables)).not.toThrow();
    expect('polluted' in {}).toBe(false);
  });
});
