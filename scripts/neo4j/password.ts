import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError, badInput } from '../../src/errors.js';
import { administer, type Installation } from './launch.js';

/**
 * The password of the user neo4j. A new data folder gets the one that is asked for, else any, and keeps it in the file
 * `password`, which its owner alone can read; so the next start knows it.
 */
export async function settlePassword(installation: Installation, asked: string | undefined): Promise<string> {
  const { dataFolder } = installation;
  const file = join(dataFolder, 'password');
  const password = asked ?? (existsSync(file) ? await readFile(file, 'utf8') : undefined);
  if (!isNew(dataFolder)) {
    if (password !== undefined) return password;
    throw badInput(`${dataFolder} is the data folder of a Neo4j whose password is not known; choose another folder`);
  }
  const settled = password ?? randomBytes(18).toString('hex');
  await writeFile(file, settled, { mode: 0o600 });
  try {
    await administer(installation, 'dbms', 'set-initial-password', settled);
  } catch (error) {
    // The error's own message shows the command, and the password in it.
    const { stderr = '' } = error as { readonly stderr?: string };
    const reason = stderr.replaceAll(/^WARNING: .*\n/gm, '').trim();
    throw new AppError('STORE_UNAVAILABLE', `Neo4j could not set a password in ${dataFolder}: ${reason}`);
  }
  return settled;
}

function isNew(dataFolder: string): boolean {
  return !['data/dbms/auth.ini', 'data/databases/system'].some((path) => existsSync(join(dataFolder, path)));
}
