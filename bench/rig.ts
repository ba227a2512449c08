import type { GraphSize } from './graph.js';
import { prepareNeo4j } from './neo4j/rig.js';
import type { Environment, RunningServer } from './servers.js';
import { prepareSqlite } from './sqlite/rig.js';

/** A store with the graph in it, and the others that answer from the same facts. */
export interface Rig {
  /** By which our server finds the store. */
  readonly environment: Environment;
  readonly floor: RunningServer;
  readonly peer?: RunningServer;
  /** How long until whatever compiles as it runs has done so. */
  readonly warmUpSeconds: number;
  /** Ends all but our server. */
  stop(): Promise<void>;
}

const RIGS: Readonly<Record<string, (size: GraphSize) => Promise<Rig>>> = {
  sqlite: prepareSqlite,
  neo4j: prepareNeo4j,
};

/** Loads the graph where it is not there yet, and starts what our server is compared with. */
export function prepareRig(store: string, size: GraphSize): Promise<Rig> {
  const prepare = RIGS[store];
  if (!prepare) throw new Error(`--store is "${store}"; expected ${Object.keys(RIGS).join(' or ')}`);
  return prepare(size);
}
