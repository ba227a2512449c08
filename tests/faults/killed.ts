import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import type { Neo4jServer } from '../../scripts/neo4j/server.js';
import { maySucceedLater } from '../../src/errors.js';
import { openNeo4jStore } from '../../src/store/neo4j/store.js';
import type { ApplyResult, Store } from '../../src/store/store.js';
import { entity, puts, testDataset } from '../support/graph.js';
import { put } from '../support/store/store-test.js';
import { IS_LONG, type Measured, measured, until, watchLateness } from './measures.js';

const ROUNDS = IS_LONG ? 20 : 1;
const WRITERS = 8;
const READERS = 4;

/**
 * How long those who call may be left without a word when the server is gone, and how soon they are answered when it is back and
 * has answered somebody who had not asked before.
 */
const REFUSAL = 1000;
const RECOVERY = 5000;

/** What takes as long as the machine needs, milliseconds. */
const PATIENCE = 120_000;
const LONGEST_TEST = 600_000 * ROUNDS;

const author = 'test';

export function survivesBeingKilled(server: () => Neo4jServer): void {
  test(
    'is killed while many write and read: each is told so at once, every write acknowledged is there once and whole, and all goes on soon after it is back',
    async () => {
      const store = openNeo4jStore({ ...server(), database: 'neo4j' });
      const traffic = await startTraffic(store);
      try {
        for (let round = 0; round < ROUNDS; round += 1) {
          await traffic.goesOn();
          const lateness = watchLateness();
          const killed = performance.now();
          await server().kill();
          const refusals = await traffic.refusalsSince(killed, 3 * (WRITERS + READERS));
          const late = lateness();
          for (const { begin, milliseconds, error } of refusals) {
            expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE' });
            expect(begin + milliseconds - Math.max(begin, killed)).toBeLessThan(REFUSAL + late);
          }
          await server().restart();
          const returned = performance.now();
          await patiently(server(), isAnswered);
          const control = performance.now() - returned;
          const recovered = await traffic.answerSince(returned);
          expect(recovered - returned).toBeLessThan(control + RECOVERY);
        }
        await traffic.goesOn();
        const acknowledged = await traffic.end();
        await patiently(server(), (fresh) => expectEachOnce(fresh, acknowledged));
      } finally {
        await traffic.end();
        await store.close();
      }
    },
    LONGEST_TEST,
  );
}

/** Two records, of which there is never only one. */
function pairOf(key: string) {
  return [entity('Topic', `one-${key}`), entity('Topic', `two-${key}`)];
}

/** Does the work with a store of its own that has all the time in the world. */
async function patiently(server: Neo4jServer, work: (store: Store) => Promise<void>): Promise<void> {
  const store = openNeo4jStore({ ...server, database: 'neo4j', statementTimeout: PATIENCE });
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

async function isAnswered(store: Store): Promise<void> {
  await until(async () => (await measured(read(store))).error === undefined, PATIENCE);
}

function read(store: Store): () => ReturnType<Store['getRecords']> {
  return () => store.getRecords([testDataset.id]);
}

/** What was acknowledged by the key of each write, and the revision before all of it. */
interface Acknowledged {
  readonly before: number;
  readonly results: ReadonlyMap<string, ApplyResult>;
}

/** Writes and reads without end. Who is refused repeats what he wanted, a write with its key. */
async function startTraffic(store: Store) {
  await store.migrate();
  await put(store);
  const { revision: before } = await store.counts();
  const results = new Map<string, ApplyResult>();
  const refused: Measured<unknown>[] = [];
  const answers: number[] = [];
  let isOver = false;

  const insist = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    for (;;) {
      const call = await measured(work);
      if (call.error === undefined) return call.value as Value;
      if (!maySucceedLater(call.error)) throw call.error;
      refused.push(call);
      await pause(20);
    }
  };
  const write = async (writer: number): Promise<void> => {
    for (let number = 0; !isOver; number += 1) {
      const key = `${writer}-${number}`;
      results.set(key, await insist(() => store.apply(puts(...pairOf(key)), { author, idempotencyKey: key })));
    }
  };
  const keepReading = async (): Promise<void> => {
    while (!isOver) {
      await insist(read(store));
      answers.push(performance.now());
    }
  };
  const all = Promise.all([
    ...Array.from({ length: WRITERS }, (_, writer) => write(writer)),
    ...Array.from({ length: READERS }, keepReading),
  ]);
  // A failure is told at the end, and until then by what does not come.
  all.catch(() => {});

  return {
    goesOn: async (): Promise<void> => {
      const [written, read] = [results.size, answers.length];
      await until(() => results.size >= written + WRITERS && answers.length >= read + READERS, PATIENCE);
    },
    refusalsSince: async (time: number, count: number): Promise<readonly Measured<unknown>[]> => {
      const those = () => refused.filter(({ begin, milliseconds }) => begin + milliseconds > time);
      await until(() => those().length >= count, PATIENCE);
      return those();
    },
    /** When the first answer came after the time. */
    answerSince: async (time: number): Promise<number> => {
      const first = () => answers.find((answered) => answered > time);
      await until(() => first() !== undefined, PATIENCE);
      return first() ?? time;
    },
    end: async (): Promise<Acknowledged> => {
      isOver = true;
      await all;
      return { before, results };
    },
  };
}

async function expectEachOnce(store: Store, { before, results }: Acknowledged): Promise<void> {
  const written = [...results].sort(([, one], [, other]) => one.revision - other.revision);
  expect(written.map(([, result]) => result)).toEqual(
    written.map((_, index) => ({ revision: before + 1 + index, created: 2, updated: 0, deleted: 0 })),
  );
  expect((await store.counts()).revision).toBe(before + written.length);
  const changes = await store.changes({ revision: before, position: Number.MAX_SAFE_INTEGER }, 2 * written.length + 1);
  expect(changes.map(({ revision, kind, id }) => [revision, kind, id])).toEqual(
    written.flatMap(([key, { revision }]) => pairOf(key).map(({ id }) => [revision, 'CREATED', id])),
  );
  const ids = written.flatMap(([key]) => pairOf(key).map(({ id }) => id));
  expect((await store.getRecords(ids)).every((record) => record !== undefined)).toBe(true);
  expect(await store.check({ rebuild: false })).toEqual({ problems: [] });
}
