import type { GraphRecord, Stored } from '../../../../model/records.js';
import { canonicalJson, parseJson, withoutRevision } from '../../../record-json.js';
import { namesIn } from '../../../rules/references.js';
import type { Transaction } from '../../connection.js';
import type { Kept } from '../../properties.js';
import type { Query } from '../../query.js';
import { runGiven } from '../batches.js';
import type { View } from '../view.js';

/** Records that are looked at together, so that not all are held at once. */
const CHUNK = 1000;

/** One look at everything: what was found so far, and whether it is to be made right. */
export interface Inspection {
  readonly transaction: Transaction;
  /** The current one, which what is made right takes. */
  readonly revision: number;
  readonly rebuild: boolean;
  /** How much there is of each thing that is wrong, by its sentence in which `#` is for the number. */
  readonly wrong: Map<string, number>;
  /** How many records stand in each dataset. */
  readonly standing: Map<string, number>;
}

export function note({ wrong }: Inspection, sentence: string, number: number): void {
  if (number > 0) wrong.set(sentence, (wrong.get(sentence) ?? 0) + number);
}

/** What a statement gives in its column `rows`, in the order of ids, of which it is asked for those after the last. */
export async function* inChunks<Row extends { readonly id: string }>(
  transaction: Transaction,
  statement: Query,
): AsyncGenerator<readonly Row[]> {
  for (let after = ''; ; ) {
    const [answer] = await runGiven(transaction, statement, { after, limit: CHUNK });
    const rows = (answer?.['rows'] ?? []) as readonly Row[];
    if (rows.length > 0) yield rows;
    after = rows.at(-1)?.id ?? '';
    if (rows.length < CHUNK) return;
  }
}

/** A record as its node or relationship has it, beside the properties that are to follow from it. */
export interface Found {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export function keptIn<Kind extends GraphRecord>({ properties }: Found): Kept<Kind> {
  const json = String(properties['_record']);
  const { revision } = parseJson<Stored<GraphRecord>>(json);
  return { record: parseJson<Kind>(withoutRevision(json)), json, revision };
}

/** Whether the properties are not those that they should be. */
export function differs(found: Found | undefined, right: object): boolean {
  const set = Object.entries(found?.properties ?? {}).filter(([, value]) => value !== null);
  return canonicalJson(Object.fromEntries(set)) !== canonicalJson(right);
}

/** Counts where the records stand, and gives those of them which name nothing that is not there. */
export async function wholeOnes<Kind extends GraphRecord>(
  inspection: Inspection,
  view: View,
  kept: readonly Kept<Kind>[],
): Promise<readonly Kept<Kind>[]> {
  const { standing } = inspection;
  for (const { record } of kept)
    for (const dataset of record.datasets) standing.set(dataset, (standing.get(dataset) ?? 0) + 1);
  await view.find(kept.flatMap(({ record }) => namesIn(record).map(({ target }) => target)));
  const whole = kept.filter(({ record }) => namesIn(record).every(({ target }) => view.typeOf(target)));
  note(inspection, '# records name others that are not on record.', kept.length - whole.length);
  return whole;
}
