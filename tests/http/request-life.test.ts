import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { largeText, post, send, startTestServer, type TestServer } from './test-server.js';

const waitQuery = JSON.stringify({ query: '{ wait }' });

let server: TestServer | undefined;

afterEach(async () => {
  server?.release();
  await server?.close();
  server = undefined;
});

async function start(...settings: Parameters<typeof startTestServer>): Promise<TestServer> {
  server = await startTestServer(...settings);
  return server;
}

/** A connection on which a test writes what it likes. */
async function openConnection({ url }: TestServer): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  // A reset by the server is one of the ends that the tests look for.
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

function requestText(body: string): string {
  const head = [
    'POST /graphql HTTP/1.1',
    'host: x',
    'content-type: application/json',
    `content-length: ${body.length}`,
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}

async function readAll(socket: Socket): Promise<string> {
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(socket, 'close');
  return Buffer.concat(chunks).toString();
}

describe('a request that takes too long', () => {
  test('is answered with DEADLINE_EXCEEDED, and its reads are told to stop', async () => {
    const { status, text } = await post(await start({ CAUCUS_DEADLINE_MS: '30' }), waitQuery);
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({
      data: null,
      errors: [
        {
          message: 'The request took longer than 30 ms and was stopped; ask for less at a time',
          extensions: { code: 'DEADLINE_EXCEEDED', deadline: 30 },
        },
      ],
    });
    const signal = await server?.waiting;
    expect(signal?.reason).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  });

  test('does not break the connection, nor the process when its answer comes at last', async () => {
    const started = await start({ CAUCUS_DEADLINE_MS: '30' });
    await post(started, waitQuery);
    started.release();
    expect((await post(started, { query: '{ hello }' })).status).toBe(200);
  });

  test('is stopped when the client goes away', async () => {
    const started = await start();
    const socket = await openConnection(started);
    socket.write(requestText(waitQuery));
    const signal = await started.waiting;
    expect(signal.aborted).toBe(false);
    const aborted = once(signal, 'abort');
    socket.destroy();
    await aborted;
    expect(signal.reason).toMatchObject({ code: 'DEADLINE_EXCEEDED', message: 'The client closed the connection' });
  });

  test('leaves the signal of a request that ended in time alone', async () => {
    const started = await start({ CAUCUS_DEADLINE_MS: '60000' });
    const answer = post(started, waitQuery);
    const signal: AbortSignal = await started.waiting;
    started.release();
    expect((await answer).status).toBe(200);
    expect(signal.aborted).toBe(false);
  });
});

describe('connections on which a request comes slowly', () => {
  const timeouts = { headersTimeout: 30, requestTimeout: 60, keepAliveTimeout: 30, connectionsCheckingInterval: 10 };

  test.each([
    ['nothing', ''],
    ['half the headers', 'POST /graphql HTTP/1.1\r\nhost: x\r\n'],
    ['half the body', requestText(waitQuery).slice(0, -5)],
    ['a whole request and nothing after it', requestText('{"query":"{ hello }"}')],
  ])('are closed after %s', async (_what, sent) => {
    const socket = await openConnection(await start({}, { timeouts }));
    socket.write(sent);
    const received = await readAll(socket);
    expect(received).not.toContain('HTTP/1.1 500');
  });
});

describe('close', () => {
  test('refuses new connections and lets a request in flight end', async () => {
    const started = await start();
    const answer = post(started, waitQuery);
    await started.waiting;
    const closed = started.close();
    await expect(openConnectionOrFail(started)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    started.release();
    const { status, text, headers } = await answer;
    expect([status, JSON.parse(text).data]).toEqual([200, { wait: 'released' }]);
    expect(headers.connection).toBe('close');
    await closed;
  });

  test('closes idle connections at once', async () => {
    const started = await start();
    const socket = await openConnection(started);
    socket.write(requestText('{"query":"{ hello }"}'));
    await once(socket, 'data');
    const received = once(socket, 'close');
    await started.close();
    await received;
  });

  test('does not cut off an answer that a client reads slowly', async () => {
    const started = await start();
    const socket = await openConnection(started);
    socket.write(requestText('{"query":"{ large }"}'));
    const [first] = (await once(socket, 'data')) as [Buffer];
    socket.pause();
    const closed = started.close();
    const rest = await readAll(socket.resume());
    expect(first.length + rest.length).toBeGreaterThan(largeText.length);
    await closed;
  });

  test('destroys what has not ended when the grace is over', async () => {
    const started = await start({ CAUCUS_SHUTDOWN_MS: '20' });
    const answer = post(started, waitQuery);
    await started.waiting;
    const closed = started.close();
    await expect(answer).rejects.toMatchObject({ code: 'ECONNRESET' });
    await closed;
  });

  test('may be called twice', async () => {
    const started = await start();
    await Promise.all([started.http.close(), started.http.close()]);
  });
});

async function openConnectionOrFail({ url }: TestServer): Promise<void> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  await once(socket, 'connect');
}

describe('listen', () => {
  test('names the setting to change where the port is taken', async () => {
    const { url } = await start();
    const { port } = new URL(url);
    await expect(startTestServer({ PORT: port })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: `Port ${port} of 127.0.0.1 is in use; set PORT to another one`,
    });
  });

  test('names the setting to change where the host is no address of the machine', async () => {
    await expect(startTestServer({ HOST: '203.0.113.1' })).rejects.toMatchObject({
      message: 'HOST is "203.0.113.1", which is no address of this machine; 127.0.0.1 and 0.0.0.0 always are',
    });
  });

  test('warns where other machines can reach it, and only there', async () => {
    const lines: string[] = [];
    await expect(startTestServer({ HOST: '203.0.113.1' }, {}, lines)).rejects.toThrow();
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ level: 'warn', host: '203.0.113.1' }]);
    expect((await start()).records()).toEqual([]);
  });
});

describe('the log', () => {
  test('has one record a request: method, path, status, time and operation name', async () => {
    const started = await start();
    await post(started, { query: 'query Greeting { hello }', operationName: 'Greeting' });
    await send(started, { path: '/nowhere?secret=1' });
    await started.close();
    expect(started.records()).toMatchObject([
      { level: 'info', method: 'POST', path: '/graphql', status: 200, operationName: 'Greeting', msg: 'request' },
      { level: 'info', method: 'GET', path: '/nowhere', status: 404, ms: expect.any(Number) },
    ]);
  });

  test('holds neither variables nor query strings', async () => {
    const started = await start();
    await post(started, { query: 'query($t: String) { echo(text: $t) fail }', variables: { t: 'private' } });
    await post(started, { query: 'query($t: Int) { people(first: $t) { id } }', variables: { t: 'private' } });
    const query = encodeURIComponent('query($t: String) { echo(text: $t) fail }');
    const path = `/graphql?query=${query}&variables=${encodeURIComponent('{"t":"private"}')}`;
    await send(started, { path, headers: { 'apollo-require-preflight': '1' } });
    await started.close();
    expect(started.records().length).toBeGreaterThanOrEqual(5);
    expect(JSON.stringify(started.records())).not.toContain('private');
  });

  test('keeps what a client sent inside one record, and short', async () => {
    const started = await start();
    const operationName = `A\r\n{"level":"fatal"}${'x'.repeat(1000)}`;
    await post(started, { query: '{ hello }', operationName });
    await send(started, { path: `/${'y'.repeat(1000)}` });
    await started.close();
    expect(started.records()).toMatchObject([
      { operationName: operationName.slice(0, 100) },
      { path: `/${'y'.repeat(99)}` },
    ]);
  });

  test('tells which requests their clients gave up', async () => {
    const started = await start();
    const socket = await openConnection(started);
    socket.write(requestText(waitQuery));
    const signal = await started.waiting;
    const aborted = once(signal, 'abort');
    socket.destroy();
    await aborted;
    started.release();
    await started.close();
    expect(started.records()).toMatchObject([{ path: '/graphql', aborted: true }]);
  });

  test('has no record of a request at a level above', async () => {
    const started = await start({ CAUCUS_LOG_LEVEL: 'warn' });
    await post(started, { query: '{ hello }' });
    await started.close();
    expect(started.records()).toEqual([]);
  });
});
