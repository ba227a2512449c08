/** The types of entity, as data. What varies by type stands here, so that stores, formats and the API need no list of their own. */
export const ENTITY_TYPES = [
  'Person',
  'Organisation',
  'Committee',
  'Post',
  'Meeting',
  'UnnamedGroup',
  'Place',
  'Topic',
  'Declaration',
  'Source',
  'Dataset',
] as const;

export type EntityType = (typeof ENTITY_TYPES)[number];
export type BodyType = 'Organisation' | 'Committee';
export type ActorType = 'Person' | BodyType;

export const BODY_TYPES: readonly BodyType[] = ['Organisation', 'Committee'];
export const ACTOR_TYPES: readonly ActorType[] = ['Person', 'Organisation', 'Committee'];

export interface EntityTypeRow {
  /** The first part of an id: `unnamed-group/…`. */
  readonly prefix: string;
  /** Properties that a filter may compare; a store keeps each beside the record in this order, at most three a type. */
  readonly facets: readonly string[];
  /** The property holding the type's beginning and end in the world, where it has them. */
  readonly life?: readonly [start: string, end: string];
  /** Whether names of the type are found by search. */
  readonly searchable: boolean;
}

export const ENTITY_TYPE_TABLE: Readonly<Record<EntityType, EntityTypeRow>> = {
  Person: { prefix: 'person', facets: [], life: ['birthDate', 'deathDate'], searchable: true },
  Organisation: {
    prefix: 'organisation',
    facets: ['classification'],
    life: ['foundingDate', 'dissolutionDate'],
    searchable: true,
  },
  Committee: {
    prefix: 'committee',
    facets: ['classification'],
    life: ['foundingDate', 'dissolutionDate'],
    searchable: true,
  },
  Post: { prefix: 'post', facets: ['role'], searchable: true },
  Meeting: { prefix: 'meeting', facets: ['kind', 'status', 'mode'], searchable: true },
  UnnamedGroup: { prefix: 'unnamed-group', facets: [], searchable: false },
  Place: { prefix: 'place', facets: ['kind'], searchable: true },
  Topic: { prefix: 'topic', facets: [], searchable: true },
  Declaration: { prefix: 'declaration', facets: ['kind', 'voice'], searchable: false },
  Source: { prefix: 'source', facets: ['interest', 'language', 'publisher'], searchable: true },
  Dataset: { prefix: 'dataset', facets: [], searchable: false },
};
