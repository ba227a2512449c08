import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { AppError, badInput } from '../../errors.js';
import type { Counts } from '../store.js';
import { type Database, translated } from './database.js';
import { backup } from './driver.js';
import { claim, fileError, removeDatabase, syncFile, syncFolder } from './files.js';
import { onCopy, problemsOf } from './inspect.js';
import { counts } from './read/counts.js';

/**
 * Writes a checked copy of the store. It stands beside the target, is looked at as a whole, and has its name when it is found
 * sound and on the disk: a file with the target's name is always a backup.
 */
export async function backUp(openReader: () => Database, target: string): Promise<void> {
  const reader = openReader();
  const partial = `${target}.partial`;
  try {
    refuseTarget(target);
    await claim(partial);
    try {
      const expected = await copySnapshot(reader, partial);
      refuseUnsound(reader.file, partial, expected);
      await syncFile(partial);
      await rename(partial, target);
      await syncFolder(dirname(target));
    } catch (error) {
      await removeDatabase(partial);
      throw error;
    }
  } catch (error) {
    throw fileError(target, translated(partial, error));
  } finally {
    reader.close();
  }
}

function refuseTarget(target: string): void {
  if (existsSync(target)) throw badInput(`${target} exists already; name a new file for the backup.`);
  const folder = dirname(target);
  if (!existsSync(folder))
    throw badInput(`${folder} is not there for a backup in it; make it, or name another folder.`);
}

/**
 * Reads through a connection of its own that keeps one snapshot, and tells what that holds: on the writer's, Node's own SQLite
 * gives up when a write is going on, and without a snapshot each write would begin the copy anew.
 */
async function copySnapshot(reader: Database, partial: string): Promise<Counts> {
  reader.exec('BEGIN');
  const held = counts(reader);
  await backup(reader.connection, partial);
  return held;
}

function refuseUnsound(original: string, partial: string, expected: Counts): void {
  const problems = onCopy(partial, (copy) => {
    const found = problemsOf(copy);
    if (found.length > 0 || isDeepStrictEqual(counts(copy), expected)) return found;
    return ['The copy does not hold what the store held when it began.'];
  });
  if (problems.length === 0) return;
  const remedy = 'Run "caucus check --rebuild"; where that does not help, restore the last backup.';
  throw new AppError(
    'STORE_UNAVAILABLE',
    `${original} is not sound, so no backup was written: ${problems.join(' ')} ${remedy}`,
    { problems },
  );
}
