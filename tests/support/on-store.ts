import type { GraphRecord } from '../../src/model/records.js';
import type { ApplyResult, Store } from '../../src/store/store.js';
import type { OpenStore } from '../store/contract.js';
import { puts } from './graph.js';

/** The body of a test on a store of its own, in which the records stand already as the first event. */
export function onStore(
  open: OpenStore,
  records: readonly GraphRecord[],
  work: (store: Store) => Promise<void>,
): () => Promise<void> {
  return async () => {
    const { store, dispose } = await open();
    try {
      if (records.length > 0) await put(store, ...records);
      await work(store);
    } finally {
      await dispose();
    }
  };
}

/** Puts the records on record in one event, with the dataset in which they stand. */
export function put(store: Store, ...records: readonly GraphRecord[]): Promise<ApplyResult> {
  return store.apply(puts(...records), { author: 'test' });
}

/** Deletes the records in one event. */
export function remove(store: Store, ...records: readonly { readonly id: string }[]): Promise<ApplyResult> {
  return store.apply(
    records.map(({ id }) => ({ kind: 'DELETE', id })),
    { author: 'test' },
  );
}
