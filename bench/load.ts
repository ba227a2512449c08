import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Change } from '../src/model/change.js';
import { openStore } from '../src/store/index.js';
import { openFloor } from './floor-tables.js';
import { type GraphSize, generate } from './graph.js';

/** Records a write: large enough that the cost of one commit is spread, small enough to stay in memory. */
const BATCH = 20_000;

export interface Loaded {
  readonly folder: string;
  /** Absent where the graph of this size was there from an earlier run. */
  readonly recordsPerSecond?: number;
}

/** Puts the graph into a store through `apply`, and the same facts into the plain tables of the floor. */
export async function load(size: GraphSize, folder: string): Promise<Loaded> {
  const done = join(folder, 'complete');
  if (existsSync(done)) return { folder };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const store = openStore({ kind: 'sqlite', dataFolder: folder });
  await store.migrate();
  const floor = openFloor(folder);
  let seconds = 0;
  let records = 0;
  let batch: Change[] = [];
  const flush = async (): Promise<void> => {
    const began = performance.now();
    await store.apply(batch, { author: 'bench' });
    seconds += (performance.now() - began) / 1000;
    floor.insert(batch);
    records += batch.length;
    batch = [];
    process.stderr.write(`\rloaded ${records} records, ${Math.round(records / seconds)} a second `);
  };
  for (const record of generate(size)) {
    batch.push({ kind: 'PUT', record });
    if (batch.length === BATCH) await flush();
  }
  await flush();
  process.stderr.write('\n');
  floor.close();
  await store.close();
  writeFileSync(done, '');
  return { folder, recordsPerSecond: Math.round(records / seconds) };
}
