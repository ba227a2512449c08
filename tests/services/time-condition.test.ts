import { describe, expect, test } from '@jest/globals';
import { dayOf, FIRST_DAY, LAST_DAY } from '../../src/model/partial-date.js';
import { type TimeArguments, timeCondition } from '../../src/services/time-condition.js';
import { thrownBy } from '../support/thrown-by.js';

const BOTH = ['POSSIBLY', 'YES'];

describe('a condition on time', () => {
  test.each<[string, TimeArguments, string, string]>([
    ['a day', { asOf: '2024-03-05' }, '2024-03-05', '2024-03-05'],
    ['a month', { asOf: '2024-02' }, '2024-02-01', '2024-02-29'],
    ['an interval', { asOf: '2024-01/2024-03-05' }, '2024-01-01', '2024-03-05'],
    ['a range', { when: { from: '2023', to: '2024-06' } }, '2023-01-01', '2024-06-30'],
    ['a range of one day', { when: { from: '2024-03-05', to: '2024-03-05' } }, '2024-03-05', '2024-03-05'],
    ['a range without an end', { when: { from: '2023' } }, '2023-01-01', '9999-12-31'],
    ['a range without a beginning', { when: { from: null, to: '2023' } }, '0001-01-01', '2023-12-31'],
    ['a day rather than a range', { asOf: '2024', when: { from: '1990' } }, '2024-01-01', '2024-12-31'],
  ])('is %s', (_, question, from, to) => {
    expect(timeCondition(question)).toEqual({ period: { from: dayOf(from), to: dayOf(to) }, certainty: BOTH });
  });

  test('accepts only the certainty asked for', () => {
    expect(timeCondition({ asOf: '2024', certainty: ['YES', 'YES'] })?.certainty).toEqual(['YES']);
  });

  test.each<[string, TimeArguments]>([
    ['nothing', {}],
    ['nulls', { asOf: null, when: null, certainty: null }],
    ['an empty range', { when: {} }],
    ['a range of nulls', { when: { from: null, to: null } }],
    ['the certainty that all has anyhow', { certainty: ['YES'] }],
    ['both certainties', { certainty: ['YES', 'POSSIBLY'] }],
  ])('is none where %s is asked', (_, question) => {
    expect(timeCondition(question)).toBeUndefined();
  });

  test('that asks for what is only possible at no time at all is one that nothing meets', () => {
    expect(timeCondition({ certainty: ['POSSIBLY'] })).toEqual({
      period: { from: FIRST_DAY, to: LAST_DAY },
      certainty: [],
    });
  });

  test.each<[string, TimeArguments, RegExp]>([
    ['no certainty at all', { asOf: '2024', certainty: [] }, /`certainty` is an empty list/],
    ['no certainty at no time', { certainty: [] }, /`certainty` is an empty list/],
    ['a day that is none', { asOf: '2024-02-30' }, /2024-02-30/],
    ['a date with gaps', { asOf: 'XXXX-12-25' }, /not one stretch of days/],
    ['an empty text', { asOf: '' }, /is empty/],
    ['a beginning that is none', { when: { from: 'soon' } }, /soon/],
    ['an end that is none', { when: { to: '2024-13' } }, /2024-13/],
    ['a range that ends before it starts', { when: { from: '2025', to: '2024' } }, /ends before it starts/],
  ])('refuses %s', (_, question, message) => {
    expect(thrownBy(() => timeCondition(question))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(message),
    });
  });
});
