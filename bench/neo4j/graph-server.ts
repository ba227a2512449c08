import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Neo4jAddress } from '../../scripts/neo4j/bolt.js';
import { startNeo4j } from '../../scripts/neo4j/server.js';
import type { GraphSize } from '../graph.js';
import { stateOf } from './graph-state.js';

/** A Neo4j that holds the benchmark's graph, or nothing yet. */
export interface GraphServer {
  readonly address: Neo4jAddress;
  readonly isLoaded: boolean;
  /** What the server's process has of the machine's memory, MiB; unknown where it was started by somebody else. */
  memory(): number | undefined;
  stop(): Promise<void>;
}

/** To be raised when the graph or what the store derives become others. */
const VERSION = 1;
const DATABASE = 'neo4j';

/** The server that NEO4J_URI names, else one of our own whose folder later runs find again. */
export function openGraphServer(size: GraphSize): Promise<GraphServer> {
  const uri = process.env['NEO4J_URI'];
  return uri ? openGivenServer(uri, size) : openOwnServer(size);
}

async function openGivenServer(uri: string, size: GraphSize): Promise<GraphServer> {
  const {
    NEO4J_USER: user = 'neo4j',
    NEO4J_PASSWORD: password = '',
    NEO4J_DATABASE: database = DATABASE,
  } = process.env;
  const address = { uri, user, password, database };
  const state = await stateOf(address, size);
  if (state === 'OTHER') {
    throw new Error(
      `${uri} holds another graph than the benchmark's of ${size.people} people; give it an empty database, or unset NEO4J_URI`,
    );
  }
  return { address, isLoaded: state === 'COMPLETE', memory: () => undefined, stop: async () => {} };
}

/** What a run that was broken off has left is no use. */
async function openOwnServer(size: GraphSize): Promise<GraphServer> {
  const dataFolder = join(tmpdir(), `caucus-bench-neo4j-${VERSION}-${size.people}`);
  const isNew = !existsSync(dataFolder);
  const server = await startNeo4j({ dataFolder, heap: '1500m', pageCache: '256m' });
  const { uri, user, password, pid } = server;
  const address = { uri, user, password, database: DATABASE };
  const isLoaded = (await stateOf(address, size)) === 'COMPLETE';
  if (!isLoaded && !isNew) {
    await server.stop();
    rmSync(dataFolder, { recursive: true });
    return openOwnServer(size);
  }
  return { address, isLoaded, memory: () => residentMemory(pid), stop: server.stop };
}

function residentMemory(pid: number): number {
  return Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024);
}
