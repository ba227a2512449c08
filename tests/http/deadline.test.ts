import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { startDeadline } from '../../src/http/deadline.js';

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

/** As much of a response as a deadline looks at. */
function createResponse(writableFinished: boolean) {
  return Object.assign(new EventEmitter(), { writableFinished }) as unknown as ServerResponse;
}

describe('startDeadline', () => {
  test('fires when the time is over, and not before', () => {
    const expired: unknown[] = [];
    const signal = startDeadline(createResponse(false), 100, (error) => expired.push(error));
    jest.advanceTimersByTime(99);
    expect(signal.aborted).toBe(false);
    jest.advanceTimersByTime(1);
    expect(expired).toEqual([signal.reason]);
    expect(signal.reason).toMatchObject({ code: 'DEADLINE_EXCEEDED', details: { deadline: 100 } });
  });

  test('never fires once the answer was sent', () => {
    const expired: unknown[] = [];
    const response = createResponse(true);
    const signal = startDeadline(response, 100, (error) => expired.push(error));
    response.emit('close');
    jest.advanceTimersByTime(1000);
    expect([signal.aborted, expired]).toEqual([false, []]);
  });

  test('fires at once when the client goes away, without the call that would answer it', () => {
    const expired: unknown[] = [];
    const response = createResponse(false);
    const signal = startDeadline(response, 100, (error) => expired.push(error));
    response.emit('close');
    jest.advanceTimersByTime(1000);
    expect(signal.reason).toMatchObject({ message: 'The client closed the connection' });
    expect(expired).toEqual([]);
  });
});
