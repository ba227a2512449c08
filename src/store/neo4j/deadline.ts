/** The time that something may take. Whoever holds on to it is let go at once when that has passed or the wait is given up. */
export interface Deadline {
  /** Settles as the work does, or is rejected as soon as the wait is over. */
  hold<Result>(work: PromiseLike<Result>): Promise<Result>;
  /** Ends the wait before its time. */
  giveUp(reason: unknown): void;
  /** To be called when nothing is waited for any more. */
  end(): void;
}

export interface DeadlineOptions {
  readonly milliseconds: number;
  /** What to reject with when the time has passed; called then, and only then. */
  readonly late: () => unknown;
  /** The caller's own deadline, and what to reject with when that has passed. */
  readonly signal?: AbortSignal | undefined;
  readonly aborted?: () => unknown;
}

export function startDeadline({ milliseconds, late, signal, aborted }: DeadlineOptions): Deadline {
  let giveUp = (_reason: unknown): void => {};
  const over = new Promise<never>((_resolve, reject) => {
    giveUp = reject;
  });
  over.catch(() => {});
  let turn: NodeJS.Immediate | undefined;
  const timer = setTimeout(() => {
    // An answer that came in time counts, though this program was too busy to look at it.
    turn = setImmediate(() => giveUp(late()));
  }, milliseconds);
  const abort = (): void => giveUp(aborted?.());
  signal?.addEventListener('abort', abort, { once: true });
  if (signal?.aborted) abort();
  return {
    hold: (work) => Promise.race([work, over]),
    giveUp,
    end: () => {
      clearTimeout(timer);
      clearImmediate(turn);
      signal?.removeEventListener('abort', abort);
    },
  };
}

/** Does the work within a deadline of its own. */
export async function within<Result>(
  options: DeadlineOptions,
  work: (deadline: Deadline) => Promise<Result>,
): Promise<Result> {
  const deadline = startDeadline(options);
  try {
    return await work(deadline);
  } finally {
    deadline.end();
  }
}
