import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore, type SqliteOptions } from '../../src/store/sqlite/store.js';
import type { Store } from '../../src/store/store.js';

export interface TemporaryStore {
  readonly store: Store;
  /** Closes the store and leaves nothing of it. */
  dispose(): Promise<void>;
}

export interface TemporaryFile extends TemporaryStore {
  readonly file: string;
}

export type Fill = (store: Store) => Promise<unknown>;

/**
 * A real store, migrated and filled, of the engine that CAUCUS_TEST_STORE names, sqlite if none. On Neo4j, whose free edition
 * has one database, a store opened while another is open takes its place until it is disposed of.
 */
export async function openTemporaryStore(fill: Fill = async () => {}): Promise<TemporaryStore> {
  if (process.env['CAUCUS_TEST_STORE'] === 'neo4j') {
    const { openTemporaryNeo4j } = await import('./neo4j-store.js');
    return openTemporaryNeo4j(fill);
  }
  const opened = await openTemporaryFile();
  await fill(opened.store);
  return opened;
}

/** A real embedded store in a folder of its own, migrated. */
export async function openTemporaryFile(options: Partial<SqliteOptions> = {}): Promise<TemporaryFile> {
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
