import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeUnfinishedFolder, VERSION_FOLDER } from './cache.js';
import type { Java } from './java.js';

export interface ClassArchive {
  /** What the server is to be started with. */
  readonly options: readonly string[];
  /** To be called when the server has ended; `whole` says that it did so by itself and was not killed. */
  keep(whole: boolean): Promise<void>;
}

/**
 * The archive of loaded classes, which halves the start. The first server writes one as it ends, under a name of its own,
 * so that servers that start at the same time never see half of it. Each build of Java needs another.
 */
export async function openClassArchive(java: Java): Promise<ClassArchive> {
  const archive = join(VERSION_FOLDER, `classes-${java.version}.jsa`);
  if (existsSync(archive)) return { options: [`-XX:SharedArchiveFile=${archive}`], keep: async () => {} };
  const folder = await makeUnfinishedFolder();
  const unfinished = join(folder, 'classes.jsa');
  return {
    options: [`-XX:ArchiveClassesAtExit=${unfinished}`],
    async keep(whole) {
      if (whole && existsSync(unfinished)) await rename(unfinished, archive);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
