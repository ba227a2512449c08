import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { ChangePosition, Store } from '../../src/store/store.js';
import { entity } from '../support/graph.js';
import { put } from '../support/store/store-test.js';
import { openTemporaryFile, openTemporaryStore, type TemporaryStore } from '../support/temporary-store.js';
import { COUNTERS, countUp, openBeside } from './counting.js';
import { IS_LONG } from './measures.js';

/** Each of the writers adds one to its counter so many times. */
const TIMES = IS_LONG ? 20 : 1;
const WRITERS = 64;
const PROCESSES = 2;
const STORES = 3;

jest.setTimeout(IS_LONG ? 3_600_000 : 180_000);

describe('many who write at once', () => {
  let opened: TemporaryStore;
  let environment: NodeJS.ProcessEnv;
  let stores: readonly Store[] = [];
  let others: readonly ChildProcess[] = [];

  beforeEach(async () => {
    ({ opened, environment } = await openPlace());
    stores = Array.from({ length: STORES }, () => openBeside(environment));
    await put(opened.store, ...COUNTERS);
  });
  afterEach(async () => {
    for (const other of others) other.kill('SIGKILL');
    for (const store of stores) await store.close();
    await opened.dispose();
  });

  /** Those who write take turns with the stores. */
  function storeOf(writer: number): Store {
    return stores[writer % STORES] as Store;
  }

  test(`${WRITERS} writers by several stores and processes, each with the revision it saw, lose no step`, async () => {
    others = await Promise.all(Array.from({ length: PROCESSES }, () => startCounting(environment)));
    const here = WRITERS - PROCESSES * COUNTERS.length;
    const ended = others.map((other) => once(other, 'exit'));
    const history = followChanges(opened.store);
    for (const other of others) other.send('begin');
    await Promise.all(
      Array.from({ length: here }, (_, writer) =>
        countUp(storeOf(writer), COUNTERS[writer % COUNTERS.length] as (typeof COUNTERS)[number], TIMES),
      ),
    );
    expect(await Promise.all(ended)).toEqual(others.map(() => [0, null]));

    const steps = (WRITERS / COUNTERS.length) * TIMES;
    const counted = await opened.store.getRecords(COUNTERS.map(({ id }) => id));
    expect(counted.map((counter) => counter && 'label' in counter && counter.label)).toEqual(
      COUNTERS.map(() => String(steps)),
    );
    const changes = await history.upTo(1 + WRITERS * TIMES);
    expect(changes.map(({ revision, position, kind }) => [revision, position, kind])).toEqual(
      Array.from({ length: WRITERS * TIMES }, (_, index) => [index + 2, 0, 'UPDATED']),
    );
    for (const { id } of COUNTERS) expect(changes.filter((change) => change.id === id)).toHaveLength(steps);
    expect(await opened.store.check({ rebuild: false })).toEqual({ problems: [] });
  });

  test('a new record that 16 write alike at once is created once, and is one event for all', async () => {
    const ann = entity('Person', 'ann');
    const results = await Promise.all(
      Array.from({ length: 16 }, (_, writer) =>
        storeOf(writer).apply([{ kind: 'PUT', record: ann }], { author: 'test' }),
      ),
    );
    expect(results.map(({ created, updated }) => created + updated).sort()).toEqual([...Array(15).fill(0), 1]);
    expect(new Set(results.map(({ revision }) => revision))).toEqual(new Set([2]));
    expect(await opened.store.changes({ revision: 1, position: 99 }, 99)).toMatchObject([
      { kind: 'CREATED', id: ann.id, revision: 2 },
    ]);
    expect((await opened.store.counts()).byType.Person).toBe(1);
  });

  test('a new record that 16 write differently at once is created once, and stands as the last wrote it', async () => {
    const results = await Promise.all(
      Array.from({ length: 16 }, async (_, writer) => {
        const record = entity('Person', 'ann', { label: `Ann of ${writer}` });
        const { revision, created } = await storeOf(writer).apply([{ kind: 'PUT', record }], { author: 'test' });
        return { revision, created, record };
      }),
    );
    results.sort((one, other) => one.revision - other.revision);
    expect(results.map(({ revision, created }) => [revision, created])).toEqual(
      results.map((_, index) => [index + 2, index === 0 ? 1 : 0]),
    );
    const last = results.at(-1);
    expect(await opened.store.getRecords(['person/test/ann'])).toEqual([{ ...last?.record, revision: last?.revision }]);
    const changes = await opened.store.changes({ revision: 1, position: 99 }, 99);
    expect(changes.map(({ kind }) => kind)).toEqual(['CREATED', ...Array(15).fill('UPDATED')]);
  });
});

/** An empty store, and what another process needs to know to open it as well. */
async function openPlace(): Promise<{ opened: TemporaryStore; environment: NodeJS.ProcessEnv }> {
  if (process.env['CAUCUS_TEST_STORE'] === 'neo4j') {
    return { opened: await openTemporaryStore(), environment: { ...process.env, CAUCUS_STORE: 'neo4j' } };
  }
  const opened = await openTemporaryFile();
  return { opened, environment: { ...process.env, CAUCUS_STORE: 'sqlite', CAUCUS_DATA: dirname(opened.file) } };
}

/** Another process that will count every counter up when it is sent a word. */
async function startCounting(environment: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const code = `import { countUpWhenTold } from './tests/faults/counting.ts'; await countUpWhenTold(${TIMES});`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], {
    cwd: join(import.meta.dirname, '../..'),
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  return child;
}

/** Reads on from what was read before, while it is written, and never goes back. */
function followChanges(store: Store) {
  const seen: Awaited<ReturnType<Store['changes']>> = [];
  let last: ChangePosition = { revision: 1, position: 99 };
  const follow = async (target: () => number): Promise<void> => {
    while (last.revision < target()) {
      const changes = await store.changes(last, 10);
      seen.push(...changes);
      last = changes.at(-1) ?? last;
      if (changes.length === 0) await pause(5);
    }
  };
  let target = Number.POSITIVE_INFINITY;
  const following = follow(() => target);
  return {
    /** All of them, once those of the revision were read. */
    upTo: async (revision: number) => {
      target = revision;
      await following;
      return seen;
    },
  };
}
