import * as fc from 'fast-check';
import type { Entity, GraphRecord } from '../../../src/model/records.js';
import { citation, claim, entity, type Given, name, relationship } from '../graph.js';

const DATES = ['2024-03-01', '2024-03', '2024', '2024-02/2024-04', '../2024-03-08', '2024-03-08/..', undefined];
const DAYS = ['2024-02-28', '2024-03-01', '2024-03-05', '2024-03-31', '2024-05-01'];

const dated = (...properties: readonly string[]): fc.Arbitrary<Given> =>
  fc
    .tuple(...properties.map(() => fc.constantFrom(...DATES)))
    .map((dates) =>
      Object.fromEntries(
        properties.flatMap((property, index) => (dates[index] === undefined ? [] : [[property, dates[index]]])),
      ),
    );

const life = (type: 'Person' | 'Organisation' | 'Committee', id: string, ...properties: readonly string[]) =>
  fc.oneof(fc.constant({}), dated(...properties)).map((given) => entity(type, id, given));

const PEOPLE = ['person/test/ann', 'person/test/bob'];
const BODIES = ['organisation/test/north', 'committee/test/talks', 'committee/test/press'];
const MEETINGS = ['meeting/test/first', 'meeting/test/second'];
const SOURCES = ['source/test/gazette', 'source/test/leaflet'];

const entities: fc.Arbitrary<readonly Entity[]> = fc.tuple(
  life('Person', 'ann', 'birthDate', 'deathDate'),
  life('Person', 'bob', 'birthDate', 'deathDate'),
  life('Organisation', 'north', 'foundingDate', 'dissolutionDate'),
  life('Committee', 'talks', 'foundingDate', 'dissolutionDate'),
  life('Committee', 'press', 'foundingDate', 'dissolutionDate'),
  ...['first', 'second'].map((meeting) =>
    fc
      .tuple(dated('date'), fc.constantFrom('HELD', 'HELD', 'HELD', 'PLANNED'), fc.constantFrom(...DAYS, undefined))
      .map(([date, status, day]) => entity('Meeting', meeting, { status, ...date, ...(day && { date: day }) })),
  ),
  ...['gazette', 'leaflet'].map((source) =>
    dated('publishedDate').map((given) => entity('Source', source, { ...given, retrievedAt: '2024-06-01T12:00:00Z' })),
  ),
);

const memberships = fc.uniqueArray(
  fc
    .record({
      ends: fc.tuple(fc.constantFrom(...PEOPLE), fc.constantFrom(...BODIES)),
      dates: dated('start', 'end', 'evidencedOn'),
      endKind: fc.constantFrom('ONGOING', 'ENDED', 'UNKNOWN'),
    })
    .map(({ ends: [person, body], dates, endKind }) => relationship('MEMBER_OF', person, body, { ...dates, endKind })),
  { minLength: 1, maxLength: 5, selector: ({ id }) => id },
);

const parts = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom(...BODIES.slice(1)), fc.constantFrom(...BODIES), dated('start', 'end'))
    .filter(([committee, body]) => committee !== body)
    .map(([committee, body, dates]) => relationship('PART_OF', committee, body, dates)),
  { maxLength: 4, selector: ({ id }) => id },
);

/**
 * A small graph with everything that bears on how long a membership holds: its own dates and those of a person and a body, the
 * sources that tell of it, and meetings that were attended in it; besides, committees in bodies, names and claims.
 */
export const randomMemberships: fc.Arbitrary<readonly GraphRecord[]> = fc
  .tuple(entities, memberships, parts)
  .chain(([some, held, within]) => {
    const membership = fc.constantFrom(...held.map(({ id }) => id));
    const attended = fc
      .record({
        ends: fc.tuple(fc.constantFrom(...PEOPLE), fc.constantFrom(...MEETINGS)),
        capacity: membership,
        presence: fc.constantFrom('PRESENT', 'PRESENT', 'REMOTE', 'ABSENT'),
        rank: fc.constantFrom('PREFERRED', 'PREFERRED', 'ALTERNATIVE'),
      })
      .map(({ ends: [person, meeting], ...given }) => relationship('ATTENDED', person, meeting, given));
    const cited = fc
      .tuple(fc.oneof(membership, fc.constantFrom(...MEETINGS)), fc.constantFrom(...SOURCES))
      .map(([subject, source]) => citation(subject, source));
    const called = fc
      .tuple(fc.constantFrom(...PEOPLE), fc.constantFrom('Ann Hassoun', 'Robert'))
      .map(([person, value]) => name(person, value));
    const claimed = fc
      .tuple(membership, fc.constantFrom(...SOURCES))
      .map(([subject, source]) => claim(subject, source, 'start', '2023'));
    const choices = fc.oneof({ weight: 3, arbitrary: attended }, { weight: 3, arbitrary: cited }, called, claimed);
    return fc
      .uniqueArray<GraphRecord, string>(choices, { maxLength: 10, selector: ({ id }) => id })
      .map((others) => [...some, ...held, ...within, ...others]);
  });
