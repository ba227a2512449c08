import * as fc from 'fast-check';
import type { Entity, GraphRecord } from '../../src/model/records.js';
import { citation, entity, type Given, relationship } from './graph.js';

const PEOPLE = ['ann', 'bob', 'cleo', 'dan'].map((name) => entity('Person', name));
const ORGANISATIONS = ['north', 'south'].map((name) => entity('Organisation', name));
const COMMITTEES = ['talks', 'press', 'youth'].map((name) => entity('Committee', name));
const PLACES = ['hall', 'town'].map((name) => entity('Place', name));
const TOPICS = ['peace', 'trade'].map((name) => entity('Topic', name));
const SOURCES = [entity('Source', 'gazette', { publishedDate: '2024-03-10' }), entity('Source', 'leaflet')];
const DECLARATION = entity('Declaration', 'appeal');
const BODIES: readonly Entity[] = [...ORGANISATIONS, ...COMMITTEES];

const DATES = ['2024-03-01', '2024-03', '2024', '2024-03-05/2024-03-20', '../2024-03-08', undefined];

const date = (property: string): fc.Arbitrary<Given> =>
  fc.constantFrom(...DATES).map((value) => (value === undefined ? {} : { [property]: value }));

const meetings = fc.tuple(
  ...['first', 'second', 'third'].map((name) =>
    fc
      .record({
        dated: date('date'),
        status: fc.constantFrom('HELD', 'HELD', 'HELD', 'PLANNED', 'CANCELLED'),
        kind: fc.constantFrom('BILATERAL', 'BILATERAL', 'MULTILATERAL', 'SERIES'),
      })
      .map(({ dated, ...rest }) => entity('Meeting', name, { ...dated, ...rest })),
  ),
);

/** Side, rank and dates as sources may give or leave out. */
const attendanceProperties = fc
  .record(
    {
      side: fc.constantFrom('A', 'B'),
      rank: fc.constantFrom('PREFERRED', 'PREFERRED', 'PREFERRED', 'ALTERNATIVE'),
      presence: fc.constantFrom('PRESENT', 'PRESENT', 'REMOTE', 'ABSENT'),
      basis: fc.constantFrom('EXPLICIT', 'CAPACITY', 'CONTEXT'),
      body: fc.constantFrom(...BODIES),
    },
    { requiredKeys: ['rank', 'presence', 'basis'] },
  )
  .map(({ body, ...rest }): Given => ({ ...rest, ...(body && { onBehalfOf: body.id }) }));

/**
 * A small graph with everything that bears on who met whom: committees in bodies at some times, sides given or not,
 * absences, rival readings, places, topics and sources.
 */
export const randomGraph: fc.Arbitrary<readonly GraphRecord[]> = meetings.chain((some) => {
  const meeting = fc.constantFrom(...some);
  const attended = fc
    .tuple(fc.constantFrom(...PEOPLE), meeting, attendanceProperties)
    .map(([person, at, given]) => relationship('ATTENDED', person, at, given));
  const party = fc
    .tuple(fc.constantFrom(...BODIES), meeting, fc.constantFrom({}, { side: 'A' }, { side: 'B' }))
    .map(([body, at, given]) => relationship('PARTY_TO', body, at, given));
  const part = fc
    .tuple(fc.constantFrom(...COMMITTEES), fc.constantFrom(...BODIES), date('start'), date('end'))
    .filter(([committee, body]) => committee !== body)
    .map(([committee, body, start, end]) => relationship('PART_OF', committee, body, { ...start, ...end }));
  const organisations = fc.constantFrom(
    relationship('PART_OF', ORGANISATIONS[0] as Entity, ORGANISATIONS[1] as Entity),
  );
  const held = fc.tuple(meeting, fc.constantFrom(...PLACES)).map(([at, place]) => relationship('HELD_AT', at, place));
  const about = fc
    .tuple(fc.oneof(meeting, fc.constant(DECLARATION)), fc.constantFrom(...TOPICS))
    .map(([subject, topic]) => relationship('ABOUT', subject, topic));
  const madeAt = meeting.map((at) => relationship('MADE_AT', DECLARATION, at));
  const cited = fc.tuple(meeting, fc.constantFrom(...SOURCES)).map(([at, source]) => citation(at, source));
  return fc
    .tuple(
      fc.array(attended, { minLength: 3, maxLength: 12 }),
      fc.array(party, { maxLength: 4 }),
      fc.array(part, { maxLength: 4 }),
      fc.array(organisations, { maxLength: 1 }),
      fc.array(held, { maxLength: 3 }),
      fc.array(about, { maxLength: 3 }),
      fc.array(madeAt, { maxLength: 2 }),
      fc.array(cited, { maxLength: 3 }),
    )
    .map(([...groups]) => {
      const links = groups.flat() as GraphRecord[];
      const within = relationship('WITHIN', PLACES[0] as Entity, PLACES[1] as Entity);
      const fixed = [...PEOPLE, ...BODIES, ...PLACES, ...TOPICS, ...SOURCES, DECLARATION, ...some, within];
      return [...fixed, ...distinct(links)];
    });
});

/** Of several with one id the last counts, as in a write. */
function distinct(records: readonly GraphRecord[]): GraphRecord[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

export const ACTOR_IDS = [...PEOPLE, ...BODIES].map(({ id }) => id);
export const BODY_IDS = BODIES.map(({ id }) => id);
export const PLACE_IDS = PLACES.map(({ id }) => id);
export const TOPIC_IDS = TOPICS.map(({ id }) => id);
