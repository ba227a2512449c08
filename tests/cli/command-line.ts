import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs the built command line with no settings but those given, and waits until it ends. */
export function caucus(settings: Readonly<Record<string, string>>, ...words: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'dist/cli/main.js'), ...words], {
    env: { PATH: process.env['PATH'], ...settings },
    encoding: 'utf8',
  });
  return { code: status, output: stdout, errors: stderr };
}
