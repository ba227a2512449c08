import { entityId, nameId, relationshipId } from '../src/model/ids.js';
import { parsePartialDate } from '../src/model/partial-date.js';
import type { Body, GraphRecord, Meeting, Membership, Name, Participation, Person } from '../src/model/records.js';
import { createRandom, pick } from './random.js';

export interface GraphSize {
  readonly people: number;
  readonly meetings: number;
  readonly participations: number;
  readonly bodies: number;
}

/** The reference graph: a fifth as many meetings as people, five participations a person, some like busy officials. */
export function sizeFor(people: number): GraphSize {
  return { people, meetings: Math.ceil(people / 5), participations: people * 5, bodies: Math.ceil(people / 50) };
}

const NAME = 'bench';
const DATASET = `dataset/${NAME}`;
const SEED = 20260301;
const SYLLABLES = [
  'ka',
  'lo',
  'mi',
  'ra',
  'su',
  'te',
  'na',
  'vi',
  'do',
  'ber',
  'hal',
  'jor',
  'min',
  'sal',
  'tor',
  'zen',
];

const base = { datasets: [DATASET] };
const entityBase = { ...base, identifiers: [] };
const relationshipBase = { ...base, standing: 'STATED', likelihood: 'CERTAIN', rank: 'PREFERRED' } as const;

export const personIdAt = (index: number): string => entityId('Person', NAME, `p${index}`);
const bodyIdAt = (index: number): string => entityId(index % 4 === 0 ? 'Organisation' : 'Committee', NAME, `b${index}`);
const meetingIdAt = (index: number): string => entityId('Meeting', NAME, `m${index}`);

/** Every record of the graph, entities before what leads to them; equal for equal sizes. */
export function* generate(size: GraphSize): Generator<GraphRecord> {
  const random = createRandom(SEED);
  yield { type: 'Dataset', id: DATASET, label: 'Benchmark', title: 'Benchmark', ...entityBase };
  for (let index = 0; index < size.people; index += 1) yield* person(index, random);
  for (let index = 0; index < size.bodies; index += 1) yield* body(index, random);
  const memberships = new Map<string, Membership>();
  for (let index = 0; index < size.people * 1.5; index += 1) {
    const membership = member(index % size.people, Math.floor(random() * size.bodies));
    if (memberships.has(membership.id)) continue;
    memberships.set(membership.id, membership);
    yield membership;
  }
  const each = size.participations / size.meetings;
  for (let index = 0; index < size.meetings; index += 1) yield* meeting(index, each, size, random);
}

function* person(index: number, random: () => number): Generator<GraphRecord> {
  const label = `${word(random, 2)} ${word(random, 3)}`;
  const record: Person = { type: 'Person', id: personIdAt(index), label, ...entityBase };
  yield record;
  yield nameOf(record);
}

function* body(index: number, random: () => number): Generator<GraphRecord> {
  const type = index % 4 === 0 ? 'Organisation' : 'Committee';
  const label = `${word(random, 3)} ${type}`;
  const record: Body = { type, id: bodyIdAt(index), label, classification: 'OTHER', ...entityBase };
  yield record;
  yield nameOf(record);
  if (type === 'Organisation') return;
  const whole = bodyIdAt(index - (index % 4));
  yield {
    type: 'PART_OF',
    id: relationshipId('PART_OF', record.id, whole, [undefined]),
    from: record.id,
    to: whole,
    ...relationshipBase,
  };
}

function member(person: number, body: number): Membership {
  const [from, to] = [personIdAt(person), bodyIdAt(body)];
  const id = relationshipId('MEMBER_OF', from, to, ['MEMBER']);
  return { type: 'MEMBER_OF', id, from, to, role: 'MEMBER', endKind: 'UNKNOWN', ...relationshipBase };
}

/** Two sides, each with people who came for one body; a twentieth of the people are at a third of all meetings' seats. */
function* meeting(index: number, seats: number, size: GraphSize, random: () => number): Generator<GraphRecord> {
  const day = `20${String(10 + (index % 15)).padStart(2, '0')}-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
  const record: Meeting = {
    type: 'Meeting',
    id: meetingIdAt(index),
    label: `Meeting ${index}`,
    kind: 'BILATERAL',
    status: 'HELD',
    mode: 'IN_PERSON',
    date: parsePartialDate(day),
    ...entityBase,
  };
  yield record;
  const bodies = [bodyIdAt(Math.floor(random() * size.bodies)), bodyIdAt(Math.floor(random() * size.bodies))];
  const there = new Set<number>();
  while (there.size < Math.min(seats, size.people)) {
    const range = random() < 1 / 3 ? size.people / 20 : size.people;
    there.add(Math.floor(random() * range));
  }
  for (const [seat, person] of [...there].entries()) {
    const side = seat % 2;
    yield participation(personIdAt(person), record.id, bodies[side] as string, side === 0 ? 'A' : 'B');
  }
}

function participation(from: string, to: string, onBehalfOf: string, side: string): Participation {
  return {
    type: 'ATTENDED',
    id: relationshipId('ATTENDED', from, to, [onBehalfOf]),
    from,
    to,
    role: 'PARTICIPANT',
    presence: 'PRESENT',
    side,
    sideDerived: false,
    onBehalfOf,
    basis: 'CAPACITY',
    ...relationshipBase,
  };
}

function nameOf({ id, label }: { readonly id: string; readonly label: string }): Name {
  return {
    type: 'Name',
    id: nameId(id, label, 'en', 'PREFERRED'),
    subject: id,
    value: label,
    language: 'en',
    script: 'Latn',
    kind: 'PREFERRED',
    ...base,
  };
}

function word(random: () => number, syllables: number): string {
  let text = '';
  for (let index = 0; index < syllables; index += 1) text += pick(random, SYLLABLES);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
