import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SqliteConfig, StoreConfig } from '../config.js';
import { badInput } from '../errors.js';
import { openNeo4jStore } from './neo4j/store.js';
import { type Restored, restore } from './sqlite/restore.js';
import { openSqliteStore } from './sqlite/store.js';
import type { Store } from './store.js';

/** The one switch between engines. The store is open and not yet migrated; an embedded one that is not there is made. */
export function openStore(config: StoreConfig): Store {
  switch (config.kind) {
    case 'sqlite':
      mkdirSync(config.dataFolder, { recursive: true });
      return openSqliteStore({ file: fileIn(config) });
    case 'neo4j':
      return openNeo4jStore(config);
  }
}

/** Fails unless there is a store that could be opened, as far as that shows without opening it. */
export function requireStore(config: StoreConfig): void {
  if (config.kind === 'neo4j' || existsSync(fileIn(config))) return;
  throw badInput(`There is no store in the folder ${config.dataFolder}; name one that holds a caucus.db.`);
}

/** Puts a backup in the place of the store, which must not be open. */
export async function restoreStore(config: StoreConfig, backup: string): Promise<Restored> {
  if (config.kind === 'neo4j') {
    throw badInput(
      'Neo4j is not restored from a backup of the embedded store. Load a dump by "neo4j-admin database load", or restore the backup into an embedded store and copy that by "caucus copy".',
    );
  }
  mkdirSync(config.dataFolder, { recursive: true });
  return restore({ file: fileIn(config), backup });
}

function fileIn({ dataFolder }: SqliteConfig): string {
  return join(dataFolder, 'caucus.db');
}
