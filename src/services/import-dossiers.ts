import { AppError } from '../errors.js';
import { type DossierFile, readDossiers, type SourceReading } from '../formats/dossier/read.js';
import { checkSpans } from '../formats/dossier/spans.js';
import { describeProblem, type Problem, sortedProblems } from '../formats/problem.js';
import type { Change } from '../model/change.js';
import type { ApplyResult, Store } from '../store/store.js';
import { filesOf } from './bounded-files.js';
import { decodeUtf8, readSourceTexts } from './source-texts.js';

export interface ImportOptions {
  /** Who answers for the change. */
  readonly author: string;
  /** Where the operator keeps the texts of sources. Without it spans are not checked and no text is stored. */
  readonly textsFolder?: string;
  /** Checks everything and writes nothing. */
  readonly dryRun?: boolean;
}

export interface ImportReport {
  /** Id of the dataset. */
  readonly dataset: string;
  readonly sources: readonly { readonly id: string; readonly title: string; readonly textHeld: boolean }[];
  /** How many records the folder tells of, whether or not they were in the store already. */
  readonly records: number;
  /** What the write did; absent at a dry run. */
  readonly result?: ApplyResult;
}

const MAX_DOSSIER_BYTES = 5 * 1024 * 1024;
const MAX_PROBLEMS_TOLD = 50;

/**
 * Imports a folder of dossiers as one dataset, in one write. Where the text of a source is held, every span that is cited of it is checked
 * against it, and the text is stored with the source.
 *
 * @throws AppError BAD_USER_INPUT with all problems in `details.problems` and the first of them in the message, where
 *   anything in the folder is wrong; nothing is written then. Errors of the store's `apply` pass through.
 */
export async function importDossiers(
  store: Pick<Store, 'apply'>,
  folder: string,
  { author, textsFolder, dryRun = false }: ImportOptions,
): Promise<ImportReport> {
  const files = await readFolder(folder);
  const reading = readDossiers(files);
  if ('problems' in reading) throw refused(folder, reading.problems);
  const texts =
    textsFolder === undefined ? new Map<string, string>() : await checkedTexts(folder, textsFolder, reading.sources);
  const changes = reading.changes.map((change) => withText(change, texts));
  const result = dryRun ? undefined : await store.apply(changes, { author });
  return {
    dataset: reading.dataset.id,
    sources: reading.sources.map(({ source: { id, title, sha256 } }) => ({
      id,
      title,
      textHeld: texts.has(sha256 ?? ''),
    })),
    records: changes.length,
    ...(result && { result }),
  };
}

async function readFolder(folder: string): Promise<DossierFile[]> {
  const files: DossierFile[] = [];
  const problems: Problem[] = [];
  for await (const { name, bytes } of filesOf(folder, MAX_DOSSIER_BYTES)) {
    if (!/\.(ya?ml|json)$/i.test(name)) continue;
    const text = bytes && decodeUtf8(bytes);
    if (text !== undefined) files.push({ file: name, text });
    else problems.push(bytes ? notUtf8(name, bytes) : tooLarge(name));
  }
  if (problems.length > 0) throw refused(folder, problems);
  return files;
}

async function checkedTexts(
  folder: string,
  textsFolder: string,
  sources: readonly SourceReading[],
): Promise<ReadonlyMap<string, string>> {
  const { texts, problems } = await readSourceTexts(textsFolder, sources);
  const wrongSpans = sources.flatMap(({ source, quotations }) => {
    const text = texts.get(source.sha256 ?? '');
    return text === undefined ? [] : checkSpans(text, quotations);
  });
  if (problems.length + wrongSpans.length > 0) throw refused(folder, [...problems, ...wrongSpans]);
  return texts;
}

function withText(change: Change, texts: ReadonlyMap<string, string>): Change {
  if (change.kind !== 'PUT' || change.record.type !== 'Source') return change;
  const text = texts.get(change.record.sha256 ?? '');
  return text === undefined ? change : { kind: 'PUT', record: { ...change.record, text } };
}

function refused(folder: string, problems: readonly Problem[]): AppError {
  const sorted = sortedProblems(problems);
  const told = sorted.slice(0, MAX_PROBLEMS_TOLD).map(describeProblem);
  const more = sorted.length > told.length ? [`and ${sorted.length - told.length} more`] : [];
  const count = sorted.length === 1 ? '1 problem' : `${sorted.length} problems`;
  const message = [`Nothing was imported from "${folder}", which has ${count}:`, ...told, ...more].join('\n');
  return new AppError('BAD_USER_INPUT', message, { problems: sorted });
}

function tooLarge(file: string): Problem {
  return {
    ...{ file, line: 1, column: 1, field: '' },
    wrong: `the file is larger than ${MAX_DOSSIER_BYTES} bytes`,
    expected: 'one source a file',
    remedy: 'Split it',
  };
}

function notUtf8(file: string, bytes: Buffer): Problem {
  const [before = ''] = bytes.toString('utf8').split('\uFFFD', 1);
  const lines = before.split('\n');
  return {
    ...{ file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, field: '' },
    wrong: 'the file is not UTF-8 from here on',
    expected: 'text in UTF-8',
    remedy: 'Save it as UTF-8',
  };
}
