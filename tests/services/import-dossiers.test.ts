import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { AppError } from '../../src/errors.js';
import type { Change } from '../../src/model/change.js';
import type { GraphRecord, Source } from '../../src/model/records.js';
import { type ImportOptions, importDossiers } from '../../src/services/import-dossiers.js';
import type { ApplyOptions, Store } from '../../src/store/store.js';

const NOTE = new URL('../fixtures/press-note/', import.meta.url).pathname;
const RESULT = { revision: 1, created: 2, updated: 0, deleted: 0 };

/** A store that remembers what it was asked to write. */
function recordingStore() {
  const calls: { readonly changes: readonly Change[]; readonly options: ApplyOptions }[] = [];
  const store: Pick<Store, 'apply'> = {
    apply: async (changes, options) => {
      calls.push({ changes, options });
      return RESULT;
    },
  };
  return { store, calls };
}

function recordsOf(changes: readonly Change[]): GraphRecord[] {
  return changes.flatMap((change) => (change.kind === 'PUT' ? [change.record] : []));
}

describe('the import of a folder of dossiers', () => {
  let folder: string;
  let texts: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'caucus-dossiers-'));
    texts = join(folder, 'texts');
    await cp(NOTE, folder, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** Imports the folder, which is expected to be refused with nothing written. */
  async function refusal(options: Partial<ImportOptions> = {}): Promise<AppError> {
    const { store, calls } = recordingStore();
    const outcome = await importDossiers(store, folder, { author: 'ann', ...options }).catch((error: unknown) => error);
    expect(calls).toEqual([]);
    if (!(outcome instanceof AppError)) throw new Error('the import was expected to be refused');
    expect(outcome.code).toBe('BAD_USER_INPUT');
    return outcome;
  }

  async function sha256Of(file: string): Promise<string> {
    return createHash('sha256')
      .update(await readFile(join(folder, file)))
      .digest('hex');
  }

  async function edit(file: string, from: string, to: string): Promise<void> {
    const text = await readFile(join(folder, file), 'utf8');
    expect(text).toContain(from);
    await writeFile(join(folder, file), text.replace(from, to));
  }

  test('writes everything at once, for the author, and reports it', async () => {
    const { store, calls } = recordingStore();
    const report = await importDossiers(store, folder, { author: 'ann', textsFolder: texts });
    expect(calls.map(({ options }) => options)).toEqual([{ author: 'ann' }]);
    expect(report).toEqual({
      dataset: 'dataset/greyford',
      sources: [{ id: 'source/greyford/note', title: 'Forum and League meet in Greyford', textHeld: true }],
      records: calls[0]?.changes.length,
      result: RESULT,
    });
  });

  test('stores the text of a source where it is held', async () => {
    const source = async (options: Partial<ImportOptions>): Promise<Source | undefined> => {
      const { store, calls } = recordingStore();
      await importDossiers(store, folder, { author: 'ann', ...options });
      return recordsOf(calls[0]?.changes ?? []).find((record) => record.type === 'Source');
    };
    const text = await readFile(join(texts, 'press-note.txt'), 'utf8');
    expect((await source({ textsFolder: texts }))?.text).toBe(text);
    expect(await source({})).not.toHaveProperty('text');
    expect((await source({ textsFolder: texts }))?.sha256).toBe((await source({}))?.sha256);
  });

  test('checks everything and writes nothing at a dry run', async () => {
    const { store, calls } = recordingStore();
    const report = await importDossiers(store, folder, { author: 'ann', textsFolder: texts, dryRun: true });
    expect(calls).toEqual([]);
    expect(report).not.toHaveProperty('result');
    expect(report.records).toBeGreaterThan(50);
    await edit('note.yaml', 'exact: spoke for the Forum', 'exact: spoke for the League');
    await refusal({ textsFolder: texts, dryRun: true });
  });

  test('gives the same changes again', async () => {
    const { store, calls } = recordingStore();
    await importDossiers(store, folder, { author: 'ann', textsFolder: texts });
    await importDossiers(store, folder, { author: 'ann', textsFolder: texts });
    expect(calls[1]).toEqual(calls[0]);
  });

  test('refuses a source whose text has one byte changed within a cited span, by the name of the citation', async () => {
    const before = await sha256Of('texts/press-note.txt');
    await edit('texts/press-note.txt', '𝒩.ℛ.), chair', '𝒩.ℛ.), Chair');
    // Whoever changes the text may write its new sha256 into the dossier; the spans still tell.
    await edit('note.yaml', before, await sha256Of('texts/press-note.txt'));
    const { message, details } = await refusal({ textsFolder: texts });
    expect(message).toMatch(
      /note\.yaml:\d+:3 passages\.chair: the passage "chair" \(92 to 140, in support of person\/greyford\/nadia-rahal and \d+ more\)/,
    );
    expect(message).toMatch(/there stands "Nadia Rahal \(𝒩\.ℛ\.\), Chair/);
    expect(details['problems']).toHaveLength(1);
  });

  test('refuses an altered copy under any name, by the names of the citations that no longer agree', async () => {
    await edit('texts/press-note.txt', '𝒩.ℛ.), chair', '𝒩.ℛ.), Chair');
    const { message } = await refusal({ textsFolder: texts });
    expect(message).toMatch(/note\.yaml:2:1 source: its text press-note\.txt has sha256 [0-9a-f]{64}/);
    expect(message).toMatch(/the passage "chair" \(92 to 140, .*\) does not agree with the text/);
  });

  test('passes over a text that has little of the source, and an altered copy beside the right one', async () => {
    await cp(join(folder, 'texts/press-note.txt'), join(folder, 'texts/second.txt'));
    await edit('texts/second.txt', 'Both', 'All');
    await writeFile(join(folder, 'texts/other.txt'), 'Nothing of it.');
    const { store } = recordingStore();
    const report = await importDossiers(store, folder, { author: 'ann', textsFolder: texts });
    expect(report.sources).toMatchObject([{ textHeld: true }]);
  });

  test.each(['', '.txt'])(
    'finds a text that is named by its sha256 and %j, and refuses other bytes under that name',
    async (ending) => {
      const name = `texts/${await sha256Of('texts/press-note.txt')}${ending}`;
      await rename(join(folder, 'texts/press-note.txt'), join(folder, name));
      const { store } = recordingStore();
      const report = await importDossiers(store, folder, { author: 'ann', textsFolder: texts });
      expect(report.sources).toMatchObject([{ textHeld: true }]);
      await edit(name, 'Both', 'All');
      expect((await refusal({ textsFolder: texts })).message).toMatch(
        /note\.yaml:2:1 source: its text [0-9a-f]{64}.* has sha256 [0-9a-f]{64}/,
      );
      await truncate(join(folder, name), 20 * 1024 * 1024 + 1);
      expect((await refusal({ textsFolder: texts })).message).toMatch(/larger than 20971520 bytes/);
    },
  );

  test('refuses a text that is not UTF-8', async () => {
    const before = await sha256Of('texts/press-note.txt');
    await writeFile(join(folder, 'texts/press-note.txt'), Buffer.from('Tom\xe1s Weir', 'latin1'));
    await edit('note.yaml', before, await sha256Of('texts/press-note.txt'));
    expect((await refusal({ textsFolder: texts })).message).toMatch(/its text press-note\.txt is not UTF-8/);
  });

  test('passes over links, hidden files, folders and what is no dossier', async () => {
    await symlink('/dev/zero', join(folder, 'link.yaml'));
    await symlink('/dev/zero', join(texts, 'link.txt'));
    await writeFile(join(folder, '.note.yaml'), 'not: [right');
    await writeFile(join(folder, 'notes.md'), 'not: [right');
    const { store, calls } = recordingStore();
    await importDossiers(store, folder, { author: 'ann', textsFolder: texts });
    expect(calls).toHaveLength(1);
  });

  test('refuses a dossier that is too large or is not UTF-8, by its line', async () => {
    await writeFile(join(folder, 'large.yaml'), '');
    await truncate(join(folder, 'large.yaml'), 5 * 1024 * 1024 + 1);
    await writeFile(join(folder, 'latin.yaml'), Buffer.from('source:\n  title: Tom\xe1s', 'latin1'));
    const { message } = await refusal();
    expect(message).toMatch(
      /^Nothing was imported from ".*", which has 2 problems:\nlarge\.yaml:1:1: the file is larger than 5242880/,
    );
    expect(message).toMatch(
      /latin\.yaml:2:13: the file is not UTF-8 from here on\. Expected text in UTF-8\. Save it as UTF-8\./,
    );
  });

  test('tells fifty problems and how many more there are, all of them in the details', async () => {
    const people = Array.from({ length: 70 }, (_, index) => `  - { id: p${index}, labell: P }\n`);
    await writeFile(join(folder, 'people.yaml'), `source: { title: People }\npeople:\n${people.join('')}`);
    const { message, details } = await refusal();
    expect(message.split('\n')).toHaveLength(52);
    expect(message).toMatch(/which has 70 problems:.*\nand 20 more$/s);
    expect(details['problems']).toHaveLength(70);
  });

  test.each(['folder', 'textsFolder'] as const)('says so where the %s cannot be read', async (which) => {
    const missing = join(folder, 'nowhere');
    const { store } = recordingStore();
    const [where, options] = which === 'folder' ? [missing, {}] : [folder, { textsFolder: missing }];
    await expect(importDossiers(store, where, { author: 'ann', ...options })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(`The folder "${missing}" cannot be read`),
    });
  });

  test('lets the errors of the store through', async () => {
    const busy = new AppError('STORE_BUSY', 'Another process writes.');
    const store = { apply: () => Promise.reject(busy) };
    await expect(importDossiers(store, folder, { author: 'ann' })).rejects.toBe(busy);
  });
});
