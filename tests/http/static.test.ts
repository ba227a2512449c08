import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createStaticHandler } from '../../src/http/static.js';

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

const passedOn = 418;
const parent = mkdtempSync(join(tmpdir(), 'static-'));
const folder = join(parent, 'site');
let server: Server;

/** The path goes out as it is written; `fetch` would clean `..` away before sending, unpack bodies and follow the cache. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() });
      });
    });
    outgoing.on('error', reject).end();
  });
}

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(parent, 'secret.txt'), 'outside');
  writeFileSync(join(folder, 'index.html'), '<title>Caucus — playground</title>');
  writeFileSync(join(folder, 'favicon.svg'), '<svg/>');
  writeFileSync(join(folder, 'archive.gz'), 'a file of its own');
  writeFileSync(join(folder, 'data.unheard-of'), 'bytes');
  writeFileSync(join(folder, 'assets', 'page-1a2b3c.js'), 'plain');
  writeFileSync(join(folder, 'assets', 'page-1a2b3c.js.br'), 'brotli');
  writeFileSync(join(folder, 'assets', 'page-1a2b3c.js.gz'), 'gzip');
  const handle = createStaticHandler(folder);
  server = createServer((incoming, response) => {
    if (!handle(incoming, response)) response.writeHead(passedOn).end('passed on');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(parent, { recursive: true });
});

describe('what the static handler answers', () => {
  test('the root is the page, in UTF-8, always asked for anew', async () => {
    const answer = await ask('/');
    expect(answer).toMatchObject({ status: 200, body: '<title>Caucus — playground</title>' });
    expect(answer.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
    expect(answer.headers['content-length']).toBe(String(Buffer.byteLength(answer.body)));
    expect((await ask('/index.html?from=bookmark')).body).toBe(answer.body);
  });

  test('the page may load and contact nothing but this server', async () => {
    const policy = (await ask('/')).headers['content-security-policy'];
    expect(policy).toContain("default-src 'self';");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).not.toMatch(/https?:/);
  });

  test('every file forbids sniffing and sends no referrer', async () => {
    for (const path of ['/', '/favicon.svg', '/assets/page-1a2b3c.js']) {
      expect((await ask(path)).headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      });
    }
  });

  test('an asset, whose name holds a hash of its content, is kept for ever', async () => {
    const { headers } = await ask('/assets/page-1a2b3c.js');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  test('a file of a kind it does not know is plain bytes', async () => {
    expect((await ask('/data.unheard-of')).headers['content-type']).toBe('application/octet-stream');
  });

  test('HEAD has the headers of GET and no body', async () => {
    const whole = await ask('/', { 'accept-encoding': 'gzip' });
    const head = await ask('/', { 'accept-encoding': 'gzip' }, 'HEAD');
    expect(head).toMatchObject({ status: 200, body: '' });
    expect({ ...head.headers, date: '' }).toEqual({ ...whole.headers, date: '' });
  });
});

describe('compressed forms', () => {
  test.each([
    ['gzip, br', 'br', 'brotli'],
    ['gzip', 'gzip', 'gzip'],
    ['zstd', undefined, 'plain'],
  ])('to a client that accepts %s the coding is %s', async (accepted, coding, body) => {
    const answer = await ask('/assets/page-1a2b3c.js', { 'accept-encoding': accepted });
    expect(answer.body).toBe(body);
    expect(answer.headers['content-encoding']).toBe(coding);
    expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.vary).toBe('Accept-Encoding');
  });

  test('have no address of their own', async () => {
    expect((await ask('/assets/page-1a2b3c.js.br')).status).toBe(passedOn);
    expect((await ask('/assets/page-1a2b3c.js.gz')).status).toBe(passedOn);
  });

  test('a file that merely ends like one is a file', async () => {
    expect((await ask('/archive.gz')).body).toBe('a file of its own');
  });
});

describe('entity tags', () => {
  const path = '/assets/page-1a2b3c.js';

  test('differ between the codings of one file', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (coding) => (await ask(path, { 'accept-encoding': coding })).headers.etag),
    );
    expect(new Set(tags).size).toBe(3);
  });

  test('a client that has the file is told so without a body', async () => {
    const { headers } = await ask(path, { 'accept-encoding': 'br' });
    const tag = headers.etag ?? '';
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const answer = await ask(path, { 'accept-encoding': 'br', 'if-none-match': known });
      expect(answer).toMatchObject({ status: 304, body: '' });
      expect(answer.headers).toMatchObject({ etag: tag, vary: 'Accept-Encoding' });
    }
  });

  test('a client that has another version, or another coding, gets the file', async () => {
    const { headers } = await ask(path, { 'accept-encoding': 'br' });
    expect((await ask(path, { 'if-none-match': '"older"' })).status).toBe(200);
    expect((await ask(path, { 'accept-encoding': 'gzip', 'if-none-match': headers.etag ?? '' })).body).toBe('gzip');
  });
});

describe('what the static handler leaves to others', () => {
  test.each([
    '/missing.js',
    '/assets',
    '/assets/',
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '//index.html',
    '/graphql',
    '*',
  ])('GET %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: passedOn, body: 'passed on' });
  });

  test('methods that change things', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect((await ask('/', {}, method)).status).toBe(passedOn);
    }
  });

  test('everything, when the folder does not exist', () => {
    const handle = createStaticHandler(join(parent, 'never-built'));
    const untouched = {} as Parameters<typeof handle>[1];
    expect(handle({ method: 'GET', url: '/', headers: {} } as Parameters<typeof handle>[0], untouched)).toBe(false);
  });
});
