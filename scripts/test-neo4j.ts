/**
 * Runs the tests that concern a store on Neo4j: on a server of their own, or on the one that NEO4J_URI names. The exit code
 * is that of the tests.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { readConfig } from '../src/config.js';
import { AppError, badInput } from '../src/errors.js';
import { countNodes, type Neo4jAddress } from './neo4j/bolt.js';
import { startNeo4j } from './neo4j/server.js';

/** What runs unless other tests are named; a file belongs here if it opens a store by tests/support, or a server of Neo4j. */
const TESTS = [
  'tests/store/neo4j',
  'tests/api',
  'tests/seed.test.ts',
  'tests/scripts/neo4j',
  'tests/cli/copy-neo4j',
  'tests/graphql/lists',
  'tests/differential',
  'tests/faults/network',
  'tests/faults/lost-commits',
];

/** Enough for the largest write of the tests beside all else that the server keeps. */
const HEAP = '1g';

const HELP = `npm run test:neo4j -- [--wipe] [tests/...] [options of jest]

Runs the tests on a Neo4j of their own, or on the one that NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE name.
The tests delete everything in it, so it must be empty.

  --wipe  allows them to delete what they find
  --help  shows this`;

/** Gives the exit code. */
async function run(words: readonly string[]): Promise<number> {
  const others = words.filter((word) => word !== '--wipe');
  if (process.env['NEO4J_URI']) {
    const address = readAddress();
    if (!words.includes('--wipe')) await requireEmpty(address);
    return runTests(address, others);
  }
  const server = await startNeo4j({ heap: HEAP });
  try {
    return await runTests({ ...server, database: 'neo4j' }, others);
  } finally {
    await server.stop();
  }
}

function readAddress(): Neo4jAddress {
  const { store } = readConfig({ ...process.env, CAUCUS_STORE: 'neo4j' });
  if (store.kind !== 'neo4j') throw new TypeError(`The settings name the store ${store.kind}.`);
  return store;
}

async function requireEmpty(address: Neo4jAddress): Promise<void> {
  const place = `The database ${address.database} at ${address.uri}`;
  const nodes = await countNodes(address).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AppError('STORE_UNAVAILABLE', `${place} does not answer: ${reason}`, {}, error);
  });
  if (nodes === 0) return;
  throw badInput(
    `${place} is not empty, and the tests would delete what it holds (nodes: ${nodes}); add --wipe to allow it.`,
  );
}

async function runTests({ uri, user, password, database }: Neo4jAddress, options: readonly string[]): Promise<number> {
  const root = join(import.meta.dirname, '..');
  const jest = [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--maxWorkers=1',
    '--testTimeout=60000',
  ];
  const areNamed = options.some((option) => option.startsWith('tests/'));
  const child = spawn(process.execPath, [...jest, ...(areNamed ? [] : TESTS), ...options], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      CAUCUS_TEST_STORE: 'neo4j',
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    },
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}

try {
  const words = process.argv.slice(2);
  if (words.includes('--help')) console.log(HELP);
  else process.exitCode = await run(words);
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
