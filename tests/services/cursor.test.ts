import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeCursor, encodeCursor, MAX_CURSOR_LENGTH } from '../../src/services/cursor.js';
import { thrownBy } from '../support/thrown-by.js';

const LIST = '{"id":"person/test/ann","end":"from"}';
const POSITION = { sort: 'council of the town', id: 'member-of/0123' };
const CURSOR = encodeCursor(LIST, POSITION);

const refused = expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining('`after`') });

describe('a cursor', () => {
  test('stands for the position that it was made from, whatever its text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(text, text, text, (list, sort, id) => {
        expect(decodeCursor(list, encodeCursor(list, { sort, id }))).toEqual({ sort, id });
      }),
    );
  });

  test('can stand in a URL as it is', () => {
    expect(CURSOR).toMatch(/^[\w-]+$/);
  });

  test('is refused in another list', () => {
    expect(thrownBy(() => decodeCursor(LIST.replace('ann', 'ben'), CURSOR))).toEqual(refused);
  });

  test('is refused with any one of its characters changed', () => {
    for (const [index, character] of [...CURSOR].entries()) {
      const altered = CURSOR.slice(0, index) + (character === 'A' ? 'B' : 'A') + CURSOR.slice(index + 1);
      // The bits left over in the last character mean nothing; all others do.
      if (Buffer.from(altered, 'base64url').equals(Buffer.from(CURSOR, 'base64url'))) continue;
      expect(thrownBy(() => decodeCursor(LIST, altered))).toEqual(refused);
    }
  });

  test.each([
    ['an empty text', ''],
    ['a space', ' '],
    ['no base64url', 'WyJ+'],
    ['padding', `${CURSOR}=`],
    ['a second line', `${CURSOR}\n`],
    ['no JSON', encoded('[1,')],
    ['JSON null', encoded('null')],
    ['a JSON object', encoded('{"length":3}')],
    ['too few parts', encoded('["a","b"]')],
    ['too many parts', encoded('["a","b","c","d"]')],
    ['a part that is no text', encoded('["a","b",3]')],
    ['nested parts', encoded('[["a"],["b"],["c"]]')],
    ['a seal of nothing', encoded(JSON.stringify(['', POSITION.sort, POSITION.id]))],
    ['half a cursor', CURSOR.slice(0, CURSOR.length / 2)],
    ['a cursor twice', CURSOR + CURSOR],
    ['more than is read', 'A'.repeat(MAX_CURSOR_LENGTH + 1)],
    ['characters beyond ASCII', 'é𝄞'],
  ])('is refused where it is %s', (_, cursor) => {
    expect(thrownBy(() => decodeCursor(LIST, cursor))).toEqual(refused);
  });
});

function encoded(text: string): string {
  return Buffer.from(text).toString('base64url');
}
