import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError } from '../errors.js';
import type { Log } from '../observability/log.js';

/** Codes that Apollo Server gives to requests that never came to a resolver; they pass as they are. */
const requestCodes: ReadonlySet<unknown> = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

// Errors of graphql-js about the values that a client gave, which come to no code of Apollo: a null variable where the argument
// has a default, and the notice that ends a long list of faulty variables.
const inputErrors = /^(Argument "|Too many errors processing variables)/;

// What the parser of graphql-js says of NUL and of a lone surrogate, raw or escaped. The same text as a variable is refused as a
// faulty value, and so it is here.
const unusableText =
  /Invalid (Unicode escape sequence: "\\u\{?0*d[89a-f]|character( within String)?: U\+(0000|D[89A-F]))/i;

const maxMessageLength = 500;
const maxPieceLength = 100;
const maxLocations = 5;

/**
 * Makes the one place where an error becomes part of an answer. An `AppError` shows its code, message and details. What is the
 * client's fault by Apollo's or graphql-js's account keeps its message. Everything else is ours: the client gets an id, and the
 * log the error under that id. The same error thrown at many fields, as by a failed batch, has one id and one record.
 */
export function createErrorFormatter(
  log: Log,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  const errorIds = new WeakMap<object, string>();

  const logInternal = (cause: unknown, path: GraphQLFormattedError['path']): string => {
    const known = cause instanceof Error ? errorIds.get(cause) : undefined;
    if (known) return known;
    const errorId = randomUUID();
    if (cause instanceof Error) errorIds.set(cause, errorId);
    log.error({ errorId, path, err: cause }, 'internal error');
    return errorId;
  };

  return (formatted, error) => {
    const cause = causeOf(error);
    // First, so that a faulty date has one code whether it is written in the query, where Apollo takes it for a fault of the
    // document, or given as a variable.
    if (cause instanceof AppError && cause.code !== 'INTERNAL') {
      return answer(formatted, cause.message, { ...cause.details, code: cause.code });
    }
    const code = formatted.extensions?.['code'];
    if (code === 'GRAPHQL_PARSE_FAILED' && unusableText.test(formatted.message)) {
      const message =
        'The query contains a NUL character (U+0000) or a lone surrogate, which is half a character; remove it';
      return answer(formatted, message, { code: 'BAD_USER_INPUT' });
    }
    if (requestCodes.has(code)) return answer(formatted, formatted.message, { code });
    if (cause instanceof GraphQLError && inputErrors.test(cause.message)) {
      return answer(formatted, cause.message, { code: 'BAD_USER_INPUT' });
    }
    const errorId = logInternal(cause, formatted.path);
    return answer(formatted, internalMessage(errorId), { code: 'INTERNAL', errorId });
  };
}

/** What a client is told of an error that is ours. */
export function internalMessage(errorId: string): string {
  return `An internal error occurred; quote error id ${errorId}`;
}

/** The form in which a request is refused as a whole, before anything of it is resolved: HTTP 400. */
export function refusal(error: AppError): GraphQLError {
  return new GraphQLError(error.message, { originalError: error, extensions: { http: { status: 400 } } });
}

function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

function answer(
  { path, locations }: GraphQLFormattedError,
  message: string,
  extensions: Record<string, unknown>,
): GraphQLFormattedError {
  return {
    message: shorten(message),
    ...(locations && { locations: locations.slice(0, maxLocations) }),
    ...(path && { path }),
    extensions,
  };
}

// Messages of graphql-js quote the client's own values, which may be as long as the body, and say what is wrong between the
// quotation marks. So the long pieces between two marks are cut first, and the whole only if that is not enough.
function shorten(message: string): string {
  if (message.length <= maxMessageLength) return message;
  const pieces = message.split('"').map((piece) => cutMiddle(piece, maxPieceLength));
  return cutMiddle(pieces.join('"'), maxMessageLength);
}

function cutMiddle(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const half = maxLength / 2 - 2;
  return `${text.slice(0, half)} … ${text.slice(-half)}`.toWellFormed();
}
