import { constants, existsSync } from 'node:fs';
import { copyFile, link, open, rename, rm, stat } from 'node:fs/promises';
import { AppError, badInput } from '../../errors.js';

/** What stands beside a database's file: writes that are not in it yet, and a memory that its users share. */
const LOGS = ['-wal', '-journal'];
const SHARED_MEMORY = '-shm';

/** Whether anything of a database of that name is there. */
export function isTaken(file: string): boolean {
  return ['', ...LOGS].some((ending) => existsSync(file + ending));
}

/** Whether writes may stand beside the file that are not in it. */
export async function hasLogs(file: string): Promise<boolean> {
  for (const ending of LOGS) if ((await sizeOf(file + ending)) > 0) return true;
  return false;
}

/** Makes the file empty, or as a copy, for this process alone; one that is there is refused. */
export async function claim(file: string, original?: string): Promise<void> {
  try {
    if (original === undefined) await (await open(file, 'wx')).close();
    else await copyFile(original, file, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  } catch (error) {
    if (!isNodeError(error, 'EEXIST')) throw error;
    throw badInput(
      `${file} is there from a run that goes on or was broken off; if none goes on, remove it and repeat.`,
    );
  }
}

/** Gives a file a second name, which must be free; makes a copy where the disk knows no second names. */
export async function keepAs(file: string, name: string): Promise<void> {
  try {
    await link(file, name);
  } catch (error) {
    if (isNodeError(error, 'EEXIST')) throw error;
    await copyFile(file, name, constants.COPYFILE_EXCL);
    await syncFile(name);
  }
}

/** Has the logs of one file belong to another. Those without any content are removed. */
export async function moveLogs(file: string, to: string): Promise<void> {
  for (const ending of LOGS) {
    if ((await sizeOf(file + ending)) > 0) await rename(file + ending, to + ending);
    else await rm(file + ending, { force: true });
  }
  await rm(file + SHARED_MEMORY, { force: true });
}

/** Removes a database that nobody has open, with all that stands beside it. */
export async function removeDatabase(file: string): Promise<void> {
  for (const ending of ['', ...LOGS, SHARED_MEMORY]) await rm(file + ending, { force: true });
}

/** Waits until the content of the file is on the disk. */
export async function syncFile(file: string): Promise<void> {
  await sync(file, 'r+');
}

/** Waits until the names in the folder are on the disk. Windows opens no folder and sees to that itself. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform !== 'win32') await sync(folder, 'r');
}

/** A failure of the system as a matter of the file that it befell; any other error as it is. */
export function fileError(file: string, error: unknown): unknown {
  if (!isNodeError(error)) return error;
  const remedy = 'Check its folder, the rights and the room on the disk.';
  return new AppError('STORE_UNAVAILABLE', `${file} could not be written (${error.message}). ${remedy}`, {}, error);
}

async function sync(path: string, flags: string): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if (isNodeError(error, 'ENOENT')) return 0;
    throw error;
  }
}

function isNodeError(error: unknown, code?: string): error is NodeJS.ErrnoException {
  if (typeof error !== 'object' || error === null || !('syscall' in error && 'code' in error)) return false;
  return code === undefined || error.code === code;
}
