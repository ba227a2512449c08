import { setTimeout as pause } from 'node:timers/promises';
import type { SessionMode } from 'neo4j-driver';
import { AppError, maySucceedLater } from '../../errors.js';
import { questionTookTooLong, refuseLate } from '../deadlines.js';
import type { Deadline } from './deadline.js';
import {
  inTheWay,
  isLoss,
  isPassing,
  lockedByAnother,
  outcomeUnknown,
  translated,
  unreachable,
} from './driver-errors.js';
import { type Parameters, type Row, toDriver, toRows } from './driver-values.js';
import { type Limits, openLink, release } from './link.js';
import { type Query, query } from './query.js';

export { CalendarDay, type Parameter, type Parameters, type Row } from './driver-values.js';

export interface Neo4jOptions {
  /** `neo4j://` or `bolt://`, also with `+s` or `+ssc`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** How long one question may run, milliseconds. */
  readonly statementTimeout?: number;
  /** How long a writer waits for another one before STORE_BUSY, milliseconds. */
  readonly lockTimeout?: number;
  /** How long one statement of a write may run, milliseconds. */
  readonly writeStatementTimeout?: number;
  readonly now?: () => Date;
}

/** One write, as its work sees it. */
export interface Transaction {
  run(query: Query, parameters?: Parameters): Promise<Row[]>;
  /** As `run`, for the statement that takes the lock: waits at most `lockTimeout` for another writer, then STORE_BUSY. */
  lock(query: Query, parameters?: Parameters): Promise<Row[]>;
}

export interface Connection {
  /** Database and server, as the beginning of a sentence. */
  readonly address: string;
  /** Fails with STORE_UNAVAILABLE once it was closed, as every other method but `close` does. */
  requireOpen(): void;
  /** One statement in a read transaction of its own (routed to a reader in a cluster), within the deadline, retried on transient errors. */
  read(query: Query, parameters: Parameters, signal?: AbortSignal): Promise<Row[]>;
  /**
   * Everything or nothing in one write transaction; `work` may run again (attempt 2, 3 …) and must have no side effect outside. Only a few
   * writes are at work at once; one that waits longer than `lockTimeout` for those before it fails with STORE_BUSY.
   */
  write<Result>(work: (transaction: Transaction, attempt: number) => Promise<Result>): Promise<Result>;
  /** A statement about the schema, which may run as long as one of a write, in a transaction of its own; it may be repeated. */
  schema(query: Query, parameters?: Parameters): Promise<Row[]>;
  /** Fails with STORE_UNAVAILABLE unless the server answers now. */
  ping(signal?: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

const DEFAULTS = { statementTimeout: 5000, lockTimeout: 5000, writeStatementTimeout: 60_000 };

/** How long a server that is asked whether it is there may take, milliseconds. */
const PING_TIMEOUT = 1000;

/**
 * Writes of this program that are at work at once. They have to wait for one another anyway, each with a connection of its own, and
 * many of them would leave none for those who read; so many that the next is there when one ends.
 */
const WRITERS = 4;

/** How often something is tried that meets passing trouble. */
const QUESTION_TRIES = 4;
const WRITE_TRIES = 8;

/** The pause before the second try, milliseconds; each further one is about twice as long, up to the longest. */
const FIRST_PAUSE = 25;
const LONGEST_PAUSE = 1000;

const PING = query('ping', 'RETURN 1');

/** Connects to nothing yet, so it succeeds also where no server is. */
export function connect(options: Neo4jOptions): Connection {
  const { statementTimeout, lockTimeout, writeStatementTimeout } = { ...DEFAULTS, ...options };
  const link = openLink(options, statementTimeout);
  const { address, requireOpen } = link;

  const told = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      requireOpen();
      return await work();
    } catch (error) {
      throw translated(address, error);
    }
  };

  /** One statement in a transaction of its own, which may be repeated without harm. */
  const ask = (mode: SessionMode, { text }: Query, parameters: Parameters, limits: Limits): Promise<Row[]> =>
    link.wait(limits, (deadline) =>
      persist(QUESTION_TRIES, deadline, async () => {
        const session = await link.session(mode, deadline);
        try {
          const running = session.run(text, toDriver(parameters), { timeout: limits.milliseconds });
          return toRows((await deadline.hold(running)).records);
        } catch (error) {
          link.failed(error);
          throw error;
        } finally {
          release(session);
        }
      }),
    );

  /** One step of a write: its time is its own, however long the whole may take. */
  const step = async <Result>(work: (deadline: Deadline) => Promise<Result>, limits: Partial<Limits> = {}) => {
    try {
      return await link.wait({ milliseconds: writeStatementTimeout, late: questionTookTooLong, ...limits }, work);
    } catch (error) {
      link.failed(error);
      throw error;
    }
  };

  const write = async <Result>(work: Work<Result>, attempt: number, onDoubt: () => void): Promise<Result> => {
    const session = await step((deadline) => link.session('WRITE', deadline));
    try {
      const transaction = await step((deadline) => deadline.hold(session.beginTransaction()));
      const runWithin = (limits: Partial<Limits>): Transaction['run'] => {
        return async ({ text }, parameters = {}) => {
          const running = transaction.run(text, toDriver(parameters));
          return toRows((await step((deadline) => deadline.hold(running), limits)).records);
        };
      };
      const lock = runWithin({ milliseconds: lockTimeout, late: () => lockedByAnother(address) });
      const result = await work({ run: runWithin({}), lock }, attempt);
      await step((deadline) => deadline.hold(transaction.commit())).catch((error) => {
        if (isLoss(error) || error instanceof AppError) onDoubt();
        throw error;
      });
      return result;
    } finally {
      release(session);
    }
  };

  const lanes = Array.from({ length: WRITERS }, () => Promise.resolve());
  let writes = 0;
  /** Writes come in one after another in so many lanes. Who waits for too long gives up, and leaves the order as it is. */
  const inLane = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const lane = writes++ % WRITERS;
    const earlier = lanes[lane] as Promise<void>;
    let end = (): void => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    lanes[lane] = earlier.then(() => ended);
    try {
      const limits = { milliseconds: lockTimeout, late: () => inTheWay(address) };
      await link.wait(limits, (deadline) => deadline.hold(earlier));
      return await work();
    } finally {
      end();
    }
  };

  return {
    address,
    requireOpen,
    read: (statement, parameters, signal) =>
      told(async () => {
        refuseLate(signal);
        const limits = { milliseconds: statementTimeout, late: questionTookTooLong, signal };
        return await ask('READ', statement, parameters, limits);
      }),
    write: (work) => {
      let isInDoubt = false;
      const attempt = (number: number) =>
        write(work, number, () => {
          isInDoubt = true;
        });
      return told(() => inLane(() => persist(WRITE_TRIES, undefined, attempt))).catch((error) => {
        throw isInDoubt && maySucceedLater(error) ? outcomeUnknown(address, error) : error;
      });
    },
    schema: (statement, parameters = {}) =>
      told(() =>
        ask('WRITE', statement, parameters, { milliseconds: writeStatementTimeout, late: questionTookTooLong }),
      ),
    ping: (signal) =>
      told(async () => {
        refuseLate(signal);
        await ask('READ', PING, {}, { milliseconds: PING_TIMEOUT, late: () => unreachable(address), signal });
      }),
    close: link.close,
  };
}

type Work<Result> = (transaction: Transaction, attempt: number) => Promise<Result>;

/** Tries again what met passing trouble, after a pause; a lost connection is only tried again where the server answers. */
async function persist<Result>(
  tries: number,
  deadline: Deadline | undefined,
  work: (attempt: number) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work(attempt);
    } catch (error) {
      if (attempt === tries || !isPassing(error)) throw error;
    }
    const paused = pause(pauseAfter(attempt));
    await (deadline ? deadline.hold(paused) : paused);
  }
}

/** Of random length, so that those who met do not meet again. */
function pauseAfter(attempt: number): number {
  return Math.min(FIRST_PAUSE * 2 ** attempt, LONGEST_PAUSE) * (0.5 + Math.random() / 2);
}
