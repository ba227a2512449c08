import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { GraphRecord, Stored } from '../../../../src/model/records.js';
import type { Store } from '../../../../src/store/store.js';
import { entity } from '../../../support/graph.js';
import { counterparts } from '../../../support/store/answers.js';
import { came } from '../../../support/store/attendance.js';
import { everythingIn } from '../../../support/store/everything-in.js';
import { metBy } from '../../../support/store/questions.js';
import { put, storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const [ann, bob] = [entity('Person', 'ann'), entity('Person', 'bob')];
const spring = entity('Meeting', 'spring', { date: '2024-03-05' });
const gazette = { ...entity('Source', 'gazette', { sha256: 'a'.repeat(64) }), text: 'Ann met Bob.' };
const records = [ann, bob, spring, gazette, came(ann, spring), came(bob, spring)];
const many = Array.from({ length: 2000 }, (_, index) => entity('Topic', `t${index}`));

type OnCopy = (store: Store, target: string) => Promise<void>;

export function backsUp(open: OpenStore): void {
  const storeOnly = storeTest(open);
  /** Each test with the path of a file that is not there yet, in a folder of its own. */
  const test = (title: string, work: OnCopy): void =>
    storeOnly(title, records, async (store) => {
      const folder = mkdtempSync(join(tmpdir(), 'caucus-backup-'));
      try {
        await work(store, join(folder, 'backup'));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });

  test('the copy is a whole store: records, texts, history and answers', async (store, target) => {
    await put(store, ...many);
    await store.backup(target);
    const copy = await open(target);
    try {
      expect(await everythingIn(copy.store)).toEqual(await everythingIn(store));
      expect(await copy.store.getTexts([gazette.id])).toEqual([gazette.text]);
      const beginning = { revision: 0, position: -1 };
      expect(await copy.store.changes(beginning, 9999)).toEqual(await store.changes(beginning, 9999));
      expect(await counterparts(copy.store, metBy(ann))).toEqual(['Bob 1+0']);
      expect(await copy.store.check({ rebuild: false })).toEqual({ problems: [] });
      expect(await put(copy.store, entity('Person', 'cleo'))).toMatchObject({ created: 1 });
    } finally {
      await copy.dispose();
    }
  });

  test('taken while writes go on, it is the store as it was after one of them, and none of them is lost', async (store, target) => {
    const states = new Map<number, readonly Stored<GraphRecord>[]>([[1, await everythingIn(store)]]);
    const backup = store.backup(target);
    for (const [index, topic] of many.slice(0, 30).entries()) {
      const { revision } = await put(store, topic, { ...ann, label: `Ann ${index}` });
      states.set(revision, await everythingIn(store));
    }
    await backup;
    const copy = await open(target);
    try {
      const { revision } = await copy.store.counts();
      expect(await everythingIn(copy.store)).toEqual(states.get(revision));
    } finally {
      await copy.dispose();
    }
    expect(await store.counts()).toMatchObject({ revision: 31, byType: { Topic: 30 } });
  });

  test('a file that exists is refused and left as it is', async (store, target) => {
    writeFileSync(target, 'mine');
    await expect(store.backup(target)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(target),
    });
    expect(readFileSync(target, 'utf8')).toBe('mine');
  });

  test('a folder that is not there is refused, and not made', async (store, target) => {
    await expect(store.backup(join(target, 'backup'))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(target),
    });
    expect(existsSync(target)).toBe(false);
  });

  test('nothing is left beside the copy', async (store, target) => {
    await store.backup(target);
    expect(readdirSync(join(target, '..'))).toEqual(['backup']);
  });
}

/** For an engine whose database is backed up by tools of its own; the message names them. */
export function refusesToBackUp(tools: readonly string[]): (open: OpenStore) => void {
  return (open) =>
    storeTest(open)('it is refused, naming what to use, and nothing is written', records, async (store) => {
      const folder = mkdtempSync(join(tmpdir(), 'caucus-backup-'));
      try {
        const refusal = await store.backup(join(folder, 'backup')).catch((error: unknown) => error);
        expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT' });
        for (const tool of tools) expect(String(refusal)).toContain(tool);
        expect(readdirSync(folder)).toEqual([]);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
}
