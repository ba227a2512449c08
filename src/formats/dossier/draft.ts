import type { EntityType } from '../../model/entity-types.js';
import type { GraphRecord } from '../../model/records.js';
import { type Problem, quoted } from '../problem.js';
import type { Parsed } from '../typed-yaml.js';
import type { Path } from '../yaml.js';
import { isShortId } from './fields.js';
import type { Dossier } from './form.js';
import { fullId, type Ids } from './ids.js';
import type { Quotation } from './spans.js';

/** What one place of one dossier says about one record. */
export interface Contribution<Kind extends GraphRecord = GraphRecord> {
  readonly record: Kind;
  /** The properties that are written there; all others are defaults, which give way to the word of another place. */
  readonly given: ReadonlySet<string>;
  readonly dossier: Draft;
  readonly path: Path;
  /** The wording of this source stands in the record where others word it differently. */
  readonly leading: boolean;
}

/** One dossier on its way to records. What is said of a record is gathered first, since several files may add to it. */
export interface Draft {
  readonly parsed: Parsed<Dossier>;
  readonly ids: Ids;
  readonly sourceId: string;
  readonly datasets: readonly string[];
  readonly contributions: Contribution[];
  /** By where they stand, since one passage may support many records. */
  readonly quotations: Map<string, Quotation>;
  readonly problems: Problem[];
}

export function createDraft(parsed: Parsed<Dossier>, ids: Ids, datasets: readonly string[]): Draft {
  const shortId = parsed.content.source.id ?? nameOf(parsed.file);
  const sourceId = fullId('Source', ids.dataset, shortId);
  const draft = { parsed, ids, sourceId, datasets, contributions: [], quotations: new Map(), problems: [] };
  if (!isShortId(shortId)) {
    const wrong = `the name of the file makes ${quoted(shortId)} the id of the source`;
    report(draft, ['source'], { wrong, expected: 'an id without spaces', remedy: 'Add "id: …", or rename the file' });
  }
  return draft;
}

/** Tells the author that something at the path is wrong. */
export function report(draft: Draft, path: Path, problem: Pick<Problem, 'wrong' | 'expected' | 'remedy'>): void {
  draft.problems.push({ ...draft.parsed.locate(path), ...problem });
}

/** The full id of what a reference names; undefined, and reported, where it names nothing that may stand there. */
export function resolve(
  draft: Draft,
  reference: string,
  allowed: readonly EntityType[],
  path: Path,
): string | undefined {
  const result = draft.ids.resolve(reference, allowed);
  if ('id' in result) return result.id;
  report(draft, path, result);
  return undefined;
}

/** The same for a reference that may be left out. */
export function resolveGiven(
  draft: Draft,
  reference: string | undefined,
  allowed: readonly EntityType[],
  path: Path,
): string | undefined {
  return reference === undefined ? undefined : resolve(draft, reference, allowed, path);
}

export function contribute(
  draft: Draft,
  record: GraphRecord,
  given: Iterable<string>,
  path: Path,
  leading = false,
): void {
  draft.contributions.push({ record, given: new Set(given), dossier: draft, path, leading });
}

/** The properties that have a value: an absent property and one that is undefined are not the same in a record. */
export function present<Properties extends object>(
  properties: {
    [Property in keyof Properties]: Properties[Property] | undefined;
  },
): Partial<Properties> {
  const entries = Object.entries(properties).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<Properties>;
}

function nameOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
}
