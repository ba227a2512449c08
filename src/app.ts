import { fileURLToPath } from 'node:url';
import type { Config } from './config.js';
import { AppError } from './errors.js';
import { createContext } from './graphql/context.js';
import { createSchema } from './graphql/schema.js';
import { createGraphQLServer } from './graphql/server.js';
import { createHttpServer } from './http/server.js';
import { createStaticHandler } from './http/static.js';
import type { Log } from './observability/log.js';
import { importDossiers } from './services/import-dossiers.js';
import { createServices } from './services/index.js';
import { openStore } from './store/index.js';
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
export async function openGraph(config: Pick<Config, 'store' | 'dataFolder'>): Promise<Store> {
  const store = openStore({ kind: config.store, dataFolder: config.dataFolder });
  try {
    await store.migrate();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Wires the whole program; the only place that does. The store is filled with the seed if it was empty. */
export async function createApp(config: Config, log: Log): Promise<App> {
  const store = await openGraph(config);
  try {
    await seed(store, config, log);
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
    ready: () => reasonsNotReady(store),
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

async function reasonsNotReady(store: Store): Promise<string[]> {
  try {
    await store.ping();
    return [];
  } catch (error) {
    if (error instanceof AppError) return [error.message];
    throw error;
  }
}
