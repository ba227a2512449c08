import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Store } from '../../../../src/store/store.js';
import { entity, puts } from '../../../support/graph.js';
import { everythingIn } from '../../../support/store/everything-in.js';
import { READS } from '../../../support/store/reads.js';
import { put, storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const ann = entity('Person', 'ann');

const CALLS: Readonly<Record<string, (store: Store) => Promise<unknown>>> = {
  ...READS,
  apply: (store) => store.apply(puts(ann), { author: 'test' }),
  'apply of nothing': (store) => store.apply([], { author: 'test' }),
  migrate: (store) => store.migrate(),
  check: (store) => store.check({ rebuild: false }),
  'check and rebuild': (store) => store.check({ rebuild: true }),
  backup: (store) => store.backup(join(tmpdir(), 'caucus-backup-of-a-closed-store')),
};

export function opensAndCloses(open: OpenStore): void {
  const test = storeTest(open);

  test('a store that was migrated can answer, and migrating it again changes nothing', [ann], async (store) => {
    const before = await everythingIn(store);
    await store.migrate();
    await store.ping();
    expect(await everythingIn(store)).toEqual(before);
    expect(await put(store, ann)).toMatchObject({ revision: 1, updated: 0 });
  });

  for (const [name, call] of Object.entries(CALLS)) {
    test(`${name} of a closed store is STORE_UNAVAILABLE`, [ann], async (store) => {
      await store.close();
      await expect(call(store)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    });
  }

  test('it may be closed twice', [], async (store) => {
    await store.close();
    await expect(store.close()).resolves.toBeUndefined();
  });
}
