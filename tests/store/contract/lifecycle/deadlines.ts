import { expect } from '@jest/globals';
import { entity } from '../../../support/graph.js';
import { READS } from '../../../support/store/reads.js';
import { put, storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const ann = entity('Person', 'ann');

export function keepsDeadlines(open: OpenStore): void {
  const test = storeTest(open);

  for (const [name, read] of Object.entries(READS)) {
    test(`${name} is not begun when its time has passed`, [ann], async (store) => {
      await expect(read(store, AbortSignal.abort())).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    });
  }

  for (const [name, read] of Object.entries(READS)) {
    test(`${name} answers in time, and the deadline does no harm afterwards`, [ann], async (store) => {
      const deadline = new AbortController();
      await expect(read(store, deadline.signal)).resolves.not.toThrow();
      deadline.abort();
      await put(store, { ...ann, label: 'Anna' });
      expect(await store.getRecords([ann.id])).toEqual([{ ...ann, label: 'Anna', revision: 2 }]);
    });
  }
}
