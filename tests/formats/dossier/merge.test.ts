import { describe, expect, test } from '@jest/globals';
import { parsePartialDate } from '../../../src/model/partial-date.js';
import { problemsIn, reading, recordsIn, recordsOf } from './dossiers.js';

const MEETING = `people: [{ id: ann, label: Ann }]
organisations: [{ id: guild, label: Guild }]
meetings: [{ id: talks, label: Talks, attendees: [{ person: ann, for: guild, side: A, basis: EXPLICIT, nameAsStated: Ann, titleAsStated: chair }] }]`;

describe('two files', () => {
  test('may refer to each other in any order', () => {
    const files = {
      'a.yaml': 'memberships: [{ member: ann, body: guild }]\norganisations: [{ id: guild, label: Guild }]',
      'b.yaml': 'people: [{ id: ann, label: Ann }]\ncommittees: [{ id: office, label: Office, partOf: guild }]',
    };
    expect(recordsIn(files, 'MEMBER_OF')).toMatchObject([{ from: 'person/test/ann', to: 'organisation/test/guild' }]);
    expect(recordsIn(files, 'PART_OF')).toMatchObject([{ from: 'committee/test/office' }]);
  });

  test('make one entity of what each says of it, with the names, identifiers and citations of both', () => {
    const read = reading({
      'a.yaml':
        'people: [{ id: ann, birthDate: 1970, names: [Annie], identifiers: [{ scheme: wikidata, value: Q1 }] }]',
      'b.yaml': 'people: [{ id: ann, label: Ann, deathDate: 2020, identifiers: [{ scheme: viaf, value: "7" }] }]',
    });
    expect(recordsOf(read, 'Person')).toEqual([
      {
        ...{ type: 'Person', id: 'person/test/ann', datasets: ['dataset/test'], label: 'Ann' },
        ...{ birthDate: parsePartialDate('1970'), deathDate: parsePartialDate('2020') },
        identifiers: [
          { scheme: 'wikidata', value: 'Q1' },
          { scheme: 'viaf', value: '7' },
        ],
      },
    ]);
    const supporting = recordsOf(read, 'Citation').filter(({ subject }) => subject === 'person/test/ann');
    expect(supporting.map(({ sourceId }) => sourceId).sort()).toEqual(['source/test/a', 'source/test/b']);
    expect(recordsOf(read, 'Name').filter(({ subject }) => subject === 'person/test/ann')).toHaveLength(2);
  });

  test('may say the same', () => {
    const text = 'people: [{ id: ann, label: Ann, birthDate: 1970 }]';
    expect(recordsIn({ 'a.yaml': text, 'b.yaml': text }, 'Person')).toHaveLength(1);
  });

  test.each([
    ['label', 'people: [{ id: ann, label: Ann }]', 'people: [{ id: ann, label: Anne }]'],
    ['birthDate', 'people: [{ id: ann, label: Ann, birthDate: 1970 }]', 'people: [{ id: ann, birthDate: 1971 }]'],
  ])('may not contradict each other: %s', (property, one, other) => {
    expect(problemsIn({ 'a.yaml': one, 'b.yaml': other })).toEqual([
      expect.objectContaining({
        ...{ file: 'b.yaml', line: 2, field: `people[0].${property}`, expected: expect.stringMatching(/one value/) },
        ...{ wrong: expect.stringMatching(/in a\.yaml:2$/), remedy: expect.stringMatching(/claims/) },
      }),
    ]);
  });

  test('make one attendance of what each says of it: a default gives way to what another file writes', () => {
    const second = 'meetings: [{ id: talks, attendees: [{ person: ann, for: guild }] }]';
    const read = reading({ 'a.yaml': second, 'b.yaml': MEETING });
    expect(recordsOf(read, 'ATTENDED')).toMatchObject([{ side: 'A', sideDerived: false, basis: 'EXPLICIT' }]);
    const sources = recordsOf(read, 'Citation')
      .filter(({ subject }) => subject.startsWith('attended/'))
      .map(({ sourceId }) => sourceId);
    expect(sources.sort()).toEqual(['source/test/a', 'source/test/b']);
  });

  test('may not contradict each other about an attendance', () => {
    const second = 'meetings: [{ id: talks, attendees: [{ person: ann, for: guild, side: B }] }]';
    const [problem, ...others] = problemsIn({ 'a.yaml': MEETING, 'b.yaml': second });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: 'b.yaml', wrong: 'side is "B" here and "A" in a.yaml:4' });
  });

  test('word names and titles each in their own way: the file that names the meeting leads, the rest are claims', () => {
    const second = `source: { title: B, language: ar }
meetings: [{ id: talks, attendees: [{ person: ann, for: guild, nameAsStated: آن, titleAsStated: رئيسة }] }]`;
    const read = reading({ 'a.yaml': second, 'b.yaml': MEETING });
    const [attended] = recordsOf(read, 'ATTENDED');
    expect(attended).toMatchObject({ nameAsStated: 'Ann', titleAsStated: 'chair' });
    expect(recordsOf(read, 'Name')).toContainEqual(
      expect.objectContaining({
        subject: 'person/test/ann',
        value: 'آن',
        language: 'ar',
        script: 'Arab',
        kind: 'AS_STATED',
      }),
    );
    const claims = recordsOf(read, 'Claim').filter(({ property }) => property === 'titleAsStated');
    expect(claims).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          subject: attended?.id,
          value: 'chair',
          sourceId: 'source/test/b',
          rank: 'PREFERRED',
        }),
        expect.objectContaining({
          subject: attended?.id,
          value: 'رئيسة',
          sourceId: 'source/test/a',
          rank: 'ALTERNATIVE',
        }),
      ]),
    );
  });

  test('may say more in a claim of their own than the claim that is made of their words', () => {
    const claims = 'claims: [{ property: titleAsStated, value: guest, rank: DEPRECATED, reason: a slip }]';
    const second = `meetings: [{ id: talks, attendees: [{ person: ann, for: guild, titleAsStated: guest, ${claims} }] }]`;
    const made = recordsIn({ 'a.yaml': second, 'b.yaml': MEETING }, 'Claim').filter(({ value }) => value === 'guest');
    expect(made).toMatchObject([{ rank: 'DEPRECATED', reason: 'a slip' }]);
  });
});

describe('one file', () => {
  test('may not say of one attendee two things', () => {
    const text = `people: [{ id: ann, label: Ann }]
meetings: [{ id: m, label: M, attendees: [{ person: ann, titleAsStated: chair }, { person: ann, titleAsStated: guest }] }]`;
    expect(problemsIn({ 'a.yaml': text })).toEqual([
      expect.objectContaining({
        field: 'meetings[0].attendees[1].titleAsStated',
        wrong: expect.stringMatching(/"guest" here and "chair"/),
      }),
    ]);
  });

  test('may use an id for one thing only', () => {
    const text = 'people: [{ id: ann, label: Ann }, { id: ann, label: Ann Two }]';
    expect(problemsIn({ 'a.yaml': text })).toEqual([
      expect.objectContaining({ field: 'people[1].label', wrong: 'label is "Ann Two" here and "Ann" in a.yaml:2' }),
    ]);
  });
});
