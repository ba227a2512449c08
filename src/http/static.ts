import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { type ContentCoding, preferredCoding } from './content-coding.js';

/** One file as it is sent: its bytes in every coding it exists in, best first, and the headers that never change. */
interface StaticFile {
  readonly bodies: ReadonlyMap<ContentCoding, Buffer>;
  readonly digest: string;
  readonly headers: OutgoingHttpHeaders;
}

const fileEndings: readonly (readonly [ContentCoding, string])[] = [
  ['br', '.br'],
  ['gzip', '.gz'],
  ['identity', ''],
];

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

// The editors set styles inline and carry their fonts as data; `blob:` is for workers that lay out a graph.
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves the files of a folder. They are read into memory once, at this call, so that no request reaches the file system.
 * `x.br` and `x.gz` beside `x` are its compressed forms, chosen by `Accept-Encoding`; they have no address of their own.
 *
 * The handler answers GET and HEAD of a known file and returns true; else it returns false and has touched nothing.
 * A folder that does not exist has no files. Entity tags and `If-None-Match` follow RFC 9110, sections 8.8.3 and 13.1.2.
 */
export function createStaticHandler(folder: string): (request: IncomingMessage, response: ServerResponse) => boolean {
  const files = existsSync(folder) ? readFolder(folder) : new Map<string, StaticFile>();
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const [path = ''] = (request.url ?? '').split('?', 1);
    const file = files.get(path === '/' ? '/index.html' : path);
    if (file === undefined) return false;
    sendFile(file, request, response);
    return true;
  };
}

function readFolder(folder: string): Map<string, StaticFile> {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const names = new Set(entries.filter((name) => statSync(join(folder, name)).isFile()));
  const files = new Map<string, StaticFile>();
  for (const name of names) {
    const isCompressedForm = /\.(br|gz)$/.test(name) && names.has(name.slice(0, -'.br'.length));
    if (!isCompressedForm) files.set(`/${name.replaceAll(sep, '/')}`, readFile(folder, name, names));
  }
  return files;
}

function readFile(folder: string, name: string, names: ReadonlySet<string>): StaticFile {
  const bodies = new Map(
    fileEndings
      .filter(([, ending]) => names.has(name + ending))
      .map(([coding, ending]) => [coding, readFileSync(join(folder, name + ending))] as const),
  );
  // The build writes a hash of the content into the name of every asset, so that an address never changes its content.
  const isHashed = name.startsWith(`assets${sep}`);
  return {
    bodies,
    digest: createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('base64url'),
    headers: {
      'Content-Type': contentTypes[extname(name)] ?? 'application/octet-stream',
      'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      ...(bodies.size > 1 && { Vary: 'Accept-Encoding' }),
      ...(extname(name) === '.html' && { 'Content-Security-Policy': contentSecurityPolicy }),
    },
  };
}

function sendFile(file: StaticFile, request: IncomingMessage, response: ServerResponse): void {
  const coding = preferredCoding(request.headers['accept-encoding'], file.bodies.keys());
  const body = file.bodies.get(coding);
  const entityTag = `"${file.digest}-${coding}"`;
  const headers = { ...file.headers, ETag: entityTag };
  if (isKnownToClient(request.headers['if-none-match'], entityTag)) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, {
    ...headers,
    'Content-Length': body?.byteLength,
    ...(coding !== 'identity' && { 'Content-Encoding': coding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function isKnownToClient(ifNoneMatch: string | undefined, entityTag: string): boolean {
  const known = ifNoneMatch?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  return known.includes('*') || known.includes(entityTag);
}
