import { fileURLToPath } from 'node:url';
import { type GraphQLError, graphql } from 'graphql';
import { AppError } from '../../src/errors.js';
import { createContext } from '../../src/graphql/context.js';
import { createSchema } from '../../src/graphql/schema.js';
import type { GraphRecord } from '../../src/model/records.js';
import { type ImportOptions, importDossiers } from '../../src/services/import-dossiers.js';
import { createServices } from '../../src/services/index.js';
import type { Store } from '../../src/store/store.js';
import { puts } from './graph.js';
import { type Fill, openTemporaryStore } from './temporary-store.js';

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into answers of every shape, and fails where they are of another
  readonly data: any;
  readonly errors: readonly Problem[];
}

/** An error as a client sees it; INTERNAL stands for anything that is not meant for clients. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly path: string;
}

export interface Api {
  readonly store: Store;
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** The data of an answer that must be without errors. */
  data(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer['data']>;
  dispose(): Promise<void>;
}

const schema = createSchema();
const SEED_FOLDER = fileURLToPath(new URL('../../seed', import.meta.url));

/** The whole API, without HTTP, over a real store that holds the records. */
export function openApi(...records: readonly GraphRecord[]): Promise<Api> {
  return openApiOver((store) => store.apply(puts(...records), { author: 'test' }));
}

/** As {@link openApi}, over the repository’s own seed. */
export function openSeededApi(options: Omit<ImportOptions, 'author'> = {}): Promise<Api> {
  return openApiOver((store) => importDossiers(store, SEED_FOLDER, { author: 'seed', ...options }));
}

/** The API over a store, which stays the caller’s to fill and to close. */
export function apiOver(store: Store): Api['ask'] {
  const services = createServices(store);
  return async (query, variables = {}) => {
    const contextValue = createContext(services, new AbortController().signal);
    const { data, errors = [] } = await graphql({ schema, source: query, variableValues: variables, contextValue });
    return { data: plain(data), errors: errors.map(problemOf) };
  };
}

async function openApiOver(fill: Fill): Promise<Api> {
  const { store, dispose } = await openTemporaryStore(fill);
  const ask = apiOver(store);
  const data: Api['data'] = async (query, variables) => {
    const answer = await ask(query, variables);
    if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors, null, 2));
    return answer.data;
  };
  return { store, ask, data, dispose };
}

/** Without the null prototypes of graphql-js, which tests would have to match. */
function plain(data: unknown): unknown {
  return data == null ? data : JSON.parse(JSON.stringify(data));
}

function problemOf(error: GraphQLError): Problem {
  const path = (error.path ?? []).join('.');
  let cause: unknown = error;
  let isOfGraphQL = true;
  while (isOfGraphQL && cause instanceof Error && 'originalError' in cause) {
    if (cause.originalError === undefined) return { code: 'GRAPHQL', message: error.message, path };
    cause = cause.originalError;
    isOfGraphQL = cause instanceof Error && cause.name === 'GraphQLError';
  }
  if (cause instanceof AppError) return { code: cause.code, message: cause.message, path };
  return { code: 'INTERNAL', message: String(cause instanceof Error ? cause.stack : cause), path };
}
