import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { badInput } from '../errors.js';

/** A regular file of a folder; `bytes` are absent where it is larger than allowed. */
export interface BoundedFile {
  readonly name: string;
  readonly bytes?: Buffer;
}

/**
 * The regular files directly in a folder, by name, each read when it is its turn, so that one at a time is in memory. Links, devices
 * and hidden files are passed over.
 *
 * @throws AppError BAD_USER_INPUT where the folder or a file of it cannot be read
 */
export async function* filesOf(folder: string, maxBytes: number): AsyncGenerator<BoundedFile> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map(({ name }) => name);
    for (const name of names.sort()) yield await readBounded(folder, name, maxBytes);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw badInput(
      `The folder "${folder}" cannot be read: ${error.message}. Give a folder that this process may read.`,
    );
  }
}

async function readBounded(folder: string, name: string, maxBytes: number): Promise<BoundedFile> {
  const handle = await open(join(folder, name));
  try {
    const { size } = await handle.stat();
    return size > maxBytes ? { name } : { name, bytes: await handle.readFile() };
  } finally {
    await handle.close();
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === 'object' && error !== null && 'syscall' in error;
}
