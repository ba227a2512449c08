import { expect } from '@jest/globals';
import type { FindQuery, Store } from '../../src/store/store.js';

/** The labels found, all in one page, which the total must agree with. */
export async function foundLabels(store: Store, query: FindQuery): Promise<readonly string[]> {
  const { rows, totalCount, hasNextPage } = await store.find(query);
  expect({ totalCount, hasNextPage }).toEqual({ totalCount: rows.length, hasNextPage: false });
  return rows.map(({ entity: { label } }) => label);
}
