import { describe, expect, test } from '@jest/globals';
import { describeProblem } from '../../../src/formats/problem.js';
import { problemsIn } from './dossiers.js';

/** A dossier that is wrong in one place: its text from the second line on, where it is wrong, and what its author is told. */
type Mistake = [text: string, place: string, wrong: RegExp, expected: RegExp, remedy: RegExp];

const OF_FORM: readonly Mistake[] = [
  ['peple: []', '2:1 peple', /no field "peple"/, /source, passages, people/, /Write "people"/],
  ['bodies: []', '2:1 bodies', /no field "bodies"/, /organisations, committees/, /Remove it/],
  ['people: foo', '2:1 people', /"foo" is not accepted/, /a list of people/, /a list, each item/],
  ['people: { id: x }', '2:1 people', /fields stand here/, /a list of people/, /begins with "- "/],
  ['people: [foo]', '2:10 people[0]', /"foo" is not accepted/, /the fields id, label/, /"field: value"/],
  ['people:', '2:1 people', /is empty/, /a list of people/, /leave the field out/],
  ['people: [{ label: X }]', '2:10 people[0].id', /is missing/, /a short id/, /Add "id: …"/],
  ['people: [{ id: a b }]', '2:12 people[0].id', /"a b" is not accepted/, /an id/, /short id/],
  [`people: [{ id: ${'x'.repeat(141)} }]`, '2:12 people[0].id', /"x+…" is not accepted/, /an id/, /short id/],
  ['people: [{ id: x, label: }]', '2:19 people[0].label', /is empty/, /text/, /leave the field out/],
  ['people: [{ id: x, label: null }]', '2:19 people[0].label', /is empty/, /text/, /leave the field out/],
  ['people: [{ id: x, label: [a] }]', '2:19 people[0].label', /a list stands here/, /neutral name/, /plain text/],
  ['people: [{ id: x, label: "a\\u0007" }]', '2:19 people[0].label', /not accepted/, /text/, /Write it/],
  ['people: [{ id: x, label: "a\\uD800" }]', '2:19 people[0].label', /not accepted/, /text/, /Write it/],
  ['people: [{ id: x, birthdate: 1970 }]', '2:19 people[0].birthdate', /no field/, /birthDate/, /Write "birthDate"/],
  ['people: [{ id: x, birthDate: Monday }]', '2:19 people[0].birthDate', /"Monday"/, /EDTF/, /asStated/],
  ['people: [{ id: x, birthDate: 1970-02-30 }]', '2:19 people[0].birthDate', /1970-02-30/, /EDTF/, /2024-03-05/],
  ['people: [{ id: x, birthDate: {} }]', '2:19 people[0].birthDate', /is empty/, /a date/, /2024-03-05/],
  ['people: [{ id: x, language: e_n }]', '2:19 people[0].language', /"e_n"/, /BCP 47/, /such as en/],
  [
    'people: [{ id: x, names: [{ language: ar }] }]',
    '2:27 people[0].names[0].value',
    /missing/,
    /as it is written/,
    /value/,
  ],
  [
    'people: [{ id: x, names: [{ value: X, kind: nick }] }]',
    '2:39 people[0].names[0].kind',
    /"nick"/,
    /FORMER/,
    /Choose/,
  ],
  [
    'people: [{ id: x, identifiers: [{ scheme: wikidata }] }]',
    '2:33 people[0].identifiers[0].value',
    /missing/,
    /Q42/,
    /Add/,
  ],
  [
    'organisations: [{ id: x, classification: coalition }]',
    '2:26 organisations[0].classification',
    /"coalition"/,
    /COALITION/,
    /Write COALITION/,
  ],
  ['places: [{ id: x, latitude: 95 }]', '2:19 places[0].latitude', /"95"/, /from -90 to 90/, /decimal/],
  ['places: [{ id: x, kind: CITY }]', '2:19 places[0].kind', /"CITY"/, /VENUE, TOWN/, /Choose/],
  ['meetings: [{ id: x, status: hold }]', '2:21 meetings[0].status', /"hold"/, /HELD, PLANNED/, /Write HELD/],
  [
    'meetings: [{ id: x, parties: [{ body: y, headcount: three }] }]',
    '2:42 meetings[0].parties[0].headcount',
    /"three"/,
    /whole number/,
    /digits/,
  ],
  [
    'meetings: [{ id: x, attendees: [{ person: y, presense: REMOTE }] }]',
    '2:46 meetings[0].attendees[0].presense',
    /no field/,
    /presence/,
    /Write "presence"/,
  ],
  [
    'meetings: [{ id: x, delegations: [{ side: A }] }]',
    '2:35 meetings[0].delegations[0].people',
    /missing/,
    /a list of the people/,
    /Add/,
  ],
  [
    'successions: [{ successor: x, predecessor: y }]',
    '2:15 successions[0].kind',
    /missing/,
    /RENAMED, SPLIT, MERGED/,
    /Choose/,
  ],
  [
    'topics: [{ id: x, cite: { spam: [1, 2] } }]',
    '2:27 topics[0].cite.spam',
    /no field "spam"/,
    /span/,
    /Write "span"/,
  ],
  ['topics: [{ id: x, cite: { span: [1] } }]', '2:27 topics[0].cite.span', /too few/, /\[start, end\]/, /as many/],
  ['topics: [{ id: x, cite: { span: [1, b] } }]', '2:37 topics[0].cite.span[1]', /"b"/, /whole number/, /digits/],
  [
    'topics: [{ id: x, cite: { secondHand: yes } }]',
    '2:27 topics[0].cite.secondHand',
    /"yes"/,
    /true or false/,
    /Write true/,
  ],
  [
    'topics: [{ id: x, claims: [{ property: label }] }]',
    '2:28 topics[0].claims[0].value',
    /missing/,
    /the value/,
    /Add/,
  ],
  ['passages: { p: { sha256: abc } }', '2:18 passages.p.sha256', /"abc"/, /64 hexadecimal/, /sha256sum/],
  ['passages: { p: [1, 2] }', '2:13 passages.p', /a list stands here/, /span, exact, sha256/, /"field: value"/],
];

describe('a mistake in the form of a dossier', () => {
  test.each(OF_FORM)('is told where it stands, what was expected and what to write: %s', (...mistake) => {
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

  test('is one line that begins with file, line and column', () => {
    const [problem] = problemsIn({ 'a.yaml': 'people: [{ id: x, labell: X }]' });
    expect(problem && describeProblem(problem)).toMatch(
      /^a\.yaml:2:19 people\[0\]\.labell: there is no field "labell" here\. Expected one of id, label.*\. Write "label"\.$/,
    );
  });
});

describe('the source of a dossier', () => {
  test.each<Mistake>([
    ['source: { id: x }', '1:1 source.title', /missing/, /title of the text/, /Add/],
    ['source:', '1:1 source', /is empty/, /the fields id/, /Write it/],
    ['source: { title: X, url: "javascript:alert(1)" }', '1:21 source.url', /javascript/, /http/, /https:/],
    [
      'source: { title: X, retrievedAt: 2024-02-31 }',
      '1:21 source.retrievedAt',
      /2024-02-31/,
      /ISO 8601/,
      /2024-03-05/,
    ],
    ['source: { title: X, interest: own }', '1:21 source.interest', /"own"/, /SELF_REPORT/, /Choose/],
    ['source: { title: X, id: a/b }', '1:21 source.id', /"a\/b"/, /a short id/, /hyphens/],
    ['source: { title: X, sha256: 12 }', '1:21 source.sha256', /"12"/, /64/, /sha256sum/],
  ])('is checked like the rest: %s', (text, place, wrong, expected, remedy) => {
    const [problem, ...others] = problemsIn({ 'a.yaml': text });
    expect(others).toEqual([]);
    expect(`${problem?.line}:${problem?.column} ${problem?.field}`).toBe(place);
    expect(problem?.wrong).toMatch(wrong);
    expect(problem?.expected).toMatch(expected);
    expect(problem?.remedy).toMatch(remedy);
  });
});

describe('several mistakes', () => {
  test('of form are told together, in the order of the text, over all files', () => {
    const problems = problemsIn({
      'b.yaml': 'peple: []',
      'a.yaml': 'people: [{ labell: X }]\ntopics: foo\nmeetings: [{ id: m, status: hold, mode: online }]',
    });
    expect(problems.map(({ file, line, field }) => `${file}:${line} ${field}`)).toEqual([
      ...['a.yaml:2 people[0].id', 'a.yaml:2 people[0].labell', 'a.yaml:3 topics'],
      ...['a.yaml:4 meetings[0].status', 'a.yaml:4 meetings[0].mode', 'b.yaml:2 peple'],
    ]);
  });
});
