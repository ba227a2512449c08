import neo4j from 'neo4j-driver';
import { AppError } from '../../errors.js';
import { questionTookTooLong } from '../deadlines.js';

type Told = (address: string) => AppError;

const unavailable =
  (what: string): Told =>
  (address) =>
    new AppError('STORE_UNAVAILABLE', `${address} ${what}`);

const busy =
  (what: string): Told =>
  (address) =>
    new AppError('STORE_BUSY', `${address} ${what}`);

/** The server cannot be reached, or not any more. */
export const unreachable = unavailable(
  'does not answer; see whether Neo4j runs there, and whether NEO4J_URI leads to it.',
);

/** A commit was sent and its answer was lost. */
export function outcomeUnknown(address: string, cause: unknown): AppError {
  const message = `${address} did not answer at the end of a write, which may or may not be there: repeat it with the same idempotency key.`;
  return new AppError('STORE_UNAVAILABLE', message, {}, cause);
}

/** Somebody else holds the lock that every write takes. */
export const lockedByAnother: Told = (address) =>
  new AppError(
    'STORE_BUSY',
    `Another process is writing to ${inSentence(address)} and did not finish in time; try again shortly.`,
  );

const unauthorised = unavailable('refuses the user or the password; check NEO4J_USER and NEO4J_PASSWORD.');
const readOnly = unavailable(
  'may not be written by this user, or by nobody at present; check the rights of NEO4J_USER.',
);
const notUp = unavailable('is not up: it is starting, or was stopped; try again shortly.');
const outOfMemory = busy('has not enough memory for this at present; apply fewer changes at once.');
/** Writes that came first have not ended. */
export const inTheWay = busy('has other writes in the way, and they did not end in time; try again shortly.');
const ended = busy('ended the work before it was done; try again shortly.');
const tooLate: Told = () => questionTookTooLong();

/** What to tell for each code of the server (https://neo4j.com/docs/status-codes) and of the driver. */
const ERRORS: ReadonlyMap<string, Told> = new Map([
  [neo4j.error.SERVICE_UNAVAILABLE, unreachable],
  [neo4j.error.SESSION_EXPIRED, unreachable],
  ['Neo.ClientError.Security.Unauthorized', unauthorised],
  ['Neo.ClientError.Security.CredentialsExpired', unauthorised],
  ['Neo.ClientError.Security.AuthorizationExpired', unauthorised],
  ['Neo.ClientError.Security.TokenExpired', unauthorised],
  [
    'Neo.ClientError.Security.AuthenticationRateLimit',
    unavailable('was given wrong passwords too often; check NEO4J_USER and NEO4J_PASSWORD and wait some seconds.'),
  ],
  ['Neo.ClientError.Database.DatabaseNotFound', unavailable('is not there; check NEO4J_DATABASE.')],
  ['Neo.TransientError.Database.DatabaseUnavailable', notUp],
  ['Neo.TransientError.General.DatabaseUnavailable', notUp],
  ['Neo.ClientError.Security.Forbidden', readOnly],
  ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', readOnly],
  ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', readOnly],
  ['Neo.ClientError.Cluster.NotALeader', readOnly],
  ['Neo.ClientError.Transaction.TransactionTimedOut', tooLate],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', tooLate],
  ['Neo.ClientError.Transaction.Terminated', ended],
  ['Neo.TransientError.Transaction.DeadlockDetected', inTheWay],
  ['Neo.TransientError.Transaction.LockAcquisitionTimeout', inTheWay],
  ['Neo.ClientError.Transaction.LockAcquisitionTimeout', inTheWay],
  ['Neo.TransientError.Transaction.LockClientStopped', ended],
  ['Neo.ClientError.Transaction.LockClientStopped', ended],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', outOfMemory],
  ['Neo.TransientError.General.OutOfMemoryError', outOfMemory],
  ['Neo.TransientError.General.TransactionOutOfMemoryError', outOfMemory],
]);

/** Any other passing trouble that the server tells of. */
const passing = busy('could not do this just now; try again shortly.');

/** What the driver has no code for, by how its message begins. */
const ERRORS_BY_MESSAGE: readonly (readonly [string, Told])[] = [
  [
    'Connection acquisition timed out',
    busy('is asked too much at once, so that no connection became free in time; try again shortly.'),
  ],
  ['Server responded HTTP', unavailable('answers in HTTP; give the Bolt address as NEO4J_URI.')],
];

/** An error of the server or driver in the project's words; any other one, and one that is nobody's fault but ours, as it is. */
export function translated(address: string, error: unknown): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const told = toldOf(error)?.(address);
  return told ? new AppError(told.code, told.message, told.details, error) : error;
}

function toldOf({ code, message }: neo4j.Neo4jError): Told | undefined {
  const known = ERRORS.get(code);
  if (known) return known;
  if (code.startsWith('Neo.TransientError.')) return passing;
  return ERRORS_BY_MESSAGE.find(([beginning]) => message.startsWith(beginning))?.[1];
}

/** A connection was lost or could not be made, so that the server may be gone. */
export function isLoss(error: unknown): boolean {
  return (
    error instanceof neo4j.Neo4jError &&
    (error.code === neo4j.error.SERVICE_UNAVAILABLE || error.code === neo4j.error.SESSION_EXPIRED)
  );
}

/** The same may go well at the next try. Memory that did not suffice will hardly do so a moment later. */
export function isPassing(error: unknown): boolean {
  return neo4j.isRetryableError(error) && !(error as neo4j.Neo4jError).code.includes('OutOfMemory');
}

/** The server cannot serve the database now, as opposed to refusing what was asked. */
export function meansDown(error: unknown): boolean {
  if (error instanceof AppError) return true;
  return isLoss(error) || (error instanceof neo4j.Neo4jError && toldOf(error) === notUp);
}

function inSentence(address: string): string {
  return address.charAt(0).toLowerCase() + address.slice(1);
}
