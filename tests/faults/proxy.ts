import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Some bytes on their way. */
export interface Piece {
  readonly towards: 'client' | 'server';
  readonly bytes: Buffer;
  /** Lets the bytes go on, or only some of them. */
  pass(bytes?: Buffer): void;
  /** Ends the connection to both sides, after what was let through. */
  cut(): void;
}

/** What the network does to each piece. */
export type Weather = (piece: Piece) => void;

export interface TcpProxy {
  /** The server's, as seen through the proxy. */
  readonly uri: string;
  /** Lets the weather change, for all pieces from now on. */
  turn(weather: Weather): void;
  /** Breaks all connections at once, so that both sides see a reset. */
  resetAll(): void;
  close(): Promise<void>;
}

/** All goes its way. */
export const fair: Weather = (piece) => piece.pass();

/** Every piece takes so long, in either direction, and they stay in order. */
export function latency(milliseconds: number): Weather {
  return (piece) => {
    setTimeout(() => piece.pass(), milliseconds);
  };
}

/** Nothing arrives any more, though nobody hangs up. */
export const silence: Weather = () => {};

/** Cuts one piece in half, by its number from nought, and its connection with it; all others go their way. */
export function cutHalfWay(index: number): Weather & { readonly hasStruck: () => boolean } {
  let seen = -1;
  const weather: Weather = (piece) => {
    seen += 1;
    if (seen !== index) return piece.pass();
    piece.pass(piece.bytes.subarray(0, piece.bytes.length / 2));
    piece.cut();
  };
  return Object.assign(weather, { hasStruck: () => seen >= index });
}

/** COMMIT as the protocol writes it: a message of two bytes, and its end. */
const COMMIT = Buffer.from('0002b0120000', 'hex');

/** Lets the server see the next COMMIT and nobody see its answer, and tells when that came to pass. */
export function losingTheAnswerToCommit(onLost: () => void): Weather {
  let phase: 'before' | 'asked' | 'lost' = 'before';
  return (piece) => {
    if (phase === 'asked' && piece.towards === 'client') {
      phase = 'lost';
      piece.cut();
      return onLost();
    }
    if (phase === 'before' && piece.towards === 'server' && piece.bytes.includes(COMMIT)) phase = 'asked';
    piece.pass();
  };
}

/** Stands between a client and the server at the address, which see of each other what the weather lets through. */
export async function openProxy(uri: string): Promise<TcpProxy> {
  const target = new URL(uri);
  let weather = fair;
  const ends = new Set<Socket>();
  const listener = createServer((client) => {
    const server = connect(Number(target.port || 7687), target.hostname);
    const cut = (): void => {
      for (const end of [client, server]) end.destroy();
    };
    const lead = (from: Socket, to: Socket, towards: Piece['towards']): void => {
      ends.add(from);
      from
        .setNoDelay()
        .on('data', (bytes: Buffer) => {
          const pass = (passed: Buffer = bytes): void => {
            if (to.writable) to.write(passed);
          };
          weather({ towards, bytes, pass, cut });
        })
        .on('error', cut)
        .on('close', () => {
          ends.delete(from);
          to.end();
        });
    };
    lead(client, server, 'server');
    lead(server, client, 'client');
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address() as AddressInfo;
  const resetAll = (): void => {
    for (const end of ends) end.resetAndDestroy();
  };
  return {
    uri: `${target.protocol}//127.0.0.1:${port}`,
    turn: (next) => {
      weather = next;
    },
    resetAll,
    close: async () => {
      listener.close();
      resetAll();
      await once(listener, 'close');
    },
  };
}
