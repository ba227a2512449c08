import type { OutgoingHttpHeaders } from 'node:http';

/**
 * For every answer that is data: no browser may run it, guess another type for it, put it in a frame or keep it. OWASP's REST
 * Security Cheat Sheet, section "Security Headers", has the list.
 */
export const dataHeaders: OutgoingHttpHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * Lets pages of the allowed origins read an answer (Fetch standard, section 3.2). Where any origin is allowed, answers vary by
 * origin also for those that are not, so that no cache hands one page the permission of another.
 */
export function corsHeaders(origin: string | undefined, allowedOrigins: readonly string[]): OutgoingHttpHeaders {
  if (allowedOrigins.length === 0) return {};
  if (origin === undefined || !allowedOrigins.includes(origin)) return { vary: 'Origin' };
  return { vary: 'Origin', 'access-control-allow-origin': origin, 'access-control-expose-headers': 'Retry-After' };
}

/** What a preflight of an allowed origin adds: the requests that the API takes, remembered for ten minutes. */
export function preflightHeaders(origin: string | undefined, allowedOrigins: readonly string[]): OutgoingHttpHeaders {
  const headers = corsHeaders(origin, allowedOrigins);
  if (headers['access-control-allow-origin'] === undefined) return headers;
  return {
    ...headers,
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'Content-Type, Apollo-Require-Preflight, X-Apollo-Operation-Name',
    'access-control-max-age': '600',
  };
}
