import { ENTITY_TYPE_TABLE, ENTITY_TYPES, type EntityType } from '../../model/entity-types.js';
import { entityId, entityTypeOfId } from '../../model/ids.js';
import { nearest } from '../nearest.js';
import { type Problem, quoted } from '../problem.js';
import type { Parsed } from '../typed-yaml.js';
import type { Path, Position } from '../yaml.js';
import type { Dossier, EntityEntry } from './form.js';

/** What is wrong with a reference, before it is known where it stands. */
type Refusal = Pick<Problem, 'wrong' | 'expected' | 'remedy'>;

/** What the files of a dataset call by which id. */
export interface Ids {
  readonly dataset: string;
  /** The full id of what a reference names; else what to tell its author. */
  resolve(reference: string, allowed: readonly EntityType[]): { readonly id: string } | Refusal;
  /** The label, if a file of the dataset gives one. */
  labelOf(id: string): string | undefined;
}

interface Known {
  readonly type: EntityType;
  readonly label: string | undefined;
  readonly position: Position;
}

const SECTIONS = [
  ['people', 'Person'],
  ['organisations', 'Organisation'],
  ['committees', 'Committee'],
  ['posts', 'Post'],
  ['places', 'Place'],
  ['topics', 'Topic'],
  ['meetings', 'Meeting'],
] as const;

/** The full id under which a section of a dossier has an entry. */
export function fullId(type: EntityType, dataset: string, id: string): string {
  return id.includes('/') ? id : entityId(type, dataset, id);
}

/** Whether a full id is one of the dataset. Those of others may be referred to, and more may be said of them. */
export function isOfDataset(id: string, dataset: string): boolean {
  return id.split('/')[1] === dataset;
}

/** Collects the ids of all files, since each may refer to what any other defines, and reports those used for two things. */
export function collectIds(dataset: string, files: readonly Parsed<Dossier>[], problems: Problem[]): Ids {
  const known = new Map<string, Known>();
  const byShort = new Map<string, string>();
  for (const file of files) {
    for (const { type, entry, path } of mentionsOf(file.content)) {
      const id = fullId(type, dataset, entry.id);
      const short = isOfDataset(id, dataset) ? id.split('/').slice(2).join('/') : id;
      const taken = byShort.get(short);
      const position = file.locate([...path, 'id']);
      if (entityTypeOfId(id) !== type || (taken !== undefined && taken !== id)) {
        problems.push({ ...position, ...usedTwice(entry.id, type, known.get(taken ?? '')) });
        continue;
      }
      byShort.set(short, id);
      const before = known.get(id);
      known.set(id, { type, label: before?.label ?? entry.label, position: before?.position ?? position });
    }
  }
  return {
    dataset,
    labelOf: (id) => known.get(id)?.label,
    resolve(reference, allowed) {
      const id = reference.includes('/') ? reference : byShort.get(reference);
      const entity = id === undefined ? undefined : known.get(id);
      const foreign = id !== undefined && !isOfDataset(id, dataset);
      const type = entity?.type ?? (foreign ? entityTypeOfId(id) : undefined);
      if (id !== undefined && type !== undefined && allowed.includes(type)) return { id };
      const expected = `an id of the type ${allowed.join(' or ')}`;
      if (type !== undefined) return wrongType(reference, expected, type, entity);
      if (foreign) return noType(reference);
      const candidates = [...byShort].filter(([, candidate]) =>
        allowed.some((each) => each === known.get(candidate)?.type),
      );
      return notDefined(
        reference,
        expected,
        candidates.map(([short]) => short),
      );
    },
  };
}

function usedTwice(id: string, type: EntityType, other: Known | undefined): Refusal {
  const elsewhere = other && `; in ${other.position.file}:${other.position.line} of the type ${other.type}`;
  return {
    wrong: `${quoted(id)} is an id of the type ${type} here${elsewhere ?? ', and does not begin as one'}`,
    expected: 'one id for one thing, whatever its type',
    remedy: 'Choose another id, or move the entry to the section of its type',
  };
}

function wrongType(reference: string, expected: string, type: EntityType, known: Known | undefined): Refusal {
  const where = known ? ` (${known.position.file}:${known.position.line})` : '';
  return {
    wrong: `${quoted(reference)} is of the type ${type}${where}`,
    expected,
    remedy: 'Name another entity, or use another field',
  };
}

function noType(reference: string): Refusal {
  const prefixes = ENTITY_TYPES.map((type) => ENTITY_TYPE_TABLE[type].prefix);
  const meant = nearest(reference.slice(0, reference.indexOf('/')), prefixes);
  return {
    wrong: `${quoted(reference)} begins with no type of entity`,
    expected: `a short id, or one that begins with ${prefixes.join(', ')}`,
    remedy: meant ? `Begin it with "${meant}/"` : 'Write the short id alone',
  };
}

function notDefined(reference: string, expected: string, candidates: readonly string[]): Refusal {
  const meant = nearest(reference, candidates);
  return {
    wrong: `no file of the folder has ${quoted(reference)}`,
    expected,
    remedy: `${meant ? `Did you mean "${meant}"? Else add` : 'Add'} an entry with this id to a file of the folder`,
  };
}

/** An entity as one file mentions it. */
interface Mention {
  readonly type: EntityType;
  readonly entry: EntityEntry;
  readonly path: Path;
}

function* mentionsOf(dossier: Dossier): Generator<Mention> {
  for (const [section, type] of SECTIONS) {
    for (const [index, entry] of (dossier[section] ?? []).entries()) yield { type, entry, path: [section, index] };
  }
  for (const [index, { declarations = [], attendees = [], delegations = [] }] of (dossier.meetings ?? []).entries()) {
    const path = ['meetings', index];
    for (const [number, entry] of declarations.entries()) {
      yield { type: 'Declaration', entry, path: [...path, 'declarations', number] };
    }
    const blocks = delegations.map(({ people }, number) => ({
      people,
      path: [...path, 'delegations', number, 'people'],
    }));
    for (const block of [{ people: attendees, path: [...path, 'attendees'] }, ...blocks]) {
      for (const [number, { group }] of block.people.entries()) {
        if (group) yield { type: 'UnnamedGroup', entry: group, path: [...block.path, number, 'group'] };
      }
    }
  }
}
