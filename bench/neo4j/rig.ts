import { openStore } from '../../src/store/index.js';
import type { GraphSize } from '../graph.js';
import { load } from '../load.js';
import type { Rig } from '../rig.js';
import { startContender } from '../servers.js';
import { type GraphServer, openGraphServer } from './graph-server.js';
import { completeGraph } from './graph-state.js';
import { installPeer } from './install.js';

/** Fewer than the embedded store takes at once, since the server holds a write in its own memory too. */
const BATCH = 5000;

/** One Neo4j that all ask, each by a process of its own. */
export async function prepareNeo4j(size: GraphSize): Promise<Rig> {
  installPeer();
  const server = await openGraphServer(size);
  const { uri, user, password, database } = server.address;
  const environment = {
    CAUCUS_STORE: 'neo4j',
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
  if (!server.isLoaded) await loadInto(server, size);
  const floor = await startContender(new URL('floor-server.ts', import.meta.url), environment);
  const peer = await startContender(new URL('peer-server.mjs', import.meta.url), environment);
  return {
    environment,
    floor,
    peer,
    warmUpSeconds: 10,
    stop: async () => {
      await floor.stop();
      await peer.stop();
      await server.stop();
    },
  };
}

async function loadInto(server: GraphServer, size: GraphSize): Promise<void> {
  const store = openStore({ kind: 'neo4j', ...server.address });
  try {
    await store.migrate();
    await load(store, size, BATCH);
    await completeGraph(server.address);
    const memory = server.memory();
    if (memory !== undefined) process.stderr.write(`Neo4j has ${memory} MiB of memory\n`);
  } finally {
    await store.close();
  }
}
