import * as fc from 'fast-check';
import { ENTITY_TYPE_TABLE, ENTITY_TYPES, type EntityType } from '../../src/model/entity-types.js';
import { parsePeriod } from '../../src/model/partial-date.js';
import { RELATIONSHIP_TYPES, type RelationshipType } from '../../src/model/relationship-types.js';
import { VOCABULARY } from '../../src/model/vocabulary.js';
import type {
  FindOrder,
  FindQuery,
  MetFilter,
  MetOrder,
  MetQuery,
  NestedQuery,
  RelatedCondition,
  RelationshipQuery,
  TimeCondition,
} from '../../src/store/store.js';
import { ACTOR_IDS, BODY_IDS, PLACE_IDS, TOPIC_IDS } from '../support/random-graph.js';
import { NAMES } from './random-records.js';

/** Of each question; more would make a run longer than the many sequences that it serves. */
const FORMS = 24;
/** Parts of names and slips in them. */
const PARTS = ['Hass', 'حس', 'Hasson Ann', 'first', 'a b c'];

/** A question that is still to be asked of somebody. */
type Of<Query> = Omit<Query, 'id'>;

/** What is asked of both stores after a sequence, of every record or actor that it may concern. */
export interface Spread {
  readonly relationships: readonly Of<RelationshipQuery>[];
  readonly found: readonly FindQuery[];
  readonly met: readonly Of<MetQuery>[];
  readonly texts: readonly string[];
  /** Rows to a page. */
  readonly size: number;
  /** Whether what is derived is derived anew before the questions. */
  readonly rebuild: boolean;
}

/** All in one page, as far as the worlds of these tests go. */
const whole = fc.record({ first: fc.constant(500), count: fc.boolean() });

const time: fc.Arbitrary<TimeCondition> = fc.record({
  period: fc
    .constantFrom('2024-03-01', '2024-03', '2024-02/2024-04', '2024-03-08/..', '../2024', '0001')
    .map(parsePeriod),
  certainty: fc.constantFrom(['YES'], ['POSSIBLY'], ['YES', 'POSSIBLY'], ['POSSIBLY', 'YES'], []),
}) as fc.Arbitrary<TimeCondition>;

const ranks = fc.constantFrom<RelationshipQuery['ranks']>(
  ['PREFERRED'],
  ['ALTERNATIVE', 'DEPRECATED'],
  VOCABULARY.Rank,
);
const maybeTime = fc.option(time, { nil: undefined });
const otherTypes = fc.option(fc.subarray<EntityType>(['Person', 'Organisation', 'Committee', 'Meeting', 'Topic']), {
  freq: 3,
  nil: undefined,
});

/** A list of one of the forms that the contract knows, as of a time or not, with or without lists within it. */
function lists(depth: number): fc.Arbitrary<Of<RelationshipQuery>> {
  const form = fc.oneof(
    fc.record({
      end: fc.constantFrom<RelationshipQuery['end']>('from', 'to'),
      types: fc.oneof(
        fc.subarray<RelationshipType>([...RELATIONSHIP_TYPES], { minLength: 1, maxLength: 2 }),
        fc.constant(RELATIONSHIP_TYPES),
      ),
    }),
    fc.constantFrom<Pick<RelationshipQuery, 'end' | 'types'>>(
      { end: 'postId', types: ['MEMBER_OF'] },
      { end: 'onBehalfOf', types: ['MEMBER_OF', 'ATTENDED'] },
      { end: 'capacity', types: ['ATTENDED'] },
    ),
    fc.constantFrom<Pick<RelationshipQuery, 'end' | 'types' | 'oldestFirst' | 'includeCommittees'>>(
      { end: 'from', types: ['ATTENDED'], oldestFirst: true },
      { end: 'from', types: ['PARTY_TO', 'ATTENDED'], oldestFirst: true },
      { end: 'to', types: ['HELD_AT'], oldestFirst: true },
      { end: 'to', types: ['MEMBER_OF'], includeCommittees: true },
      { end: 'to', types: ['MEMBER_OF', 'PART_OF'], includeCommittees: true },
    ),
  );
  const within = depth === 0 ? fc.constant([]) : fc.array(nestedLists(depth - 1), { maxLength: 2 });
  return fc
    .record({ form, ranks, time: maybeTime, otherTypes, nested: within, page: whole })
    .map(({ form: kind, ranks: asked, time: when, otherTypes: others, nested, page }) => ({
      ...kind,
      page,
      ranks: asked,
      ...(when && { time: when }),
      ...(others && { otherTypes: others }),
      ...(nested.length > 0 && { nested }),
    }));
}

function nestedLists(depth: number): fc.Arbitrary<NestedQuery> {
  return fc
    .tuple(lists(depth), fc.record({ first: fc.constantFrom(1, 2, 20), count: fc.boolean() }))
    .map(([list, page]) => ({ ...list, page }));
}

const meetings = ['first', 'second', 'third'].map((one) => `meeting/test/${one}`);
const related: readonly RelatedCondition[] = [
  { type: 'MEMBER_OF', end: 'from', ids: BODY_IDS.slice(0, 2), within: 'committees' },
  { type: 'MEMBER_OF', end: 'from', ids: BODY_IDS },
  { type: 'ATTENDED', end: 'from', ids: meetings },
  { type: 'ATTENDED', end: 'to', ids: ACTOR_IDS.slice(0, 2) },
  { type: 'PARTY_TO', end: 'to', ids: BODY_IDS.slice(0, 1), within: 'committees' },
  { type: 'PART_OF', end: 'from', ids: BODY_IDS.slice(0, 1), within: 'committees' },
  { type: 'PART_OF', end: 'from', ids: ['meeting/test/series'] },
  { type: 'HELD_AT', end: 'from', ids: ['place/test/land', PLACE_IDS[1] ?? ''], within: 'places' },
  { type: 'HELD_AT', end: 'from', ids: PLACE_IDS.slice(0, 1) },
  { type: 'WITHIN', end: 'from', ids: ['place/test/land'], within: 'places' },
  { type: 'ABOUT', end: 'from', ids: [...TOPIC_IDS, ...ACTOR_IDS] },
  { type: 'MADE', end: 'to', ids: [ACTOR_IDS[0] ?? '', BODY_IDS[0] ?? ''], within: 'committees' },
  { type: 'OF', end: 'from', ids: BODY_IDS.slice(1), within: 'committees' },
  { type: 'MADE_AT', end: 'from', ids: meetings.slice(0, 2) },
];

const facetValues = [
  ...['COMMITTEE', 'OTHER', 'CHAIR', 'BILATERAL', 'SERIES', 'HELD', 'PLANNED', 'IN_PERSON', 'UNKNOWN', 'TOWN'],
  ...['STRESSED', 'ACTIVE', 'SELF_REPORT', 'en', NAMES[0], NAMES[20], ''],
];

type Parts = Pick<FindQuery, 'order' | 'page'> & {
  readonly conditions: Partial<Pick<FindQuery, 'facets' | 'datasets' | 'related'>> & {
    readonly time?: TimeCondition | undefined;
  };
  readonly nested: readonly NestedQuery[];
};

const found: fc.Arbitrary<FindQuery> = fc
  .oneof(
    fc.constant<readonly EntityType[]>(['Meeting']),
    fc.constantFrom(...ENTITY_TYPES).map((type): readonly EntityType[] => [type]),
    fc.subarray([...ENTITY_TYPES], { maxLength: 4 }),
  )
  .chain((types) => {
    const isMeeting = types.length === 1 && types[0] === 'Meeting';
    const facet = types.flatMap((type) => ENTITY_TYPE_TABLE[type].facets);
    const orders: readonly FindOrder[] = isMeeting ? ['LABEL', 'NEWEST', 'OLDEST', 'CHANGED'] : ['LABEL', 'CHANGED'];
    const values = fc.array(fc.constantFrom(...facetValues), { minLength: 3, maxLength: 8 });
    const facets =
      facet.length === 0 ? fc.constant({}) : fc.dictionary(fc.constantFrom(...facet), values, { maxKeys: 2 });
    const datasets = fc.subarray(['dataset/test', 'dataset/other', 'dataset/none'], { minLength: 1 });
    const joined = fc.array(fc.constantFrom(...related), { minLength: 1, maxLength: 2 });
    const conditions = fc.oneof(
      fc.record(
        { facets, datasets, related: joined, time: isMeeting ? time : fc.constant(undefined) },
        { requiredKeys: [] },
      ),
      // One at a time, since several leave little.
      fc.oneof(fc.record({ facets }), fc.record({ datasets }), fc.record({ related: joined })),
      isMeeting ? fc.record({ time }) : fc.constant({}),
    );
    const nested = fc.array(nestedLists(0), { maxLength: 2 });
    return fc
      .record({ conditions, order: fc.constantFrom(...orders), page: whole, nested })
      .map(({ conditions: { time: when, ...some }, order, page, nested: within }: Parts) => ({
        ...{ types, facets: {}, related: [], ...some, order, page },
        ...(when && { time: when }),
        ...(within.length > 0 && { nested: within }),
      }));
  });

const filter = fc.record(
  {
    sides: fc.constantFrom(...VOCABULARY.SideRelation),
    minBasis: fc.constantFrom(...VOCABULARY.Basis),
    includeCommittees: fc.boolean(),
    throughMine: fc.constantFrom(...BODY_IDS),
    throughTheirs: fc.constantFrom(...BODY_IDS, 'person/test/ann'),
    place: fc.constantFrom(...PLACE_IDS, 'place/test/land'),
    topic: fc.constantFrom(...TOPIC_IDS),
    time,
  },
  { requiredKeys: ['sides', 'minBasis', 'includeCommittees'] },
) as fc.Arbitrary<MetFilter>;

const met: fc.Arbitrary<Of<MetQuery>> = fc.record({
  // Few conditions at once, since many leave nobody.
  filter: fc.oneof(
    filter,
    filter.map(({ sides, includeCommittees }): MetFilter => ({ sides, includeCommittees, minBasis: 'CONTEXT' })),
  ),
  order: fc.constantFrom<MetOrder>('MEETING_COUNT', 'WEIGHT', 'LAST_MET', 'LABEL'),
  dates: fc.boolean(),
  page: whole,
});

/**
 * Some forms of a question, the same in every run: Neo4j plans each statement that it has not met, which takes far longer than to
 * answer it.
 */
function formsOf<Form>(forms: fc.Arbitrary<Form>): fc.Arbitrary<Form> {
  return fc.constantFrom(...fc.sample(forms, { seed: 20240310, numRuns: FORMS }));
}

export const randomSpread: fc.Arbitrary<Spread> = fc.record({
  relationships: fc.array(formsOf(lists(2)), { minLength: 4, maxLength: 6 }),
  found: fc.array(formsOf(found), { minLength: 4, maxLength: 6 }),
  met: fc.array(formsOf(met), { minLength: 2, maxLength: 3 }),
  texts: fc.array(fc.constantFrom(...NAMES, ...PARTS), { minLength: 2, maxLength: 4 }),
  size: fc.constantFrom(1, 1, 2, 3),
  rebuild: fc.constantFrom(false, false, false, true),
});
