import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore, type SqliteOptions } from '../../src/store/sqlite/store.js';
import type { Store } from '../../src/store/store.js';

export interface TemporaryStore {
  readonly store: Store;
  readonly file: string;
  /** Closes the store and removes its folder. */
  dispose(): Promise<void>;
}

/** A real embedded store in a folder of its own, migrated. */
export async function openTemporaryStore(options: Partial<SqliteOptions> = {}): Promise<TemporaryStore> {
  const folder = mkdtempSync(join(tmpdir(), 'caucus-'));
  const file = join(folder, 'caucus.db');
  const store = openSqliteStore({ file, ...options });
  await store.migrate();
  return {
    store,
    file,
    dispose: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
