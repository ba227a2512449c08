import { fileURLToPath } from 'node:url';
import type { Config, StoreConfig } from './config.js';
import { AppError } from './errors.js';
import { createContext } from './graphql/context.js';
import { createSchema } from './graphql/schema.js';
import { createGraphQLServer } from './graphql/server.js';
import { createHttpServer } from './http/server.js';
import { createStaticHandler } from './http/static.js';
import type { Log } from './observability/log.js';
import { importDossiers } from './services/import-dossiers.js';
import { createServices } from './services/index.js';
import { type Preparation, prepare } from './services/preparation.js';
import { openStore, requireStore, restoreStore } from './store/index.js';
import type { Store } from './store/store.js';

/** The repository's own data, and the pages that the build makes. */
const SEED_FOLDER = fileURLToPath(new URL('../seed', import.meta.url));
const PAGES_FOLDER = fileURLToPath(new URL('../dist/web', import.meta.url));

export interface App {
  /** Begins to serve and gives the address. */
  start(): Promise<string>;
  /** Ends the requests in flight, then the store. */
  stop(): Promise<void>;
}

/** Opens the store and brings it to the current schema: all that a command needs. */
export async function openGraph(config: Pick<Config, 'store'>): Promise<Store> {
  const store = openStore(config.store);
  try {
    await store.migrate();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** As `openGraph`, for what is only to be read: a store that is not there is refused and not made. */
export async function openPresentGraph(store: StoreConfig): Promise<Store> {
  requireStore(store);
  return openGraph({ store });
}

/** Puts a backup in the place of the store, and tells what became of the one that was there. */
export const restoreGraph = restoreStore;

/** How long a store that does not answer is left alone before it is tried again, milliseconds. */
const PREPARATION_INTERVAL = 500;

/**
 * Wires the whole program; the only place that does. The store is filled with the seed if it was empty. A Neo4j that does not
 * answer yet is waited for while the program serves.
 */
export async function createApp(config: Config, log: Log): Promise<App> {
  const store = openStore(config.store);
  let preparation: Preparation;
  try {
    const options = { patient: config.store.kind === 'neo4j', interval: PREPARATION_INTERVAL, log };
    preparation = await prepare(async () => {
      await store.migrate();
      await seed(store, config, log);
    }, options);
  } catch (error) {
    await store.close();
    throw error;
  }
  const apollo = createGraphQLServer({ schema: createSchema(), limits: config.limits, log });
  const services = createServices(store);
  const server = createHttpServer({
    config,
    log,
    apollo,
    createContext: ({ signal }) => createContext(services, signal),
    ready: () => reasonsNotReady(store, preparation),
    otherHandlers: [createStaticHandler(PAGES_FOLDER)],
  });
  return {
    start: async () => {
      await apollo.start();
      return server.listen();
    },
    stop: async () => {
      await server.close();
      await apollo.stop();
      await preparation.stop();
      await store.close();
    },
  };
}

async function seed(store: Store, { seed, textsFolder }: Config, log: Log): Promise<void> {
  if (seed === 'never' || (await store.counts()).revision > 0) return;
  const report = await importDossiers(store, SEED_FOLDER, {
    author: 'seed',
    ...(textsFolder === undefined ? {} : { textsFolder }),
  });
  log.info({ report }, 'the store was empty and has the seed now');
}

async function reasonsNotReady(store: Store, preparation: Preparation): Promise<string[]> {
  const reason = preparation.reason();
  if (reason !== undefined) return [reason];
  try {
    await store.ping();
    return [];
  } catch (error) {
    if (error instanceof AppError) return [error.message];
    throw error;
  }
}
