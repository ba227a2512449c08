import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Config } from '../config.js';
import type { RequestContext } from '../graphql/request-context.js';
import { corsHeaders, preflightHeaders } from '../security/headers.js';
import type { RequestFacts } from './access-log.js';
import { sendError, sendJson, sendMethodNotAllowed } from './answers.js';
import { startDeadline } from './deadline.js';
import { readJsonBody } from './request-body.js';

export interface GraphQLEndpointOptions<Context extends RequestContext> {
  readonly config: Pick<Config, 'limits' | 'deadline' | 'corsOrigins'>;
  readonly apollo: ApolloServer<Context>;
  readonly createContext: (request: RequestContext) => Context | Promise<Context>;
}

type GraphQLEndpoint = (request: IncomingMessage, response: ServerResponse, facts: RequestFacts) => Promise<void>;

/** The only headers that Apollo looks at. */
const apolloHeaders = ['accept', 'apollo-require-preflight', 'content-type', 'x-apollo-operation-name'];

/**
 * GraphQL over HTTP: POST with a JSON body, GET (and HEAD) of a query, OPTIONS. A request that does not end by its deadline
 * is answered with DEADLINE_EXCEEDED and `data: null`, as status 200: its execution has begun (GraphQL over HTTP, section 6.4).
 */
export function createGraphQLEndpoint<Context extends RequestContext>({
  config,
  apollo,
  createContext,
}: GraphQLEndpointOptions<Context>): GraphQLEndpoint {
  const allowedMethods = 'GET, HEAD, POST, OPTIONS';

  const execute = async (request: IncomingMessage, response: ServerResponse, body: unknown): Promise<void> => {
    const cors = corsHeaders(request.headers.origin, config.corsOrigins);
    const signal = startDeadline(response, config.deadline, ({ code, message, details }) => {
      const errors = [{ message, extensions: { ...details, code } }];
      sendJson(response, 200, JSON.stringify({ errors, data: null }), cors);
    });
    const {
      status,
      headers,
      body: answer,
    } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method === 'POST' ? 'POST' : 'GET',
        headers: headersForApollo(request),
        search: searchOf(request.url ?? ''),
        body,
      },
      context: async () => createContext({ signal }),
    });
    // Only operations with @defer or @stream are answered in chunks, and the version of graphql-js in use has neither.
    if (answer.kind === 'chunked') throw new Error('an answer in chunks was not expected');
    sendJson(response, status ?? 200, answer.string, { ...Object.fromEntries(headers), ...cors });
  };

  return async (request, response, facts) => {
    switch (request.method) {
      case 'POST': {
        const body = await readJsonBody(request, config.limits.maxBodyBytes);
        if (body.ok) {
          noteOperation(body.value, facts);
          return execute(request, response, body.value);
        }
        const headers = { ...body.headers, ...corsHeaders(request.headers.origin, config.corsOrigins) };
        return sendError(response, body.status, { code: 'BAD_REQUEST', message: body.message }, headers);
      }
      case 'GET':
      case 'HEAD':
        return execute(request, response, undefined);
      case 'OPTIONS': {
        const headers = preflightHeaders(request.headers.origin, config.corsOrigins);
        response.writeHead(204, { allow: allowedMethods, ...headers }).end();
        return;
      }
      default:
        return sendMethodNotAllowed(response, allowedMethods);
    }
  };
}

function headersForApollo({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const name of apolloHeaders) {
    const value = headers[name];
    if (typeof value === 'string') map.set(name, value);
  }
  return map;
}

function searchOf(url: string): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start);
}

function noteOperation(body: unknown, facts: RequestFacts): void {
  if (typeof body !== 'object' || body === null || !('operationName' in body)) return;
  if (typeof body.operationName === 'string') facts.operationName = body.operationName;
}
