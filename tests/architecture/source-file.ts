import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative } from 'node:path';

/** A file of the repository: its path from the root, with `/`, and its text. The rules look at nothing else. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const root = join(import.meta.dirname, '../..');

/**
 * The files of the folders whose names end so, in the order of their paths. There must be some, since a rule holds for no
 * files whatever it says.
 */
export function readFiles(folders: readonly string[], ending: RegExp): SourceFile[] {
  const paths = folders.flatMap(pathsIn).filter((path) => ending.test(path));
  if (paths.length === 0) throw new Error(`No file in ${folders.join(', ')} has a name that matches ${ending}.`);
  return paths.sort().map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** The text of one file; `undefined` where there is none. */
export function readText(path: string): string | undefined {
  return statSync(join(root, path), { throwIfNoEntry: false }) && readFileSync(join(root, path), 'utf8');
}

function pathsIn(folder: string): string[] {
  if (!statSync(join(root, folder), { throwIfNoEntry: false })) return [];
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  // What a package of its own has installed below it is not ours.
  return entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

const importing = /\b(?:from|import|import\(|require\(|getBuiltinModule\()\s*'([\w@./:-]+)'/g;
const addressing = /\bnew URL\(\s*'(\.[\w./-]+)'/g;

/**
 * What the file imports, in whichever way, types and the entries of workers included: packages and Node's modules by name,
 * the repository's own files by path.
 */
export function importsOf(file: SourceFile): string[] {
  return [importing, addressing]
    .flatMap((pattern) => Array.from(file.text.matchAll(pattern), ([, specifier = '']) => specifier))
    .map((specifier) =>
      specifier.startsWith('.') ? posix.join(posix.dirname(file.path), specifier).replace(/\.js$/, '.ts') : specifier,
    );
}
