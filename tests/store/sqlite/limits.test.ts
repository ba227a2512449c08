import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openSqliteStore } from '../../../src/store/sqlite/store.js';
import type { Store } from '../../../src/store/store.js';
import { entity } from '../../support/graph.js';
import { inFolder } from '../../support/sqlite-file.js';
import { counterparts } from '../../support/store/answers.js';
import { came, tookPart } from '../../support/store/attendance.js';
import { encountersOf, metBy } from '../../support/store/questions.js';
import { put } from '../../support/store/store-test.js';

const [north, south] = [entity('Organisation', 'north'), entity('Organisation', 'south')];
const people = Array.from({ length: 100 }, (_, index) => entity('Person', `p${index}`));
const meetings = Array.from({ length: 20 }, (_, index) => entity('Meeting', `m${index}`));

/** A body for which a hundred people came to each meeting: two hundred thousand pairs to look at for one row. */
const hub = [
  ...[north, south, ...people, ...meetings],
  ...meetings.flatMap((meeting) => [tookPart(south, meeting), ...people.map((person) => came(person, meeting, north))]),
];

async function onOpened(file: string, statementTimeout: number, work: (store: Store) => Promise<void>): Promise<void> {
  const store = openSqliteStore({ file, statementTimeout });
  try {
    await store.migrate();
    await work(store);
  } finally {
    await store.close();
  }
}

describe('a question that takes longer than the store allows', () => {
  test('ends with DEADLINE_EXCEEDED, and the store goes on', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'caucus.db');
      await onOpened(file, 60_000, async (store) => {
        await put(store, ...hub);
        expect(await counterparts(store, metBy(north))).toEqual(['South 20+0']);
      });
      await onOpened(file, 1, async (store) => {
        const refusal = { code: 'DEADLINE_EXCEEDED', message: expect.stringContaining('narrow it') };
        await expect(store.met([metBy(north)])).rejects.toMatchObject(refusal);
        await expect(store.encounters([encountersOf(north, south)])).rejects.toMatchObject(refusal);
        expect(await counterparts(store, metBy({ id: 'person/test/none' }))).toEqual([]);
        expect(await put(store, { ...north, label: 'The North' })).toMatchObject({ revision: 2, updated: 1 });
      });
    }));
});
