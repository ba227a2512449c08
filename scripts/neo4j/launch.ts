import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openClassArchive } from './class-archive.js';
import { type Java, majorVersion } from './java.js';

/** What every launch of Neo4j's programs needs. */
export interface Installation {
  readonly java: Java;
  /** The folder of the jars. */
  readonly jars: string;
  readonly dataFolder: string;
}

export interface LaunchOptions extends Installation {
  /** As Java writes sizes: `512m`. */
  readonly heap: string;
  /** Where the server's output goes. */
  readonly logFile: string;
  /** Whether the data folder goes with this program, should it end without a word. */
  readonly isTemporary: boolean;
}

export interface Launched {
  readonly pid: number;
  isGone(): boolean;
  signal(name: 'SIGSTOP' | 'SIGCONT'): void;
  /** Sends the signal and waits until the process is gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** How long a server may take to end by itself, milliseconds; the first one writes the archive of classes meanwhile. */
const LAST_GRACE = 60_000;

/**
 * Waits until its input ends, which is when the program that opened it does, however that may be; then ends the process $1
 * and removes the folder $2.
 */
const GUARD = `read -r line
kill -TERM "$1" && kill -CONT "$1"
for second in $(seq ${LAST_GRACE / 1000}); do kill -0 "$1" || break; sleep 1; done
kill -KILL "$1"
[ -z "$2" ] || rm -rf "$2"`;

/** Runs a command of Neo4j's administration to its end. */
export async function administer(installation: Installation, ...words: readonly string[]): Promise<void> {
  const options = ['-Xmx128m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', ...commonOptions(installation)];
  await promisify(execFile)(javaOf(installation), [...options, 'org.neo4j.cli.AdminTool', ...words], {
    env: environmentOf(installation),
  });
}

/** Starts the server's process, in a session of its own so that a Ctrl-C in the terminal does not reach it beside us. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const archive = await openClassArchive(options.java);
  const log = openSync(options.logFile, 'w');
  const child = spawn(javaOf(options), serverOptions(options, archive.options), {
    env: environmentOf(options),
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  const gone = new Promise((resolve) => child.once('exit', resolve));
  await once(child, 'spawn');
  const guard = guardOver(child, options.isTemporary ? options.dataFolder : '');
  const isGone = () => child.exitCode !== null || child.signalCode !== null;
  return {
    pid: child.pid ?? 0,
    isGone,
    signal: (name) => child.kill(name),
    async end(signal) {
      child.kill(signal);
      // A stopped process does not see SIGTERM before it may go on.
      child.kill('SIGCONT');
      const last = setTimeout(() => child.kill('SIGKILL'), LAST_GRACE);
      await gone;
      clearTimeout(last);
      guard.kill('SIGKILL');
      await archive.keep(child.signalCode === null);
    },
  };
}

function guardOver(child: ChildProcess, folder: string): ChildProcess {
  const guard = spawn('/bin/sh', ['-c', GUARD, 'guard', String(child.pid), folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  guard.unref();
  if (guard.stdin instanceof Socket) guard.stdin.unref();
  return guard;
}

function serverOptions(options: LaunchOptions, archive: readonly string[]): string[] {
  return [
    '-Xms128m',
    `-Xmx${options.heap}`,
    '-XX:+UseSerialGC',
    '-XX:-OmitStackTraceInFastThrow',
    '-XX:+ExitOnOutOfMemoryError',
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '-Dfile.encoding=UTF-8',
    ...archive,
    ...commonOptions(options),
    'org.neo4j.server.Neo4jCommunity',
    `--home-dir=${options.dataFolder}`,
    `--config-dir=${join(options.dataFolder, 'conf')}`,
    '--console-mode',
  ];
}

/** What the jars need of Java's inside. Its own log is shut up but for errors: it would tell of the archive of classes. */
function commonOptions({ java, jars }: Installation): string[] {
  return [
    '-Xlog:disable',
    '-Xlog:all=error:stderr',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '--enable-native-access=ALL-UNNAMED',
    '--add-modules=jdk.incubator.vector',
    ...(majorVersion(java.version) >= 23 ? ['--sun-misc-unsafe-memory-access=allow'] : []),
    '-cp',
    join(jars, '*'),
  ];
}

function javaOf({ java }: Installation): string {
  return join(java.home, 'bin/java');
}

function environmentOf({ java, dataFolder }: Installation): NodeJS.ProcessEnv {
  return { ...process.env, JAVA_HOME: java.home, NEO4J_HOME: dataFolder, NEO4J_CONF: join(dataFolder, 'conf') };
}
