import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { AppError } from '../../src/errors.js';
import { areArtefactsCached, isMavenHere, resolveArtefacts } from './artefacts.js';
import { type Neo4jAddress, takePort, waitForAnswer } from './bolt.js';
import { chooseJava, describeMissingJava, findJava, type JavaCandidate } from './java.js';
import { type Launched, type LaunchOptions, launch } from './launch.js';
import { settlePassword } from './password.js';
import { writeSettings } from './settings.js';

/** How many lines of a server's output tell why it ended. */
const LINES_SHOWN = 15;

export interface Neo4jServer {
  /** `neo4j://127.0.0.1:<port>` */
  readonly uri: string;
  readonly port: number;
  readonly user: 'neo4j';
  readonly password: string;
  /** Of the process that runs now. */
  readonly pid: number;
  readonly dataFolder: string;
  /** SIGTERM, and waits until the process is gone. A temporary data folder goes with it. */
  stop(): Promise<void>;
  /** SIGKILL, and waits until the process is gone; its data stay for `restart`. */
  kill(): Promise<void>;
  /** Starts again on the same port and data, after a stop where it still runs. */
  restart(): Promise<void>;
  /** Lets the process do nothing at all until `thaw`, as if the machine hung. */
  freeze(): void;
  thaw(): void;
}

export interface Neo4jServerOptions {
  /** Made if it is not there; a temporary one unless given. */
  readonly dataFolder?: string;
  /** A free one unless given. */
  readonly port?: number;
  /** That of the data folder, or for a new one any, unless given. */
  readonly password?: string;
  readonly heap?: string;
  readonly pageCache?: string;
  /** Lines of neo4j.conf, by name. */
  readonly extraSettings?: Readonly<Record<string, string>>;
}

/** Why no server can be started here, and what to install; nothing if one can. */
export async function reasonsAgainstNeo4j(): Promise<readonly string[]> {
  return reasonsAgainst(await findJava());
}

/** What a server is started from, fetched where it is not there yet. Throws STORE_UNAVAILABLE that says what to install. */
export async function prepareNeo4j(): Promise<Pick<LaunchOptions, 'java' | 'jars'>> {
  const candidates = await findJava();
  const java = chooseJava(candidates);
  const reasons = await reasonsAgainst(candidates);
  if (java && reasons.length === 0) return { java, jars: await resolveArtefacts(java) };
  throw new AppError(
    'STORE_UNAVAILABLE',
    `Neo4j cannot be started here:\n${reasons.map((reason) => `- ${reason}`).join('\n')}`,
  );
}

/**
 * Starts a Neo4j of the version that Caucus is tested with, on this machine alone, and waits until it answers. It ends
 * with this program, however this may end.
 */
export async function startNeo4j(options: Neo4jServerOptions = {}): Promise<Neo4jServer> {
  const { java, jars } = await prepareNeo4j();
  const port = await takePort(options.port);
  const dataFolder = resolve(options.dataFolder ?? (await mkdtemp(join(tmpdir(), 'caucus-neo4j-'))));
  const { heap = '512m', pageCache = '64m', extraSettings = {} } = options;
  const isTemporary = options.dataFolder === undefined;
  const plan: LaunchOptions = {
    java,
    jars,
    dataFolder,
    isTemporary,
    heap,
    logFile: join(dataFolder, 'logs/console.log'),
  };
  try {
    await writeSettings(dataFolder, { port, pageCache, extraSettings });
    const password = await settlePassword(plan, options.password);
    const address = { uri: `neo4j://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' } as const;
    return control(await launchAndWait(plan, address), plan, { ...address, port });
  } catch (error) {
    await removeTemporary(plan);
    throw error;
  }
}

function control(
  launched: Launched,
  plan: LaunchOptions,
  address: Neo4jAddress & Pick<Neo4jServer, 'port' | 'user'>,
): Neo4jServer {
  let running = launched;
  let isStopped = false;
  const { uri, port, user, password } = address;
  return {
    uri,
    port,
    user,
    password,
    dataFolder: plan.dataFolder,
    get pid() {
      return running.pid;
    },
    async stop() {
      isStopped = true;
      await running.end('SIGTERM');
      await removeTemporary(plan);
    },
    kill: () => running.end('SIGKILL'),
    async restart() {
      if (isStopped) throw new Error('The server was stopped for good; start another.');
      await running.end('SIGTERM');
      running = await launchAndWait(plan, address);
    },
    freeze: () => running.signal('SIGSTOP'),
    thaw: () => running.signal('SIGCONT'),
  };
}

async function reasonsAgainst(candidates: readonly JavaCandidate[]): Promise<readonly string[]> {
  return [
    ...(chooseJava(candidates) ? [] : [describeMissingJava(candidates)]),
    ...(areArtefactsCached() || (await isMavenHere())
      ? []
      : ['there is no Maven here to fetch it; install one (Debian: maven) and put its mvn on the PATH']),
  ];
}

async function launchAndWait(plan: LaunchOptions, address: Neo4jAddress): Promise<Launched> {
  const launched = await launch(plan);
  try {
    await waitForAnswer(address, launched.isGone);
    return launched;
  } catch (error) {
    await launched.end('SIGKILL');
    const reason = error instanceof Error ? error.message : String(error);
    const said = (await readFile(plan.logFile, 'utf8')).trim().split('\n').slice(-LINES_SHOWN).join('\n');
    throw new AppError(
      'STORE_UNAVAILABLE',
      `Neo4j in ${plan.dataFolder} did not start: ${reason}. It said last:\n${said}`,
      {},
      error,
    );
  }
}

async function removeTemporary({ dataFolder, isTemporary }: LaunchOptions): Promise<void> {
  if (isTemporary) await rm(dataFolder, { recursive: true, force: true });
}
