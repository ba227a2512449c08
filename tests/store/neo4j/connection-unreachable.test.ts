import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { type Connection, connect } from '../../../src/store/neo4j/connection.js';
import { query } from '../../../src/store/neo4j/query.js';
import { thrownBy } from '../../support/thrown-by.js';

const ONE = query('one', 'RETURN 1 AS one');

/** A server that treats whoever connects as told, and all who are connected to it. */
async function onServer(
  treat: (socket: Socket) => void,
  work: (port: number, sockets: ReadonlySet<Socket>) => Promise<void>,
): Promise<void> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket
      .on('close', () => sockets.delete(socket))
      .on('error', () => {})
      .resume();
    treat(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await work(portOf(server), sockets);
  } finally {
    for (const socket of sockets) socket.destroy();
    server.close();
  }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

async function onConnection(uri: string, work: (connection: Connection) => Promise<void>): Promise<void> {
  const connection = connect({ uri, user: 'neo4j', password: 'not-a-secret', database: 'graph' });
  try {
    await work(connection);
  } finally {
    await connection.close();
  }
}

/** Every call fails so, also those after the first, with one that passes as time does. */
async function expectEachRefused(connection: Connection, message: RegExp): Promise<void> {
  const calls = [
    () => connection.read(ONE, {}),
    () => connection.write(async (transaction) => transaction.run(ONE)),
    () => connection.schema(ONE),
    () => connection.ping(),
  ];
  for (const call of calls) {
    const refusal = await call().catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringMatching(message) });
    expect(String(refusal)).not.toMatch(/not-a-secret|RETURN/);
  }
}

describe.each(['neo4j', 'bolt'])('a connection by %s:// to', (scheme) => {
  test('a port where nothing listens is refused at once', async () => {
    let free = 0;
    await onServer(
      () => {},
      async (port) => {
        free = port;
      },
    );
    await onConnection(`${scheme}://127.0.0.1:${free}`, async (connection) => {
      const begin = performance.now();
      await expectEachRefused(connection, /^Database "graph" at .* does not answer; .*NEO4J_URI/);
      expect(performance.now() - begin).toBeLessThan(1000);
    });
  });

  test('a server that accepts and then is silent is refused after a second, and keeps no socket', async () => {
    await onServer(
      () => {},
      async (port, sockets) => {
        await onConnection(`${scheme}://127.0.0.1:${port}`, async (connection) => {
          const begin = performance.now();
          await expectEachRefused(connection, /does not answer/);
          expect(performance.now() - begin).toBeLessThan(2000);
          await pause(600);
          expect(sockets.size).toBeLessThanOrEqual(1);
        });
      },
    );
  });

  test('a server that hangs up is refused', async () => {
    await onServer(
      (socket) => socket.destroy(),
      (port) =>
        onConnection(`${scheme}://127.0.0.1:${port}`, (connection) => expectEachRefused(connection, /does not answer/)),
    );
  });

  test('a web server is refused, asking for the address of Bolt', async () => {
    await onServer(
      (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'),
      (port) =>
        onConnection(`${scheme}://127.0.0.1:${port}`, (connection) =>
          expectEachRefused(connection, /answers in HTTP; .*NEO4J_URI/),
        ),
    );
  });

  test('a silent server is not waited for by a caller that has gone', async () => {
    await onServer(
      () => {},
      (port) =>
        onConnection(`${scheme}://127.0.0.1:${port}`, async (connection) => {
          const begin = performance.now();
          const call = connection.read(ONE, {}, AbortSignal.timeout(50));
          await expect(call).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
          expect(performance.now() - begin).toBeLessThan(900);
        }),
    );
  });

  test('a silent server can be closed while it is waited for', async () => {
    await onServer(
      () => {},
      async (port) => {
        const connection = connect({
          uri: `${scheme}://127.0.0.1:${port}`,
          user: 'neo4j',
          password: '',
          database: 'graph',
        });
        const call = expect(connection.read(ONE, {})).rejects.toMatchObject({ message: /The store is closed/ });
        await connection.close();
        await call;
      },
    );
  });
});

test('an address that is none is refused, and no password in it is told', () => {
  const options = { uri: 'http://ann:secret@localhost', user: 'neo4j', password: '', database: 'graph' };
  const refusal = thrownBy(() => connect(options));
  expect(refusal).toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringContaining('neo4j://localhost') });
  expect(String(refusal)).not.toContain('secret');
});
