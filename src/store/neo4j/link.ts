import { performance } from 'node:perf_hooks';
import neo4j, { type Session, type SessionMode } from 'neo4j-driver';
import { AppError } from '../../errors.js';
import { requestIsOver } from '../deadlines.js';
import { createBreaker } from './breaker.js';
import { type Deadline, startDeadline } from './deadline.js';
import { discard, openDriver, probe, type ServerOptions, withoutSecrets } from './driver.js';
import { isLoss } from './driver-errors.js';

export interface Limits {
  readonly milliseconds: number;
  /** What to fail with when they have passed. */
  readonly late: () => unknown;
  readonly signal?: AbortSignal | undefined;
}

/** What leads to the server: the driver with its pool, the breaker, and all who wait for an answer. */
export interface Link {
  readonly address: string;
  requireOpen(): void;
  /** Does the work, which holds on to its deadline wherever it waits; an end of the link ends that as well. */
  wait<Result>(limits: Limits, work: (deadline: Deadline) => Promise<Result>): Promise<Result>;
  /** A session for one try, as soon as the server is known to answer; to be given back by {@link release}. */
  session(mode: SessionMode, deadline: Deadline): Promise<Session>;
  /** Tells of a failed try, which may mean that the server is gone. */
  failed(error: unknown): void;
  close(): Promise<void>;
}

/** Whoever waited this long for an answer in vain has reason to doubt that any will come, milliseconds. */
const SILENCE = 1000;

/** How often to look whether a server answers again, milliseconds. */
const PROBE_INTERVAL = 250;

/** Connects to nothing yet. `patience` is how long an answer usually takes at most, milliseconds. */
export function openLink(options: ServerOptions, patience: number): Link {
  const address = `Database "${options.database}" at ${withoutSecrets(options.uri)}`;
  // One for all, so that a read sees what was written before it, whichever member of a cluster answers.
  const bookmarkManager = neo4j.bookmarkManager();
  const waiting = new Set<Deadline>();
  let driver = openDriver(options, patience);
  let isClosed = false;

  const giveUpAll = (reason: unknown): void => {
    for (const deadline of waiting) deadline.giveUp(reason);
  };

  const breaker = createBreaker({
    probe: () => probe(options, address),
    interval: PROBE_INTERVAL,
    schedule: (work, milliseconds) => {
      const timer = setTimeout(work, milliseconds).unref();
      return () => clearTimeout(timer);
    },
    // Its connections may be stuck for good: they must neither fill the pool nor be waited for.
    onOpen: (reason) => {
      discard(driver);
      driver = openDriver(options, patience);
      giveUpAll(reason);
    },
  });

  const requireOpen = (): void => {
    if (isClosed) throw storeIsClosed();
  };

  return {
    address,
    requireOpen,
    wait: async ({ milliseconds, late, signal }, work) => {
      const begin = performance.now();
      const doubt = milliseconds > patience ? setTimeout(breaker.late, patience) : undefined;
      const deadline = startDeadline({
        milliseconds,
        late: () => {
          breaker.late();
          return late();
        },
        signal,
        aborted: () => {
          if (performance.now() - begin > SILENCE) breaker.late();
          return requestIsOver();
        },
      });
      waiting.add(deadline);
      try {
        return await work(deadline);
      } finally {
        waiting.delete(deadline);
        deadline.end();
        clearTimeout(doubt);
      }
    },
    session: async (defaultAccessMode, deadline) => {
      requireOpen();
      const passing = breaker.pass();
      if (passing !== undefined) await deadline.hold(passing);
      return driver.session({ database: options.database, defaultAccessMode, bookmarkManager });
    },
    failed: (error) => {
      if (isLoss(error)) breaker.lost();
    },
    close: async () => {
      if (isClosed) return;
      isClosed = true;
      breaker.close();
      giveUpAll(storeIsClosed());
      await driver.close();
    },
  };
}

/** Ends the session, and what the server still does for it, without waiting for a server that may not answer. */
export function release(session: Session): void {
  session.close().catch(() => {});
}

function storeIsClosed(): AppError {
  return new AppError('STORE_UNAVAILABLE', 'The store is closed; open it again to use it.');
}
