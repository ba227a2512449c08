import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

/** Faults last as long and come in as many places as in the world outside, in place of what fits into a continuous integration. */
export const IS_LONG = process.env['CAUCUS_TEST_FAULTS'] === 'long';

export interface Measured<Value> {
  readonly begin: number;
  readonly milliseconds: number;
  /** What came of the work. */
  readonly value?: Value;
  readonly error?: unknown;
}

/** What came of the work, be it an error, and how long it took. */
export async function measured<Value>(work: () => Promise<Value>): Promise<Measured<Value>> {
  const begin = performance.now();
  const settled = await work().then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  return { ...settled, begin, milliseconds: performance.now() - begin };
}

/** So many who begin the same work together. */
export function allAtOnce<Value>(count: number, work: () => Promise<Value>): Promise<Measured<Value>[]> {
  return Promise.all(Array.from({ length: count }, () => measured(work)));
}

/** Waits until the condition holds, and fails where it does not in time. */
export async function until(condition: () => boolean | Promise<boolean>, milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`Not so after ${milliseconds} ms: ${condition}`);
    await pause(20);
  }
}

/** Tells by how many milliseconds this process itself was late at most, on a machine that has other work, since it was asked to look. */
export function watchLateness(): () => number {
  const delays = monitorEventLoopDelay({ resolution: 5 });
  delays.enable();
  return () => {
    delays.disable();
    return delays.max / 1e6;
  };
}
