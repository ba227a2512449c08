import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerOptions, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Config, isLoopback } from '../config.js';
import { badInput } from '../errors.js';
import { internalMessage } from '../graphql/errors.js';
import type { RequestContext } from '../graphql/request-context.js';
import type { Log } from '../observability/log.js';
import { logRequest, type RequestFacts } from './access-log.js';
import { sendError } from './answers.js';
import { createDrain } from './draining.js';
import { createGraphQLEndpoint, type GraphQLEndpointOptions } from './graphql-endpoint.js';
import { answerHealth, answerReady, type Readiness } from './health.js';

/** Answers a request and returns true, or returns false and has touched nothing. */
export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => boolean;

export interface HttpServerOptions<Context extends RequestContext> extends GraphQLEndpointOptions<Context> {
  readonly config: Config;
  readonly log: Log;
  readonly ready: Readiness;
  /** For all paths but `/graphql`, `/health` and `/ready`, asked in this order. */
  readonly otherHandlers: readonly RequestHandler[];
  readonly timeouts?: ConnectionTimeouts;
}

/** In milliseconds; the names are those of node:http. */
export type ConnectionTimeouts = Required<
  Pick<ServerOptions, 'headersTimeout' | 'requestTimeout' | 'keepAliveTimeout' | 'connectionsCheckingInterval'>
>;

export interface HttpServer {
  /** Begins to serve. Answers with the address, such as `http://127.0.0.1:4000`; fails with BAD_USER_INPUT if it is taken. */
  listen(): Promise<string>;
  /** Takes no more connections, and resolves when the requests in flight have ended or the grace of the settings is over. */
  close(): Promise<void>;
}

// A client that sends a request slowly on purpose holds a connection no longer than this; Node's own limits
// are 60 s and 300 s, looked at every 30 s. A connection on which nothing moves is closed whatever it waits for.
const standardTimeouts: ConnectionTimeouts = {
  headersTimeout: 5000,
  requestTimeout: 10_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 1000,
};
const inactivityTimeout = 30_000;

/** The HTTP server on bare node:http. The Apollo server must have been started, and is stopped by the caller after `close`. */
export function createHttpServer<Context extends RequestContext>(options: HttpServerOptions<Context>): HttpServer {
  const { config, log, ready, otherHandlers } = options;
  const answerGraphQL = createGraphQLEndpoint(options);
  const server = createServer(options.timeouts ?? standardTimeouts);
  server.setTimeout(inactivityTimeout);
  const drain = createDrain(server);

  const route = (request: IncomingMessage, response: ServerResponse, facts: RequestFacts): void | Promise<void> => {
    const url = request.url ?? '/';
    const path = url === '/graphql' ? url : url.split('?', 1)[0];
    if (path === '/graphql') return answerGraphQL(request, response, facts);
    if (path === '/health') return answerHealth(request, response);
    if (path === '/ready') return answerReady(request, response, { ready, log, patience: config.deadline });
    if (otherHandlers.some((handle) => handle(request, response))) return undefined;
    return sendError(response, 404, { code: 'NOT_FOUND', message: 'Nothing is here; the API is at /graphql' });
  };

  server.on('request', async (request, response) => {
    drain.track(response);
    const facts = logRequest(log, request, response);
    try {
      await route(request, response, facts);
    } catch (error) {
      const errorId = randomUUID();
      log.error({ errorId, err: error }, 'internal error');
      if (response.headersSent) response.destroy();
      sendError(response, 500, { code: 'INTERNAL', message: internalMessage(errorId), details: { errorId } });
    }
  });

  return {
    listen: () =>
      new Promise((resolve, reject) => {
        if (!isLoopback(config.host)) {
          log.warn({ host: config.host }, 'other machines can reach this server; HOST=127.0.0.1 keeps it to this one');
        }
        server.once('error', (error) => reject(listenError(error, config)));
        server.listen(config.port, config.host, () => resolve(urlOf(server.address() as AddressInfo)));
      }),
    close: () => drain.end(config.shutdownGrace),
  };
}

function listenError(error: NodeJS.ErrnoException, { host, port }: Config): Error {
  if (error.code === 'EADDRINUSE') return badInput(`Port ${port} of ${host} is in use; set PORT to another one`);
  if (error.code === 'EACCES') return badInput(`Port ${port} is not open to this user; set PORT to one above 1023`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return badInput(`HOST is "${host}", which is no address of this machine; 127.0.0.1 and 0.0.0.0 always are`);
  }
  return error;
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
