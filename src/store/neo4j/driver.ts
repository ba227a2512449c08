import { once } from 'node:events';
import { connect as connectPlain } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import neo4j, { type Driver } from 'neo4j-driver';
import { AppError } from '../../errors.js';
import { type Deadline, within } from './deadline.js';
import { meansDown, translated, unreachable } from './driver-errors.js';

export interface ServerOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** As many as the server works on at once and some that wait: more would only wait there in place of here. */
const POOL_SIZE = 64;

/** How long a server may take to accept a connection, milliseconds. */
const CONNECT_TIMEOUT = 1000;

/** Opens nothing yet: connections are made as they are needed. `longestWait` is for a free one, milliseconds. */
export function openDriver({ uri, user, password }: ServerOptions, longestWait: number): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      userAgent: 'caucus',
      telemetryDisabled: true,
      disableLosslessIntegers: true,
      maxConnectionPoolSize: POOL_SIZE,
      connectionTimeout: CONNECT_TIMEOUT,
      connectionAcquisitionTimeout: Math.max(longestWait, CONNECT_TIMEOUT),
      // All of an answer is kept in any case.
      fetchSize: -1,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  } catch (error) {
    throw new AppError(
      'STORE_UNAVAILABLE',
      `NEO4J_URI is "${withoutSecrets(uri)}"; give an address such as neo4j://localhost:7687.`,
      {},
      error,
    );
  }
}

/** Ends the driver and all its connections without waiting for a server that may not answer. */
export function discard(driver: Driver): void {
  driver.close().catch(() => {});
}

/** The address as it may be shown: somebody may have written a password into it. */
export function withoutSecrets(uri: string): string {
  return uri.replace(/\/\/[^/]*@/, '//');
}

/** How long a server may take to return a greeting, milliseconds. */
const GREETING_TIMEOUT = 1000;

/** How long it may then take to run the simplest statement: one that has just started takes its time. */
const ANSWER_TIMEOUT = 5000;

const BOLT_PORT = 7687;

/** The first bytes of any Bolt conversation: the protocol's mark, and versions to choose from. */
const GREETING = Buffer.from('6060b01700080805000002040000000300000000', 'hex');

/**
 * Resolves if the server answers a new connection, also where it refuses what it is asked; rejects if it does not. Connections
 * of the pool say nothing here: they may be stuck, or all in use.
 */
export async function probe(options: ServerOptions, address: string): Promise<void> {
  const late = (): AppError => unreachable(address);
  try {
    await within({ milliseconds: GREETING_TIMEOUT, late }, (deadline) => greet(options.uri, deadline));
  } catch {
    throw late();
  }
  try {
    await within({ milliseconds: ANSWER_TIMEOUT, late }, (deadline) => ask(options, deadline));
  } catch (error) {
    if (meansDown(error)) throw translated(address, error);
  }
}

async function ask(options: ServerOptions, deadline: Deadline): Promise<void> {
  const driver = openDriver(options, ANSWER_TIMEOUT);
  try {
    const session = driver.session({ database: options.database, defaultAccessMode: neo4j.session.READ });
    await deadline.hold(session.run('RETURN 1'));
  } finally {
    discard(driver);
  }
}

/**
 * The driver cannot give up a connection that was accepted and then hears nothing, as from a server that is stopped. So the first
 * word is had with a socket that can be destroyed, and nothing piles up however long the server stays away.
 */
async function greet(uri: string, deadline: Deadline): Promise<void> {
  const { protocol, hostname, port } = new URL(uri);
  const address = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || BOLT_PORT) };
  // Nothing secret is said here, and the driver looks at the certificate when it is its turn.
  const socket = protocol.includes('+')
    ? connectSecurely({ ...address, servername: address.host, rejectUnauthorized: false })
    : connectPlain(address);
  try {
    socket.write(GREETING);
    // Also emitted when the other side hangs up.
    await deadline.hold(once(socket, 'readable'));
    if (socket.read() === null) throw new Error('The server hung up.');
  } finally {
    socket.destroy();
  }
}
