import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteStore } from './sqlite/store.js';
import type { Store } from './store.js';

export interface StoreSettings {
  readonly kind: 'sqlite';
  /** Folder of the embedded store; made if it is not there. */
  readonly dataFolder: string;
}

/** The one switch between engines. The store is open and not yet migrated. */
export function openStore({ dataFolder }: StoreSettings): Store {
  mkdirSync(dataFolder, { recursive: true });
  return openSqliteStore({ file: join(dataFolder, 'caucus.db') });
}
