import { posix } from 'node:path';
import type { SourceFile } from './source-file.js';

// Every rule answers with one sentence for each place where it is broken.

export function longerThan(lines: number, files: readonly SourceFile[]): string[] {
  return files
    .map(({ path, text }) => ({ path, length: text.trimEnd().split('\n').length }))
    .filter(({ length }) => length > lines)
    .map(({ path, length }) => `${path} has ${length} lines, and ${lines} are allowed; split it by subject.`);
}

/** Folders with more files than `limitOf` allows, subfolders not counted. */
export function crowded(paths: readonly string[], limitOf: (folder: string) => number): string[] {
  const counts = new Map<string, number>();
  for (const folder of paths.map(posix.dirname)) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  return [...counts]
    .filter(([folder, count]) => count > limitOf(folder))
    .map(
      ([folder, count]) =>
        `${folder} has ${count} files, and ${limitOf(folder)} are allowed; give a subject its own folder.`,
    );
}

/** Names that are not in kebab-case, or that say nothing of what is inside. */
export function poorlyNamed(paths: readonly string[]): string[] {
  const names = new Set(
    paths.flatMap((path) => path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'))),
  );
  return [...names].flatMap((path) => {
    const [name = '', ...endings] = posix.basename(path).split('.');
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || endings.some((ending) => !/^[a-z0-9]+$/.test(ending))) {
      return [`${path} is to be named in kebab-case.`];
    }
    const vague = name.split('-').find((word) => /^(utils?|utilit(y|ies)|helpers?|common|misc)$/.test(word));
    return vague ? [`${path} is called “${vague}”; name it by what it does.`] : [];
  });
}

/** Marks of work left for later, which the project does not keep in its files. */
export function leftForLater(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, index) => ({ line, place: `${path}:${index + 1}` }))
      .filter(({ line }) => /\b(TO[D]O|FIX[M]E)\b/.test(line))
      .map(({ place }) => `${place} leaves something for later; do it, or open an issue and say nothing here.`),
  );
}

export interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
}

export function tooManyScripts(manifest: Manifest, limit: number): string[] {
  const count = Object.keys(manifest.scripts).length;
  return count > limit ? [`package.json has ${count} scripts, and ${limit} are allowed.`] : [];
}

export function looselyPinned(manifest: Manifest): string[] {
  return versionsIn(manifest)
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    .map(([name, version]) => `${name} is at “${version}”; pin one version, so that everyone runs the same.`);
}

/** Dependencies of which no line of the decisions tells, after the name in backticks, why they are there. */
export function unexplained(manifest: Manifest, decisions: readonly SourceFile[]): string[] {
  const lines = decisions.flatMap(({ text }) => text.split('\n'));
  const isExplained = (name: string) =>
    lines.some((line) => line.startsWith('- ') && /.: ./.test(line) && line.includes(`\`${name}\``));
  return [...new Set(versionsIn(manifest).map(([name]) => name))]
    .filter((name) => !isExplained(name))
    .map(
      (name) =>
        `docs/decisions/ does not say why ${name} is there; add “- \`${name}\`: reason” to the list of dependencies.`,
    );
}

function versionsIn(manifest: Manifest): [name: string, version: string][] {
  return [manifest.dependencies, manifest.devDependencies, manifest.overrides].flatMap(Object.entries);
}
