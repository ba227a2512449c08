import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { AppError, badInput } from '../../src/errors.js';
import { createLog } from '../../src/observability/log.js';
import { prepare } from '../../src/services/preparation.js';

const log = createLog('silent');
const INTERVAL = 500;

/** Work that fails as told, one failure an attempt, and then succeeds; counts its attempts. */
function workThatFails(...failures: readonly Error[]) {
  const left = [...failures];
  const work = {
    attempts: 0,
    run: async () => {
      work.attempts += 1;
      const failure = left.shift();
      if (failure) throw failure;
    },
  };
  return work;
}

const down = (message: string) => new AppError('STORE_UNAVAILABLE', message);

describe('preparing a store', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const options = { patient: true, interval: INTERVAL, log };

  test('is done at once where it can be', async () => {
    const work = workThatFails();
    const preparation = await prepare(work.run, options);
    expect(preparation.reason()).toBeUndefined();
    await jest.advanceTimersByTimeAsync(10 * INTERVAL);
    expect(work.attempts).toBe(1);
  });

  test('waits for a store that does not answer, and tells why meanwhile', async () => {
    const work = workThatFails(down('It sleeps.'), down('It sleeps.'), down('It wakes.'));
    const preparation = await prepare(work.run, options);
    expect(preparation.reason()).toBe('It sleeps.');
    await jest.advanceTimersByTimeAsync(2 * INTERVAL);
    expect(preparation.reason()).toBe('It wakes.');
    await jest.advanceTimersByTimeAsync(INTERVAL);
    expect(preparation.reason()).toBeUndefined();
    await jest.advanceTimersByTimeAsync(10 * INTERVAL);
    expect(work.attempts).toBe(4);
  });

  test.each(['STORE_BUSY', 'DEADLINE_EXCEEDED'] as const)('waits for a store that begins with %s', async (code) => {
    const work = workThatFails(new AppError(code, 'It wakes.'));
    const preparation = await prepare(work.run, options);
    expect(preparation.reason()).toBe('It wakes.');
    await jest.advanceTimersByTimeAsync(INTERVAL);
    expect(preparation.reason()).toBeUndefined();
  });

  test('goes on trying whatever fails later, and keeps to itself what is not for strangers', async () => {
    const work = workThatFails(down('It sleeps.'), new TypeError('a secret'));
    const preparation = await prepare(work.run, options);
    await jest.advanceTimersByTimeAsync(INTERVAL);
    expect(preparation.reason()).toBe('The store could not be made ready.');
    await jest.advanceTimersByTimeAsync(INTERVAL);
    expect(preparation.reason()).toBeUndefined();
  });

  test.each([
    ['the store does not answer and is not waited for', { ...options, patient: false }, down('It sleeps.')],
    ['something else is wrong', options, badInput('It is full.')],
    ['nobody knows what is wrong', options, new TypeError('a secret')],
  ])('fails at once where %s', async (_, given, failure) => {
    await expect(prepare(workThatFails(failure).run, given)).rejects.toBe(failure);
    expect(jest.getTimerCount()).toBe(0);
  });

  test('ends when it is told to, after the attempt that is under way', async () => {
    const work = workThatFails(down('It sleeps.'));
    const preparation = await prepare(work.run, options);
    await preparation.stop();
    await jest.advanceTimersByTimeAsync(10 * INTERVAL);
    expect(work.attempts).toBe(1);
    expect(preparation.reason()).toBe('It sleeps.');
  });
});
