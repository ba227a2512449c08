import type { Step } from '../../../rules/steps.js';
import type { Transaction } from '../../connection.js';
import { query } from '../../query.js';
import { runForEach } from '../batches.js';
import { matchNode } from '../match.js';

const COUNT = query(
  'countRecords',
  `UNWIND $given.rows AS row ${matchNode('dataset', 'Entity', 'row.dataset')}
  SET dataset._records = coalesce(dataset._records, 0) + row.more`,
);

/** Keeps count of the records that stand in each dataset, itself included: to look for one would be to look at everything. */
export async function countInDatasets(transaction: Transaction, steps: readonly Step[]): Promise<void> {
  const more = new Map<string, number>();
  const add = (dataset: string, number: number) => more.set(dataset, (more.get(dataset) ?? 0) + number);
  for (const { before, after } of steps) {
    for (const dataset of after?.datasets ?? []) add(dataset, 1);
    for (const dataset of before?.datasets ?? []) add(dataset, -1);
  }
  await addToDatasets(transaction, more);
}

/** Adds to what is counted of each dataset. */
export async function addToDatasets(transaction: Transaction, more: ReadonlyMap<string, number>): Promise<void> {
  const changed = [...more].filter(([, number]) => number !== 0);
  await runForEach(transaction, COUNT, changed, ([dataset, number]) => ({ dataset, more: number }));
}
