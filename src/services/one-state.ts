import { AppError } from '../errors.js';
import type { GraphRecord, RecordType, Stored } from '../model/records.js';
import type { Counts, Store } from '../store/store.js';

/** Records to be read once; which ones is told by their types. */
export interface Reading {
  readonly types: readonly RecordType[];
}

export interface OneState {
  /** What the store held in that state. */
  readonly counts: Counts;
  /** The records of a reading that was asked for, in the order of their ids. */
  recordsOf(reading: Reading): AsyncIterable<Stored<GraphRecord>>;
  /** Ends all readings, however far they have come. */
  close(): Promise<void>;
}

const MAX_ATTEMPTS = 100;

/**
 * Several readings of one state of a store. A stream by itself sees the state in which it begins, so all are begun at once,
 * and anew where something was written meanwhile.
 *
 * @throws AppError STORE_BUSY where there is no moment without a write
 */
export async function readOneState(
  store: Pick<Store, 'stream' | 'counts'>,
  readings: readonly Reading[],
): Promise<OneState> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const counts = await store.counts();
    const begun = await begin(store, readings);
    if ((await store.counts()).revision === counts.revision) return { counts, ...begun };
    await begun.close();
  }
  throw new AppError('STORE_BUSY', 'The store is written to without a pause; repeat when less is written.');
}

async function begin(
  store: Pick<Store, 'stream'>,
  readings: readonly Reading[],
): Promise<Pick<OneState, 'recordsOf' | 'close'>> {
  const iterators: AsyncIterator<Stored<GraphRecord>>[] = [];
  const begun = new Map<Reading, AsyncIterable<Stored<GraphRecord>>>();
  const close = async (): Promise<void> => {
    for (const iterator of iterators) await iterator.return?.();
  };
  try {
    for (const reading of readings) {
      const iterator = store.stream(reading.types)[Symbol.asyncIterator]();
      iterators.push(iterator);
      begun.set(reading, resumed(iterator, await iterator.next()));
    }
  } catch (error) {
    await close();
    throw error;
  }
  const recordsOf = (reading: Reading): AsyncIterable<Stored<GraphRecord>> => {
    const records = begun.get(reading);
    if (!records) throw new Error('This reading was not begun.');
    return records;
  };
  return { recordsOf, close };
}

async function* resumed<Item>(iterator: AsyncIterator<Item>, first: IteratorResult<Item>): AsyncGenerator<Item> {
  for (let next = first; !next.done; next = await iterator.next()) yield next.value;
}
