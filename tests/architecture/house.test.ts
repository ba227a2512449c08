import { describe, expect, test } from '@jest/globals';
import {
  crowded,
  leftForLater,
  longerThan,
  looselyPinned,
  type Manifest,
  poorlyNamed,
  tooManyScripts,
  unexplained,
} from './house-rules.js';
import { readFiles, readText } from './source-file.js';

const maxLines = 400;
const maxLinesOfDecision = 40;
const maxScripts = 14;

/** Folders with one file a noun or question may grow with them; the tests mirror the source. */
function maxFiles(folder: string): number {
  return /^(schema|(src|tests)\/(graphql\/resolvers|services))$/.test(folder) ? 25 : 12;
}

const code = readFiles(['src', 'tests', 'bench'], /\.tsx?$/);
const written = code.filter(({ path }) => !path.startsWith('src/graphql/generated/'));
const sdl = readFiles(['schema'], /\.graphql$/);
const scripts = readFiles(['scripts'], /./);
const decisions = readFiles(['docs/decisions'], /\.md$/);
const manifest = JSON.parse(readText('package.json') ?? '') as Manifest;

describe('the files of the project', () => {
  test('are short', () => {
    expect(longerThan(maxLines, written)).toEqual([]);
    expect(longerThan(maxLinesOfDecision, decisions)).toEqual([]);
  });

  test('are few to a folder', () => {
    expect(
      crowded(
        [...code, ...sdl].map(({ path }) => path),
        maxFiles,
      ),
    ).toEqual([]);
  });

  test('are named in kebab-case, by what they do', () => {
    expect(poorlyNamed([...code, ...sdl, ...scripts].map(({ path }) => path))).toEqual([]);
  });

  test('leave nothing for later', () => {
    expect(leftForLater([...code, ...sdl, ...scripts])).toEqual([]);
  });
});

describe('package.json', () => {
  test('has few scripts', () => {
    expect(tooManyScripts(manifest, maxScripts)).toEqual([]);
  });

  test('pins each dependency, for a reason that the decisions tell', () => {
    expect(looselyPinned(manifest)).toEqual([]);
    expect(unexplained(manifest, decisions)).toEqual([]);
  });
});

describe('the house rules', () => {
  test('count lines', () => {
    const files = [
      { path: 'src/a.ts', text: 'one\ntwo\n' },
      { path: 'src/b.ts', text: 'one\ntwo\nthree\n' },
    ];
    expect(longerThan(2, files)).toEqual(['src/b.ts has 3 lines, and 2 are allowed; split it by subject.']);
  });

  test('count the files of each folder by its own limit', () => {
    const many = (folder: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${folder}/${index}.ts`);
    expect(crowded([...many('src/model', 12), ...many('src/services', 25), 'src/model/deep/x.ts'], maxFiles)).toEqual(
      [],
    );
    expect(crowded([...many('src/model', 13), ...many('tests/services', 26)], maxFiles)).toHaveLength(2);
  });

  test.each([
    'src/personName.ts',
    'src/Person/name.ts',
    'src/person_name.ts',
    'src/utils/name.ts',
    'src/name-helpers.ts',
    'tests/common.test.ts',
  ])('refuse the name %s', (path) => {
    expect(poorlyNamed([path])).toHaveLength(1);
  });

  test.each([
    'src/model/as-of.ts',
    'tests/http/static.test.ts',
    'src/web/vite-env.d.ts',
    'src/web/examples/01-met.graphql',
  ])('allow the name %s', (path) => {
    expect(poorlyNamed([path])).toEqual([]);
  });

  test('find what is left for later', () => {
    const mark = ['TO', 'DO'].join('');
    expect(leftForLater([{ path: 'src/a.ts', text: `first\n// ${mark}: second\n// todos los nombres` }])).toEqual([
      expect.stringContaining('src/a.ts:2'),
    ]);
  });

  const empty: Manifest = { scripts: {}, dependencies: {}, devDependencies: {}, overrides: {} };

  test('count scripts', () => {
    expect(tooManyScripts({ ...empty, scripts: { start: 'a', test: 'b' } }, 2)).toEqual([]);
    expect(tooManyScripts({ ...empty, scripts: { start: 'a', test: 'b' } }, 1)).toHaveLength(1);
  });

  test.each(['^1.2.3', '~1.2.3', '1.2', 'latest', '*', 'file:../x'])('refuse the version %s', (version) => {
    expect(looselyPinned({ ...empty, devDependencies: { x: version } })).toHaveLength(1);
    expect(looselyPinned({ ...empty, overrides: { x: version } })).toHaveLength(1);
  });

  test('ask for a reason for each dependency', () => {
    const needing = { ...empty, dependencies: { graphql: '16.15.0' }, overrides: { listr2: '9.0.5', yaml: '2.9.1' } };
    const text = 'We use `listr2`.\n- `graphql`: reads the language.\n- `yaml`\n';
    expect(unexplained(needing, [{ path: 'docs/decisions/0005.md', text }])).toEqual([
      expect.stringContaining('why listr2'),
      expect.stringContaining('why yaml'),
    ]);
  });
});
