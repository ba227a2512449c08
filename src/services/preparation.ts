import { AppError, maySucceedLater } from '../errors.js';
import type { Log } from '../observability/log.js';

export interface Preparation {
  /** Why the work could not be done yet; undefined once it is. */
  reason(): string | undefined;
  /** Gives up what is still to be done, and waits for an attempt that is under way. */
  stop(): Promise<void>;
}

export interface PreparationOptions {
  /** Whether a store that does not answer, or not in time, is waited for, as one that other machines run; else that is a failure. */
  readonly patient: boolean;
  /** Milliseconds from one attempt to the next. */
  readonly interval: number;
  readonly log: Log;
}

/**
 * Does what must be done before a store is of use, at once if it can be. Where the store does not answer and that may be
 * waited for, the work is tried again until it succeeds, and the program goes on meanwhile.
 *
 * @throws whatever the first attempt does, unless it is waited for
 */
export async function prepare(work: () => Promise<void>, options: PreparationOptions): Promise<Preparation> {
  const { patient, interval, log } = options;
  let reason: string | undefined;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let attempt: Promise<void> = Promise.resolve();

  const tryAgain = async (): Promise<void> => {
    try {
      await work();
      reason = undefined;
      log.info('the store is ready now');
    } catch (error) {
      postpone(error);
    }
  };
  const postpone = (error: unknown): void => {
    const told = error instanceof AppError ? error.message : 'The store could not be made ready.';
    if (told !== reason) log.error({ err: error }, 'the store is not ready yet');
    reason = told;
    if (stopped) return;
    timer = setTimeout(() => {
      attempt = tryAgain();
    }, interval);
  };

  try {
    await work();
  } catch (error) {
    if (!patient || !maySucceedLater(error)) throw error;
    postpone(error);
  }
  return {
    reason: () => reason,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await attempt;
    },
  };
}
