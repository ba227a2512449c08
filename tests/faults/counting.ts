import { once } from 'node:events';
import { readConfig } from '../../src/config.js';
import { AppError } from '../../src/errors.js';
import type { Topic } from '../../src/model/records.js';
import { openStore } from '../../src/store/index.js';
import type { Store } from '../../src/store/store.js';
import { entity } from '../support/graph.js';

/** Topics whose labels are numbers. */
export const COUNTERS = Array.from({ length: 8 }, (_, index) => entity('Topic', `counter-${index}`, { label: '0' }));

const author = 'a writer';

/** Adds one to a counter so many times, each time to what stands there, and begins anew where another writer was faster. */
export async function countUp(store: Store, { id }: { readonly id: string }, times: number): Promise<void> {
  for (let done = 0; done < times; ) {
    const [counter] = await store.getRecords([id]);
    const { revision, ...topic } = counter as Topic & { readonly revision: number };
    const record = { ...topic, label: String(Number(topic.label) + 1) };
    try {
      await store.apply([{ kind: 'PUT', record }], { author, expectedRevisions: { [id]: revision } });
      done += 1;
    } catch (error) {
      if (!(error instanceof AppError && ['CONFLICT', 'STORE_BUSY'].includes(error.code))) throw error;
    }
  }
}

/** A store in the place that the environment names, beside those that others have open there. */
export function openBeside(environment: NodeJS.ProcessEnv): Store {
  return openStore(readConfig(environment).store);
}

/**
 * What another process does: counts every counter up, when it is told to.
 *
 * @public since that process names it in a text
 */
export async function countUpWhenTold(times: number): Promise<void> {
  const store = openBeside(process.env);
  await store.ping();
  // Whoever would tell it is gone.
  process.once('disconnect', () => process.exit());
  process.send?.('ready');
  await once(process, 'message');
  await Promise.all(COUNTERS.map((counter) => countUp(store, counter, times)));
  await store.close();
  process.disconnect();
}
