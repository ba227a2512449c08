import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sendJson } from '../../src/http/answers.js';
import { post, type RequestParts, send, startTestServer, type TestServer } from './test-server.js';

const json = { 'content-type': 'application/json' };
const hello = '{"query":"{ hello }"}';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer(
    { CAUCUS_CORS_ORIGINS: 'https://allowed.example' },
    {
      otherHandlers: [
        ({ url }, response) => {
          if (url !== '/page') return false;
          sendJson(response, 200, '"page"');
          return true;
        },
        ({ url }) => {
          if (url === '/broken') throw new Error('secret of the handler');
          return false;
        },
      ],
    },
  );
});

afterAll(() => server.close());

/** Sends the request and gives the status with the code of the first error. */
async function refusalOf(parts: RequestParts): Promise<[status: number, code: unknown]> {
  const { status, text, headers } = await send(server, parts);
  expect(headers['content-type']).toMatch(/^application\/json; charset=utf-8$/);
  const { errors } = JSON.parse(text);
  expect(JSON.stringify(errors)).not.toMatch(/node_modules|stack|\.ts:/);
  return [status, errors[0].extensions.code];
}

describe('POST /graphql', () => {
  test('answers a query, with its cost', async () => {
    const { status, text, headers } = await post(server, { query: '{ hello people(first: 3) { id } }' });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({
      data: { hello: 'world', people: [{ id: 'p' }, { id: 'p' }, { id: 'p' }] },
      extensions: { cost: { computed: 3, limit: 5000 } },
    });
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  });

  test('answers in the newer media type where the client asks for it', async () => {
    const { headers } = await post(server, hello, { accept: 'application/graphql-response+json' });
    expect(headers['content-type']).toBe('application/graphql-response+json; charset=utf-8');
  });

  test('runs mutations', async () => {
    const { text } = await post(server, { query: 'mutation { change }' });
    expect(JSON.parse(text).data).toEqual({ change: 'changed' });
  });

  test.each([
    'application/json; charset=utf-8',
    'application/json;charset="UTF-8"',
    'APPLICATION/JSON; charset=utf8; a=b',
  ])('takes the content type %s', async (type) => {
    expect((await post(server, hello, { 'content-type': type })).status).toBe(200);
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'application/json; charset=utf-7',
    'application/json; charset=utf-16',
    'application/json; charset=utf-8; charset=utf-7',
    'application/jsonp',
    ', application/json',
  ])('refuses the content type %s', async (type) => {
    expect(await refusalOf({ method: 'POST', headers: { 'content-type': type }, body: hello })).toEqual([
      415,
      'BAD_REQUEST',
    ]);
  });

  test('refuses a body without a content type', async () => {
    expect(await refusalOf({ method: 'POST', body: hello })).toEqual([415, 'BAD_REQUEST']);
  });

  test('refuses a compressed body and says that none is accepted', async () => {
    const { status, headers } = await post(server, hello, { 'content-encoding': 'gzip' });
    expect([status, headers['accept-encoding']]).toEqual([415, 'identity']);
    expect((await post(server, hello, { 'content-encoding': 'identity' })).status).toBe(200);
  });

  test.each([
    ['no JSON', '{"query":'],
    ['nothing', ''],
    ['null', 'null'],
    ['a number', '1'],
    ['an array, which would be a batch', `[${hello}]`],
    ['an empty array', '[]'],
    ['an empty object', '{}'],
    ['no query', '{"variables":{}}'],
    ['an empty query', '{"query":""}'],
    ['a query that is no string', '{"query":{"kind":"Document"}}'],
    ['variables that are a string', '{"query":"{ hello }","variables":"{}"}'],
    ['variables that are a list', '{"query":"{ hello }","variables":[]}'],
    ['an operation name that is no string', '{"query":"{ hello }","operationName":1}'],
    ['90,000 brackets', '['.repeat(90_000)],
    ['a byte order mark', `\ufeff${hello}`],
    ['bytes that are not UTF-8', Buffer.from([...Buffer.from('{"query":"{ hello } #'), 0xff, 0x22, 0x7d])],
  ])('refuses a body of %s', async (_what, body) => {
    expect(await refusalOf({ method: 'POST', headers: json, body })).toEqual([400, 'BAD_REQUEST']);
  });

  test('refuses a body above the limit by the length that it declares', async () => {
    const body = JSON.stringify({ query: '{ hello }', padding: 'x'.repeat(5_000_000) });
    expect(await refusalOf({ method: 'POST', headers: { ...json, 'content-length': `${body.length}` }, body })).toEqual(
      [413, 'BAD_REQUEST'],
    );
  });

  test('refuses a body above the limit that declares no length', async () => {
    const body = JSON.stringify({ query: '{ hello }', padding: 'x'.repeat(5_000_000) });
    const headers = { ...json, 'transfer-encoding': 'chunked' };
    expect(await refusalOf({ method: 'POST', headers, body })).toEqual([413, 'BAD_REQUEST']);
  });

  test('takes a body of just the limit', async () => {
    const rest = JSON.stringify({ query: '{ hello }', padding: '' }).length;
    const bodyOf = (length: number) => JSON.stringify({ query: '{ hello }', padding: 'x'.repeat(length - rest) });
    expect((await post(server, bodyOf(100_000))).status).toBe(200);
    expect((await post(server, bodyOf(100_001))).status).toBe(413);
  });

  test('refuses persisted queries, which it does not keep', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
    const { text } = await post(server, { extensions });
    expect(JSON.parse(text).errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });

  test('takes names that every object has as data', async () => {
    const body =
      '{"query":"query($text: String) { echo(text: $text) }","variables":{"__proto__":{"polluted":1},"text":"x"}}';
    const { text } = await post(server, body);
    expect(JSON.parse(text).data).toEqual({ echo: 'x' });
    expect('polluted' in {}).toBe(false);
  });
});

describe('GET /graphql', () => {
  const preflighted = { 'apollo-require-preflight': '1' };
  const path = `/graphql?query=${encodeURIComponent('query($t: String) { echo(text: $t) }')}&variables=${encodeURIComponent('{"t":"é"}')}`;

  test('answers a query that a foreign page could not have sent without asking', async () => {
    const { status, text } = await send(server, { path, headers: preflighted });
    expect([status, JSON.parse(text).data]).toEqual([200, { echo: 'é' }]);
  });

  test('refuses what a foreign page could have sent', async () => {
    expect(await refusalOf({ path })).toEqual([400, 'BAD_REQUEST']);
  });

  test('refuses a content type that makes no sense', async () => {
    const headers = { ...preflighted, 'content-type': 'message/external-body' };
    expect(await refusalOf({ path, headers })).toEqual([415, 'BAD_REQUEST']);
  });

  test('refuses a mutation', async () => {
    const parts = { path: '/graphql?query=mutation%7Bchange%7D', headers: preflighted };
    expect(await refusalOf(parts)).toEqual([405, 'BAD_REQUEST']);
  });

  test.each(['?query=%7Bhello%7D&query=%7Bhello%7D', '?query=%7Bhello%7D&variables=%7B', '?', ''])(
    'refuses the query string "%s"',
    async (search) => {
      expect(await refusalOf({ path: `/graphql${search}`, headers: preflighted })).toEqual([400, 'BAD_REQUEST']);
    },
  );

  test('refuses what the client could not read', async () => {
    expect(await refusalOf({ path, headers: { ...preflighted, accept: 'image/png' } })).toEqual([406, 'BAD_REQUEST']);
  });
});

describe('other methods of /graphql', () => {
  test('HEAD has the headers of GET and no body', async () => {
    const parts = { path: '/graphql?query=%7Bhello%7D', headers: { 'apollo-require-preflight': '1' } };
    const get = await send(server, parts);
    const head = await send(server, { ...parts, method: 'HEAD' });
    expect([head.status, head.headers['content-length'], head.text]).toEqual([200, get.headers['content-length'], '']);
  });

  test('OPTIONS names the methods', async () => {
    const { status, headers, text } = await send(server, { method: 'OPTIONS' });
    expect([status, headers.allow, text]).toEqual([204, 'GET, HEAD, POST, OPTIONS', '']);
  });

  test.each(['PUT', 'DELETE', 'PATCH'])('%s is refused', async (method) => {
    const { status, headers } = await send(server, { method, headers: json, body: hello });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD, POST, OPTIONS']);
  });
});

describe('pages of other origins', () => {
  const preflight = { method: 'OPTIONS', headers: { 'access-control-request-method': 'POST' } };

  test('may ask if their origin is on the list', async () => {
    const origin = 'https://allowed.example';
    const { headers } = await send(server, { ...preflight, headers: { ...preflight.headers, origin } });
    expect(headers).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'Content-Type, Apollo-Require-Preflight, X-Apollo-Operation-Name',
      vary: 'Origin',
    });
  });

  test('may read the answer and the refusal if their origin is on the list', async () => {
    const headers = { origin: 'https://allowed.example' };
    for (const body of [hello, 'no JSON', '{"query":"{ nothing }"}']) {
      expect((await post(server, body, headers)).headers['access-control-allow-origin']).toBe(headers.origin);
    }
  });

  test.each(['https://other.example', 'https://allowed.example.evil.example', 'http://allowed.example', 'null'])(
    'may not if they come from %s',
    async (origin) => {
      const answers = [
        await send(server, { ...preflight, headers: { ...preflight.headers, origin } }),
        await post(server, hello, { origin }),
      ];
      for (const { headers } of answers) {
        expect(headers['access-control-allow-origin']).toBeUndefined();
        expect(headers.vary).toBe('Origin');
      }
    },
  );
});

describe('other paths', () => {
  test.each([
    ['/health', { status: 'ok' }],
    ['/ready', { status: 'ready', reasons: [] }],
  ])('%s answers GET and HEAD', async (path, expected) => {
    const get = await send(server, { path });
    expect([get.status, JSON.parse(get.text)]).toEqual([200, expected]);
    expect(get.headers['cache-control']).toBe('no-store');
    expect(await send(server, { path, method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
    expect(await send(server, { path, method: 'POST' })).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    });
  });

  test('go to the other handlers, which see the query string', async () => {
    expect(await send(server, { path: '/page' })).toMatchObject({ status: 200, text: '"page"' });
    expect(await send(server, { path: '/page?x' })).toMatchObject({ status: 404 });
  });

  test.each(['/', '/graphql/', '/GRAPHQL', '/graphqlx', '/../graphql', '//graphql'])(
    '%s is not found',
    async (path) => {
      expect(await refusalOf({ path })).toEqual([404, 'NOT_FOUND']);
    },
  );

  test('mask what a handler throws, and log it under the id that the client got', async () => {
    const { status, text } = await send(server, { path: '/broken' });
    const [{ message, extensions }] = JSON.parse(text).errors;
    expect([status, extensions.code]).toEqual([500, 'INTERNAL']);
    expect(message).toBe(`An internal error occurred; quote error id ${extensions.errorId}`);
    const record = server.records().find(({ errorId }) => errorId === extensions.errorId);
    expect(record).toMatchObject({ level: 'error', err: { message: 'secret of the handler' } });
  });
});

describe('readiness', () => {
  test.each([
    ['names the reasons', async () => ['the store is away'], ['the store is away']],
    [
      'hides why a check failed',
      async () => {
        throw new Error('secret of the store');
      },
      ['the readiness check failed'],
    ],
    [
      'does not wait for ever',
      () => new Promise<readonly string[]>(() => {}),
      ['the readiness check took longer than 20 ms'],
    ],
  ])('%s', async (_what, ready, reasons) => {
    const unready = await startTestServer({ CAUCUS_DEADLINE_MS: '20' }, { ready });
    const { status, text } = await send(unready, { path: '/ready' });
    expect([status, JSON.parse(text)]).toEqual([503, { status: 'unready', reasons }]);
    expect((await send(unready, { path: '/health' })).status).toBe(200);
    await unready.close();
  });
});
