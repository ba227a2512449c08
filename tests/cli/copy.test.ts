import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { inFolder } from '../support/sqlite-file.js';
import { caucus, ROOT } from './command-line.js';

// Each test starts several processes.
jest.setTimeout(60_000);

describe('caucus copy', () => {
  test('copies a graph with its texts, and again only where it is asked to go on', () =>
    inFolder(async (folder) => {
      const [from, to] = [join(folder, 'from'), join(folder, 'to')];
      const note = join(ROOT, 'tests/fixtures/press-note');
      caucus({ CAUCUS_DATA: from }, 'import', note, '--texts', join(note, 'texts'));
      const copy = (...more: readonly string[]) =>
        caucus({ CAUCUS_DATA: from }, 'copy', '--from', 'sqlite', '--to', `sqlite:${to}`, ...more);

      const first = copy();
      expect(first).toMatchObject({ code: 0, errors: '' });
      const [, copied, sha256] =
        /^(\d+) records were copied from .*\.\nBoth hold the same: sha256 (\S+)\n$/.exec(first.output) ?? [];
      for (const data of [from, to]) {
        expect(caucus({ CAUCUS_DATA: data }, 'check', '--hash').output).toContain(String(sha256));
      }
      expect(copy()).toMatchObject({ code: 1, errors: expect.stringMatching(/is not empty: it holds .*--continue/) });
      expect(copy('--continue').output).toMatch(new RegExp(`^0 records .*; ${copied} were there already\\.\\n`));
    }));

  test('refuses a source that is not there, and makes none', () =>
    inFolder(async (folder) => {
      const { code, errors } = caucus({}, 'copy', '--from', `sqlite:${folder}/none`, '--to', `sqlite:${folder}/to`);
      expect(code).toBe(1);
      expect(errors).toMatch(/There is no store in the folder .*none/);
      expect(['none', 'to'].some((name) => existsSync(join(folder, name)))).toBe(false);
    }));

  test.each([
    ['paper:here', /The store "paper:here" is not understood; expected sqlite, sqlite:<folder>/],
    ['neo4j', /NEO4J_PASSWORD is not set/],
  ])('refuses the store %s', (name, message) => {
    const { code, errors } = caucus({}, 'copy', '--from', 'sqlite:/nowhere', '--to', name);
    expect(code).toBe(1);
    expect(errors).toMatch(message);
  });
});
