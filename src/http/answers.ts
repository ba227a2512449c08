import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { dataHeaders } from '../security/headers.js';

/** Codes of answers that no GraphQL pipeline made. `BAD_REQUEST` is Apollo's own name for a faulty HTTP request. */
export type AnswerCode = 'BAD_REQUEST' | 'NOT_FOUND' | 'DEADLINE_EXCEEDED' | 'INTERNAL';

/**
 * Sends a body of JSON text as a whole. Header names are in lower case, so that one given here replaces a standard one. Does nothing
 * where an answer has begun already or the client is gone.
 */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: string,
  headers: OutgoingHttpHeaders = {},
): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, {
    ...dataHeaders,
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}

/** Sends an error in the form that GraphQL clients read, whatever the path was. */
export function sendError(
  response: ServerResponse,
  status: number,
  error: { readonly code: AnswerCode; readonly message: string; readonly details?: Readonly<Record<string, unknown>> },
  headers?: OutgoingHttpHeaders,
): void {
  const { code, message, details } = error;
  sendJson(response, status, JSON.stringify({ errors: [{ message, extensions: { ...details, code } }] }), headers);
}

/** Refuses a method, naming those that the path takes (RFC 9110, section 15.5.6). */
export function sendMethodNotAllowed(response: ServerResponse, allowed: string): void {
  const message = `The method is not allowed here; use one of ${allowed}`;
  sendError(response, 405, { code: 'BAD_REQUEST', message }, { allow: allowed });
}
