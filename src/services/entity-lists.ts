import { ACTOR_TYPES, BODY_TYPES, type EntityType } from '../model/entity-types.js';
import type { RelationshipType } from '../model/relationship-types.js';
import type { FindOrder, FindQuery, RelatedCondition } from '../store/store.js';
import { choices } from './page-arguments.js';
import type { Reference } from './references.js';
import { type DateRange, type TimeArguments, timeCondition } from './time-condition.js';

/** A filter by an entity to which a relationship of the type joins those listed, which stand at `end` of it. */
interface RelatedRow {
  readonly type: RelationshipType;
  readonly end: 'from' | 'to';
  readonly within?: 'places' | 'committees';
  readonly expects: readonly EntityType[];
}

interface ListRow {
  readonly types: readonly EntityType[];
  /** Filter to the facet of the types' table that it compares. */
  readonly facets: Readonly<Record<string, string>>;
  readonly related: Readonly<Record<string, RelatedRow>>;
}

const ABOUT: RelatedRow = { type: 'ABOUT', end: 'from', expects: ['Topic', ...ACTOR_TYPES] };
const BODY_LIST = {
  facets: { classifications: 'classification' },
  related: {
    partOf: { type: 'PART_OF', end: 'from', within: 'committees', expects: BODY_TYPES },
    partyTo: { type: 'PARTY_TO', end: 'from', expects: ['Meeting'] },
  },
} satisfies Omit<ListRow, 'types'>;

/** The lists of entities that can be asked for, and what each can be filtered by besides datasets and, for meetings, time. */
export const ENTITY_LISTS = {
  people: {
    types: ['Person'],
    facets: {},
    related: {
      memberOf: { type: 'MEMBER_OF', end: 'from', within: 'committees', expects: BODY_TYPES },
      attended: { type: 'ATTENDED', end: 'from', expects: ['Meeting'] },
    },
  },
  organisations: { types: ['Organisation'], ...BODY_LIST },
  committees: { types: ['Committee'], ...BODY_LIST },
  bodies: { types: BODY_TYPES, ...BODY_LIST },
  meetings: {
    types: ['Meeting'],
    facets: { kinds: 'kind', statuses: 'status', modes: 'mode' },
    related: {
      place: { type: 'HELD_AT', end: 'from', within: 'places', expects: ['Place'] },
      topic: ABOUT,
      party: { type: 'PARTY_TO', end: 'to', within: 'committees', expects: BODY_TYPES },
      person: { type: 'ATTENDED', end: 'to', expects: ['Person'] },
      series: { type: 'PART_OF', end: 'from', expects: ['Meeting'] },
    },
  },
  declarations: {
    types: ['Declaration'],
    facets: { kinds: 'kind', voices: 'voice' },
    related: {
      meeting: { type: 'MADE_AT', end: 'from', expects: ['Meeting'] },
      madeBy: { type: 'MADE', end: 'to', within: 'committees', expects: ACTOR_TYPES },
      about: ABOUT,
    },
  },
  posts: {
    types: ['Post'],
    facets: { roles: 'role' },
    related: { body: { type: 'OF', end: 'from', within: 'committees', expects: BODY_TYPES } },
  },
  places: {
    types: ['Place'],
    facets: { kinds: 'kind' },
    related: { within: { type: 'WITHIN', end: 'from', within: 'places', expects: ['Place'] } },
  },
  topics: { types: ['Topic'], facets: {}, related: {} },
  sources: {
    types: ['Source'],
    facets: { interests: 'interest', languages: 'language', publishers: 'publisher' },
    related: {},
  },
  datasets: { types: ['Dataset'], facets: {}, related: {} },
} as const satisfies Readonly<Record<string, ListRow>>;

export type EntityList = keyof typeof ENTITY_LISTS;

/** The type of the entities in a list. */
export type ListedType<List extends EntityList> = (typeof ENTITY_LISTS)[List]['types'][number];

/** Conditions by the names that the table gives them, besides those of every list. Each one that is given must hold. */
export interface EntityFilter {
  readonly datasets?: readonly string[] | null;
  readonly when?: DateRange | null;
  readonly certainty?: TimeArguments['certainty'];
  readonly [condition: string]: string | readonly string[] | DateRange | null | undefined;
}

/** The conditions of a list, complete but for the page, and the ids among them that have yet to be looked up. */
export interface EntityListQuestion {
  readonly conditions: Omit<FindQuery, 'page'>;
  readonly references: readonly Reference[];
}

/**
 * @throws AppError BAD_USER_INPUT for a date that cannot be read or an empty list of choices
 */
export function entityListQuestion(list: EntityList, filter: EntityFilter, order: FindOrder): EntityListQuestion {
  const row: ListRow = ENTITY_LISTS[list];
  const datasets = choices('filter.datasets', filter.datasets);
  const time = timeCondition({ when: filter.when ?? null, certainty: filter.certainty ?? null });
  const related = Object.entries(row.related).flatMap(([name, { expects, ...join }]) => {
    const id = filter[name];
    if (typeof id !== 'string') return [];
    return { condition: { ...join, ids: [id] }, reference: { argument: `filter.${name}`, id, types: expects } };
  });
  return {
    conditions: {
      types: row.types,
      facets: facetsOf(row, filter),
      ...(datasets && { datasets }),
      related: related.map(({ condition }): RelatedCondition => condition),
      ...(time && { time }),
      order,
    },
    references: [
      ...(datasets ?? []).map((id): Reference => ({ argument: 'filter.datasets', id, types: ['Dataset'] })),
      ...related.map(({ reference }): Reference => reference),
    ],
  };
}

function facetsOf({ facets }: ListRow, filter: EntityFilter): FindQuery['facets'] {
  const conditions = Object.entries(facets).map(([name, facet]) => {
    const values = filter[name];
    return [facet, isList(values) ? choices(`filter.${name}`, values) : undefined] as const;
  });
  return Object.fromEntries(conditions.flatMap(([facet, values]) => (values ? [[facet, values]] : [])));
}

function isList(value: EntityFilter[string]): value is readonly string[] {
  return Array.isArray(value);
}
