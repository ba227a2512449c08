import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AppError } from '../../src/errors.js';
import {
  dayOf,
  earliestDay,
  FIRST_DAY,
  isoDay,
  LAST_DAY,
  latestDay,
  parsePartialDate,
  parsePeriod,
  statedOnly,
} from '../../src/model/partial-date.js';

const SEED = 20_240_305;

describe('a day is a number', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
    ['0001-01-01', FIRST_DAY],
    ['0099-12-31', FIRST_DAY + 99 * 365 + 24 - 1],
    ['9999-12-31', LAST_DAY],
  ])('%s is day %i, and back', (iso, day) => {
    expect(dayOf(iso)).toBe(day);
    expect(isoDay(day)).toBe(iso);
  });

  test('every day has one ISO day, and they follow one another as the calendar does', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY - 1 }), (day) => {
        expect(dayOf(isoDay(day))).toBe(day);
        expect(isoDay(day) < isoDay(day + 1)).toBe(true);
        expect(Date.parse(`${isoDay(day)}T00:00:00Z`)).toBe(day * 86_400_000);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '0000-01-01',
    '2024-03',
    '2024-3-5',
    '',
    ' 2024-03-05',
  ])('refuses %j, which is no day', (text) => {
    expect(() => dayOf(text)).toThrow(AppError);
    expect(() => dayOf(text)).toThrow(JSON.stringify(text));
  });

  test.each([FIRST_DAY - 1, LAST_DAY + 1, 0.5, Number.NaN])('has no ISO day for %d', (day) => {
    expect(() => isoDay(day)).toThrow(RangeError);
  });
});

describe('a partial date has the first and last day that it may mean', () => {
  test.each([
    ['a year', '2024', '2024-01-01', '2024-12-31'],
    ['a month', '2024-03', '2024-03-01', '2024-03-31'],
    ['a leap February', '2024-02', '2024-02-01', '2024-02-29'],
    ['a February of a century that is no leap year', '1900-02', '1900-02-01', '1900-02-28'],
    ['a day', '2024-03-05', '2024-03-05', '2024-03-05'],
    ['the first year', '0001', '0001-01-01', '0001-12-31'],
    ['the last year', '9999', '9999-01-01', '9999-12-31'],
    ['a decade', '202X', '2020-01-01', '2029-12-31'],
    ['a century', '20XX', '2000-01-01', '2099-12-31'],
    ['some day of a month', '2024-02-XX', '2024-02-01', '2024-02-29'],
    ['some month of a year', '2024-XX', '2024-01-01', '2024-12-31'],
    ['some day of a year', '2024-XX-XX', '2024-01-01', '2024-12-31'],
    ['some time', 'XXXX', '0001-01-01', '9999-12-31'],
    ['some day of some time', 'XXXX-XX-XX', '0001-01-01', '9999-12-31'],
    ['some December', 'XXXX-12', '0001-12-01', '9999-12-31'],
    ['a Christmas of a decade', '156X-12-25', '1560-12-25', '1569-12-25'],
    ['the 31st of some month', '2024-XX-31', '2024-01-31', '2024-12-31'],
    ['the 31st of a late month', '2024-1X-31', '2024-10-31', '2024-12-31'],
    ['the 31st of a month before October', '2024-0X-31', '2024-01-31', '2024-08-31'],
    ['the 30th of a month before October', '2023-0X-30', '2023-01-30', '2023-09-30'],
    ['a late day of a short February', '2023-02-2X', '2023-02-20', '2023-02-28'],
    ['a 9 at the end of a day in a short February', '2023-02-X9', '2023-02-09', '2023-02-19'],
    ['a 30th, the month having no 31st', '2024-06-3X', '2024-06-30', '2024-06-30'],
    ['a leap day of some year', 'XXXX-02-29', '0004-02-29', '9996-02-29'],
    ['a leap day of a decade', '201X-02-29', '2012-02-29', '2016-02-29'],
    ['a month that ends in 2', '2024-X2', '2024-02-01', '2024-12-31'],
    ['a month that ends in 0', '2024-X0-XX', '2024-10-01', '2024-10-31'],
    ['a year that ends in 3', 'XXX3', '0003-01-01', '9993-12-31'],
    ['spring', '2024-21', '2024-03-01', '2024-05-31'],
    ['summer', '2024-22', '2024-06-01', '2024-08-31'],
    ['autumn', '2024-23', '2024-09-01', '2024-11-30'],
    ['winter before a leap year ends in it', '2023-24', '2023-12-01', '2024-02-29'],
    ['winter before a common year ends in it', '2024-24', '2024-12-01', '2025-02-28'],
    ['the last winter ends with the last day', '9999-24', '9999-12-01', '9999-12-31'],
    ['a spring of a decade', '201X-21', '2010-03-01', '2019-05-31'],
    ['a spring of the first decade', '000X-21', '0001-03-01', '0009-05-31'],
    ['an interval of months', '2024-03/2024-05', '2024-03-01', '2024-05-31'],
    ['an interval of unlike precision', '2004-02-01/2005', '2004-02-01', '2005-12-31'],
    ['an interval that may end after it starts', '2024-02-10/2024-02', '2024-02-10', '2024-02-29'],
    ['an interval of seasons', '2024-21/2024-24', '2024-03-01', '2025-02-28'],
    ['an interval of one day', '2024-03-05/2024-03-05', '2024-03-05', '2024-03-05'],
    ['an interval of qualified ends', '2024?/2025-03~', '2024-01-01', '2025-03-31'],
    ['an open end', '2024-03/..', '2024-03-01', undefined],
    ['an open start', '../2024-03', undefined, '2024-03-31'],
    ['an unknown end', '2024/', '2024-01-01', undefined],
    ['an unknown start', '/2024', undefined, '2024-12-31'],
    ['an interval open at both ends', '../..', undefined, undefined],
  ])('%s: %s', (_meaning, edtf, earliest, latest) => {
    const date = parsePartialDate(edtf);
    expect([date.edtf, date.earliest, date.latest]).toEqual([edtf, earliest, latest]);
  });

  test.each(['?', '~', '%'])('the qualifier %s leaves the bounds as they are', (qualifier) => {
    for (const edtf of ['2024', '202X', '2024-03', '2024-03-05', '2024-22', '2024-1X-31']) {
      const { earliest, latest } = parsePartialDate(edtf);
      expect(parsePartialDate(edtf + qualifier)).toEqual({ edtf: edtf + qualifier, earliest, latest });
    }
  });

  test('the words of the source stand beside it', () => {
    expect(parsePartialDate('2024-03-07', 'on Thursday')).toEqual({
      edtf: '2024-03-07',
      asStated: 'on Thursday',
      earliest: '2024-03-07',
      latest: '2024-03-07',
    });
  });

  test('a date of which only the words are known has no bounds, as one that is not given', () => {
    expect(statedOnly('some years ago')).toEqual({ asStated: 'some years ago' });
    for (const date of [statedOnly('some years ago'), undefined]) {
      expect([earliestDay(date), latestDay(date)]).toEqual([FIRST_DAY, LAST_DAY]);
    }
  });

  test('its bounds are given as days too, one that is missing as the first or last day', () => {
    expect(earliestDay(parsePartialDate('2024-03/..'))).toBe(dayOf('2024-03-01'));
    expect(latestDay(parsePartialDate('2024-03/..'))).toBe(LAST_DAY);
    expect(earliestDay(parsePartialDate('/2024-03'))).toBe(FIRST_DAY);
    expect(latestDay(parsePartialDate('/2024-03'))).toBe(dayOf('2024-03-31'));
  });

  test('a walk over all days that fit its digits finds the same first and last', () => {
    const anyDay = fc.oneof(
      fc.integer({ min: FIRST_DAY, max: LAST_DAY }),
      fc.integer({ min: dayOf('1995-01-01'), max: dayOf('2030-12-31') }),
      fc.constantFrom('2024-02-29', '2000-02-29', '2023-02-28', '2024-08-31', '2023-11-30', '0004-02-29').map(dayOf),
    );
    const hidden = fc.array(fc.boolean(), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(anyDay, hidden, (day, mask) => {
        const edtf = isoDay(day).replace(/\d/g, (digit, at: number) => (mask[at] ? 'X' : digit));
        const { earliest, latest } = parsePartialDate(edtf);
        expect([edtf, earliest, latest]).toEqual([edtf, ...firstAndLastFitting(edtf)]);
      }),
      { seed: SEED, numRuns: 400 },
    );
  });
});

describe('what is not accepted is refused with its value, the reason and an example', () => {
  test.each([
    ['', 'is empty'],
    [' 2024', 'spaces'],
    ['2024 ', 'spaces'],
    ['2024\n', 'spaces'],
    ['2024-03-05T10:00:00Z', 'time of day'],
    ['2024-03-05T10:00/..', 'time of day'],
    ['{2023,2024}', 'set'],
    ['[2023..2024]', 'set'],
    ['Y12000', '0001 to 9999'],
    ['Y-12000', '0001 to 9999'],
    ['-0044-03-15', '0001 to 9999'],
    ['2024/-0044', '0001 to 9999'],
    ['0000', '0001 to 9999'],
    ['../0000-05', '0001 to 9999'],
    ['1E3', 'exponents'],
    ['1950S2', 'significant digits'],
    ['2024?-03-05', 'end of the whole date'],
    ['2024-~03', 'end of the whole date'],
    ['%2024', 'end of the whole date'],
    ['2023/2024/2025', 'more than two ends'],
    ['2024/2023', 'ends before it starts'],
    ['2024-03-05/2024-03-04', 'ends before it starts'],
    ['2023-02-29', 'no day that exists'],
    ['1900-02-29?', 'no day that exists'],
    ['2024-02-3X', 'no day that exists'],
    ['XXXX-02-30', 'no day that exists'],
    ['XX01-02-29', 'no day that exists'],
    ['2024-13', 'no day that exists'],
    ['2024-00', 'no day that exists'],
    ['2024-25', 'no day that exists'],
    ['2024-2X', 'no day that exists'],
    ['2024-21-05', 'no day that exists'],
    ['2024-04-31', 'no day that exists'],
    ['2024-04-31/..', 'no day that exists'],
    ['20', 'accepted form'],
    ['202', 'accepted form'],
    ['20240305', 'accepted form'],
    ['2024-3-5', 'accepted form'],
    ['202x', 'accepted form'],
    ['2024-03-05??', 'accepted form'],
    ['..', 'accepted form'],
    ['5 March 2024', 'accepted form'],
    ['Thursday', 'accepted form'],
    ['Yesterday', 'accepted form'],
    ['２０２４', 'accepted form'],
  ])('%j: %s', (edtf, reason) => {
    for (const parse of [parsePartialDate, parsePeriod]) {
      const error = thrownBy(() => parse(edtf));
      expect(error.code).toBe('BAD_USER_INPUT');
      expect(error.message).toContain(JSON.stringify(edtf));
      expect(error.message).toContain(reason);
      expect(error.message).toContain('Example: 2024-03-05');
    }
  });

  test('a value as long as the request is not repeated in full', () => {
    expect(thrownBy(() => parsePartialDate('9'.repeat(100_000))).message.length).toBeLessThan(1_000);
  });

  test('any text is either read, with its bounds in order, or refused with BAD_USER_INPUT', () => {
    const text = fc.array(fc.constantFrom(...'0123456789X-/.?~%'), { maxLength: 12 }).map((all) => all.join(''));
    const nearlyDate = fc.stringMatching(/^[\dX]{4}(-[\dX]{2}){0,2}(\/([\dX]{4}(-[\dX]{2}){0,2}|\.\.)?)?$/);
    fc.assert(
      fc.property(fc.oneof(text, nearlyDate, fc.string()), (edtf) => {
        try {
          const date = parsePartialDate(edtf);
          expect(earliestDay(date)).toBeLessThanOrEqual(latestDay(date));
        } catch (error) {
          expect(error).toMatchObject({ code: 'BAD_USER_INPUT' });
        }
      }),
      { seed: SEED, numRuns: 2_000 },
    );
  });
});

describe('a period that is asked about', () => {
  test.each([
    ['2024-03-05', '2024-03-05', '2024-03-05'],
    ['2024-03', '2024-03-01', '2024-03-31'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-22', '2024-06-01', '2024-08-31'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['202X-XX-XX', '2020-01-01', '2029-12-31'],
    ['2024-03/2024-05-10', '2024-03-01', '2024-05-10'],
    ['202X/2031', '2020-01-01', '2031-12-31'],
    ['2024~', '2024-01-01', '2024-12-31'],
    ['2024/..', '2024-01-01', '9999-12-31'],
    ['/2024', '0001-01-01', '2024-12-31'],
    ['../..', '0001-01-01', '9999-12-31'],
  ])('%s runs from %s to %s', (edtf, from, to) => {
    expect(parsePeriod(edtf)).toEqual({ from: dayOf(from), to: dayOf(to) });
  });

  test.each([
    'XXXX-12-25',
    '2024-XX-31',
    '2024-X2',
    '2024-03-X1',
    '2X24',
    '202X-21',
    '2024-XX-31/2025',
    '2020/2024-X2',
  ])('is refused where it has gaps: %s', (edtf) => {
    const error = thrownBy(() => parsePeriod(edtf));
    expect([error.code, error.message]).toEqual(['BAD_USER_INPUT', expect.stringContaining('not one stretch of days')]);
  });
});

/** Walks day by day from either end of time, passing over the years of which the digits alone say that none fits. */
function firstAndLastFitting(edtf: string): [string | undefined, string | undefined] {
  const years = Array.from({ length: 9999 }, (_, index) => String(index + 1).padStart(4, '0'));
  const fits = new RegExp(`^${edtf.replaceAll('X', '\\d')}$`);
  const yearFits = new RegExp(`^${edtf.slice(0, 4).replaceAll('X', '\\d')}$`);
  const firstOf = (candidates: string[], walk: (days: string[]) => string[]): string | undefined => {
    for (const year of candidates.filter((candidate) => yearFits.test(candidate))) {
      const found = walk(daysOfYear(year)).find((day) => fits.test(day));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return [firstOf(years, (days) => days), firstOf(years.toReversed(), (days) => days.toReversed())];
}

function daysOfYear(year: string): string[] {
  const days: string[] = [];
  const instant = new Date(`${year}-01-01T00:00:00Z`);
  while (instant.toISOString().startsWith(`${year}-`)) {
    days.push(instant.toISOString().slice(0, 10));
    instant.setUTCDate(instant.getUTCDate() + 1);
  }
  return days;
}

function thrownBy(action: () => unknown): AppError {
  try {
    action();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
