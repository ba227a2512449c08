import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, test } from '@jest/globals';
import { entity } from '../../support/graph.js';
import { everythingIn } from '../../support/store/everything-in.js';
import { put } from '../../support/store/store-test.js';
import { openTemporaryFile, type TemporaryFile } from '../../support/temporary-store.js';

const ann = entity('Person', 'ann');
const bob = entity('Person', 'bob');

const OPENED = `
import { createInterface } from 'node:readline';
import { openSqliteStore } from './src/store/sqlite/store.ts';
import { DatabaseSync } from './src/store/sqlite/driver.ts';
import { entity, puts } from './tests/support/graph.ts';
const file = process.env['CAUCUS_FILE'];
const author = 'another process';
`;

/** Takes the write lock and keeps it until it is told to go on. */
const HOLDER = `${OPENED}
const connection = new DatabaseSync(file);
connection.exec('BEGIN IMMEDIATE');
console.log('held');
createInterface(process.stdin).once('line', () => { connection.exec('COMMIT'); process.exit(); });
`;

/** Writes once, when nobody else does. */
const WRITER = `${OPENED}
const store = openSqliteStore({ file, busyTimeout: 60_000 });
console.log('waiting');
const { revision } = await store.apply(puts(entity('Person', 'bob')), { author });
console.log(revision);
await store.close();
process.exit();
`;

/** Writes pairs of records without end, telling the revision of each. */
const ENDLESS = `${OPENED}
const store = openSqliteStore({ file });
for (let number = 1; ; number += 1) {
  const pair = [entity('Topic', 'one-' + number), entity('Topic', 'two-' + number)];
  console.log((await store.apply(puts(...pair), { author })).revision);
}
`;

interface Other {
  readonly process: ChildProcess;
  /** The next line that it tells. */
  next(): Promise<string>;
  /** Has it do what it waits with. */
  goOn(): void;
}

/** Runs another process on the file of the store, and ends it with the work. */
async function beside(code: string, file: string, work: (other: Other) => Promise<void>): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], {
    env: { ...process.env, CAUCUS_FILE: file },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  try {
    await work({
      process: child,
      next: async () => String((await lines.next()).value),
      goOn: () => child.stdin.write('\n'),
    });
  } finally {
    await ended(child);
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function withStore(work: (opened: TemporaryFile) => Promise<void>): Promise<void> {
  const opened = await openTemporaryFile({ busyTimeout: 50 });
  try {
    await put(opened.store, ann);
    await work(opened);
  } finally {
    await opened.dispose();
  }
}

describe('another process on the same file', () => {
  test('that writes too long lets this one read, but not write: STORE_BUSY, and nothing is lost', () =>
    withStore(async ({ store, file }) =>
      beside(HOLDER, file, async (holder) => {
        expect(await holder.next()).toBe('held');
        await expect(put(store, bob)).rejects.toMatchObject({
          code: 'STORE_BUSY',
          message: expect.stringContaining(file),
        });
        expect(await store.getRecords([ann.id, bob.id])).toEqual([{ ...ann, revision: 1 }, undefined]);
        expect(await everythingIn(store)).toHaveLength(2);
        holder.goOn();
        await once(holder.process, 'exit');
        expect(await put(store, bob)).toMatchObject({ revision: 2, created: 1 });
      }),
    ));

  test('that waits to write does so when it can, and this one sees it', () =>
    withStore(async ({ store, file }) =>
      beside(HOLDER, file, async (holder) => {
        expect(await holder.next()).toBe('held');
        await beside(WRITER, file, async (writer) => {
          expect(await writer.next()).toBe('waiting');
          holder.goOn();
          expect(await writer.next()).toBe('2');
        });
        expect(await store.getRecords([bob.id])).toEqual([{ ...bob, revision: 2 }]);
        expect(await put(store, { ...bob, label: 'Bobby' })).toMatchObject({ revision: 3, updated: 1 });
      }),
    ));

  test('that is killed while it writes leaves every write that it told of, and no half one', () =>
    withStore(async ({ store, file }) =>
      beside(ENDLESS, file, async (writer) => {
        let told = 0;
        while (told < 40) told = Number(await writer.next());
        await ended(writer.process);
        const { revision, byType } = await store.counts();
        expect(revision).toBeGreaterThanOrEqual(told);
        expect(byType).toEqual({ Dataset: 1, Person: 1, Topic: 2 * (revision - 1) });
        expect(await store.check({ rebuild: false })).toEqual({ problems: [] });
        expect(await put(store, bob)).toMatchObject({ revision: revision + 1, created: 1 });
      }),
    ));
});
