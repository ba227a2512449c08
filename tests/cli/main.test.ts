import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type Ended, ROOT, caucus as run } from './command-line.js';

// Each test starts several processes.
jest.setTimeout(60_000);

const PRESS_NOTE = join(ROOT, 'tests/fixtures/press-note');

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'caucus-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function caucus(...words: readonly string[]): Ended {
  return run({ CAUCUS_DATA: join(folder, 'data') }, ...words);
}

describe('caucus import', () => {
  test('writes a folder of dossiers, and again changes nothing', () => {
    const first = caucus('import', join(ROOT, 'seed'));
    expect(first).toMatchObject({ code: 0, errors: '' });
    expect(first.output).toMatch(/dataset\/seed: (\d+) records; \1 created, 0 updated, 0 deleted; revision 1\n/);
    const second = caucus('import', join(ROOT, 'seed'));
    expect(second.output).toMatch(/0 created, 0 updated, 0 deleted; revision 1\n/);
  });

  test('writes nothing at a dry run', () => {
    expect(caucus('import', join(ROOT, 'seed'), '--dry-run').output).toMatch(
      /records are fit to be imported; nothing was written/,
    );
    expect(caucus('import', join(ROOT, 'seed')).output).toMatch(/revision 1\n/);
  });

  test('refuses a text in which a cited span has another byte, names the citation and writes nothing', () => {
    const copy = join(folder, 'note');
    cpSync(PRESS_NOTE, copy, { recursive: true });
    const text = join(copy, 'texts', 'press-note.txt');
    writeFileSync(text, readFileSync(text, 'utf8').replace(', chair', ', Chair'));
    const { code, errors } = caucus('import', copy, '--texts', join(copy, 'texts'));
    expect(code).toBe(1);
    expect(errors).toMatch(/Nothing was imported[\s\S]*the passage "chair"/);
    expect(caucus('import', PRESS_NOTE).output).toMatch(/revision 1\n/);
  });

  test('says which folder is not there', () => {
    const { code, errors } = caucus('import', join(folder, 'nowhere'));
    expect(code).toBe(1);
    expect(errors).toMatch(/nowhere/);
    expect(errors).not.toMatch(/ at .*\.js:/);
  });
});

describe('caucus check', () => {
  test('finds a new store in order', () => {
    caucus('import', join(ROOT, 'seed'));
    expect(caucus('check')).toMatchObject({ code: 0, output: 'The store is as it should be.\n' });
  });

  test('leaves alone and names a file that is no store', () => {
    caucus('check');
    const file = join(folder, 'data', 'caucus.db');
    writeFileSync(file, 'not a database, though it is long enough to be read as one'.repeat(100));
    const before = readFileSync(file);
    const { code, errors } = caucus('check');
    expect(code).toBe(1);
    expect(errors).toMatch(/caucus\.db/);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe('caucus check --hash', () => {
  test('tells the same of a graph wherever it is, and something else of another one', () => {
    caucus('import', join(ROOT, 'seed'));
    const seed = caucus('check', '--hash');
    expect(seed).toMatchObject({ code: 0, output: expect.stringMatching(/its content has sha256 [0-9a-f]{64}\n$/i) });
    caucus('backup', join(folder, 'copy.db'));
    caucus('import', PRESS_NOTE);
    expect(caucus('check', '--hash').output).not.toBe(seed.output);
    caucus('restore', join(folder, 'copy.db'));
    expect(caucus('check', '--hash').output).toBe(seed.output);
  });
});

describe('caucus backup', () => {
  test('writes a copy that holds the same, and no second one over it', () => {
    caucus('import', join(ROOT, 'seed'));
    const copy = join(folder, 'copy.db');
    expect(caucus('backup', copy).code).toBe(0);
    expect(existsSync(copy)).toBe(true);
    expect(caucus('backup', copy)).toMatchObject({ code: 1, errors: expect.stringMatching(/exists already/) });
  });
});

describe('a command line that is not understood', () => {
  test.each([
    [['frobnicate'], /There is no command "frobnicate"/],
    [['import'], /caucus import <folder>.*expected 1 words, not 0/],
    [['check', '--all'], /caucus check.*--all/],
    [['constructor'], /There is no command "constructor"/],
    [['restore'], /caucus restore <backup file>.*expected 1 words, not 0/],
    [['copy', '--from', 'sqlite'], /caucus copy --from <store> --to <store>.*expected both/],
  ])('%j ends with 2 and shows the commands', (words, message) => {
    const { code, errors } = caucus(...words);
    expect(code).toBe(2);
    expect(errors).toMatch(message);
    expect(errors).toMatch(/caucus backup <file>/);
  });

  test('is none where help is asked for', () => {
    expect(caucus('--help')).toMatchObject({ code: 0, output: expect.stringMatching(/caucus import <folder>/) });
    expect(caucus('copy', '--help')).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^ {2}caucus copy --from/),
    });
  });
});
