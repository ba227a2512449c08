import { performance } from 'node:perf_hooks';
import type { Change } from '../src/model/change.js';
import { isRelationship } from '../src/model/records.js';
import type { Store } from '../src/store/store.js';
import { type GraphSize, generate } from './graph.js';

/**
 * Puts the graph into an empty store through `apply`, so many records a write: enough to spread the cost of a commit, few
 * enough to stay in memory; tells how fast that went. `alongside` gets each batch too, outside the time that counts.
 */
export async function load(
  store: Store,
  size: GraphSize,
  batchSize: number,
  alongside: (batch: readonly Change[]) => void = () => {},
): Promise<void> {
  let [records, relationships, seconds, peakHeap] = [0, 0, 0, 0];
  for (const batch of batches(size, batchSize)) {
    const began = performance.now();
    await store.apply(batch, { author: 'bench' });
    seconds += (performance.now() - began) / 1000;
    alongside(batch);
    records += batch.length;
    relationships += batch.filter((change) => change.kind === 'PUT' && isRelationship(change.record)).length;
    peakHeap = Math.max(peakHeap, process.memoryUsage().heapUsed / 2 ** 20);
    process.stderr.write(`\rloaded ${records} records`);
  }
  const [recordRate, relationshipRate] = [records, relationships].map((count) => Math.round(count / seconds));
  process.stderr.write(
    `: ${recordRate} a second, ${relationshipRate} relationships among them; at most ${Math.round(peakHeap)} MiB of heap\n`,
  );
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
