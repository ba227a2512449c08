import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { restore } from '../../../src/store/sqlite/restore.js';
import { openSqliteStore } from '../../../src/store/sqlite/store.js';
import type { Store } from '../../../src/store/store.js';
import { entity } from '../../support/graph.js';
import { hashOf, inFolder, tamperWith } from '../../support/sqlite-file.js';
import { counterparts } from '../../support/store/answers.js';
import { came } from '../../support/store/attendance.js';
import { metBy } from '../../support/store/questions.js';
import { put } from '../../support/store/store-test.js';

const [ann, bob, cleo] = [entity('Person', 'ann'), entity('Person', 'bob'), entity('Person', 'cleo')];
const spring = entity('Meeting', 'spring');
const inBackup = [ann, bob, spring, came(ann, spring), came(bob, spring)];
const NOW = new Date('2026-03-05T10:11:12Z');
const KEPT = 'caucus.db.before-restore-2026-03-05T10-11-12Z';

interface Place {
  readonly data: string;
  readonly file: string;
  readonly backup: string;
  restore(): ReturnType<typeof restore>;
}

/** A folder for a store, empty, and a backup beside it that tells of Ann and Bob. */
function onPlace(work: (place: Place) => Promise<void>): Promise<void> {
  return inFolder(async (folder) => {
    const [data, backup] = [join(folder, 'data'), join(folder, 'backup.db')];
    const file = join(data, 'caucus.db');
    mkdirSync(data);
    await onStore(join(folder, 'original.db'), async (store) => {
      await put(store, ...inBackup);
      await store.backup(backup);
    });
    await work({ data, file, backup, restore: () => restore({ file, backup, now: () => NOW }) });
  });
}

async function onStore<Result>(file: string, work: (store: Store) => Promise<Result>): Promise<Result> {
  const store = openSqliteStore({ file });
  try {
    await store.migrate();
    return await work(store);
  } finally {
    await store.close();
  }
}

const peopleIn = (file: string): Promise<number | undefined> =>
  onStore(file, async (store) => {
    expect(await store.check({ rebuild: false })).toEqual({ problems: [] });
    return (await store.counts()).byType.Person;
  });

/**
 * Makes a store of three people. It is written elsewhere, since what the driver has not given back yet would still hold the
 * file of a store that was closed in this process.
 */
async function putThree(file: string): Promise<void> {
  const elsewhere = `${file}.elsewhere`;
  await onStore(elsewhere, (store) => put(store, ann, bob, cleo));
  copyFileSync(elsewhere, file);
  for (const ending of ['', '-wal', '-shm']) rmSync(elsewhere + ending, { force: true });
}

describe('restoring the embedded store', () => {
  test('where there is none', () =>
    onPlace(async ({ data, file, backup, restore }) => {
      const before = hashOf(backup);
      expect(await restore()).toEqual({
        file,
        counts: { revision: 1, byType: { ATTENDED: 2, Dataset: 1, Meeting: 1, Person: 2 } },
        mended: [],
      });
      expect(readdirSync(data)).toEqual(['caucus.db']);
      expect(await peopleIn(file)).toBe(2);
      expect(hashOf(backup)).toBe(before);
    }));

  test('keeps the former one, and one that was kept before', () =>
    onPlace(async ({ data, file, restore }) => {
      await putThree(file);
      expect(await restore()).toMatchObject({ kept: join(data, KEPT) });
      expect(await restore()).toMatchObject({ kept: join(data, `${KEPT}-2`) });
      expect(readdirSync(data)).toEqual(['caucus.db', KEPT, `${KEPT}-2`]);
      expect(await peopleIn(file)).toBe(2);
      expect(await peopleIn(join(data, KEPT))).toBe(3);
      expect(await peopleIn(join(data, `${KEPT}-2`))).toBe(2);
    }));

  test.each([false, true])(
    'keeps what stands in the log of one that was not closed (its file damaged: %s)',
    (damaged) =>
      onPlace(async ({ data, file, backup, restore }) => {
        await onStore(`${backup}.open`, async (store) => {
          await put(store, ann, bob, cleo);
          for (const ending of ['', '-wal']) copyFileSync(`${backup}.open${ending}`, file + ending);
        });
        if (damaged) writeFileSync(file, 'damaged '.repeat(2000));
        await restore();
        expect(readdirSync(data)).toEqual(['caucus.db', KEPT]);
        expect(await peopleIn(join(data, KEPT))).toBe(3);
        expect(await peopleIn(file)).toBe(2);
      }),
  );

  test('keeps a former one that cannot be read', () =>
    onPlace(async ({ data, file, restore }) => {
      writeFileSync(file, 'damaged '.repeat(2000));
      const before = hashOf(file);
      await restore();
      expect(readdirSync(data)).toEqual(['caucus.db', KEPT]);
      expect(hashOf(join(data, KEPT))).toBe(before);
      expect(await peopleIn(file)).toBe(2);
    }));

  test('keeps a log whose store is gone, and the new one does not take it for its own', () =>
    onPlace(async ({ data, file, backup, restore }) => {
      const log = await onStore(`${backup}.open`, async (store) => {
        await put(store, cleo);
        return readFileSync(`${backup}.open-wal`);
      });
      writeFileSync(`${file}-wal`, log);
      writeFileSync(`${file}-shm`, 'stale');
      expect(await restore()).toMatchObject({ kept: join(data, KEPT) });
      expect(readdirSync(data)).toEqual(['caucus.db', `${KEPT}-wal`]);
      expect(readFileSync(join(data, `${KEPT}-wal`)).equals(log)).toBe(true);
      expect(await peopleIn(file)).toBe(2);
    }));

  test('is refused while somebody has the store open', () =>
    onPlace(async ({ data, file, restore }) => {
      await onStore(file, async (store) => {
        await put(store, cleo);
        const before = readdirSync(data);
        await expect(restore()).rejects.toMatchObject({ code: 'STORE_BUSY', message: expect.stringContaining(file) });
        expect(readdirSync(data)).toEqual(before);
        const written = await put(store, bob);
        expect(written).toMatchObject({ revision: 2 });
      });
    }));

  test('is not undone by somebody who opened the former one at that moment', () =>
    onPlace(async ({ data, file, restore }) => {
      await putThree(file);
      const late = openSqliteStore({ file });
      await restore();
      await expect(late.migrate()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      await late.close();
      expect(readdirSync(data)).toEqual(['caucus.db', KEPT]);
      expect(await peopleIn(file)).toBe(2);
      expect(await peopleIn(join(data, KEPT))).toBe(3);
    }));

  test('makes derived data anew that do not follow from the records', () =>
    onPlace(async ({ file, backup, restore }) => {
      tamperWith(backup, 'DELETE FROM presence');
      expect(await restore()).toMatchObject({ mended: [expect.stringContaining('"presence"')] });
      expect(await onStore(file, (store) => counterparts(store, metBy(ann)))).toEqual(['Bob 1+0']);
    }));
});

describe('a backup that is not fit to be restored', () => {
  const refused = (title: string, spoil: (place: Place) => string, message: RegExp): void => {
    test(title, () =>
      onPlace(async (place) => {
        const backup = spoil(place);
        await putThree(place.file);
        const before = hashOf(place.file);
        const names = readdirSync(place.data);
        const refusal = restore({ file: place.file, backup });
        await expect(refusal).rejects.toMatchObject({
          code: 'BAD_USER_INPUT',
          message: expect.stringMatching(message),
        });
        await expect(refusal).rejects.toMatchObject({ message: expect.stringContaining(backup) });
        expect(readdirSync(place.data)).toEqual(names);
        expect(hashOf(place.file)).toBe(before);
      }),
    );
  };

  const written =
    (content: string | Buffer) =>
    ({ backup }: Place) => {
      writeFileSync(backup, content);
      return backup;
    };
  const tampered =
    (sql: string) =>
    ({ backup }: Place) => {
      tamperWith(backup, sql);
      return backup;
    };

  refused('is not there', ({ backup }) => `${backup}.none`, /is no file; name one that "caucus backup" wrote/);
  refused('is a folder', ({ data }) => data, /is no file/);
  refused('is the store itself', ({ file }) => file, /is the store itself/);
  refused('is empty', written(''), /is empty/);
  refused('is no database', written('Minutes of the meeting.\n'.repeat(500)), /is damaged, or no database/);
  refused('is of another program', tampered('PRAGMA application_id = 7'), /is another program's database/);
  refused('is of a newer program', tampered('PRAGMA user_version = 99'), /has schema version 99 of a newer program/);
  refused(
    'has a damaged page',
    ({ backup }) => {
      const content = readFileSync(backup);
      content.fill(0xa5, 4096 * 20, 4096 * 21);
      writeFileSync(backup, content);
      return backup;
    },
    /is damaged/,
  );
  refused(
    'is a store that was not closed',
    ({ backup }) => {
      writeFileSync(`${backup}-wal`, 'some writes');
      return backup;
    },
    /has a log of writes beside it/,
  );
  refused('is garbled in a record', tampered(`UPDATE record SET data = '{"revision":1,' WHERE key = 2`), /is damaged/);
});
