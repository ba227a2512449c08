import type { Server, ServerResponse } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';

/** Ends a server without cutting an answer short. */
export interface Drain {
  /** To be called for each request as it arrives. */
  track(response: ServerResponse): void;
  /**
   * Stops accepting connections, closes the idle ones, lets requests in flight end and destroys what is left after `grace`
   * milliseconds. Resolves when no connection is open. Safe to call twice.
   */
  end(grace: number): Promise<void>;
}

/**
 * Node's own `close` and `closeIdleConnections` take a connection for idle as soon as its answer was handed over, and destroy
 * it while a slow client is still reading: so this keeps its own account.
 */
export function createDrain(server: Server): Drain {
  const sockets = new Set<Socket>();
  const inFlight = new Set<ServerResponse>();
  let ended: Promise<void> | undefined;

  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });

  const end = async (grace: number): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.once('close', resolve));
    NetServer.prototype.close.call(server);
    const busy = new Set([...inFlight].map(({ req }) => req.socket));
    for (const response of inFlight) response.shouldKeepAlive = false;
    for (const socket of sockets) if (!busy.has(socket)) socket.destroy();
    const timer = setTimeout(() => {
      for (const socket of sockets) socket.destroy();
    }, grace);
    await closed;
    clearTimeout(timer);
    // Nothing is left to close but the timer by which Node looks for slow requests.
    server.close();
  };

  return {
    track(response) {
      inFlight.add(response);
      response.once('close', () => {
        inFlight.delete(response);
        if (ended !== undefined) response.req.socket.destroySoon();
      });
    },
    end(grace) {
      ended ??= end(grace);
      return ended;
    },
  };
}
