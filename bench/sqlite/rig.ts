import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/index.js';
import type { GraphSize } from '../graph.js';
import { load } from '../load.js';
import type { Rig } from '../rig.js';
import { startContender } from '../servers.js';
import { openFloor } from './floor-tables.js';

/** To be raised when the graph, the tables of the floor or what the store derives become others. */
const VERSION = 2;
const BATCH = 20_000;
/** The file that the last step of a load makes. */
const COMPLETE = 'complete';

/** The store and the plain tables of the floor, in a folder that later runs find again. */
export async function prepareSqlite(size: GraphSize): Promise<Rig> {
  const folder = join(tmpdir(), `caucus-bench-${VERSION}-${size.people}`);
  if (!existsSync(join(folder, COMPLETE))) await loadInto(folder, size);
  const floor = await startContender(new URL('floor-server.ts', import.meta.url), {}, [folder]);
  return {
    environment: { CAUCUS_STORE: 'sqlite', CAUCUS_DATA: folder },
    floor,
    warmUpSeconds: 4,
    stop: () => floor.stop(),
  };
}

async function loadInto(folder: string, size: GraphSize): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const store = openStore({ kind: 'sqlite', dataFolder: folder });
  await store.migrate();
  const floor = openFloor(folder);
  await load(store, size, BATCH, floor.insert);
  floor.close();
  await store.close();
  writeFileSync(join(folder, COMPLETE), '');
}
