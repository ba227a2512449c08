import { closeSync, openSync, readdirSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { DatabaseSync } from '../../../src/store/sqlite/driver.js';
import type { Store } from '../../../src/store/store.js';
import { entity } from '../../support/graph.js';
import { inFolder, tamperWith } from '../../support/sqlite-file.js';
import { came } from '../../support/store/attendance.js';
import { put } from '../../support/store/store-test.js';
import { openTemporaryFile } from '../../support/temporary-store.js';

const PAGE = 4096;
const spring = entity('Meeting', 'spring');
const people = Array.from({ length: 300 }, (_, index) => entity('Person', `p${index}`));
const records = [spring, ...people, ...people.map((person) => came(person, spring))];

function onStore(work: (store: Store, file: string, target: string) => Promise<void>): Promise<void> {
  return inFolder(async (folder) => {
    const { store, file, dispose } = await openTemporaryFile();
    try {
      await put(store, ...records);
      await work(store, file, join(folder, 'backup'));
    } finally {
      await dispose();
    }
  });
}

/** Moves what was written into the file and overwrites a page in its middle. */
function damage(file: string): void {
  tamperWith(file, 'PRAGMA wal_checkpoint(TRUNCATE)');
  const opened = openSync(file, 'r+');
  writeSync(opened, Buffer.alloc(PAGE, 0xa5), 0, PAGE, Math.floor(statSync(file).size / PAGE / 2) * PAGE);
  closeSync(opened);
}

describe('a backup of the embedded store', () => {
  test('is refused where the store is damaged, and leaves no file', () =>
    onStore(async (store, file, target) => {
      damage(file);
      await expect(store.backup(target)).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
        message: expect.stringMatching(/caucus\.db is not sound, so no backup was written: .*restore the last backup/s),
      });
      expect(readdirSync(dirname(target))).toEqual([]);
    }));

  test('is refused while derived data do not follow from the records, and says how to mend them', () =>
    onStore(async (store, file, target) => {
      tamperWith(file, 'DELETE FROM presence');
      await expect(store.backup(target)).rejects.toMatchObject({
        message: expect.stringMatching(/"presence" does not follow.*caucus check --rebuild/s),
      });
      expect(readdirSync(dirname(target))).toEqual([]);
      await store.check({ rebuild: true });
      await store.backup(target);
      expect(readdirSync(dirname(target))).toEqual(['backup']);
    }));

  test('can be read where nothing may be written, as it is one file without a log', () =>
    onStore(async (store, _file, target) => {
      await store.backup(target);
      const copy = new DatabaseSync(target, { readOnly: true });
      try {
        expect(copy.prepare('SELECT count(*) AS people FROM entity WHERE type = ?').get('Person')).toEqual({
          people: people.length,
        });
        expect(readdirSync(dirname(target))).toEqual(['backup']);
      } finally {
        copy.close();
      }
    }));

  test('does not touch what another one is writing, or has left behind', () =>
    onStore(async (store, _file, target) => {
      writeFileSync(`${target}.partial`, 'half');
      await expect(store.backup(target)).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        message: expect.stringContaining(`${target}.partial`),
      });
      expect(readdirSync(dirname(target))).toEqual(['backup.partial']);
    }));

  test('of two to the same file at once one is refused, and the other one whole', () =>
    onStore(async (store, _file, target) => {
      const outcomes = await Promise.allSettled([store.backup(target), store.backup(target)]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(readdirSync(dirname(target))).toEqual(['backup']);
    }));
});
