import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';

/** What came of reading a body: the value, or the answer that refuses the request. */
export type BodyResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly status: number; readonly message: string; readonly headers?: OutgoingHttpHeaders };

/**
 * Reads a body of JSON. Only `application/json` in UTF-8 without compression is taken (RFC 8259, section 8.1): other charsets
 * and codings are ways around filters, and compression hides the true size. Refuses with 415, with 413 above the limit in
 * bytes, or with 400 for what is not JSON. Nothing of the body is repeated in a message.
 */
export async function readJsonBody(request: IncomingMessage, maxBytes: number): Promise<BodyResult> {
  const { 'content-type': type, 'content-encoding': coding } = request.headers;
  if (type !== 'application/json' && !isJsonInUtf8(type)) {
    return refuse(415, 'The Content-Type must be application/json, in UTF-8');
  }
  if (coding !== undefined && coding.toLowerCase() !== 'identity') {
    return refuse(415, 'The body must not be compressed; send it without a Content-Encoding', {
      'accept-encoding': 'identity',
    });
  }
  const bytes = await readBytes(request, maxBytes);
  if (!bytes) return refuse(413, `The body is larger than ${maxBytes} bytes; send a shorter query or fewer variables`);
  if (!isUtf8(bytes)) return refuse(400, 'The body is not valid UTF-8');
  try {
    return { ok: true, value: JSON.parse(bytes.toString()) };
  } catch {
    return refuse(400, 'The body is not valid JSON');
  }
}

function refuse(status: number, message: string, headers?: OutgoingHttpHeaders): BodyResult {
  return { ok: false, status, message, ...(headers && { headers }) };
}

function isJsonInUtf8(contentType: string | undefined): boolean {
  const [essence = '', ...parameters] = (contentType ?? '').toLowerCase().split(';');
  if (essence.trim() !== 'application/json') return false;
  const charsets = parameters
    .map((parameter) => parameter.trim())
    .filter((parameter) => parameter.startsWith('charset'));
  return charsets.every((charset) => /^charset\s*=\s*("utf-?8"|utf-?8)$/.test(charset));
}

/**
 * The whole body, or `undefined` if it is above the limit; Node discards the rest of it after the answer. Never settles where
 * the client goes away in the middle, as nobody is left to answer.
 */
function readBytes(request: IncomingMessage, maxBytes: number): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const add = (chunk: Buffer): void => {
      size += chunk.byteLength;
      if (size <= maxBytes) {
        chunks.push(chunk);
        return;
      }
      request.off('data', add);
      resolve(undefined);
    };
    request.on('data', add);
    request.once('end', () => resolve(Buffer.concat(chunks)));
  });
}
