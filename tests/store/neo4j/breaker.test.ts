import { describe, expect, test } from '@jest/globals';
import { type Breaker, createBreaker } from '../../../src/store/neo4j/breaker.js';

const DOWN = new Error('down');

/** A breaker whose probes and timers end when the test says so. */
class Bench {
  /** The probes under way. */
  readonly probes: { resolve: () => void; reject: (reason: unknown) => void }[] = [];
  /** What was scheduled and not called off. */
  readonly scheduled: { readonly work: () => void; readonly milliseconds: number }[] = [];
  readonly openings: unknown[] = [];
  readonly breaker: Breaker = createBreaker({
    probe: () => new Promise<void>((resolve, reject) => this.probes.push({ resolve, reject })),
    interval: 250,
    schedule: (work, milliseconds) => {
      const entry = { work, milliseconds };
      this.scheduled.push(entry);
      return () => {
        const index = this.scheduled.indexOf(entry);
        if (index >= 0) this.scheduled.splice(index, 1);
      };
    },
    onOpen: (reason) => this.openings.push(reason),
  });

  /** Ends the one probe under way. */
  async probed(isAnswered: boolean): Promise<void> {
    expect(this.probes).toHaveLength(1);
    const [probe] = this.probes.splice(0);
    if (isAnswered) probe?.resolve();
    else probe?.reject(DOWN);
    await settled();
  }

  /** Lets the time of the one timer come. */
  tick(): void {
    expect(this.scheduled.map(({ milliseconds }) => milliseconds)).toEqual([250]);
    const [entry] = this.scheduled.splice(0);
    entry?.work();
  }

  /** What a call meets now: `passes`, `waits`, or the reason why it may not. */
  async meets(): Promise<unknown> {
    const passing = this.breaker.pass();
    if (passing === undefined) return 'passes';
    let met: unknown = 'waits';
    passing.then(
      () => {
        met = 'passes';
      },
      (reason: unknown) => {
        met = reason;
      },
    );
    await settled();
    return met;
  }
}

/** Lets all that can settle without time passing do so. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** In use, with its server known to answer. */
async function closed(): Promise<Bench> {
  const bench = new Bench();
  await bench.meets();
  await bench.probed(true);
  return bench;
}

async function open(): Promise<Bench> {
  const bench = await closed();
  bench.breaker.lost();
  await bench.probed(false);
  return bench;
}

describe('the breaker of the connection to Neo4j', () => {
  test('asks nothing before it is used', () => {
    const bench = new Bench();
    expect([bench.probes, bench.scheduled]).toEqual([[], []]);
  });

  test('lets the first calls wait for one probe', async () => {
    const bench = new Bench();
    expect([await bench.meets(), await bench.meets()]).toEqual(['waits', 'waits']);
    await bench.probed(true);
    expect(await bench.meets()).toBe('passes');
  });

  test('opens where the first probe is not answered', async () => {
    const bench = new Bench();
    await bench.meets();
    await bench.probed(false);
    expect([await bench.meets(), bench.openings]).toEqual([DOWN, [DOWN]]);
  });

  test('has no probe and no timer as long as all is well', async () => {
    const bench = await closed();
    expect([await bench.meets(), bench.probes, bench.scheduled]).toEqual(['passes', [], []]);
  });

  test('lets nothing pass after a lost connection until the probe is answered', async () => {
    const bench = await closed();
    bench.breaker.lost();
    expect(await bench.meets()).toBe('waits');
    await bench.probed(true);
    expect([await bench.meets(), bench.openings]).toEqual(['passes', []]);
  });

  test('tells those who wait what the probe found', async () => {
    const bench = await closed();
    bench.breaker.lost();
    const [first, second] = [bench.breaker.pass(), bench.breaker.pass()];
    await bench.probed(false);
    await expect(first).rejects.toBe(DOWN);
    await expect(second).rejects.toBe(DOWN);
  });

  test('opens once for any number of lost connections', async () => {
    const bench = await closed();
    for (let lost = 0; lost < 16; lost += 1) bench.breaker.lost();
    await bench.probed(false);
    bench.breaker.lost();
    bench.breaker.late();
    expect([bench.openings, bench.probes]).toEqual([[DOWN], []]);
  });

  test('is not opened by slow answers while the server answers probes', async () => {
    const bench = await closed();
    for (let late = 0; late < 5; late += 1) {
      bench.breaker.late();
      expect(await bench.meets()).toBe('passes');
      await bench.probed(true);
    }
    expect(bench.openings).toEqual([]);
  });

  test('has one probe for many slow answers', async () => {
    const bench = await closed();
    for (let late = 0; late < 16; late += 1) bench.breaker.late();
    expect(bench.probes).toHaveLength(1);
  });

  test('opens where an answer is late and the probe is not answered', async () => {
    const bench = await closed();
    bench.breaker.late();
    await bench.probed(false);
    expect([await bench.meets(), bench.openings]).toEqual([DOWN, [DOWN]]);
  });

  test('lets nothing pass any more where a connection is lost while an answer is late', async () => {
    const bench = await closed();
    bench.breaker.late();
    bench.breaker.lost();
    expect([await bench.meets(), bench.probes.length]).toEqual(['waits', 1]);
  });

  test('refuses at once while it is open, and looks again and again', async () => {
    const bench = await open();
    for (let round = 0; round < 3; round += 1) {
      expect([await bench.meets(), bench.probes]).toEqual([DOWN, []]);
      bench.tick();
      expect(await bench.meets()).toBe(DOWN);
      await bench.probed(false);
    }
    expect(bench.openings).toEqual([DOWN]);
  });

  test('closes by itself as soon as the server answers again', async () => {
    const bench = await open();
    bench.tick();
    await bench.probed(true);
    expect([await bench.meets(), bench.scheduled]).toEqual(['passes', []]);
    bench.breaker.lost();
    await bench.probed(false);
    expect(bench.openings).toEqual([DOWN, DOWN]);
  });

  test('looks no more once it is closed for good', async () => {
    const bench = await open();
    bench.breaker.close();
    expect(bench.scheduled).toEqual([]);
  });

  test.each([true, false])('minds no probe that ends after that (answered: %s)', async (isAnswered) => {
    const bench = await closed();
    bench.breaker.late();
    bench.breaker.close();
    await bench.probed(isAnswered);
    bench.breaker.lost();
    bench.breaker.late();
    expect([bench.openings, bench.scheduled, bench.probes]).toEqual([[], [], []]);
  });
});
