import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The version that Caucus is developed and tested with. */
export const NEO4J_VERSION = '2026.08.1';

const CACHE_FOLDER = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'caucus');
/** What is kept of this version; it is there only when it is whole. */
export const VERSION_FOLDER = join(CACHE_FOLDER, `neo4j-${NEO4J_VERSION}`);

const UNFINISHED = 'unfinished-';
/** What is still unfinished after this was interrupted, milliseconds. */
const UNFINISHED_LIFE = 24 * 3_600_000;

/** A folder beside the finished things, to make something in and then to rename it to its place. */
export async function makeUnfinishedFolder(): Promise<string> {
  await mkdir(CACHE_FOLDER, { recursive: true });
  const names = await readdir(CACHE_FOLDER);
  await Promise.all(names.filter((name) => name.startsWith(UNFINISHED)).map(removeInterrupted));
  return mkdtemp(join(CACHE_FOLDER, UNFINISHED));
}

async function removeInterrupted(name: string): Promise<void> {
  const folder = join(CACHE_FOLDER, name);
  const made = await stat(folder).catch(() => undefined);
  if (made && Date.now() - made.mtimeMs > UNFINISHED_LIFE) await rm(folder, { recursive: true, force: true });
}
