import type { Change } from '../../model/change.js';
import { ENTITY_TYPES } from '../../model/entity-types.js';
import { datasetId } from '../../model/ids.js';
import {
  ANNOTATION_TYPES,
  type Dataset,
  type GraphRecord,
  type Membership,
  type RecordType,
  type Source,
} from '../../model/records.js';
import { RELATIONSHIP_TYPES } from '../../model/relationship-types.js';
import { type Problem, sortedProblems } from '../problem.js';
import { type Parsed, parseYaml } from '../typed-yaml.js';
import type { Position } from '../yaml.js';
import { checkRecords } from './checks.js';
import { addPassages } from './citations.js';
import { createDraft, type Draft } from './draft.js';
import { type DatasetCard, type Dossier, datasetForm, dossierForm } from './form.js';
import { collectIds } from './ids.js';
import { addMeetings } from './meeting.js';
import { mergeContributions } from './merge.js';
import { addSections } from './sections.js';
import { checkQuotation, type Quotation } from './spans.js';

/** One file of a folder of dossiers, by its name within the folder. */
export interface DossierFile {
  readonly file: string;
  readonly text: string;
}

/** What a folder of dossiers says. */
export interface DossierReading {
  readonly dataset: Dataset;
  readonly sources: readonly SourceReading[];
  /** One PUT for each record, the dataset among them, in an order that depends on the records alone. */
  readonly changes: readonly Change[];
}

export interface SourceReading {
  readonly source: Source;
  /** Where its dossier describes it. */
  readonly position: Position;
  /** What it is quoted for, to be checked against its text. */
  readonly quotations: readonly Quotation[];
}

/** Every record type, in the order in which changes are written. */
const WRITING_ORDER: readonly RecordType[] = [
  'Dataset',
  'Source',
  ...ENTITY_TYPES,
  ...RELATIONSHIP_TYPES,
  ...ANNOTATION_TYPES,
];

const DATASET_CARD = /(^|\/)dataset\.(ya?ml|json)$/;

type Refusal = { readonly problems: readonly Problem[] };

/**
 * Reads a folder of dossiers: `dataset.yaml` and any number of files, each of which tells what one source says. Files may refer to
 * each other's entities in any order. Either everything is right, or all problems are told: first those of the form of the
 * files, and only if there are none those of what they say, since half a folder would be full of loose ends.
 */
export function readDossiers(files: readonly DossierFile[]): DossierReading | Refusal {
  const inOrder = files.toSorted((one, other) => (one.file < other.file ? -1 : 1));
  const [cards, rest] = [true, false].map((wanted) => inOrder.filter(({ file }) => DATASET_CARD.test(file) === wanted));
  const dossiers = (rest ?? []).map(({ file, text }) => parseYaml(dossierForm, file, text));
  const [card = noCard(), second] = (cards ?? []).map(({ file, text }) => parseYaml(datasetForm, file, text));
  const problems = [card, ...dossiers].flatMap((outcome) => ('problems' in outcome ? outcome.problems : []));
  if (second) problems.push(secondCard(cards ?? []));
  if (dossiers.length === 0) problems.push(noDossier());
  if ('problems' in card || problems.length > 0) return { problems: sortedProblems(problems) };
  const parsed = dossiers.flatMap((outcome) => ('problems' in outcome ? [] : [outcome]));
  return readParsed(card.content, parsed);
}

function readParsed(card: DatasetCard, files: readonly Parsed<Dossier>[]): DossierReading | Refusal {
  const problems: Problem[] = [];
  const dataset = datasetOf(card);
  const ids = collectIds(card.name, files, problems);
  const drafts = files.map((file) => createDraft(file, ids, [dataset.id]));
  for (const draft of drafts) addPassages(draft);
  for (const draft of drafts) addSections(draft);
  const memberships = membershipsOf(drafts);
  for (const draft of drafts) addMeetings(draft, memberships);
  const contributions = drafts.flatMap((draft) => draft.contributions);
  const merged = mergeContributions(contributions, problems);
  problems.push(...sameSourceTwice(drafts), ...checkRecords(merged));
  for (const draft of drafts) {
    problems.push(...draft.problems, ...[...draft.quotations.values()].flatMap(checkQuotation));
  }
  if (problems.length > 0) return { problems: sortedProblems(problems) };
  const records = [dataset, ...merged.map(({ record }) => record)].toSorted(inWritingOrder);
  return {
    dataset,
    sources: records.flatMap((record) => (record.type === 'Source' ? sourceReading(record, drafts) : [])),
    changes: records.map((record) => ({ kind: 'PUT', record })),
  };
}

function datasetOf({ name, ...card }: DatasetCard): Dataset {
  const id = datasetId(name);
  return { id, type: 'Dataset', datasets: [id], label: card.title, identifiers: [], ...card };
}

function membershipsOf(drafts: readonly Draft[]): Map<string, Membership[]> {
  const memberships = new Map<string, Membership[]>();
  for (const { record } of drafts.flatMap((draft) => draft.contributions)) {
    if (record.type !== 'MEMBER_OF') continue;
    const others = memberships.get(record.from);
    if (others) others.push(record);
    else memberships.set(record.from, [record]);
  }
  return memberships;
}

function sourceReading(source: Source, drafts: readonly Draft[]): SourceReading[] {
  return drafts
    .filter(({ sourceId }) => sourceId === source.id)
    .map(({ parsed, quotations }) => {
      return { source, position: parsed.locate(['source']), quotations: [...quotations.values()] };
    });
}

function inWritingOrder(one: GraphRecord, other: GraphRecord): number {
  const byType = WRITING_ORDER.indexOf(one.type) - WRITING_ORDER.indexOf(other.type);
  if (byType !== 0) return byType;
  return one.id < other.id ? -1 : 1;
}

function sameSourceTwice(drafts: readonly Draft[]): Problem[] {
  const first = new Map<string, Draft>();
  return drafts.flatMap((draft) => {
    const other = first.get(draft.sourceId);
    if (!other) first.set(draft.sourceId, draft);
    if (!other) return [];
    const wrong = `${draft.sourceId} is the source of ${other.parsed.file} too`;
    const position = draft.parsed.locate(['source', 'id']);
    return [
      { ...position, wrong, expected: 'one file for one source', remedy: 'Join the files, or give one another id' },
    ];
  });
}

function noCard(): Refusal {
  const wrong = 'the folder has no dataset.yaml';
  const expected = 'the card of the dataset';
  const remedy = 'Add the file with "name: a-short-id" and "title: what it holds"';
  return { problems: [{ file: 'dataset.yaml', line: 1, column: 1, field: '', wrong, expected, remedy }] };
}

function secondCard([card, second]: readonly DossierFile[]): Problem {
  const wrong = `the folder has ${card?.file} and ${second?.file}`;
  const place = { file: second?.file ?? '', line: 1, column: 1, field: '' };
  return { ...place, wrong, expected: 'one card of the dataset', remedy: 'Remove one of the two' };
}

function noDossier(): Problem {
  const wrong = 'the folder has no dossier';
  const expected = 'a file for each source, beside dataset.yaml';
  return { file: '', line: 1, column: 1, field: '', wrong, expected, remedy: 'Add one, as docs/formats.md shows' };
}
