import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Program {
  readonly address: string;
  /** Its log so far, a line each. */
  readonly log: readonly string[];
  /** Ends it as an operator would and gives its exit code. */
  stop(): Promise<number | null>;
}

/** Everything from the environment but settings, so that a developer's own do not reach the program under test. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('CAUCUS_') && name !== 'PORT' && name !== 'HOST'),
  );
}

function launch(settings: NodeJS.ProcessEnv): ChildProcess {
  const entry = join(import.meta.dirname, '../../dist/main.js');
  return spawn(process.execPath, [entry], {
    env: { ...cleanEnvironment(), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The built program on a free port, with a data folder of its own that goes with it unless one is given. */
export async function startProgram(settings: NodeJS.ProcessEnv = {}): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'caucus-'));
  const child = launch({ PORT: '0', CAUCUS_DATA: folder, ...settings });
  const log: string[] = [];
  const address = await new Promise<string>((resolve, reject) => {
    const errors: string[] = [];
    createInterface({ input: child.stderr as NodeJS.ReadableStream }).on('line', (line) => errors.push(line));
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
      log.push(line);
      const { address: listening } = JSON.parse(line) as { address?: string };
      if (listening !== undefined) resolve(listening);
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code} before it listened: ${errors.join('\n')}`)));
  });
  return {
    address,
    log,
    stop: async () => {
      const ended = child.exitCode === null ? once(child, 'exit') : [child.exitCode];
      child.kill('SIGTERM');
      const [code] = (await ended) as [number | null];
      rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}

/** Runs the program where it is expected to give up by itself. */
export async function runToEnd(settings: NodeJS.ProcessEnv): Promise<{ code: number | null; errors: string }> {
  const child = launch(settings);
  let errors = '';
  child.stderr?.on('data', (part) => {
    errors += part;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, errors };
}
