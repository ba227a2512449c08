import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import neo4j, { type Driver, type EagerResult, Neo4jError } from 'neo4j-driver';
import { AppError } from '../../src/errors.js';

/** How a Neo4j is reached. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** How long a server may take to answer; some 10 s on a quiet machine, milliseconds. */
const START_DEADLINE = 180_000;
const PAUSE = 100;

/** Gives back the port, or any free one of this machine's loopback where none is given; refuses one that is taken. */
export async function takePort(port = 0): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', (cause) =>
      reject(new AppError('STORE_UNAVAILABLE', `Port ${port} of 127.0.0.1 is in use; choose another.`, {}, cause)),
    );
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}

/** How many entities and other nodes the database holds. */
export async function countNodes(address: Neo4jAddress): Promise<number> {
  return withDriver(address, async (driver) => {
    const { records } = await driver.executeQuery<EagerResult<{ nodes: number }>>(
      'MATCH (node) RETURN count(node) AS nodes',
      {},
      { database: address.database, routing: neo4j.routing.READ },
    );
    return records[0]?.get('nodes') ?? 0;
  });
}

/** Waits until the server answers a query; gives up when it is gone, or refuses the password. */
export async function waitForAnswer(address: Neo4jAddress, isGone: () => boolean): Promise<void> {
  const deadline = Date.now() + START_DEADLINE;
  for (;;) {
    if (isGone()) throw new Error('it ended before it answered');
    try {
      await countNodes(address);
      return;
    } catch (error) {
      if (error instanceof Neo4jError && error.code === 'Neo.ClientError.Security.Unauthorized') {
        throw new Error('its password is another one', { cause: error });
      }
      if (Date.now() > deadline) throw new Error('it did not answer in time', { cause: error });
    }
    await wait(PAUSE);
  }
}

async function withDriver<Result>(
  { uri, user, password }: Neo4jAddress,
  work: (driver: Driver) => Promise<Result>,
): Promise<Result> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 2000,
    maxTransactionRetryTime: 0,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}
