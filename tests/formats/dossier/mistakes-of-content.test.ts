import { describe, expect, test } from '@jest/globals';
import { problemsIn } from './dossiers.js';

/** A dossier that is wrong in one place: its text from the second line on, where it is wrong, and what its author is told. */
type Mistake = [text: string, place: string, wrong: RegExp, expected: RegExp, remedy: RegExp];

const OF_CONTENT: readonly Mistake[] = [
  [
    'memberships: [{ member: x, body: y }]\npeople: [{ id: x, label: X }]',
    '2:28 memberships[0].body',
    /no file .* has "y"/,
    /Organisation or Committee/,
    /Add an entry/,
  ],
  [
    'people: [{ id: ann-lee, label: A }]\nmemberships: [{ member: anne-lee, body: b }]\norganisations: [{ id: b, label: B }]',
    '3:17 memberships[0].member',
    /"anne-lee"/,
    /Person/,
    /Did you mean "ann-lee"/,
  ],
  [
    'people: [{ id: x, label: X }]\nmemberships: [{ member: x, body: x }]',
    '3:28 memberships[0].body',
    /"x" is of the type Person \(a.yaml:2\)/,
    /Organisation or Committee/,
    /another/,
  ],
  [
    'people: [{ id: x, label: X }]\ntopics: [{ id: x, label: Y }]',
    '3:12 topics[0].id',
    /of the type Topic here; in a.yaml:2 of the type Person/,
    /one id for one thing/,
    /another id/,
  ],
  [
    'people: [{ id: topic/test/x, label: X }]',
    '2:12 people[0].id',
    /of the type Person here, and does not begin as one/,
    /one id/,
    /section/,
  ],
  ['people: [{ id: x }]', '2:12 people[0].id', /no file gives person\/test\/x a label/, /a label/, /Add "label/],
  ['places: [{ id: x, label: X }]', '2:12 places[0].id', /a kind/, /a kind/, /Add "kind: TOWN"/],
  [
    'places: [{ id: x, label: X, kind: TOWN, latitude: 5 }]',
    '2:12 places[0].id',
    /latitude and longitude/,
    /both/,
    /Add/,
  ],
  [
    'places: [{ id: x, label: X, kind: TOWN, within: person/other/y }]',
    '2:41 places[0].within',
    /"person\/other\/y" is of the type Person/,
    /an id of the type Place/,
    /another/,
  ],
  [
    'places: [{ id: x, label: X, kind: TOWN, within: persn/other/y }]',
    '2:41 places[0].within',
    /begins with no type/,
    /person, organisation/,
    /"person\/"/,
  ],
  [
    'places: [{ id: x, label: X, kind: TOWN, within: place/test/y }]',
    '2:41 places[0].within',
    /no file .* has "place\/test\/y"/,
    /Place/,
    /Add an entry/,
  ],
  [
    'places: [{ id: x, label: X, kind: TOWN, within: x }]',
    '2:41 places[0].within',
    /at both ends/,
    /two entities/,
    /another/,
  ],
  [
    'organisations: [{ id: x, label: X, partOf: c }]\ncommittees: [{ id: c, label: C }]',
    '2:36 organisations[0].partOf',
    /^Organisation is part of Committee/,
    /PART_OF/,
    /another/,
  ],
  [
    'people: [{ id: x, label: X, birthDate: 1970, deathDate: 1960 }]',
    '2:46 people[0].deathDate',
    /before birthDate/,
    /in their order/,
    /Correct/,
  ],
  [
    'people: [{ id: x, label: X, cite: met }]',
    '2:29 people[0].cite',
    /"met" is no passage/,
    /of this file/,
    /Add "met" under passages/,
  ],
  [
    'people: [{ id: x, label: X, cite: meet }]\npassages: { met: { locator: p. 1 } }',
    '2:29 people[0].cite',
    /"meet" is no passage/,
    /of this file/,
    /Write "met"/,
  ],
  [
    'people: [{ id: x, label: X, cite: { passage: met, locator: p. 2 } }]\npassages: { met: { locator: p. 1 } }',
    '2:29 people[0].cite',
    /a place of its own/,
    /one of the two/,
    /Remove/,
  ],
  [
    'people: [{ id: x, label: X, cite: { property: birthDay } }]',
    '2:37 people[0].cite.property',
    /"birthDay" is no property of the type Person/,
    /birthDate/,
    /Write "birthDate"/,
  ],
  [
    'people: [{ id: x, label: X, claims: [{ property: colour, value: y }] }]',
    '2:40 people[0].claims[0].property',
    /"colour"/,
    /birthDate/,
    /Remove/,
  ],
  [
    'people: [{ id: person/other/x, label: X }]',
    '2:10 people[0]',
    /another dataset, and label would change it/,
    /only names, cite and claims/,
    /claim/,
  ],
  [
    'people: [{ id: x, label: X, cite: { span: [5, 2] } }]',
    '2:29 people[0].cite',
    /citation of person\/test\/x spans 5 to 2/,
    /end after the start/,
    /excluded/,
  ],
  [
    'passages: { met: { exact: a b c d e f g h i j k l m } }',
    '2:13 passages.met',
    /passage "met" quotes 13 words/,
    /at most 12/,
    /Shorten/,
  ],
  [
    'topics: [{ id: t, label: T }]\nmeetings: [{ id: m, label: M, attendees: [{ side: A }] }]',
    '3:43 meetings[0].attendees[0]',
    /names nobody/,
    /either "person" or "group"/,
    /one of the two/,
  ],
  [
    'people: [{ id: x, label: X }]\nmeetings: [{ id: m, label: M, attendees: [{ person: x, group: { id: g, label: G } }] }]',
    '3:43 meetings[0].attendees[0]',
    /both/,
    /either/,
    /one of the two/,
  ],
  [
    'people: [{ id: x, label: X }]\norganisations: [{ id: b, label: B }]\nmeetings: [{ id: m, label: M, attendees: [{ person: x, capacity: b }] }]',
    '4:56 meetings[0].attendees[0].capacity',
    /^0 memberships/,
    /none is known/,
    /under memberships/,
  ],
  [
    'people: [{ id: x, label: X }]\nmeetings: [{ id: m, label: M, attendees: [{ person: x, capacity: { membership: of/1 } }] }]',
    '3:56 meetings[0].attendees[0].capacity',
    /^0 memberships/,
    /none is known/,
    /under memberships/,
  ],
  [
    'people: [{ id: x, label: X }]\norganisations: [{ id: b, label: B }]\nmemberships: [{ member: x, body: b }, { member: x, body: b, role: CHAIR }]\nmeetings: [{ id: m, label: M, attendees: [{ person: x, capacity: b }] }]',
    '5:56 meetings[0].attendees[0].capacity',
    /^2 memberships/,
    /MEMBER in organisation\/test\/b; CHAIR/,
    /body and role/,
  ],
  [
    'people: [{ id: x, label: X }]\nmeetings: [{ id: s, label: S, kind: SERIES, attendees: [x] }]',
    '3:57 meetings[0].attendees[0]',
    /is a series/,
    /a single meeting/,
    /"series"/,
  ],
  [
    'meetings: [{ id: s, label: S, kind: SERIES, status: HELD }]',
    '2:45 meetings[0].status',
    /no status/,
    /each of its meetings/,
    /Remove/,
  ],
  [
    'meetings: [{ id: s, label: S }, { id: m, label: M, series: s }]',
    '2:52 meetings[1].series',
    /single meeting/,
    /SERIES/,
    /kind: SERIES/,
  ],
  [
    'organisations: [{ id: b, label: B }]\ncommittees: [{ id: c, label: C, partOf: { id: b, standing: INFERRED } }]',
    '3:33 committees[0].partOf.reason',
    /INFERRED without a reason/,
    /why/,
    /Add "reason/,
  ],
  [
    'organisations: [{ id: b, label: B }]\ncommittees: [{ id: c, label: C, partOf: { id: b, rank: ALTERNATIVE } }]',
    '3:33 committees[0].partOf.reason',
    /ALTERNATIVE without a reason/,
    /why/,
    /Add "reason/,
  ],
  [
    'people: [{ id: x, label: X }]\norganisations: [{ id: b, label: B }]\nmemberships: [{ member: x, body: b, start: 2020, end: 2019 }]',
    '4:50 memberships[0].end',
    /end is before start/,
    /order/,
    /Correct/,
  ],
  [
    'people: [{ id: x, label: X }]\norganisations: [{ id: b, label: B }]\nmemberships: [{ member: x, body: b, endKind: ONGOING, end: 2019 }]',
    '4:37 memberships[0].endKind',
    /ONGOING and has an end/,
    /one of the two/,
    /ENDED/,
  ],
  [
    'meetings: [{ id: m, label: M, declarations: [{ id: d, label: D }] }]',
    '2:48 meetings[0].declarations[0].id',
    /a text/,
    /a text/,
    /Add "text/,
  ],
];

describe('a mistake in what a dossier says', () => {
  test.each(OF_CONTENT)('is told where it stands, what was expected and what to write: %s', (...mistake) => {
    const [text, place, wrong, expected, remedy] = mistake;
    const problems = problemsIn({ 'a.yaml': text });
    expect(problems.map(({ line, column, field }) => `${line}:${column} ${field}`)).toEqual([place]);
    expect(problems).toEqual([
      expect.objectContaining({
        file: 'a.yaml',
        wrong: expect.stringMatching(wrong),
        expected: expect.stringMatching(expected),
        remedy: expect.stringMatching(remedy),
      }),
    ]);
  });

  test('hides none of the others, in any file', () => {
    const problems = problemsIn({
      'a.yaml': 'memberships: [{ member: x, body: y }]',
      'b.yaml': 'people: [{ id: z }]\nmeetings: [{ id: m, label: M, about: t }]',
    });
    expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
      ...[
        'a.yaml memberships[0].member',
        'a.yaml memberships[0].body',
        'b.yaml people[0].id',
        'b.yaml meetings[0].about',
      ],
    ]);
  });
});
