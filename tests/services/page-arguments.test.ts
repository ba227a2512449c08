import { describe, expect, test } from '@jest/globals';
import { encodeCursor } from '../../src/services/cursor.js';
import { choices, pageOf, pageSize } from '../../src/services/page-arguments.js';
import { thrownBy } from '../support/thrown-by.js';

describe('the size of a page', () => {
  test.each([
    [undefined, 20],
    [null, 20],
    [1, 1],
    [100, 100],
  ])('asked for as %s is %s', (first, size) => {
    expect(pageSize(first)).toBe(size);
  });

  test.each([0, -1, 101, 2_147_483_647, 1.5, Number.NaN])('is refused where it is %s', (first) => {
    expect(thrownBy(() => pageSize(first))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('1 to 100'),
      details: { argument: 'first', minimum: 1, maximum: 100 },
    });
  });
});

describe('a page of a list', () => {
  const conditions = { id: 'person/test/ann', types: ['ATTENDED'] };

  test('begins at the beginning where no cursor is given', () => {
    expect(pageOf(conditions, { first: null, after: null }, true).query).toEqual({
      ...conditions,
      page: { first: 20, count: true },
    });
  });

  test('goes on after a cursor of the same list', () => {
    const { list } = pageOf(conditions, {}, false);
    const after = { sort: 'a', id: 'b' };
    const page = pageOf({ ...conditions }, { first: 3, after: encodeCursor(list, after) }, false);
    expect(page).toEqual({ list, query: { ...conditions, page: { first: 3, count: false, after } } });
  });

  test('refuses a cursor of a list with other conditions', () => {
    const after = encodeCursor(pageOf(conditions, {}, false).list, { sort: 'a', id: 'b' });
    const elsewhere = { ...conditions, types: ['PARTY_TO'] };
    expect(thrownBy(() => pageOf(elsewhere, { after }, false))).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('a list of choices', () => {
  test.each([[null], [undefined]])('is none where it is %s', (values) => {
    expect(choices('kinds', values)).toBeUndefined();
  });

  test('is in one order and without duplicates', () => {
    expect(choices('kinds', ['VISIT', 'CALL', 'VISIT'])).toEqual(['CALL', 'VISIT']);
  });

  test.each([
    ['nothing', [], 'empty list'],
    ['more than can be asked for', Array.from({ length: 101 }, (_, index) => `${index}`), '101 values'],
  ])('is refused where it has %s', (_, values, told) => {
    expect(thrownBy(() => choices('filter.kinds', values))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(new RegExp(`\`filter\\.kinds\`.*${told}`)),
      details: { argument: 'filter.kinds' },
    });
  });
});
