import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const ROOT = join(import.meta.dirname, '../../..');

/** Starts a script of the project as npm does, so that it reads these words and settings beside the environment's own. */
export function startScript(file: string, words: readonly string[], environment: NodeJS.ProcessEnv) {
  return spawn(process.execPath, ['--import', 'tsx', file, ...words], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs it to its end. */
export async function runScript(file: string, words: readonly string[], environment: NodeJS.ProcessEnv) {
  const child = startScript(file, words, environment);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [code, output, errors] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, output, errors };
}
