/**
 * The closed list of what can go wrong for a caller. Clients may rely on a code; the message is for people and may change.
 * Parse and validation failures of GraphQL documents keep Apollo's own codes.
 */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'QUERY_TOO_EXPENSIVE'
  | 'CONFLICT'
  | 'STORE_UNAVAILABLE'
  | 'STORE_BUSY'
  | 'DEADLINE_EXCEEDED'
  | 'RATE_LIMITED'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'INTERNAL';

/**
 * An error whose message may be shown to the caller: it names the thing, says what was expected and offers the remedy.
 * Anything thrown that is not an `AppError` is a fault of ours and is masked at the border.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  /** Facts for programs, shown in `extensions` beside the code. Holds nothing secret. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }
}

/** The caller's value is at fault; says which, and what would be accepted. */
export function badInput(message: string, details?: Readonly<Record<string, unknown>>): AppError {
  return new AppError('BAD_USER_INPUT', message, details);
}

/** It says nothing of what was asked, only that the store could not do it just now. */
export function maySucceedLater(error: unknown): boolean {
  return error instanceof AppError && ['STORE_UNAVAILABLE', 'STORE_BUSY', 'DEADLINE_EXCEEDED'].includes(error.code);
}
