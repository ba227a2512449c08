import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own, so that its garbage and event loop are not ours. */
export interface RunningServer {
  /** Where it is asked, such as `http://127.0.0.1:4000`. */
  readonly address: string;
  stop(): Promise<void>;
}

export type Environment = Readonly<Record<string, string>>;

/** Runs Node with the arguments until it says, in a line of its output, where it listens. */
export async function startServer(
  command: readonly string[],
  environment: Environment,
  addressIn: (line: string) => string | undefined,
): Promise<RunningServer> {
  const child = spawn(process.execPath, command, {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Else it would outlive a run that fails.
  process.once('exit', () => child.kill());
  for await (const line of createInterface({ input: child.stdout })) {
    const address = addressIn(line);
    if (address === undefined) continue;
    child.stdout.resume();
    return {
      address,
      stop: async () => {
        const ended = once(child, 'exit');
        if (child.exitCode === null && child.kill('SIGTERM')) await ended;
      },
    };
  }
  throw new Error(`${command.join(' ')} ended before it listened`);
}

/** Starts a floor or a peer, which says its address and nothing else. */
export function startContender(file: URL, environment: Environment, values: readonly string[] = []) {
  const command = ['--import', 'tsx', fileURLToPath(file), ...values];
  return startServer(command, environment, (line) => line);
}
