import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { startProgram } from '../support/program.js';
import { hashOf, inFolder } from '../support/sqlite-file.js';
import { caucus, type Ended, ROOT } from './command-line.js';

// Each test starts several processes.
jest.setTimeout(60_000);

type OnBackup = (backup: string, data: string, run: (...words: readonly string[]) => Ended) => Promise<void>;

/** A backup of the seed, and a data folder with the seed in a store that was closed. */
function onBackup(work: OnBackup): Promise<void> {
  return inFolder(async (folder) => {
    const [backup, data] = [join(folder, 'backup.db'), join(folder, 'data')];
    const run = (...words: readonly string[]) => caucus({ CAUCUS_DATA: data }, ...words);
    run('import', join(ROOT, 'seed'));
    run('backup', backup);
    await work(backup, data, run);
  });
}

describe('caucus restore', () => {
  test('puts a backup in the place of the store, and tells where the former one is', () =>
    onBackup(async (backup, data, run) => {
      run('import', join(ROOT, 'tests/fixtures/press-note'));
      const { code, output } = run('restore', backup);
      expect(code).toBe(0);
      expect(output).toMatch(/caucus\.db is what .*backup\.db is now: \d+ records, revision 1\.\n/);
      const [, kept] = /What was there before is kept as (.*)\.\n/.exec(output) ?? [];
      expect(existsSync(String(kept))).toBe(true);
      expect(run('restore', String(kept)).output).toMatch(/revision 2\.\n/);
      expect(run('check').code).toBe(0);
      expect(readdirSync(data)).toHaveLength(3);
    }));

  test('needs no store that works, nor any', () =>
    onBackup(async (backup, data, run) => {
      writeFileSync(join(data, 'caucus.db'), 'a file that was damaged beyond knowing it '.repeat(200));
      expect(run('restore', backup)).toMatchObject({ code: 0, output: expect.stringMatching(/is kept as/) });
      expect(run('check').code).toBe(0);
      const nowhere = caucus({ CAUCUS_DATA: join(data, 'new') }, 'restore', backup);
      expect(nowhere).toMatchObject({ code: 0, output: expect.stringMatching(/There was no store before\.\n/) });
    }));

  test('refuses while a server has the store open, and leaves everything as it is', () =>
    onBackup(async (backup, data, run) => {
      const server = await startProgram({ CAUCUS_DATA: data });
      try {
        const before = readdirSync(data);
        const { code, errors } = run('restore', backup);
        expect(code).toBe(1);
        expect(errors).toMatch(/caucus\.db is open in another process.*stop the server/);
        expect(readdirSync(data)).toEqual(before);
        expect((await fetch(`${server.address}/ready`)).status).toBe(200);
      } finally {
        await server.stop();
      }
      expect(run('restore', backup).code).toBe(0);
    }));

  test('refuses a file that is no backup, and leaves everything as it is', () =>
    onBackup(async (_backup, data, run) => {
      const [file, note] = [join(data, 'caucus.db'), join(data, 'note.txt')];
      writeFileSync(note, 'Minutes of the meeting.\n'.repeat(500));
      const before = hashOf(file);
      expect(run('restore', note)).toMatchObject({
        code: 1,
        errors: expect.stringMatching(/note\.txt is damaged, or no/),
      });
      expect(hashOf(file)).toBe(before);
      expect(readdirSync(data)).toEqual(['caucus.db', 'note.txt']);
    }));

  test('says how Neo4j is restored', () =>
    inFolder(async (folder) => {
      mkdirSync(join(folder, 'data'));
      const settings = { CAUCUS_STORE: 'neo4j', NEO4J_PASSWORD: 'secret', NEO4J_URI: 'neo4j://127.0.0.1:1' };
      const { code, errors } = caucus(settings, 'restore', join(folder, 'backup.db'));
      expect(code).toBe(1);
      expect(errors).toMatch(/neo4j-admin database load/);
    }));
});
