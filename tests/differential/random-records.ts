import * as fc from 'fast-check';
import { type Entity, type GraphRecord, isAttendance, isEntity, isRelationship } from '../../src/model/records.js';
import { RELATIONSHIP_TYPE_TABLE } from '../../src/model/relationship-types.js';
import { VOCABULARY } from '../../src/model/vocabulary.js';
import { citation, claim, entity, name, relationship } from '../support/graph.js';
import { ACTOR_IDS, BODY_IDS, PLACE_IDS, TOPIC_IDS } from '../support/random-graph.js';

/** Names as several scripts write them, and what is hard for a script, a sort key or a query language. */
export const NAMES = [
  ...['Ann Hassoun', 'ANN', 'Ann  Hassoun', 'Hassoun, Ann', 'آن حسون', 'محمد حسون', 'Αννα Χασούν', 'Анна Хасун'],
  ...['安', '安·哈松', 'アン', '앤', 'Ánn', 'A\u0301nn', 'İrem Ünal', 'Straße', 'O’Neil-Ann', 'Łukasz', 'Æthel'],
  ...['7 Ann', '', ' ', '…', '💬', '"\'\\$`{}[]', '~', '\0Ann', 'Ann\n', '\uFFFF', '𝄞'],
] as const;

const DATES = ['2024-03-01', '2024-03', '202X', '2024-03-05/2024-03-20', '../2024-03-08', '2024-03-02/..', '0001'];
const SOURCES = ['gazette', 'leaflet'].map((one) => entity('Source', one));
const TEXT = '𝄞 Ann met “Bob”.\n\u2028 مرحبا 💬';
const POSTS = ['chair', 'clerk'].map((one) => entity('Post', one, { role: one === 'chair' ? 'CHAIR' : 'OTHER' }));
const GROUPS = ['guests', 'crowd'].map((one) => entity('UnnamedGroup', one, { descriptor: 'guests', headcount: 7 }));
const SERIES = entity('Meeting', 'series', { kind: 'SERIES', status: undefined, mode: 'UNKNOWN' });
const LAND = entity('Place', 'land', { kind: 'COUNTRY', latitude: 36.5, longitude: -0.000001 });
const APPEAL = 'declaration/test/appeal';
const MEETINGS = ['first', 'second', 'third'].map((one) => `meeting/test/${one}`);

/** What else may stand in a small world: what the graphs of tests/support have no need of. */
export const OTHERS: readonly GraphRecord[] = [
  ...[...SOURCES, ...POSTS, ...GROUPS, SERIES, LAND, entity('Declaration', 'appeal')],
  ...POSTS.flatMap((post) => BODY_IDS.map((body) => relationship('OF', post, body))),
  ...ACTOR_IDS.map((actor) => relationship('MADE', actor, APPEAL)),
  ...ACTOR_IDS.map((actor) => relationship('ABOUT', APPEAL, actor)),
  ...GROUPS.flatMap((group) => MEETINGS.map((meeting) => relationship('ATTENDED', group, meeting))),
  ...MEETINGS.map((meeting) => relationship('PART_OF', meeting, SERIES)),
  ...MEETINGS.map((meeting) => relationship('ABOUT', meeting, TOPIC_IDS[0] ?? '')),
  ...PLACE_IDS.map((place) => relationship('WITHIN', place, LAND)),
  ...ACTOR_IDS.flatMap((actor) => NAMES.slice(0, 5).map((one) => name(actor, one))),
];

/** All the people at all the meetings, two on a side, and three of them in a committee that was part of a body at two times. */
export const GATHERINGS: readonly GraphRecord[] = [
  ...['first', 'second', 'third'].map((one, index) => entity('Meeting', one, { date: `2024-03-0${index + 1}` })),
  ...ACTOR_IDS.filter((id) => !BODY_IDS.includes(id)).flatMap((person, index) => {
    const body = BODY_IDS[index];
    const given = { side: index % 2 === 0 ? 'A' : 'B', ...(index < 3 && body && { onBehalfOf: body }) };
    return MEETINGS.map((meeting) => relationship('ATTENDED', person, meeting, given));
  }),
  ...BODY_IDS.slice(2).flatMap((committee, index) => [
    relationship('MEMBER_OF', ACTOR_IDS[index] ?? '', committee, { start: '2020', endKind: 'ONGOING' }),
    ...['2020', '2024-03-15'].map((start) => relationship('PART_OF', committee, BODY_IDS[0] ?? '', { start })),
  ]),
];

const source = fc.constantFrom(...SOURCES);
const actor = fc.constantFrom(...ACTOR_IDS);
const body = fc.constantFrom(...BODY_IDS);
const value = fc.constantFrom(...NAMES);
const date = fc.constantFrom(...DATES);

/** Some of the properties, each with one of its values. */
function some<Values>(
  properties: { [Name in keyof Values]: fc.Arbitrary<Values[Name]> },
): fc.Arbitrary<Partial<Values>> {
  return fc.record<Values, never>(properties, { requiredKeys: [] }) as fc.Arbitrary<Partial<Values>>;
}

const relations = fc.oneof(
  fc
    .tuple(
      actor,
      body,
      some({
        postId: fc.constantFrom(...POSTS.map(({ id }) => id)),
        onBehalfOf: body,
        roleAsStated: value,
        start: date,
        end: date,
        endKind: fc.constantFrom(...VOCABULARY.EndKind),
      }),
    )
    .map(([from, to, given]) => relationship('MEMBER_OF', from, to, given)),
  fc
    .tuple(actor, actor, some({ kind: fc.constantFrom(...VOCABULARY.RelationKind), start: date, roleAsStated: value }))
    .map(([from, to, given]) => relationship('RELATED_TO', from, to, given)),
  fc
    .tuple(body, body, fc.constantFrom(...VOCABULARY.SuccessionKind))
    .map(([from, to, kind]) => relationship('SUCCEEDED', from, to, { kind })),
);

const sources = fc
  .tuple(
    source,
    some({
      text: fc.constantFrom(TEXT, '', 'Ann.'),
      sha256: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)),
      publishedDate: date,
      publisher: value,
      language: fc.constantFrom('en', 'ar', 'zh-Hant'),
      interest: fc.constantFrom(...VOCABULARY.Interest),
      retrievedAt: fc.constantFrom('2024-03-02', '2024-03-12T12:00:00Z'),
    }),
  )
  .map(([one, given]) => entity('Source', one.label.toLowerCase(), given));

/** Records that may be added to those of a graph, and that change or contradict them. */
export function randomRecords(graph: readonly GraphRecord[]): fc.Arbitrary<GraphRecord> {
  const record = fc.constantFrom(...graph, ...OTHERS);
  const owner = record.map((one) => (isEntity(one) ? one : (SOURCES[0] as Entity)));
  const names = fc
    .record({
      owner,
      value,
      kind: fc.constantFrom(...VOCABULARY.NameKind),
      given: some({
        language: fc.constantFrom('ar', 'en', 'zh-Hant'),
        script: fc.constantFrom('Arab', 'Latn', 'Hant'),
      }),
    })
    .map(({ owner: one, value: text, kind, given }) => name(one, text, { kind, ...given }));
  const citations = fc
    .tuple(
      record,
      source,
      some({
        property: fc.constantFrom('label', 'start'),
        start: fc.constantFrom(0, 2, 10),
        end: fc.constantFrom(3, 12),
        exact: fc.constantFrom('Ann met', '“Bob”'),
        locator: value,
        secondHand: fc.boolean(),
      }),
    )
    .map(([subject, from, given]) => citation(subject, from, given));
  const claims = fc
    .tuple(record, source, fc.constantFrom('label', 'start', 'date'), value)
    .map(([subject, from, property, text]) => ({ ...claim(subject.id, from, property, text), reason: text }));
  return fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...OTHERS) },
    { weight: 2, arbitrary: relations },
    sources,
    { weight: 3, arbitrary: names },
    { weight: 3, arbitrary: citations },
    claims,
    { weight: 3, arbitrary: fc.tuple(record, value, fc.constantFrom(...VOCABULARY.Rank)).map(changed) },
    fc.tuple(record, fc.nat()).map(faulty),
  );
}

/** With another label, identifiers and place, or as another reading. */
function changed([record, text, rank]: [GraphRecord, string, string]): GraphRecord {
  if (isEntity(record)) return { ...record, label: text, identifiers: [{ scheme: 'wikidata', value: text }] };
  if (isAttendance(record) && rank !== 'PREFERRED') return { ...record, side: text, sideDerived: false };
  if (isRelationship(record)) return { ...record, rank, reason: text, likelihood: 'POSSIBLE' } as GraphRecord;
  return record;
}

/** With one id in it that is of nothing, of something unfit, of the record itself, or in its own place. */
function faulty([record, choice]: [GraphRecord, number]): GraphRecord {
  const target = ['person/test/nobody', 'topic/test/peace', record.id, 'committee/test/talks', ''][choice % 5];
  const references = isRelationship(record)
    ? ['from', 'to', ...RELATIONSHIP_TYPE_TABLE[record.type].references.map(({ property }) => property)]
    : ['subject', 'sourceId'];
  if (isEntity(record)) {
    return choice % 2 === 0 ? { ...record, datasets: [String(target)] } : ({ ...POSTS[0], id: record.id } as Entity);
  }
  return { ...record, [references[choice % references.length] ?? 'to']: target };
}
