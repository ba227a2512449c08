import { performance } from 'node:perf_hooks';
import type { Change } from '../src/model/change.js';
import { isRelationship } from '../src/model/records.js';
import type { Store } from '../src/store/store.js';
import { type GraphSize, generate } from './graph.js';

/** How the graph came into the store. */
export interface Load {
  readonly recordsPerSecond: number;
  readonly relationshipsPerSecond: number;
  /** The most that this process had in use after a write, MiB. */
  readonly heap: number;
}

/**
 * Puts the graph into an empty store through `apply`, so many records a write: enough to spread the cost of a commit, few
 * enough to stay in memory. `alongside` gets each batch too, outside the time that counts.
 */
export async function load(
  store: Store,
  size: GraphSize,
  batchSize: number,
  alongside: (batch: readonly Change[]) => void = () => {},
): Promise<Load> {
  let [records, relationships, seconds, heap] = [0, 0, 0, 0];
  for (const batch of batches(size, batchSize)) {
    const began = performance.now();
    await store.apply(batch, { author: 'bench' });
    seconds += (performance.now() - began) / 1000;
    alongside(batch);
    records += batch.length;
    relationships += batch.filter((change) => change.kind === 'PUT' && isRelationship(change.record)).length;
    heap = Math.max(heap, process.memoryUsage().heapUsed / 2 ** 20);
    process.stderr.write(`\rloaded ${records} records, ${Math.round(records / seconds)} a second `);
  }
  process.stderr.write('\n');
  return {
    recordsPerSecond: Math.round(records / seconds),
    relationshipsPerSecond: Math.round(relationships / seconds),
    heap: Math.round(heap),
  };
}

function* batches(size: GraphSize, batchSize: number): Generator<Change[]> {
  let batch: Change[] = [];
  for (const record of generate(size)) {
    batch.push({ kind: 'PUT', record });
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
