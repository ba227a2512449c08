import { compareIds } from '../model/ids.js';
import type { GraphRecord } from '../model/records.js';

/** What two graphs have under one id; at least one of them has something. */
export type RecordPair = readonly [one: GraphRecord | undefined, other: GraphRecord | undefined];

/** Walks two streams side by side, both in the order of their ids, and pairs what has the same id. */
export async function* pairsOf(
  one: AsyncIterable<GraphRecord>,
  other: AsyncIterable<GraphRecord>,
): AsyncGenerator<RecordPair> {
  const ones = one[Symbol.asyncIterator]();
  const others = other[Symbol.asyncIterator]();
  try {
    let [left, right] = await Promise.all([ones.next(), others.next()]);
    while (!left.done || !right.done) {
      const order = left.done ? 1 : right.done ? -1 : compareIds(left.value.id, right.value.id);
      yield [order <= 0 ? left.value : undefined, order >= 0 ? right.value : undefined];
      [left, right] = await Promise.all([order <= 0 ? ones.next() : left, order >= 0 ? others.next() : right]);
    }
  } finally {
    await ones.return?.();
    await others.return?.();
  }
}
