import { citationId, claimId } from '../../model/ids.js';
import type { Citation, Claim, Entity, RecordType } from '../../model/records.js';
import { RELATIONSHIP_TYPE_TABLE, RELATIONSHIP_TYPES } from '../../model/relationship-types.js';
import { nearest } from '../nearest.js';
import { quoted } from '../problem.js';
import type { Path } from '../yaml.js';
import { contribute, type Draft, present, report } from './draft.js';
import type { CitationEntry, ClaimEntry, PassageEntry } from './form.js';
import type { Quotation } from './spans.js';

/** A citation where it is written, which need not be where the record stands that it supports. */
export interface Cited {
  readonly entry: CitationEntry;
  readonly path: Path;
}

type PropertiesOf<Type extends Entity['type']> = readonly (keyof Extract<Entity, { type: Type }>)[];

/** What a citation or a claim may single out. */
const ENTITY_PROPERTIES: { readonly [Type in Entity['type']]: PropertiesOf<Type> } = {
  Person: ['label', 'identifiers', 'birthDate', 'deathDate'],
  Organisation: ['label', 'identifiers', 'classification', 'foundingDate', 'dissolutionDate'],
  Committee: ['label', 'identifiers', 'classification', 'foundingDate', 'dissolutionDate'],
  Post: ['label', 'identifiers', 'role'],
  Meeting: ['label', 'identifiers', 'kind', 'status', 'mode', 'date', 'outcome'],
  UnnamedGroup: ['label', 'identifiers', 'descriptor', 'headcount'],
  Place: ['label', 'identifiers', 'kind', 'latitude', 'longitude'],
  Topic: ['label', 'identifiers'],
  Declaration: ['label', 'identifiers', 'kind', 'voice', 'text'],
  Source: ['label', 'title', 'publisher', 'url', 'archivedUrl', 'publishedDate', 'retrievedAt', 'language', 'interest'],
  Dataset: [],
};

const COMMON_OF_RELATIONSHIPS = ['start', 'end', 'standing', 'likelihood'];

/** The citations of an entry; where it has none of its own, those of the entry around it. */
export function citesOf(
  entry: { readonly cite?: readonly CitationEntry[] },
  path: Path,
  inherited: readonly Cited[],
): readonly Cited[] {
  return entry.cite?.map((each, index) => ({ entry: each, path: [...path, 'cite', index] })) ?? inherited;
}

/** The source as a whole: what a dossier says and does not cite more closely rests on its source all the same. */
export function sourceAsWhole(path: Path): readonly Cited[] {
  return [{ entry: {}, path }];
}

/** Takes up the file's passages, so that those are checked too that nothing cites yet. */
export function addPassages(draft: Draft): void {
  for (const [name, passage] of Object.entries(draft.parsed.content.passages ?? {})) {
    quotationAt(draft, ['passages', name], `the passage ${quoted(name)}`, passage);
  }
}

/** Adds one citation record for each place that is cited in support of a record. */
export function addCitations(draft: Draft, subject: string, type: RecordType, cites: readonly Cited[]): void {
  for (const { entry, path } of cites) {
    const property = entry.property;
    if (property !== undefined && !propertyExists(draft, type, property, [...path, 'property'])) continue;
    const place = placeOf(draft, subject, entry, path);
    if (!place) continue;
    const { span, exact, sha256, locator } = place;
    const [start, end] = span ?? [];
    const citation: Citation = {
      id: citationId(subject, property, draft.sourceId, span?.join('-') ?? locator ?? exact),
      type: 'Citation',
      datasets: draft.datasets,
      subject,
      sourceId: draft.sourceId,
      ...present({ property, start, end, exact, spanSha256: sha256, locator }),
      secondHand: entry.secondHand ?? false,
    };
    contribute(draft, citation, Object.keys(citation), path);
  }
}

/** Adds what this source says about a property on which sources differ. */
export function addClaims(
  draft: Draft,
  subject: string,
  type: RecordType,
  claims: readonly ClaimEntry[] | undefined,
  path: Path,
): void {
  for (const [index, { property, value, rank = 'PREFERRED', reason }] of (claims ?? []).entries()) {
    const place = [...path, 'claims', index];
    if (!propertyExists(draft, type, property, [...place, 'property'])) continue;
    const claim: Claim = {
      id: claimId(subject, property, draft.sourceId, value),
      type: 'Claim',
      datasets: draft.datasets,
      subject,
      property,
      value,
      sourceId: draft.sourceId,
      rank,
      ...present({ reason }),
    };
    contribute(draft, claim, Object.keys(claim), place);
  }
}

function placeOf(draft: Draft, subject: string, entry: CitationEntry, path: Path): PassageEntry | undefined {
  const { passage: name, property: _property, secondHand: _secondHand, ...place } = entry;
  if (name === undefined) {
    if (Object.keys(place).length > 0) {
      quotationAt(draft, path, `the citation of ${subject}`, place).supports.push(subject);
    }
    return place;
  }
  const passages = draft.parsed.content.passages ?? {};
  const passage = Object.hasOwn(passages, name) ? passages[name] : undefined;
  if (!passage) {
    const meant = nearest(name, Object.keys(passages));
    const remedy = meant === undefined ? `Add ${quoted(name)} under passages` : `Write ${quoted(meant)}`;
    report(draft, path, {
      wrong: `${quoted(name)} is no passage`,
      expected: 'the name of a passage of this file',
      remedy,
    });
    return undefined;
  }
  if (Object.keys(place).length > 0) {
    const wrong = `names the passage ${quoted(name)} and a place of its own`;
    report(draft, path, { wrong, expected: 'one of the two', remedy: 'Remove the one or the other' });
  }
  quotationAt(draft, ['passages', name], `the passage ${quoted(name)}`, passage).supports.push(subject);
  return passage;
}

function quotationAt(draft: Draft, path: Path, name: string, place: PassageEntry): Quotation {
  const key = JSON.stringify(path);
  const known = draft.quotations.get(key);
  if (known) return known;
  const { span, exact, sha256: spanSha256 } = place;
  const quotation = {
    name,
    position: draft.parsed.locate(path),
    ...present({ span, exact, spanSha256 }),
    supports: [],
  };
  draft.quotations.set(key, quotation);
  return quotation;
}

function propertyExists(draft: Draft, type: RecordType, property: string, path: Path): boolean {
  const properties = propertiesOf(type);
  if (properties.includes(property)) return true;
  const meant = nearest(property, properties);
  report(draft, path, {
    wrong: `${quoted(property)} is no property of the type ${type} that can be singled out`,
    expected: properties.length > 0 ? `one of ${properties.join(', ')}` : 'none',
    remedy: meant === undefined ? 'Remove it, or choose one of them' : `Write "${meant}"`,
  });
  return false;
}

function propertiesOf(type: RecordType): readonly string[] {
  const relationship = RELATIONSHIP_TYPES.find((each) => each === type);
  if (relationship) return [...RELATIONSHIP_TYPE_TABLE[relationship].properties, ...COMMON_OF_RELATIONSHIPS];
  return Object.entries(ENTITY_PROPERTIES).find(([each]) => each === type)?.[1] ?? [];
}
