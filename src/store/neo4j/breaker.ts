/** Whether the server can be asked at all; says so at once while it cannot, and finds out by itself when it can again. */
export interface Breaker {
  /**
   * To be called before the server is asked. Nothing to wait for as long as it answers; while that is in doubt, what the probe
   * finds; a rejection with the reason, at once, while it does not answer.
   */
  pass(): Promise<void> | undefined;
  /** A connection was lost or could not be made: nothing passes until a probe was answered. */
  lost(): void;
  /** An answer did not come in time. The statement may just be slow, so calls go on while a probe decides. */
  late(): void;
  close(): void;
}

export interface BreakerOptions {
  /** Asks the server for a sign of life; rejects, within a time of its own, if there is none. */
  readonly probe: () => Promise<void>;
  /** Time between probes while the server does not answer, milliseconds. */
  readonly interval: number;
  /** Runs the work later, unless the function that it gives was called before. */
  readonly schedule: (work: () => void, milliseconds: number) => () => void;
  /** The server does not answer any more: whatever still waits for it waits in vain. */
  readonly onOpen: (reason: unknown) => void;
}

type State =
  /** The server answers, as far as is known. */
  | { readonly name: 'closed' }
  /** Nothing passes before the probe under way is answered. */
  | { readonly name: 'doubtful' }
  /** All passes although a probe is under way. */
  | { readonly name: 'late' }
  | { readonly name: 'open'; readonly reason: unknown };

/** Begins in doubt, so that the first call to a server that is down fails as fast as the later ones and leaves nothing behind. */
export function createBreaker({ probe, interval, schedule, onOpen }: BreakerOptions): Breaker {
  let state: State = { name: 'doubtful' };
  let probing: Promise<void> | undefined;
  let cancelNext = (): void => {};
  let isEnded = false;

  const answered = (): void => {
    state = { name: 'closed' };
  };

  const unanswered = (reason: unknown): void => {
    const wasOpen = state.name === 'open';
    state = { name: 'open', reason };
    if (isEnded) return;
    if (!wasOpen) onOpen(reason);
    cancelNext = schedule(() => void find(), interval);
  };

  /** One probe at a time. Its promise is for those who wait for it; that nobody does is no fault. */
  const find = (): Promise<void> => {
    if (probing) return probing;
    const started = probe();
    probing = started;
    started.then(answered, unanswered).finally(() => {
      probing = undefined;
    });
    return started;
  };

  return {
    pass: () => {
      if (state.name === 'open') return Promise.reject(state.reason);
      return state.name === 'doubtful' ? find() : undefined;
    },
    lost: () => {
      if (isEnded || state.name === 'open') return;
      state = { name: 'doubtful' };
      void find();
    },
    late: () => {
      if (isEnded || state.name !== 'closed') return;
      state = { name: 'late' };
      void find();
    },
    close: () => {
      isEnded = true;
      cancelNext();
    },
  };
}
