import { groupBy } from '../batches.js';

/** What has to be taken out and put in for what is stored to be what is right. */
export interface Difference<Row> {
  readonly gone: readonly Row[];
  readonly added: readonly Row[];
}

/** Compares what each owner has; where that is not the same, all that it has goes and all that it is to have is added. */
export function differenceOf<Row>(
  stored: readonly Row[],
  right: readonly Row[],
  ownerOf: (row: Row) => string,
): Difference<Row> {
  if (stored.length === 0) return { gone: [], added: right };
  const [storedOf, rightOf] = [groupBy(stored, ownerOf), groupBy(right, ownerOf)];
  const differs = (row: Row): boolean => textOf(storedOf.get(ownerOf(row))) !== textOf(rightOf.get(ownerOf(row)));
  return { gone: stored.filter(differs), added: right.filter(differs) };
}

/** Rows of plain values, whose properties come in one order. */
function textOf(rows: readonly unknown[] = []): string {
  return JSON.stringify(rows.map((row) => JSON.stringify(row)).sort());
}
