import type { EntityType } from '../../model/entity-types.js';
import { entityTypeOfId, nameId } from '../../model/ids.js';
import type { Entity, Name, PlainRelationship } from '../../model/records.js';
import { endsAllowed, RELATIONSHIP_TYPE_TABLE } from '../../model/relationship-types.js';
import type { NameKind } from '../../model/vocabulary.js';
import { type NewRelationship, relationshipIdOf } from '../relationship-id.js';
import { scriptOf } from '../script.js';
import type { Path } from '../yaml.js';
import { addCitations, addClaims, type Cited, citesOf, sourceAsWhole } from './citations.js';
import { contribute, type Draft, present, report, resolve } from './draft.js';
import type { ClaimEntry, EntityEntry, LinkEntry } from './form.js';
import { fullId, isOfDataset } from './ids.js';

/** What every relationship is unless a dossier says otherwise. */
export const STATED_FACT = { standing: 'STATED', likelihood: 'CERTAIN', rank: 'PREFERRED' } as const;

/** The properties that one entry gives an entity of its type, besides what entries of all types have in common. */
export function propertiesOf<Entry extends EntityEntry>(entry: Entry) {
  const { id, label, language, names, identifiers, cite, claims, ...properties } = entry;
  return properties;
}

/** What records of all entity types have in common. */
type EntityBase = Pick<Entity, 'id' | 'datasets' | 'label' | 'identifiers'>;

/** Completes an entity of one type. */
export type Make = (base: EntityBase) => Entity;

/**
 * Adds an entity with its names, citations and claims, and answers its id and the citations of its entry. An entity of another
 * dataset stays as it is there: only names, citations and claims are added to it.
 */
export function addEntity(
  draft: Draft,
  type: EntityType,
  entry: EntityEntry,
  path: Path,
  properties: object,
  make: Make,
  inherited: readonly Cited[] = sourceAsWhole(path),
): { readonly id: string; readonly cites: readonly Cited[] } {
  const { label, identifiers } = entry;
  const id = fullId(type, draft.ids.dataset, entry.id);
  const given = [...Object.keys(present({ label, identifiers })), ...Object.keys(properties)];
  if (isOfDataset(id, draft.ids.dataset)) {
    const base = { id, datasets: draft.datasets, label: label ?? '', identifiers: identifiers ?? [] };
    contribute(draft, make(base), given, path);
  } else if (given.length > 0) {
    const wrong = `${id} belongs to another dataset, and ${given.join(', ')} would change it`;
    report(draft, path, {
      wrong,
      expected: 'only names, cite and claims',
      remedy: 'Remove the rest, or make it a claim',
    });
  }
  addNames(draft, id, entry, path);
  const cites = citesOf(entry, path, inherited);
  addCitations(draft, id, type, cites);
  addClaims(draft, id, type, entry.claims, path);
  return { id, cites };
}

/** Adds the label of an entity as its preferred name, which rests on what the entity rests on, and its further names. */
export function addNames(
  draft: Draft,
  subject: string,
  { label, language, names = [] }: Pick<EntityEntry, 'label' | 'language' | 'names'>,
  path: Path,
): void {
  if (label !== undefined) addName(draft, subject, { value: label, language, kind: 'PREFERRED' }, path, []);
  for (const [index, name] of names.entries()) {
    const place = [...path, 'names', index];
    addName(draft, subject, { kind: 'ALTERNATE', ...name }, place, citesOf(name, place, sourceAsWhole(place)));
  }
}

/** Adds a name that an entity bears, in the language of the source where no other is given. */
export function addName(
  draft: Draft,
  subject: string,
  { value, kind, language = draft.parsed.content.source.language }: NewName,
  path: Path,
  cites: readonly Cited[],
): void {
  const name: Name = {
    id: nameId(subject, value, language, kind),
    type: 'Name',
    datasets: draft.datasets,
    subject,
    value,
    ...present({ language }),
    script: scriptOf(value),
    kind,
  };
  contribute(draft, name, Object.keys(name), path);
  addCitations(draft, name.id, 'Name', cites);
}

interface NewName {
  readonly value: string;
  readonly kind: NameKind;
  readonly language?: string | undefined;
}

/** The evidence of one entry, and whether its wording leads. */
interface Support {
  readonly cites: readonly Cited[];
  readonly claims?: readonly ClaimEntry[] | undefined;
  readonly leading?: boolean;
}

/** Adds a relationship with its citations and claims, and reports ends that may not be joined so. */
export function addRelationship(
  draft: Draft,
  relationship: NewRelationship,
  given: Iterable<string>,
  path: Path,
  { cites, claims, leading = false }: Support,
): void {
  const { type, from, to } = relationship;
  const id = relationshipIdOf(relationship);
  const [fromType, toType] = [entityTypeOfId(from), entityTypeOfId(to)];
  if (!fromType || !toType || !endsAllowed(type, fromType, toType)) {
    const wrong = `${fromType} ${RELATIONSHIP_TYPE_TABLE[type].label} ${toType}`;
    report(draft, path, { wrong, expected: `two types that ${type} may join`, remedy: 'Name another entity' });
  } else if (from === to) {
    report(draft, path, { wrong: `${from} is at both ends`, expected: 'two entities', remedy: 'Name another entity' });
  }
  contribute(draft, { ...relationship, id }, given, path, leading);
  addCitations(draft, id, type, cites);
  addClaims(draft, id, type, claims, path);
}

/** The types of relationship that have no properties of their own, and which way a link of an entry leads. */
interface LinkKind {
  readonly type: PlainRelationship['type'];
  readonly targets: readonly EntityType[];
  /** Whether the relationship leads from what is linked to the entity of the entry. */
  readonly inverse?: boolean;
}

/** Adds the relationships that stand within an entity's entry as plain links. They rest on its citations if they have none. */
export function addLinks(
  draft: Draft,
  entity: { readonly id: string; readonly cites: readonly Cited[] },
  { type, targets, inverse = false }: LinkKind,
  links: readonly LinkEntry[] | undefined,
  path: Path,
): void {
  for (const [index, link] of (links ?? []).entries()) {
    const place = [...path, index];
    const target = resolve(draft, link.id, targets, [...place, 'id']);
    if (target === undefined) continue;
    const { id, cite, claims, ...properties } = link;
    const [from, to] = inverse ? [target, entity.id] : [entity.id, target];
    const relationship = { ...STATED_FACT, ...properties, type, from, to, datasets: draft.datasets };
    const cites = citesOf(link, place, entity.cites);
    addRelationship(draft, relationship, Object.keys(properties), place, { cites, claims });
  }
}
