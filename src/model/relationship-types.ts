import { ACTOR_TYPES, BODY_TYPES, type EntityType } from './entity-types.js';

export const RELATIONSHIP_TYPES = [
  'MEMBER_OF',
  'OF',
  'PART_OF',
  'ATTENDED',
  'PARTY_TO',
  'HELD_AT',
  'WITHIN',
  'MADE',
  'MADE_AT',
  'ABOUT',
  'SUCCEEDED',
  'RELATED_TO',
] as const;

export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];

/** How a property of a relationship refers to another record by id. */
export interface Reference {
  readonly property: string;
  /** Entity types, or the one relationship type, that the id may name. */
  readonly targets: readonly (EntityType | RelationshipType)[];
}

export interface RelationshipTypeRow {
  /** The first part of an id: `member-of/…`. */
  readonly prefix: string;
  readonly from: readonly EntityType[];
  readonly to: readonly EntityType[];
  /** Narrower pairs than `from` × `to`, where not each of them is allowed. */
  readonly pairs?: readonly (readonly [EntityType, EntityType])[];
  /** Properties besides those of every relationship. */
  readonly properties: readonly string[];
  /** Ids of third ends among the properties, checked at write. */
  readonly references: readonly Reference[];
  /** Properties that, with type and ends, tell one relationship from another, so that importing again finds the same. */
  readonly discriminator: readonly string[];
  /** The end at which a meeting stands whose time the relationship has, in place of a time of its own. */
  readonly meetingTime?: 'from' | 'to';
  /** May not lead back to where it began. */
  readonly acyclic?: true;
  /** How it reads from `from` to `to`, and back. */
  readonly label: string;
  readonly inverseLabel: string;
}

/**
 * Which types of relationship there are: their ends, direction, properties and wording. Validation, the stores' indexes,
 * importers, exporters, path rules and the test of the SDL all read this table.
 */
export const RELATIONSHIP_TYPE_TABLE: Readonly<Record<RelationshipType, RelationshipTypeRow>> = {
  MEMBER_OF: {
    prefix: 'member-of',
    from: ACTOR_TYPES,
    to: BODY_TYPES,
    properties: ['role', 'roleAsStated', 'postId', 'onBehalfOf', 'endKind', 'evidencedOn'],
    references: [
      { property: 'postId', targets: ['Post'] },
      { property: 'onBehalfOf', targets: BODY_TYPES },
    ],
    discriminator: ['role', 'roleAsStated', 'postId', 'onBehalfOf', 'start'],
    label: 'is a member of',
    inverseLabel: 'has as a member',
  },
  OF: {
    prefix: 'of',
    from: ['Post'],
    to: BODY_TYPES,
    properties: [],
    references: [],
    discriminator: [],
    label: 'is a post of',
    inverseLabel: 'has the post',
  },
  PART_OF: {
    prefix: 'part-of',
    from: ['Committee', 'Organisation', 'Meeting'],
    to: ['Organisation', 'Committee', 'Meeting'],
    pairs: [
      ['Committee', 'Organisation'],
      ['Committee', 'Committee'],
      ['Organisation', 'Organisation'],
      ['Meeting', 'Meeting'],
    ],
    properties: [],
    references: [],
    discriminator: ['start'],
    label: 'is part of',
    inverseLabel: 'has as a part',
  },
  ATTENDED: {
    prefix: 'attended',
    meetingTime: 'to',
    from: ['Person', 'UnnamedGroup'],
    to: ['Meeting'],
    properties: [
      'role',
      'presence',
      'side',
      'sideDerived',
      'onBehalfOf',
      'capacity',
      'basis',
      'nameAsStated',
      'titleAsStated',
    ],
    references: [
      { property: 'onBehalfOf', targets: BODY_TYPES },
      { property: 'capacity', targets: ['MEMBER_OF'] },
    ],
    discriminator: ['onBehalfOf'],
    label: 'attended',
    inverseLabel: 'was attended by',
  },
  PARTY_TO: {
    prefix: 'party-to',
    meetingTime: 'to',
    from: BODY_TYPES,
    to: ['Meeting'],
    properties: ['role', 'side', 'sideDerived', 'descriptor', 'headcount'],
    references: [],
    discriminator: ['descriptor'],
    label: 'took part in',
    inverseLabel: 'had as a party',
  },
  HELD_AT: {
    prefix: 'held-at',
    meetingTime: 'from',
    from: ['Meeting'],
    to: ['Place'],
    properties: [],
    references: [],
    discriminator: [],
    label: 'was held at',
    inverseLabel: 'was the place of',
  },
  WITHIN: {
    prefix: 'within',
    from: ['Place'],
    to: ['Place'],
    properties: [],
    references: [],
    discriminator: [],
    acyclic: true,
    label: 'lies within',
    inverseLabel: 'contains',
  },
  MADE: {
    prefix: 'made',
    from: ACTOR_TYPES,
    to: ['Declaration'],
    properties: [],
    references: [],
    discriminator: [],
    label: 'made',
    inverseLabel: 'was made by',
  },
  MADE_AT: {
    prefix: 'made-at',
    meetingTime: 'to',
    from: ['Declaration'],
    to: ['Meeting'],
    properties: [],
    references: [],
    discriminator: [],
    label: 'was made at',
    inverseLabel: 'was the occasion of',
  },
  ABOUT: {
    prefix: 'about',
    from: ['Declaration', 'Meeting'],
    to: ['Topic', ...ACTOR_TYPES],
    properties: [],
    references: [],
    discriminator: [],
    label: 'is about',
    inverseLabel: 'is the subject of',
  },
  SUCCEEDED: {
    prefix: 'succeeded',
    from: BODY_TYPES,
    to: BODY_TYPES,
    properties: ['kind'],
    references: [],
    discriminator: ['kind'],
    label: 'succeeded',
    inverseLabel: 'was succeeded by',
  },
  RELATED_TO: {
    prefix: 'related-to',
    from: ACTOR_TYPES,
    to: ACTOR_TYPES,
    properties: ['kind', 'roleAsStated'],
    references: [],
    discriminator: ['kind', 'roleAsStated', 'start'],
    label: 'is related to',
    inverseLabel: 'is related to',
  },
};

/** Whether a relationship of this type may lead from the one entity type to the other. */
export function endsAllowed(type: RelationshipType, from: EntityType, to: EntityType): boolean {
  const row = RELATIONSHIP_TYPE_TABLE[type];
  if (row.pairs) return row.pairs.some(([first, second]) => first === from && second === to);
  return row.from.includes(from) && row.to.includes(to);
}
