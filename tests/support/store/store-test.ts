import { test } from '@jest/globals';
import type { GraphRecord } from '../../../src/model/records.js';
import type { ApplyResult, Store } from '../../../src/store/store.js';
import type { OpenStore } from '../../store/contract.js';
import { puts } from '../graph.js';

type OnStore = (store: Store) => Promise<void>;

/** Registers tests, each on a store of its own in which the records stand already as the first event. */
export function storeTest(open: OpenStore): (title: string, records: readonly GraphRecord[], work: OnStore) => void {
  return (title, records, work) => test(title, () => onStore(open, records, work));
}

/** Does the work on a store of its own in which the records stand already, and closes it. */
export async function onStore(open: OpenStore, records: readonly GraphRecord[], work: OnStore): Promise<void> {
  const { store, dispose } = await open();
  try {
    if (records.length > 0) await put(store, ...records);
    await work(store);
  } finally {
    await dispose();
  }
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
