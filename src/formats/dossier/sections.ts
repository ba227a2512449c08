import { ACTOR_TYPES, BODY_TYPES, type BodyType } from '../../model/entity-types.js';
import type { Path } from '../yaml.js';
import { addCitations, addClaims, citesOf, sourceAsWhole } from './citations.js';
import { contribute, type Draft, present, resolve, resolveGiven } from './draft.js';
import type { Dossier } from './form.js';
import { addEntity, addLinks, addNames, addRelationship, propertiesOf, STATED_FACT } from './records.js';

type Section =
  | 'people'
  | 'organisations'
  | 'committees'
  | 'posts'
  | 'places'
  | 'topics'
  | 'memberships'
  | 'relations'
  | 'successions';

/** Adds all that a dossier says, its meetings apart, which refer to the memberships of every file. */
export function addSections(draft: Draft): void {
  addSource(draft);
  addPeople(draft);
  addBodies(draft, 'organisations', 'Organisation');
  addBodies(draft, 'committees', 'Committee');
  addPosts(draft);
  addPlaces(draft);
  addTopics(draft);
  addMemberships(draft);
  addRelations(draft);
  addSuccessions(draft);
}

/** The entries of a section, each with its path. */
function* entriesOf<Name extends Section>(
  draft: Draft,
  section: Name,
): Generator<readonly [NonNullable<Dossier[Name]>[number], Path]> {
  const entries: readonly NonNullable<Dossier[Name]>[number][] = draft.parsed.content[section] ?? [];
  for (const [index, entry] of entries.entries()) yield [entry, [section, index]];
}

function addSource(draft: Draft): void {
  const entry = draft.parsed.content.source;
  const path = ['source'];
  const { id: _id, label = entry.title, names, identifiers = [], cite: _cite, claims, ...properties } = entry;
  const base = { id: draft.sourceId, type: 'Source', datasets: draft.datasets, label, identifiers } as const;
  const record = { ...base, interest: 'UNKNOWN' as const, ...properties };
  contribute(draft, record, Object.keys(record), path);
  addNames(draft, draft.sourceId, { label, ...present({ names }) }, path);
  addCitations(draft, draft.sourceId, 'Source', citesOf(entry, path, []));
  addClaims(draft, draft.sourceId, 'Source', claims, path);
}

function addPeople(draft: Draft): void {
  for (const [entry, path] of entriesOf(draft, 'people')) {
    const properties = propertiesOf(entry);
    addEntity(draft, 'Person', entry, path, properties, (base) => ({ ...base, type: 'Person', ...properties }));
  }
}

function addBodies(draft: Draft, section: 'organisations' | 'committees', type: BodyType): void {
  for (const [entry, path] of entriesOf(draft, section)) {
    const { partOf, ...properties } = propertiesOf(entry);
    const body = addEntity(draft, type, entry, path, properties, (base) => {
      return { ...base, type, classification: 'OTHER', ...properties };
    });
    addLinks(draft, body, { type: 'PART_OF', targets: BODY_TYPES }, partOf, [...path, 'partOf']);
  }
}

function addPosts(draft: Draft): void {
  for (const [entry, path] of entriesOf(draft, 'posts')) {
    const { body, ...properties } = propertiesOf(entry);
    const post = addEntity(draft, 'Post', entry, path, properties, (base) => {
      return { ...base, type: 'Post', role: 'OTHER', ...properties };
    });
    addLinks(draft, post, { type: 'OF', targets: BODY_TYPES }, body, [...path, 'body']);
  }
}

function addPlaces(draft: Draft): void {
  for (const [entry, path] of entriesOf(draft, 'places')) {
    const { within, ...properties } = propertiesOf(entry);
    // The kind stands in until the files are joined; a place of which none gives the kind is refused then.
    const place = addEntity(draft, 'Place', entry, path, properties, (base) => {
      return { ...base, type: 'Place', kind: 'VENUE', ...properties };
    });
    addLinks(draft, place, { type: 'WITHIN', targets: ['Place'] }, within, [...path, 'within']);
  }
}

function addTopics(draft: Draft): void {
  for (const [entry, path] of entriesOf(draft, 'topics')) {
    addEntity(draft, 'Topic', entry, path, {}, (base) => ({ ...base, type: 'Topic' }));
  }
}

function addMemberships(draft: Draft): void {
  for (const [entry, path] of entriesOf(draft, 'memberships')) {
    const from = resolve(draft, entry.member, ACTOR_TYPES, [...path, 'member']);
    const to = resolve(draft, entry.body, BODY_TYPES, [...path, 'body']);
    const postId = resolveGiven(draft, entry.post, ['Post'], [...path, 'post']);
    const onBehalfOf = resolveGiven(draft, entry.for, BODY_TYPES, [...path, 'for']);
    if (from === undefined || to === undefined) continue;
    const { member, body, post, for: seat, cite, claims, ...rest } = entry;
    const ended = entry.end && { endKind: 'ENDED' as const };
    const properties = { ...ended, ...rest, ...present({ postId, onBehalfOf }) };
    const membership = {
      ...STATED_FACT,
      role: 'MEMBER' as const,
      endKind: 'UNKNOWN' as const,
      ...properties,
      type: 'MEMBER_OF' as const,
      ...{ from, to, datasets: draft.datasets },
    };
    const cites = citesOf(entry, path, sourceAsWhole(path));
    addRelationship(draft, membership, Object.keys(properties), path, { cites, claims });
  }
}

function addRelations(draft: Draft): void {
  for (const [entry, path] of entriesOf(draft, 'relations')) {
    const from = resolve(draft, entry.from, ACTOR_TYPES, [...path, 'from']);
    const to = resolve(draft, entry.to, ACTOR_TYPES, [...path, 'to']);
    if (from === undefined || to === undefined) continue;
    const { from: _from, to: _to, cite, claims, ...properties } = entry;
    const type = 'RELATED_TO' as const;
    const relation = {
      ...STATED_FACT,
      kind: 'OTHER' as const,
      ...properties,
      type,
      from,
      to,
      datasets: draft.datasets,
    };
    const cites = citesOf(entry, path, sourceAsWhole(path));
    addRelationship(draft, relation, Object.keys(properties), path, { cites, claims });
  }
}

function addSuccessions(draft: Draft): void {
  for (const [entry, path] of entriesOf(draft, 'successions')) {
    const from = resolve(draft, entry.successor, BODY_TYPES, [...path, 'successor']);
    const to = resolve(draft, entry.predecessor, BODY_TYPES, [...path, 'predecessor']);
    if (from === undefined || to === undefined) continue;
    const { successor, predecessor, cite, claims, ...properties } = entry;
    const succession = {
      ...STATED_FACT,
      ...properties,
      type: 'SUCCEEDED' as const,
      from,
      to,
      datasets: draft.datasets,
    };
    const cites = citesOf(entry, path, sourceAsWhole(path));
    addRelationship(draft, succession, Object.keys(properties), path, { cites, claims });
  }
}
