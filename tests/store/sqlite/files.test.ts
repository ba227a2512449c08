import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readFileSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openSqliteStore } from '../../../src/store/sqlite/store.js';
import type { Store } from '../../../src/store/store.js';
import { entity } from '../../support/graph.js';
import { hashOf, inFolder, tamperWith } from '../../support/sqlite-file.js';
import { everythingIn } from '../../support/store/everything-in.js';
import { put } from '../../support/store/store-test.js';

const PAGE = 4096;
const people = Array.from({ length: 500 }, (_, index) => entity('Person', `p${index}`));

/** The one file of a store that was closed, with some hundred records in it, away from where it was written. */
async function writtenFile(folder: string): Promise<string> {
  const [original, file] = [join(folder, 'original.db'), join(folder, 'caucus.db')];
  await onOpened(original, async (store) => {
    await store.migrate();
    await put(store, ...people);
    expect(await everythingIn(store)).toHaveLength(people.length + 1);
  });
  copyFileSync(original, file);
  return file;
}

async function onOpened(file: string, work: (store: Store) => Promise<void>): Promise<void> {
  const store = openSqliteStore({ file });
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

/** Migrating the file is refused with a message that names it and says why, and leaves it byte for byte. */
async function expectRefusedAsItIs(file: string, why: RegExp): Promise<void> {
  const before = hashOf(file);
  const refusal = onOpened(file, (store) => store.migrate());
  await expect(refusal).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringMatching(why) });
  await expect(refusal).rejects.toMatchObject({ message: expect.stringContaining(file) });
  expect(hashOf(file)).toBe(before);
}

/** The last write that is whole in a copy of an open file with such a log; every one up to it must be. */
async function revisionOf(folder: string, name: string, file: string, log: Uint8Array): Promise<number> {
  const copy = join(folder, `${name}.db`);
  copyFileSync(file, copy);
  writeFileSync(`${copy}-wal`, log);
  let last = 0;
  await onOpened(copy, async (store) => {
    await store.migrate();
    const { revision, byType } = await store.counts();
    expect(byType).toEqual(revision === 0 ? {} : { Dataset: 1, Person: revision, Topic: revision });
    expect(await store.check({ rebuild: false })).toEqual({ problems: [] });
    last = revision;
  });
  return last;
}

describe('a file that is given to the store', () => {
  test('is made where it is not there, and may be empty', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'empty.db'), '');
      for (const name of ['new.db', 'empty.db']) {
        await onOpened(join(folder, name), async (store) => {
          await store.migrate();
          await expect(store.ping()).resolves.toBeUndefined();
          expect(await put(store, ...people.slice(0, 2))).toMatchObject({ revision: 1, created: 3 });
        });
      }
    }));

  test('holds all that was written when the store is closed, though a stream was left early', () =>
    inFolder(async (folder) => {
      const original = join(folder, 'original.db');
      await onOpened(original, async (store) => {
        await store.migrate();
        await put(store, ...people.slice(0, 9));
        for await (const { id } of store.stream(['Person'])) if (id !== '') break;
        await put(store, ...people);
      });
      copyFileSync(original, join(folder, 'copy.db'));
      await onOpened(join(folder, 'copy.db'), async (store) => {
        await store.migrate();
        expect(await store.counts()).toEqual({ revision: 2, byType: { Dataset: 1, Person: 500 } });
        expect(await store.check({ rebuild: false })).toEqual({ problems: [] });
      });
    }));

  test('of a newer program is refused and left as it is', () =>
    inFolder(async (folder) => {
      const file = await writtenFile(folder);
      tamperWith(file, 'PRAGMA user_version = 99');
      await expectRefusedAsItIs(file, /schema version 99.*newer program/);
    }));

  test('of another program is refused and left as it is', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'caucus.db');
      tamperWith(file, 'PRAGMA application_id = 7; CREATE TABLE theirs (id INTEGER); INSERT INTO theirs VALUES (1)');
      await expectRefusedAsItIs(file, /another program/);
    }));

  test('that is no database is refused and left as it is', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'caucus.db');
      writeFileSync(file, 'Minutes of the meeting.\n'.repeat(1000));
      await expectRefusedAsItIs(file, /not a Caucus store/);
    }));

  test('with a damaged page is refused before anything is read from it', () =>
    inFolder(async (folder) => {
      const file = await writtenFile(folder);
      const middle = Math.floor(statSync(file).size / PAGE / 2) * PAGE;
      const opened = openSync(file, 'r+');
      writeSync(opened, Buffer.alloc(PAGE, 0xa5), 0, PAGE, middle);
      closeSync(opened);
      await expectRefusedAsItIs(file, /damaged.*restore the last backup/s);
    }));

  test('in a folder that is not there is refused, and the folder not made', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'none', 'caucus.db');
      expect(() => openSqliteStore({ file })).toThrow(
        expect.objectContaining({ code: 'STORE_UNAVAILABLE', message: expect.stringContaining(file) }),
      );
      expect(existsSync(join(folder, 'none'))).toBe(false);
    }));

  test('that was not migrated cannot answer yet', () =>
    inFolder((folder) =>
      onOpened(join(folder, 'caucus.db'), async (store) => {
        await expect(store.ping()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      }),
    ));

  test('with a log of which the end was torn or garbled holds a whole number of writes', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'caucus.db');
      await onOpened(file, async (store) => {
        await store.migrate();
        for (const person of people.slice(0, 20)) await put(store, person, entity('Topic', person.label));
        const log = readFileSync(`${file}-wal`);
        const revisions: number[] = [];
        for (let eighths = 0; eighths <= 8; eighths += 1) {
          const kept = Math.floor((log.length * eighths) / 8) - 7;
          const torn = log.subarray(0, Math.max(0, kept));
          revisions.push(await revisionOf(folder, `torn-${eighths}`, file, torn));
          const garbled = Buffer.concat([torn, Buffer.alloc(log.length - torn.length, 0xa5)]);
          expect(await revisionOf(folder, `garbled-${eighths}`, file, garbled)).toBe(revisions.at(-1));
        }
        expect(revisions).toEqual(revisions.toSorted((one, other) => one - other));
        expect([revisions[0], revisions.at(-1)]).toEqual([0, 19]);
      });
    }));
});
