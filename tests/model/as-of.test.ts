import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Certainty,
  happensWithin,
  holdsDuring,
  type MembershipFacts,
  meetingDays,
  membershipSpan,
  relationshipSpan,
  type Span,
} from '../../src/model/as-of.js';
import {
  dayOf,
  FIRST_DAY,
  LAST_DAY,
  type Period,
  parsePartialDate,
  parsePeriod,
  statedOnly,
} from '../../src/model/partial-date.js';
import {
  answerOf,
  anyFacts,
  coursesAllowedBy,
  daysBetween,
  HORIZON,
  orderedPair,
  periodsWithin,
} from './courses-of-events.js';

const SEED = 20_240_305;

describe('a membership, asked as of a day or period', () => {
  const known = (facts: Partial<MembershipFacts>): MembershipFacts => ({
    endKind: 'UNKNOWN',
    evidencedDays: [],
    lives: [],
    ...facts,
  });
  const from2020 = { start: parsePartialDate('2020-01-01') };
  const evidenced = (...days: string[]) => ({ evidencedDays: days.map(dayOf) });
  const born = (edtf: string) => ({ start: parsePartialDate(edtf) });
  const died = (edtf: string) => ({ end: parsePartialDate(edtf) });
  const ended = (edtf: string) => ({ endKind: 'ENDED' as const, end: parsePartialDate(edtf) });
  const ongoing = (published: string) => ({ endKind: 'ONGOING' as const, statedOngoingOn: dayOf(published) });

  test.each<[string, Partial<MembershipFacts>, string]>([
    [
      'a known start and end hold between them, both included',
      { ...from2020, ...ended('2022-06-30') },
      '2019-12-31: NO, 2020-01-01: YES, 2022-06-30: YES, 2022-07-01: NO, 2022: YES, 2019/2020: YES',
    ],
    [
      'a start or end known to the year is open within it',
      { start: parsePartialDate('2020'), ...ended('2022') },
      '2019: NO, 2020-06-01: POSSIBLY, 2020: YES, 2021-01-01: YES, 2022-06-01: POSSIBLY, 2023: NO',
    ],
    [
      'an unknown end without evidence is never certain, not even on the day of the start',
      from2020,
      '2019-12-31: NO, 2020-01-01: POSSIBLY, 2024: POSSIBLY, ../..: POSSIBLY',
    ],
    [
      'an unknown end holds to the last evidenced day, then possibly',
      { ...from2020, ...evidenced('2021-05-01', '2023-05-01') },
      '2020-01-01: YES, 2022: YES, 2023-05-01: YES, 2023-05-02: POSSIBLY, 2023-05: YES',
    ],
    [
      'the publication day of a source shows nothing where the end is unknown',
      { ...from2020, statedOngoingOn: dayOf('2024-03-05') },
      '2021: POSSIBLY, 2025: POSSIBLY',
    ],
    [
      'without any date it holds between the evidenced days, and possibly at all times',
      evidenced('2021-05-01', '2023-05-01'),
      '2021-04-30: POSSIBLY, 2021-05-01: YES, 2022: YES, 2023-05-02: POSSIBLY, 0001-01-01: POSSIBLY',
    ],
    [
      'without anything it holds possibly at all times',
      {},
      '0001-01-01: POSSIBLY, 9999-12-31: POSSIBLY, ../..: POSSIBLY',
    ],
    [
      'an ongoing one holds to the publication day, then possibly',
      { ...from2020, ...ongoing('2024-03-05') },
      '2019: NO, 2020-01-01: YES, 2024-03-05: YES, 2024-03-06: POSSIBLY',
    ],
    [
      'an ongoing one holds to the last evidenced day where that is later than the publication',
      { ...from2020, ...ongoing('2024-03-05'), ...evidenced('2024-06-01') },
      '2024-05: YES, 2024-06-02: POSSIBLY',
    ],
    [
      'an ongoing one whose start is unknown is certain on the publication day only',
      ongoing('2024-03-05'),
      '2024-03-04: POSSIBLY, 2024-03-05: YES, 2024-03-06: POSSIBLY',
    ],
    [
      'an ongoing one without publication and evidence is never certain',
      { ...from2020, endKind: 'ONGOING' },
      '2020-01-01: POSSIBLY, 2024: POSSIBLY',
    ],
    [
      'an ongoing one that begins after the publication is an announcement, which shows nothing',
      { ...from2020, ...ongoing('2019-11-01') },
      '2019-11-01: NO, 2020-01-01: POSSIBLY',
    ],
    [
      'one that has ended, nobody says when, cannot hold after the publication',
      { ...from2020, endKind: 'ENDED', statedOngoingOn: dayOf('2024-03-05'), ...evidenced('2021-05-01') },
      '2021-05-01: YES, 2021-05-02: POSSIBLY, 2024-03-05: POSSIBLY, 2024-03-06: NO',
    ],
    [
      'one that has ended, of which only the words are known, is as one that has ended, nobody says when',
      { ...from2020, endKind: 'ENDED', end: statedOnly('some years ago'), statedOngoingOn: dayOf('2024-03-05') },
      '2020-01-01: POSSIBLY, 2024-03-05: POSSIBLY, 2024-03-06: NO',
    ],
    [
      'one that has ended, without a publication day either, is open',
      { ...from2020, endKind: 'ENDED' },
      '2020: POSSIBLY, 2030: POSSIBLY',
    ],
    [
      'a stated end stands though the source was published before it',
      { ...from2020, ...ended('2026-12-31'), statedOngoingOn: dayOf('2024-03-05') },
      '2026-12-31: YES, 2027: NO',
    ],
    [
      'evidence shows that it had begun within the year of its start, and had not ended within that of its end',
      { start: parsePartialDate('2020'), ...ended('2022'), ...evidenced('2020-03-01', '2022-09-01') },
      '2020-02-29: POSSIBLY, 2020-03-01: YES, 2022-09-01: YES, 2022-09-02: POSSIBLY',
    ],
    [
      'evidence later than the bounds of the start does not loosen them',
      { start: parsePartialDate('2020'), ...evidenced('2022-09-01') },
      '2020-06-01: POSSIBLY, 2021-01-01: YES',
    ],
    [
      'nothing is possible before a birth or after a death, and nothing certain within what is open of them',
      { start: parsePartialDate('1900'), ...ended('2024'), lives: [{ ...born('1950'), ...died('2020-06') }] },
      '1949: NO, 1950-06-01: POSSIBLY, 1950-12-31: YES, 2020-06-01: YES, 2020-06-02: POSSIBLY, 2020-07-01: NO',
    ],
    [
      'the lives of the person and of the body both clip',
      {
        ...from2020,
        ...ongoing('2024-03-05'),
        lives: [died('2023-01-10'), { ...born('2021-01-01'), ...died('2024-01-01') }],
      },
      '2020: NO, 2021-01-01: YES, 2023-01-10: YES, 2023-01-11: NO',
    ],
    [
      'an unknown birth or death does not clip',
      {
        ...from2020,
        ...ongoing('2024-03-05'),
        lives: [{}, { start: statedOnly('long ago'), end: statedOnly('lately') }],
      },
      '2020-01-01: YES, 2024-03-05: YES, 2030: POSSIBLY',
    ],
    [
      'a source published after the death that calls it ongoing shows that it lasted for life',
      { ...from2020, ...ongoing('2024-03-05'), lives: [died('2023-01-10')] },
      '2020-01-01: YES, 2023-01-10: YES, 2023-01-11: NO',
    ],
    [
      'evidence after a certain end or death shows nothing',
      { ...from2020, ...evidenced('2024-06-01'), lives: [died('2023-01-10')] },
      '2020-01-01: POSSIBLY, 2023-01-10: POSSIBLY, 2024-06-01: NO',
    ],
    [
      'evidence before a certain start shows nothing',
      { ...from2020, ...evidenced('2019-06-01') },
      '2019-06-01: NO, 2020-01-01: POSSIBLY',
    ],
    [
      'evidence after a publication that calls it ended shows nothing',
      { ...from2020, endKind: 'ENDED', statedOngoingOn: dayOf('2022-03-05'), ...evidenced('2024-06-01') },
      '2021: POSSIBLY, 2024-06-01: NO',
    ],
    [
      'a publication before the start does not end it',
      { ...from2020, endKind: 'ENDED', statedOngoingOn: dayOf('2019-03-05') },
      '2019: NO, 2020-01-01: POSSIBLY, 2024: POSSIBLY',
    ],
    [
      'a start that may come after the death leaves nothing certain',
      { start: parsePartialDate('2020'), ...ended('2024'), lives: [died('2020-06-15')] },
      '2020-06-15: POSSIBLY, 2020: POSSIBLY, 2020-06-16: NO',
    ],
    [
      'an end before the start holds at no time',
      { ...from2020, ...ended('2018'), ...evidenced('2019-06-01') },
      '2018: NO, 2019-06-01: NO, 2020: NO, ../..: NO',
    ],
    [
      'a start after the death holds at no time',
      { ...from2020, ...ongoing('2024-03-05'), lives: [died('2018')] },
      '2018: NO, 2020: NO, ../..: NO',
    ],
  ])('%s', (_rule, facts, answers) => {
    const span = membershipSpan(known(facts));
    expect(answered(span, answers)).toBe(answers);
  });

  test('any facts give the answers of a walk through all that they allow', () => {
    fc.assert(
      fc.property(anyFacts(), (facts) => {
        const span = membershipSpan(facts);
        const courses = coursesAllowedBy(facts);
        const periods = periodsWithin(1, HORIZON - 1);
        expect(told(periods, (period) => holdsDuring(span, period))).toBe(
          told(periods, (period) => answerOf(courses, period)),
        );
      }),
      { seed: SEED, numRuns: 1_500 },
    );
  });

  test('the four days are in order, and plain comparisons with them give the answer', () => {
    fc.assert(
      fc.property(anyFacts(), (facts) => {
        const span = membershipSpan(facts);
        expect(span.earliestStart).toBeLessThanOrEqual(span.latestStart);
        expect(span.earliestEnd).toBeLessThanOrEqual(span.latestEnd);
        const periods = [...periodsWithin(0, HORIZON), { from: FIRST_DAY, to: LAST_DAY }];
        const compared = (period: Period): Certainty => {
          const possibly = span.earliestStart <= period.to && span.latestEnd >= period.from;
          const surely = span.latestStart <= period.to && span.earliestEnd >= period.from;
          return surely ? 'YES' : possibly ? 'POSSIBLY' : 'NO';
        };
        expect(told(periods, (period) => holdsDuring(span, period))).toBe(told(periods, compared));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  test('two hundred thousand evidenced days are as good as the first and the last of them', () => {
    const evidencedDays = Array.from({ length: 200_000 }, (_, index) => index);
    expect(membershipSpan(known({ evidencedDays }))).toEqual(membershipSpan(known({ evidencedDays: [0, 199_999] })));
  });
});

describe('any other dated relationship', () => {
  test.each<[string, string | undefined, string | undefined, string]>([
    ['holds possibly on every day where it has no date', undefined, undefined, '0001-01-01: POSSIBLY, 2024: POSSIBLY'],
    ['is open after a start alone', '2020-01-01', undefined, '2019: NO, 2020-01-01: YES, 2020-01-02: POSSIBLY'],
    ['is open before an end alone', undefined, '2020-12-31', '2020-12-30: POSSIBLY, 2020-12-31: YES, 2021: NO'],
    ['holds between its dates', '2018', '2020', '2018-06: POSSIBLY, 2019-01-01: YES, 2020-06: POSSIBLY'],
    ['holds at no time where it ends before it starts', '2020', '2018', '2018: NO, 2019: NO, ../..: NO'],
    [
      'may fall on a start within the month of its end',
      '2020-05-10',
      '2020-05',
      '2020-05-09: NO, 2020-05-10: YES, 2020-05-11: POSSIBLY',
    ],
  ])('%s', (_rule, start, end, answers) => {
    const span = relationshipSpan({
      ...(start === undefined ? {} : { start: parsePartialDate(start) }),
      ...(end === undefined ? {} : { end: parsePartialDate(end) }),
    });
    expect(answered(span, answers)).toBe(answers);
  });
});

describe('a span', () => {
  test('holds as a walk over every start and end that it allows says', () => {
    const bounds = orderedPair(0, HORIZON);
    fc.assert(
      fc.property(bounds, bounds, ([earliestStart, latestStart], [earliestEnd, latestEnd]) => {
        const span: Span = { earliestStart, latestStart, earliestEnd, latestEnd };
        const courses = daysBetween(earliestStart, latestStart)
          .flatMap((from) => daysBetween(earliestEnd, latestEnd).map((to) => ({ from, to })))
          .filter(({ from, to }) => from <= to);
        const periods = periodsWithin(-1, HORIZON + 1);
        expect(told(periods, (period) => holdsDuring(span, period))).toBe(
          told(periods, (period) => answerOf(courses, period)),
        );
      }),
      { seed: SEED, numRuns: 1_000 },
    );
  });
});

describe('a point event', () => {
  test('happens within a period as a walk over its possible days says', () => {
    for (const possible of periodsWithin(0, 6)) {
      const days = daysBetween(possible.from, possible.to).map((day) => ({ from: day, to: day }));
      for (const period of periodsWithin(-1, 7)) {
        expect([possible, period, happensWithin(possible, period)]).toEqual([possible, period, answerOf(days, period)]);
      }
    }
  });
});

describe('the possible days of a meeting', () => {
  type Sources = Parameters<typeof meetingDays>[1];
  type Meeting = Parameters<typeof meetingDays>[0];
  const dated = (status: Meeting['status'], edtf?: string): Meeting =>
    edtf === undefined ? { status } : { status, date: parsePartialDate(edtf) };
  const held = (edtf?: string) => dated('HELD', edtf);
  const planned = (edtf?: string) => dated('PLANNED', edtf);
  const published = (edtf: string) => ({ publishedDate: parsePartialDate(edtf) });
  const retrieved = (retrievedAt: string) => ({ retrievedAt });
  const onceUponATime = { publishedDate: statedOnly('in an old issue') };

  test.each<[string, Meeting, Sources, string]>([
    ['those of its date', held('2024-03'), [published('2024-03-05')], '2024-03-01/2024-03-31'],
    [
      'nothing after the earliest publication where it was held',
      held(),
      [published('2024-05'), published('2024-04-02')],
      '/2024-04-02',
    ],
    ['to the end of the month of publication where it was held', held(), [published('2024-05')], '/2024-05-31'],
    [
      'nothing after the retrieval where nobody says when it was published',
      held(),
      [retrieved('2024-05-02T23:30:00-05:00'), onceUponATime],
      '/2024-05-02',
    ],
    [
      'as the publication says though the retrieval was later',
      held(),
      [{ ...published('2024-04-02'), ...retrieved('2024-05-02') }],
      '/2024-04-02',
    ],
    [
      'nothing before the earliest publication where it is planned',
      planned(),
      [published('2024-06'), published('2024-05')],
      '2024-05-01/',
    ],
    [
      'nothing before the retrieval where it is planned',
      planned(),
      [{ ...onceUponATime, ...retrieved('2024-05-02') }],
      '2024-05-02/',
    ],
    ['any where it was held, without a day of its sources', held(), [onceUponATime, {}], '../..'],
    ['any where it is planned, without sources', planned(), [], '../..'],
    ['any where it was cancelled', { status: 'CANCELLED' }, [published('2024-05')], '../..'],
    ['any where nobody knows whether it was held', { status: 'UNKNOWN' }, [published('2024-05')], '../..'],
    [
      'as without a date where only the words are known',
      { date: statedOnly('on Thursday'), status: 'HELD' },
      [published('2024-04-02')],
      '/2024-04-02',
    ],
    [
      'from the day that is known to that of publication',
      held('2024-03/'),
      [published('2024-04-02')],
      '2024-03-01/2024-04-02',
    ],
    [
      'from the day of publication to the one that is known',
      planned('/2024-06'),
      [published('2024-04-02')],
      '2024-04-02/2024-06-30',
    ],
    [
      'those of its date though a source was published before it',
      held('2024-05/'),
      [published('2024-04-02')],
      '2024-05-01/',
    ],
    [
      'those of its date though a plan was published after it',
      planned('/2024-03'),
      [published('2024-04-02')],
      '/2024-03-31',
    ],
  ])('%s', (_rule, meeting, sources, days) => {
    expect(meetingDays(meeting, sources)).toEqual(parsePeriod(days));
  });

  test('a retrieval that is no day is refused', () => {
    expect(() => meetingDays(held(), [retrieved('yesterday')])).toThrow('"yesterday" is not a day');
  });
});

/** One line a period, so that a difference shows the period and both answers. */
function told(periods: readonly Period[], answer: (period: Period) => Certainty): string {
  return periods.map((period) => `${period.from} to ${period.to}: ${answer(period)}`).join('\n');
}

/** Asks for each period of a list ("2020: YES, 2021-05-01: NO") and writes the list with the answers found. */
function answered(span: Span, answers: string): string {
  const periods = answers.split(', ').map((answer) => answer.split(': ')[0] ?? '');
  return periods.map((edtf) => `${edtf}: ${holdsDuring(span, parsePeriod(edtf))}`).join(', ');
}
