import type { RecordedChange } from '../../src/model/change.js';
import { ENTITY_TYPES } from '../../src/model/entity-types.js';
import { queryWords } from '../../src/model/names.js';
import { ANNOTATION_TYPES } from '../../src/model/records.js';
import { RELATIONSHIP_TYPES } from '../../src/model/relationship-types.js';
import { VOCABULARY } from '../../src/model/vocabulary.js';
import type {
  AnnotationQuery,
  ChangePosition,
  FindQuery,
  Page,
  PageRequest,
  RelationshipQuery,
  Store,
} from '../../src/store/store.js';
import { ACTOR_IDS, BODY_IDS } from '../support/random-graph.js';
import { everythingIn, RECORD_TYPES } from '../support/store/everything-in.js';
import { during, entitiesOf, metBy, relationshipsAt } from '../support/store/questions.js';
import type { Spread } from './random-questions.js';

/** One read of the contract with what it is asked, and how its answer is had: one to each that is asked. */
export interface Question {
  readonly name: string;
  readonly asked: readonly unknown[];
  answers(store: Store): Promise<readonly unknown[]>;
}

const STRAY_IDS = ['', 'x', 'person/test/nobody', 'person/', 'member-of/x', 'name/x', '\uD800', 'dataset/test/x'];
/** More pages or rows than any list of these tests has, so that a list which leads back ends, and differs. */
const MOST = 500;
/** All in one page, as far as the worlds of these tests go. */
const WHOLE: PageRequest = { first: MOST, count: true };

/** Rows to a page where a list has many. */
const LONG = 9;

/** What is asked after every sequence: all relationships, and all entities in every order. */
const EVERY_LIST: readonly Omit<RelationshipQuery, 'id'>[] = [
  { end: 'from', types: RELATIONSHIP_TYPES, ranks: VOCABULARY.Rank, page: WHOLE },
  { end: 'to', types: RELATIONSHIP_TYPES, ranks: VOCABULARY.Rank, page: WHOLE },
  {
    ...relationshipsAt('to', { id: '' }, ['MEMBER_OF']),
    includeCommittees: true,
    time: during('2024-03'),
    page: WHOLE,
  },
];
const EVERY_ORDER: readonly FindQuery[] = [
  ...(['LABEL', 'CHANGED'] as const).map((order) => entitiesOf(ENTITY_TYPES, { order, page: WHOLE })),
  ...(['NEWEST', 'OLDEST'] as const).map((order) => entitiesOf(['Meeting'], { order, page: WHOLE })),
];

const EVERYBODY = metBy({ id: '' }, { includeCommittees: true }, { page: WHOLE });
/** Who may have met: a person another one, or a body another one. */
const PAIRS = ACTOR_IDS.flatMap((one) =>
  ACTOR_IDS.filter((other) => other !== one && BODY_IDS.includes(other) === BODY_IDS.includes(one)).map(
    (other) => [one, other] as const,
  ),
);

/** Every read of the contract, asked of all the ids; lists both whole and in pages. */
export function questionsAbout(known: readonly string[], spread: Spread): readonly Question[] {
  const ids = [...known, ...STRAY_IDS];
  const { size } = spread;
  return [
    batch('getRecords', [...ids, ...ids.slice(0, 2)], (store, asked) => store.getRecords(asked)),
    batch('getTexts', ids, (store, asked) => store.getTexts(asked)),
    batch(
      'getEntities',
      ids.map((id) => ({ id, nested: spread.relationships.slice(0, 2) })),
      (store, asked) => store.getEntities(asked),
    ),
    ...lists(
      'annotationsOf',
      ids.flatMap((id) => annotationsOf(id)),
      size,
      (store, asked) => store.annotationsOf(asked),
    ),
    ...lists(
      'relationshipsOf',
      spread.relationships.flatMap((list) => ids.map((id) => ({ ...list, id }))),
      size,
      (store, asked) => store.relationshipsOf(asked),
    ),
    ...lists(
      'relationshipsOf',
      EVERY_LIST.flatMap((list) => ids.map((id) => ({ ...list, id }))),
      LONG,
      (store, asked) => store.relationshipsOf(asked),
    ),
    ...lists('find', spread.found, size, find),
    ...lists('find', EVERY_ORDER, LONG, find),
    ...lists(
      'met',
      [EVERYBODY, ...spread.met].flatMap((query) =>
        [...ACTOR_IDS, 'person/test/nobody'].map((id) => ({ ...query, id })),
      ),
      size,
      (store, asked) => store.met(asked),
    ),
    ...lists(
      'encounters',
      [EVERYBODY, ...spread.met].flatMap(({ filter, page }) =>
        PAIRS.map(([id, counterpart]) => ({ id, counterpart, filter, page })),
      ),
      size,
      (store, asked) => store.encounters(asked),
    ),
    batch(
      'findNames',
      ['Ann Hassoun', ...spread.texts].flatMap((text) =>
        [2, 100].map((limit) => ({ words: queryWords(text), types: ENTITY_TYPES, limit })),
      ),
      (store, asked) => Promise.all(asked.map((query) => store.findNames(query))),
    ),
    batch('stream', [RECORD_TYPES, ...RECORD_TYPES.map((type) => [type])], async (store, asked) => {
      const answers: unknown[] = [];
      for (const types of asked) answers.push(await everythingIn(store, types));
      return answers;
    }),
    batch('changes', [size, 1000], (store, asked) => Promise.all(asked.map((first) => allChanges(store, first)))),
    batch('counts', ['all'], async (store) => [await store.counts()]),
    batch('ping', ['now'], async (store) => [await store.ping()]),
  ];
}

function find(store: Store, asked: readonly FindQuery[]): Promise<readonly Page<unknown>[]> {
  return Promise.all(asked.map((query) => store.find(query)));
}

function annotationsOf(id: string): readonly AnnotationQuery[] {
  return ANNOTATION_TYPES.flatMap((type) =>
    (['subject', 'sourceId'] as const)
      .filter((end) => type !== 'Name' || end === 'subject')
      .map((end) => ({ type, end, id, page: WHOLE })),
  );
}

function batch<Asked>(
  name: string,
  asked: readonly Asked[],
  read: (store: Store, asked: readonly Asked[]) => Promise<readonly unknown[]>,
): Question {
  return { name, asked, answers: (store) => read(store, asked) };
}

/** Lists, once whole and once in pages of a size, which are turned to the end. */
function lists<Query extends { readonly page: PageRequest }>(
  name: string,
  asked: readonly Query[],
  size: number,
  read: (store: Store, asked: readonly Query[]) => Promise<readonly Page<unknown>[]>,
): readonly Question[] {
  const inPages = asked.map((query) => ({ ...query, page: { ...query.page, first: size } }));
  return [asked, inPages].map((queries) => ({
    name,
    asked: queries,
    answers: (store) => allPages(queries, (some) => read(store, some)),
  }));
}

/** Turns the pages of all lists together: first pages, second pages, and so on, until none goes on. */
async function allPages<Query extends { readonly page: PageRequest }>(
  asked: readonly Query[],
  read: (queries: readonly Query[]) => Promise<readonly Page<unknown>[]>,
): Promise<readonly (readonly Page<unknown>[])[]> {
  const turned: Page<unknown>[][] = asked.map(() => []);
  let open = asked.map((query, slot) => ({ query, slot }));
  for (let turn = 0; turn < MOST && open.length > 0; turn += 1) {
    const pages = await read(open.map(({ query }) => query));
    open = open.flatMap(({ query, slot }, index) => {
      const page = pages[index];
      const after = page?.positions.at(-1);
      if (page) turned[slot]?.push(page);
      return page?.hasNextPage && after ? [{ slot, query: { ...query, page: { ...query.page, after } } }] : [];
    });
  }
  return turned;
}

async function allChanges(store: Store, first: number): Promise<readonly (readonly RecordedChange[])[]> {
  const pages: (readonly RecordedChange[])[] = [];
  for (let after: ChangePosition | undefined = { revision: 0, position: -1 }; after; after = pages.at(-1)?.at(-1)) {
    pages.push(await store.changes(after, first));
  }
  return pages;
}
