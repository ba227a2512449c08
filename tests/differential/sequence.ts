import type { Change } from '../../src/model/change.js';
import type { ApplyOptions, Store } from '../../src/store/store.js';
import { asText, sameAnswer, type Twins, told } from './twins.js';

/** One call of `apply`. */
export interface Step {
  readonly changes: readonly Change[];
  readonly author: string;
  readonly key?: string;
  /** Ids of records whose revision the caller says he saw, each with how far that is from the right one. */
  readonly expected: Readonly<Record<string, number>>;
  /** How often it is sent. */
  readonly times: number;
}

/** Does every step to both stores, which must take and refuse the same with the same words. */
export async function perform(twins: Twins, steps: readonly Step[]): Promise<void> {
  for (const [index, step] of steps.entries()) {
    for (let time = 1; time <= step.times; time += 1) {
      const options = await optionsOf(twins.sqlite, step);
      twins.tick();
      const sqlite = await told(() => twins.sqlite.apply(step.changes, options));
      const neo4j = await told(() => twins.neo4j.apply(step.changes, options));
      sameAnswer(`step ${index}, time ${time}, apply(${asText(step.changes)}, ${asText(options)})`, sqlite, neo4j);
    }
  }
}

async function optionsOf(store: Store, { author, key, expected }: Step): Promise<ApplyOptions> {
  const ids = Object.keys(expected);
  const records = await store.getRecords(ids);
  const revisions = ids.map((id, slot) => [id, (records[slot]?.revision ?? 0) + (expected[id] ?? 0)]);
  return {
    author,
    ...(ids.length > 0 && { expectedRevisions: Object.fromEntries(revisions) }),
    ...(key !== undefined && { idempotencyKey: key }),
  };
}
