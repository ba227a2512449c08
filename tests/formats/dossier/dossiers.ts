import { type DossierReading, readDossiers } from '../../../src/formats/dossier/read.js';
import { describeProblem, type Problem } from '../../../src/formats/problem.js';
import type { GraphRecord } from '../../../src/model/records.js';

const CARD = 'name: test\ntitle: A dataset for tests\n';

/** The kind of record that has a type; several types share the kind of relationships without properties of their own. */
type RecordOf<Type, Kind = GraphRecord> = Kind extends { readonly type: infer Types }
  ? Type extends Types
    ? Kind
    : never
  : never;

/** Texts of dossiers by file name; those that begin with no source get one, on their first line. */
type Texts = Readonly<Record<string, string>>;

function read(texts: Texts) {
  const dossiers = Object.entries(texts).map(([file, text]) => {
    return { file, text: /^source/.test(text) ? text : `source: { title: A note, language: en }\n${text}` };
  });
  return readDossiers([{ file: 'dataset.yaml', text: CARD }, ...dossiers]);
}

/** What the dossiers say, as the dataset `test`. */
export function reading(texts: Texts): DossierReading {
  const outcome = read(texts);
  if ('problems' in outcome) throw new Error(outcome.problems.map(describeProblem).join('\n'));
  return outcome;
}

/** The records of one type that the dossiers make. */
export function recordsIn<Type extends GraphRecord['type']>(texts: Texts, type: Type): RecordOf<Type>[] {
  return recordsOf(reading(texts), type);
}

/** The records of one type that were read. */
export function recordsOf<Type extends GraphRecord['type']>({ changes }: DossierReading, type: Type): RecordOf<Type>[] {
  const isOfType = (record: GraphRecord): record is RecordOf<Type> => record.type === type;
  return changes.flatMap((change) => (change.kind === 'PUT' ? [change.record] : [])).filter(isOfType);
}

/** Why the dossiers are refused; none where they are not. */
export function problemsIn(texts: Texts): readonly Problem[] {
  const outcome = read(texts);
  return 'problems' in outcome ? outcome.problems : [];
}
