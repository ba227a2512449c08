import { describe, expect, test } from '@jest/globals';
import {
  againstTheFlow,
  type Confinement,
  type Flow,
  impure,
  leaving,
  outsideItsConfines,
  readingTheEnvironment,
} from './import-rules.js';
import { importsOf, readFiles } from './source-file.js';

/** The architecture in one list: a part of `src/` imports from itself and from the steps to its right. */
const flow: Flow = [
  ['main'],
  ['cli'],
  ['app'],
  ['http'],
  ['graphql'],
  ['services'],
  ['security', 'store'],
  ['formats', 'observability'],
  ['config'],
  ['model'],
  ['errors'],
];

const confinements: readonly Confinement[] = [
  {
    imported: /^src\/store\/index\.ts$/,
    importers: /^src\/app\.ts$/,
    because: 'only the app opens a store; take the Store as an argument.',
  },
  {
    imported: /^src\/store\/sqlite\//,
    importers: /^src\/store\/(index\.ts|sqlite\/)/,
    because: 'an engine is known to the switch in src/store/index.ts only; use the contract in src/store/store.ts.',
  },
  {
    imported: /^(node:sqlite|@photostructure\/sqlite)$/,
    importers: /^src\/store\/sqlite\//,
    because: 'the driver is known to its engine only.',
  },
];

const harmlessToModel = ['any-ascii', 'node:crypto'];
const harmlessToFormats = ['node:crypto', 'node:util', 'yaml', 'zod'];

const files = readFiles(['src'], /\.tsx?$/);
const serverFiles = files.filter(({ path }) => !path.startsWith('src/web/'));

describe('imports', () => {
  test('lead one way', () => {
    expect(againstTheFlow(serverFiles, flow)).toEqual([]);
  });

  test('reach a store’s engine and its driver through the contract only', () => {
    expect(outsideItsConfines(serverFiles, confinements)).toEqual([]);
  });

  test('bring no input or output into the model or the formats', () => {
    expect(impure(serverFiles, 'src/model/', harmlessToModel)).toEqual([]);
    expect(impure(serverFiles, 'src/formats/', harmlessToFormats)).toEqual([]);
  });

  test('of the web pages stay among them', () => {
    expect(leaving(files, 'src/web/')).toEqual([]);
  });

  test('leave the environment to the configuration', () => {
    expect(readingTheEnvironment(files)).toEqual([]);
  });
});

describe('the rules for imports', () => {
  test('find every way of importing', () => {
    const text = `
      import { a } from './a.js';
      import type { B } from '../model/b.js';
      import 'side-effect';
      export * from './c.js';
      const d = await import('./d.js');
      const sqlite = process.getBuiltinModule('node:sqlite');
      const worker = new Worker(new URL('./read-worker.js', import.meta.url));
      const plain = 'text';`;
    expect(importsOf({ path: 'src/store/file.ts', text })).toEqual([
      'src/store/a.ts',
      'src/model/b.ts',
      'side-effect',
      'src/store/c.ts',
      'src/store/d.ts',
      'node:sqlite',
      'src/store/read-worker.ts',
    ]);
  });

  test.each([
    ['to the left', 'src/model/person.ts', '../services/met.js'],
    ['to a peer', 'src/formats/csv/read.ts', '../../observability/log.js'],
    ['from a file of the root', 'src/errors.ts', './model/person.js'],
    ['into the web pages', 'src/http/static.ts', '../web/example.js'],
  ])('refuse an import %s', (_direction, path, specifier) => {
    expect(againstTheFlow([{ path, text: `import { x } from '${specifier}';` }], flow)).toHaveLength(1);
  });

  test.each([
    ['to the right', 'src/http/server.ts', '../errors.js'],
    ['within a part', 'src/store/sqlite/store.ts', '../store.js'],
    ['of a package', 'src/graphql/server.ts', '@apollo/server'],
  ])('allow an import %s', (_direction, path, specifier) => {
    expect(againstTheFlow([{ path, text: `import { x } from '${specifier}';` }], flow)).toEqual([]);
  });

  test('refuse a part of which the flow knows nothing', () => {
    expect(againstTheFlow([{ path: 'src/managers/a.ts', text: '' }], flow)).toHaveLength(1);
  });

  test.each([
    ['src/cli/import.ts', '../store/index.js'],
    ['src/services/met.ts', '../store/sqlite/met.js'],
    ['src/store/store.ts', './sqlite/rows.js'],
    ['src/app.ts', './store/sqlite/store.js'],
    ['src/services/search.ts', 'node:sqlite'],
    ['src/store/index.ts', '@photostructure/sqlite'],
  ])('refuse that %s imports %s', (path, specifier) => {
    expect(outsideItsConfines([{ path, text: `import { x } from '${specifier}';` }], confinements)).toHaveLength(1);
  });

  test.each([
    ['src/app.ts', './store/index.js'],
    ['src/store/index.ts', './sqlite/store.js'],
    ['src/store/sqlite/driver.ts', '@photostructure/sqlite'],
  ])('allow that %s imports %s', (path, specifier) => {
    expect(outsideItsConfines([{ path, text: `import { x } from '${specifier}';` }], confinements)).toEqual([]);
  });

  test.each(['node:fs', 'node:net', 'pino', '@apollo/server'])('refuse %s in the model', (specifier) => {
    const text = `import { x } from '${specifier}';`;
    expect(impure([{ path: 'src/model/a.ts', text }], 'src/model/', harmlessToModel)).toHaveLength(1);
  });

  test('refuse that a web page imports from the server', () => {
    const text = `import { x } from '../model/vocabulary.js'; import y from 'react'; import z from './z.js';`;
    expect(leaving([{ path: 'src/web/page.tsx', text }], 'src/web/')).toEqual([
      'src/web/page.tsx imports src/model/vocabulary.ts, outside src/web/.',
    ]);
  });

  test('refuse a reading of the environment beside the configuration’s', () => {
    const allowed = { path: 'src/main.ts', text: 'const config = readConfig(process.env);' };
    const refused = { path: 'src/http/server.ts', text: `const port = process.env['PORT'];` };
    expect(readingTheEnvironment([allowed, refused])).toEqual([expect.stringContaining('src/http/server.ts')]);
  });
});
