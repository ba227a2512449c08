import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { AppError } from '../errors.js';

/**
 * Starts the time that a request may take. The signal fires when that is over, or at once when the client goes away; every
 * read of the store gets it, so that nobody works for an answer that cannot be given. It fires with a DEADLINE_EXCEEDED as its
 * reason.
 *
 * @param milliseconds from now
 * @param onExpiry called when the time is over, not when the client has gone
 */
export function startDeadline(
  response: ServerResponse,
  milliseconds: number,
  onExpiry: (error: AppError) => void,
): AbortSignal {
  const controller = new AbortController();
  // Each of the reads that run at one time listens to the signal; Node would take more than ten for a leak.
  setMaxListeners(0, controller.signal);
  const timer = setTimeout(() => {
    const error = deadlineExceeded(milliseconds);
    controller.abort(error);
    onExpiry(error);
  }, milliseconds);
  response.once('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished)
      controller.abort(new AppError('DEADLINE_EXCEEDED', 'The client closed the connection'));
  });
  return controller.signal;
}

function deadlineExceeded(milliseconds: number): AppError {
  return new AppError(
    'DEADLINE_EXCEEDED',
    `The request took longer than ${milliseconds} ms and was stopped; ask for less at a time`,
    { deadline: milliseconds },
  );
}
