import { badInput } from '../errors.js';
import { ENTITY_TYPE_TABLE, ENTITY_TYPES, type EntityType } from '../model/entity-types.js';
import { type NameMatch, nameMatcher, type QueryWord, queryWords } from '../model/names.js';
import type { Entity, Stored } from '../model/records.js';
import { sortKey } from '../model/sort-key.js';
import { VOCABULARY } from '../model/vocabulary.js';
import type { NameCandidate, Page, PageRequest, Position, Store } from '../store/store.js';
import { choices } from './page-arguments.js';

/** An entity that a text may mean, with the name by which it fits best. */
export interface SearchHit {
  readonly entity: Stored<Entity>;
  /** Above 0, at most 1. */
  readonly score: number;
  readonly matchedName: string;
  /** Why the name fits, word by word, for people. */
  readonly explanation: string;
}

/**
 * Who or what a text may mean, in any spelling and script (Q9): the best fit first, then by label, then by id. Each entity comes
 * once. `totalCount` is null where there are more candidates than are ranked.
 *
 * @param text 1 to 200 characters, 1 to 16 words; the last word may be half typed
 * @param types all that can be searched, where it is left out
 * @throws AppError BAD_USER_INPUT for a text that cannot be searched for, or a type that is not searched
 */
export type Search = (
  text: string,
  types: readonly EntityType[] | null | undefined,
  page: PageRequest,
  signal?: AbortSignal,
) => Promise<Page<SearchHit>>;

/** In Unicode code points: more than names have, and little enough to compare with hundreds of them. */
const LONGEST_TEXT = 200;
/** Comparing every word with every word of hundreds of names takes long beyond. */
const MOST_WORDS = 16;
/** Names that are ranked. A name that shares more words comes before, so that only for very common words there are more. */
const MOST_CANDIDATES = 500;

const SEARCHABLE_TYPES: readonly EntityType[] = ENTITY_TYPES.filter((type) => ENTITY_TYPE_TABLE[type].searchable);
/** Scores have six decimals; as whole numbers they make text of one width. */
const SCORE_STEPS = 1_000_000;
const SCORE_DIGITS = String(SCORE_STEPS).length;

interface RankedHit {
  readonly hit: SearchHit;
  readonly position: Position;
}

export function createSearch(store: Pick<Store, 'findNames'>): Search {
  return async (text, types, page, signal) => {
    const query = { words: searchableWords(text), types: searchableTypes(types), limit: MOST_CANDIDATES };
    const candidates = await store.findNames(query, signal);
    const ranked = rank(text, candidates);
    const { after } = page;
    const rest = after === undefined ? ranked : ranked.filter(({ position }) => comparePositions(position, after) > 0);
    const shown = rest.slice(0, page.first);
    const total = candidates.length < MOST_CANDIDATES ? ranked.length : null;
    return {
      rows: shown.map(({ hit }) => hit),
      positions: shown.map(({ position }) => position),
      hasNextPage: rest.length > shown.length,
      ...(page.count ? { totalCount: total } : {}),
    };
  };
}

function searchableWords(text: string): readonly QueryWord[] {
  const length = [...text.trim()].length;
  if (length > LONGEST_TEXT) {
    throw badInput(`\`text\` has ${length} characters; give a name of at most ${LONGEST_TEXT}.`, {
      argument: 'text',
      maximum: LONGEST_TEXT,
    });
  }
  const words = queryWords(text);
  if (words.length === 0) {
    throw badInput('`text` has no letter or digit to search for; give a name or a part of one, in any script.', {
      argument: 'text',
    });
  }
  if (words.length > MOST_WORDS) {
    throw badInput(`\`text\` has ${words.length} words; give the ${MOST_WORDS} that tell most, or fewer.`, {
      argument: 'text',
      maximum: MOST_WORDS,
    });
  }
  return words;
}

function searchableTypes(types: readonly EntityType[] | null | undefined): readonly EntityType[] {
  const asked = choices('types', types) ?? SEARCHABLE_TYPES;
  const refused = asked.find((type) => !SEARCHABLE_TYPES.includes(type));
  if (refused === undefined) return asked;
  throw badInput(
    `\`types\` names ${refused}, which has no names to search; choose from ${SEARCHABLE_TYPES.join(', ')}.`,
    {
      argument: 'types',
    },
  );
}

function rank(text: string, candidates: readonly NameCandidate[]): readonly RankedHit[] {
  const match = nameMatcher(text);
  const best = new Map<string, { readonly candidate: NameCandidate; readonly fit: NameMatch }>();
  for (const candidate of candidates.toSorted(byUsualName)) {
    const fit = match(candidate.name.value);
    const known = best.get(candidate.entity.id);
    if (fit !== undefined && fit.score > (known?.fit.score ?? 0)) best.set(candidate.entity.id, { candidate, fit });
  }
  return [...best.values()]
    .map(({ candidate: { entity, name }, fit }) => ({
      hit: { entity, score: fit.score, matchedName: name.value, explanation: fit.explanation },
      position: { sort: `${inverted(fit.score)} ${sortKey(entity.label)}`, id: entity.id },
    }))
    .sort((one, other) => comparePositions(one.position, other.position));
}

/** Of names that fit alike, the one shown is that which the entity goes by; the rest is only to be the same in every store. */
function byUsualName({ name: one }: NameCandidate, { name: other }: NameCandidate): number {
  const kinds = VOCABULARY.NameKind;
  return kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || compareText(one.value, other.value);
}

function inverted(score: number): string {
  return String(SCORE_STEPS - Math.round(score * SCORE_STEPS)).padStart(SCORE_DIGITS, '0');
}

function comparePositions(one: Position, other: Position): number {
  return compareText(one.sort, other.sort) || compareText(one.id, other.id);
}

/** By UTF-16 units, not by the rules of a language, which differ between machines. */
function compareText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
