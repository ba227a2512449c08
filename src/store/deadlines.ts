import { AppError } from '../errors.js';

/** Refuses what its caller no longer waits for. */
export function refuseLate(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw requestIsOver();
}

/** The caller's deadline has passed. */
export function requestIsOver(): AppError {
  return new AppError('DEADLINE_EXCEEDED', 'The time for this request has passed; ask for less at once.');
}

/** One question to the store ran longer than it may. */
export function questionTookTooLong(): AppError {
  return new AppError('DEADLINE_EXCEEDED', 'The question took too long; narrow it by time, body or page size.');
}
