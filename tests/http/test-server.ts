import { request as httpRequest, type IncomingMessage } from 'node:http';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { readConfig } from '../../src/config.js';
import { AppError } from '../../src/errors.js';
import type { RequestContext } from '../../src/graphql/request-context.js';
import { createGraphQLServer } from '../../src/graphql/server.js';
import { createHttpServer, type HttpServer, type HttpServerOptions } from '../../src/http/server.js';
import { createLog } from '../../src/observability/log.js';

const typeDefinitions = `
  interface Node { id: ID! }
  type Person implements Node { id: ID! knows(first: Int = 20): [Person!]! }
  type Query {
    hello: String
    echo(text: String, count: Int! = 1): String
    people(first: Int = 20): [Person!]!
    fail: String
    failTogether: [String]
    notFound: String
    wait: String
    large: String
    missing: String!
  }
  type Mutation { change: String }
`;

/** More than the buffers of a connection hold, so that a client can keep the server waiting. */
export const largeText = 'x'.repeat(20_000_000);

export interface TestServer {
  readonly url: string;
  readonly http: HttpServer;
  /** The log's records so far. */
  readonly records: () => Record<string, unknown>[];
  /** Resolves when a query has come to the field `wait`, with the signal that it got. */
  readonly waiting: Promise<AbortSignal>;
  /** Lets the field `wait` answer. */
  readonly release: () => void;
  close(): Promise<void>;
}

type Environment = Record<string, string>;

/**
 * A server on a free port with a schema of its own, which does at each field what a test needs.
 *
 * @param lines where its log goes, for a test of a server that does not come up
 */
export async function startTestServer(
  environment: Environment = {},
  options: Partial<HttpServerOptions<RequestContext>> = {},
  lines: string[] = [],
): Promise<TestServer> {
  const config = readConfig({ PORT: '0', ...environment });
  const log = createLog(config.logLevel, { write: (line) => lines.push(line) });
  const reached = openPromise<AbortSignal>();
  const released = openPromise<string>();
  const schema = buildTestSchema(async ({ signal }) => {
    reached.resolve(signal);
    return released.promise;
  });
  const apollo = createGraphQLServer({ schema, limits: config.limits, log });
  await apollo.start();
  const server = createHttpServer({
    config,
    log,
    apollo,
    createContext: (context) => context,
    ready: async () => [],
    otherHandlers: [],
    ...options,
  });
  const url = await server.listen();
  return {
    url,
    http: server,
    records: () => lines.map((line) => JSON.parse(line)),
    waiting: reached.promise,
    release: () => released.resolve('released'),
    async close() {
      await server.close();
      await apollo.stop();
    },
  };
}

function buildTestSchema(wait: (context: RequestContext) => Promise<string>): GraphQLSchema {
  const people = (_source: unknown, { first }: { first: number }) => Array.from({ length: first }, () => ({ id: 'p' }));
  const shared = new Error('shared secret');
  return makeExecutableSchema<RequestContext>({
    typeDefs: typeDefinitions,
    resolvers: {
      Node: { __resolveType: () => 'Person' },
      Person: { knows: people },
      Mutation: { change: () => 'changed' },
      Query: {
        hello: () => 'world',
        echo: (_source, { text }: { text: string }) => text,
        people,
        fail: () => {
          throw new Error('SELECT secret FROM person');
        },
        failTogether: () => Array.from({ length: 20 }, () => shared),
        notFound: () => {
          throw new AppError('NOT_FOUND', 'There is no person "x"; look it up with search', { id: 'x' });
        },
        wait: (_source, _args, context) => wait(context),
        large: () => largeText,
        missing: () => null,
      },
    },
  });
}

/** A promise whose end is in the hands of the test. */
function openPromise<Value>(): { readonly promise: Promise<Value>; readonly resolve: (value: Value) => void } {
  let settle: (value: Value) => void = () => {};
  const promise = new Promise<Value>((resolve) => {
    settle = resolve;
  });
  return { promise, resolve: (value) => settle(value) };
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

export interface RequestParts {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

/** Sends exactly the headers given, which `fetch` would not, on a connection of its own. */
export function send(
  server: TestServer,
  { method = 'GET', path = '/graphql', headers = {}, body }: RequestParts,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const request = httpRequest({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        });
      });
    });
    request.once('error', reject);
    request.end(body);
  });
}

/** Sends a GraphQL request as clients do. */
export function post(server: TestServer, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  return send(server, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body),
  });
}
