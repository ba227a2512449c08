import { describe, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { AppError } from '../../../src/errors.js';
import { isLoss, isPassing, translated } from '../../../src/store/neo4j/driver-errors.js';

const ADDRESS = 'Database "graph" at neo4j://127.0.0.1:7687';

/** As the driver gives it; its message holds what nobody else may see. */
function errorOf(code: string, message = 'MATCH (n) RETURN n'): Error {
  return new neo4j.Neo4jError(message, code, '50N42', 'general processing exception');
}

describe('an error of Neo4j', () => {
  test.each([
    ['ServiceUnavailable', 'STORE_UNAVAILABLE', /does not answer; .*NEO4J_URI/],
    ['SessionExpired', 'STORE_UNAVAILABLE', /does not answer/],
    ['Neo.ClientError.Security.Unauthorized', 'STORE_UNAVAILABLE', /NEO4J_USER and NEO4J_PASSWORD/],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'STORE_UNAVAILABLE', /too often; .*NEO4J_PASSWORD/],
    ['Neo.ClientError.Security.Forbidden', 'STORE_UNAVAILABLE', /rights of NEO4J_USER/],
    ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'STORE_UNAVAILABLE', /may not be written/],
    ['Neo.ClientError.Database.DatabaseNotFound', 'STORE_UNAVAILABLE', /is not there; check NEO4J_DATABASE/],
    ['Neo.TransientError.Database.DatabaseUnavailable', 'STORE_UNAVAILABLE', /is not up/],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'DEADLINE_EXCEEDED', /took too long/],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'DEADLINE_EXCEEDED', /took too long/],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'STORE_BUSY', /other writes in the way/],
    ['Neo.TransientError.Transaction.LockAcquisitionTimeout', 'STORE_BUSY', /other writes in the way/],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'STORE_BUSY', /apply fewer changes at once/],
    ['Neo.TransientError.General.SomethingNew', 'STORE_BUSY', /try again shortly/],
  ])('%s is told as %s', (code, expected, message) => {
    const error = errorOf(code);
    const told = translated(ADDRESS, error);
    expect(told).toBeInstanceOf(AppError);
    expect(told).toMatchObject({ code: expected, message: expect.stringMatching(message), cause: error });
    expect((told as AppError).message).not.toContain('MATCH');
  });

  test('for want of a free connection is told as STORE_BUSY, though it has no code', () => {
    const error = errorOf('N/A', 'Connection acquisition timed out in 5000 ms. Pool status: Active conn count = 64');
    expect(translated(ADDRESS, error)).toMatchObject({ code: 'STORE_BUSY' });
  });

  test.each([
    errorOf('Neo.ClientError.Statement.SyntaxError'),
    errorOf('Neo.DatabaseError.General.UnknownError'),
    new TypeError('ours'),
    new AppError('CONFLICT', 'told already'),
  ])('that nobody outside can do anything about stays as it is (%s)', (error) => {
    expect(translated(ADDRESS, error)).toBe(error);
  });

  test.each([
    ['ServiceUnavailable', true, true],
    ['SessionExpired', true, true],
    ['Neo.TransientError.Transaction.DeadlockDetected', false, true],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', false, false],
    ['Neo.ClientError.Statement.SyntaxError', false, false],
  ])('%s means a lost connection: %s, and is worth another try: %s', (code, loss, passing) => {
    const error = errorOf(code);
    expect([isLoss(error), isPassing(error)]).toEqual([loss, passing]);
  });
});
