import type { CheckReport } from '../../store.js';
import type { Connection } from '../connection.js';
import { query } from '../query.js';
import { lock } from './apply.js';
import { checkAnnotations, checkWords } from './check/annotations.js';
import { checkEntities } from './check/entities.js';
import { type Inspection, note } from './check/inspection.js';
import { checkRelationships } from './check/relationships.js';
import { addToDatasets } from './records/datasets.js';

const DATASETS = query(
  'checkDatasets',
  'MATCH (dataset:Dataset) RETURN collect([dataset.id, coalesce(dataset._records, 0)]) AS rows',
);

/**
 * Derives everything anew, some records at a time, and compares it with what is stored; with `rebuild` what is wrong is made right.
 * Other writes wait meanwhile, since otherwise what they change would seem to be wrong.
 */
export function check(connection: Connection, rebuild: boolean): Promise<CheckReport> {
  return connection.write(async (transaction) => {
    const revision = await lock(connection, transaction);
    const inspection: Inspection = { transaction, revision, rebuild, wrong: new Map(), standing: new Map() };
    await checkEntities(inspection);
    await checkRelationships(inspection);
    await checkAnnotations(inspection);
    await checkWords(inspection);
    await checkDatasets(inspection);
    const problems = [...inspection.wrong].map(([sentence, number]) => sentence.replace('#', String(number)));
    return { problems };
  });
}

async function checkDatasets(inspection: Inspection): Promise<void> {
  const { transaction, standing, rebuild } = inspection;
  const [row] = await transaction.run(DATASETS);
  const counted = (row?.['rows'] ?? []) as readonly [string, number][];
  const missing = new Map(counted.map(([id, number]) => [id, (standing.get(id) ?? 0) - number]));
  const wrong = [...missing.values()].filter((number) => number !== 0);
  note(inspection, 'The number of records in # datasets does not follow from the records.', wrong.length);
  if (rebuild) await addToDatasets(transaction, missing);
}
