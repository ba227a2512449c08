import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../observability/log.js';

/** What a handler learns of a request that its log record should tell. */
export interface RequestFacts {
  operationName?: string;
}

/**
 * Writes one record when the request is over. The query string is left out, since a GET has its variables there, and so is
 * all else that a client sent but method, path and operation name, each cut to 100 characters.
 */
export function logRequest(log: Log, request: IncomingMessage, response: ServerResponse): RequestFacts {
  const facts: RequestFacts = {};
  if (!log.isLevelEnabled('info')) return facts;
  const started = performance.now();
  response.once('close', () => {
    const { url = '', method } = request;
    log.info(
      {
        method,
        path: url.split('?', 1)[0]?.slice(0, 100),
        status: response.statusCode,
        ms: Math.round(performance.now() - started),
        ...(facts.operationName !== undefined && { operationName: facts.operationName.slice(0, 100) }),
        ...(!response.writableFinished && { aborted: true }),
      },
      'request',
    );
  });
  return facts;
}
