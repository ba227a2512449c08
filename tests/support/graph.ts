import type { Change } from '../../src/model/change.js';
import { ENTITY_TYPE_TABLE, type EntityType } from '../../src/model/entity-types.js';
import { citationId, claimId, nameId, relationshipId } from '../../src/model/ids.js';
import { type PartialDate, parsePartialDate } from '../../src/model/partial-date.js';
import type { Citation, Claim, Entity, GraphRecord, Name, Relationship } from '../../src/model/records.js';
import { RELATIONSHIP_TYPE_TABLE, type RelationshipType } from '../../src/model/relationship-types.js';

const DATASET = 'dataset/test';

/** Own properties that every entity of a type needs, as most tests want them. */
const ENTITY_DEFAULTS: Readonly<Record<EntityType, object>> = {
  Person: {},
  Organisation: { classification: 'OTHER' },
  Committee: { classification: 'COMMITTEE' },
  Post: { role: 'OTHER' },
  Meeting: { kind: 'BILATERAL', status: 'HELD', mode: 'IN_PERSON' },
  UnnamedGroup: {},
  Place: { kind: 'TOWN' },
  Topic: {},
  Declaration: { kind: 'STRESSED', voice: 'ACTIVE', text: 'Something was said.' },
  Source: { title: 'A source', interest: 'UNKNOWN' },
  Dataset: { title: 'A dataset' },
};

const RELATIONSHIP_DEFAULTS: Readonly<Partial<Record<RelationshipType, object>>> = {
  MEMBER_OF: { role: 'MEMBER', endKind: 'UNKNOWN' },
  ATTENDED: { role: 'PARTICIPANT', presence: 'PRESENT', sideDerived: true, basis: 'CAPACITY' },
  PARTY_TO: { role: 'PARTICIPANT', sideDerived: true },
  SUCCEEDED: { kind: 'RENAMED' },
  RELATED_TO: { kind: 'ASSOCIATE' },
};

type Dates =
  | 'start'
  | 'end'
  | 'date'
  | 'birthDate'
  | 'deathDate'
  | 'foundingDate'
  | 'dissolutionDate'
  | 'evidencedOn'
  | 'publishedDate';

/** Properties as a test writes them: dates as EDTF text. */
export type Given = { readonly [Key in Dates]?: string } & Readonly<Record<string, unknown>>;

const DATE_PROPERTIES = new Set<string>([
  'start',
  'end',
  'date',
  'birthDate',
  'deathDate',
  'foundingDate',
  'dissolutionDate',
  'evidencedOn',
  'publishedDate',
]);

function withDates(given: Given): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => [
      key,
      DATE_PROPERTIES.has(key) && typeof value === 'string' ? (parsePartialDate(value) satisfies PartialDate) : value,
    ]),
  );
}

/** `person('ann')` has the id `person/test/ann` and the label `Ann`, unless told otherwise. */
export function entity<Type extends EntityType>(
  type: Type,
  name: string,
  given: Given = {},
): Extract<Entity, { type: Type }> {
  return {
    type,
    id: idOf(type, name),
    label: name.charAt(0).toUpperCase() + name.slice(1),
    identifiers: [],
    datasets: [DATASET],
    ...ENTITY_DEFAULTS[type],
    ...withDates(given),
  } as unknown as Extract<Entity, { type: Type }>;
}

function idOf(type: EntityType, name: string): string {
  return `${ENTITY_TYPE_TABLE[type].prefix}/test/${name}`;
}

/** A relationship between two records or ids; a side that is given is not derived. */
export function relationship<Type extends RelationshipType>(
  type: Type,
  from: Entity | string,
  to: Entity | string,
  given: Given = {},
): Relationship & { readonly type: Type } {
  const ends = { from: idIn(from), to: idIn(to) };
  const properties = withDates(given);
  const discriminator = RELATIONSHIP_TYPE_TABLE[type].discriminator.map((key) => textOf(properties[key]));
  return {
    type,
    id: relationshipId(type, ends.from, ends.to, discriminator),
    ...ends,
    standing: 'STATED',
    likelihood: 'CERTAIN',
    rank: 'PREFERRED',
    datasets: [DATASET],
    ...RELATIONSHIP_DEFAULTS[type],
    ...('side' in given ? { sideDerived: false } : {}),
    ...properties,
  } as unknown as Relationship & { readonly type: Type };
}

export function citation(
  subject: GraphRecord | string,
  source: Entity | string,
  given: Partial<Citation> = {},
): Citation {
  const about = idIn(subject);
  const place = [given.start, given.end, given.locator].join('-');
  return {
    type: 'Citation',
    id: citationId(about, given.property, idIn(source), place),
    subject: about,
    sourceId: idIn(source),
    secondHand: false,
    datasets: [DATASET],
    ...given,
  };
}

export function claim(subject: Entity | string, source: Entity | string, property: string, value: string): Claim {
  return {
    type: 'Claim',
    id: claimId(idIn(subject), property, idIn(source), value),
    subject: idIn(subject),
    sourceId: idIn(source),
    property,
    value,
    rank: 'ALTERNATIVE',
    datasets: [DATASET],
  };
}

export function name(subject: Entity | string, value: string, given: Partial<Name> = {}): Name {
  const kind = given.kind ?? 'ALTERNATE';
  return {
    type: 'Name',
    id: nameId(idIn(subject), value, given.language, kind),
    subject: idIn(subject),
    value,
    script: 'Latn',
    kind,
    datasets: [DATASET],
    ...given,
  };
}

export const testDataset = entity('Dataset', 'test', { id: DATASET, label: 'Test', datasets: [DATASET] });

/** The changes that put records on record, with the dataset in which they stand. */
export function puts(...records: readonly GraphRecord[]): Change[] {
  return [testDataset, ...records].map((record) => ({ kind: 'PUT', record }));
}

function idIn(end: { readonly id: string } | string): string {
  return typeof end === 'string' ? end : end.id;
}

function textOf(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  return (value as PartialDate).edtf;
}
