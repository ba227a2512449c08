import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { sizeFor } from './graph.js';
import { load } from './load.js';
import { type Measurement, measure } from './measure.js';
import { QUESTIONS, type Question } from './questions.js';
import { type DatabaseSummary, takeSample } from './sample.js';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '100000' },
    store: { type: 'string', default: 'sqlite' },
    seconds: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
});
if (values.store !== 'sqlite') throw new Error(`--store is "${values.store}"; expected sqlite`);
const size = sizeFor(Number(values.people));
const folder = join(tmpdir(), `caucus-bench-2-${size.people}`);

interface Result {
  readonly query: string;
  readonly store: string;
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly floor: number;
  readonly ratio: number;
}

/** A server in a process of its own, so that its garbage and event loop are not ours. */
async function start(
  command: readonly string[],
  environment: NodeJS.ProcessEnv,
  addressIn: (line: string) => string | undefined,
) {
  const child = spawn(process.execPath, command, { env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    const address = addressIn(line);
    if (address === undefined) continue;
    child.stdout.resume();
    return {
      address,
      stop: async () => {
        child.kill('SIGTERM');
        await once(child, 'exit');
      },
    };
  }
  throw new Error(`${command.join(' ')} ended before it listened`);
}

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

const { recordsPerSecond } = await load(size, folder);
const server = await start(
  [pathOf('../dist/main.js')],
  {
    ...process.env,
    NODE_ENV: 'production',
    CAUCUS_DATA: folder,
    CAUCUS_SEED: 'never',
    CAUCUS_LOG_LEVEL: 'info',
    PORT: '0',
  },
  (line) => (JSON.parse(line) as { address?: string }).address,
);
const floor = await start(
  ['--import', 'tsx', pathOf('floor-server.ts'), folder],
  { ...process.env, NODE_ENV: 'production' },
  (line) => {
    const { port } = JSON.parse(line) as { port: number };
    return `http://127.0.0.1:${port}`;
  },
);

async function post(url: string, body: unknown): Promise<{ data: unknown; errors?: unknown }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as { data: unknown; errors?: unknown };
}

async function ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { data, errors } = await post(`${server.address}/graphql`, { query, variables });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

/** A ratio means something only where both gave the same answer. */
async function compareAnswers(question: Question, sample: DatabaseSummary): Promise<void> {
  for (let index = 0; index < 20; index += 1) {
    const ours = await ask(question.document, question.variables(sample, index));
    const theirs = (await post(`${floor.address}/${question.name}`, question.floorValues(sample, index))).data;
    if (question.sameRows && !isDeepStrictEqual(unordered(ours), unordered(theirs))) {
      throw new Error(
        `${question.name}: the floor gives another answer for ${JSON.stringify(question.variables(sample, index))}`,
      );
    }
  }
}

/** Rows in one order whatever breaks their ties. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((row) => JSON.stringify(unordered(row))).sort();
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unordered(inner)]));
}

function bodiesOf(question: Question, sample: DatabaseSummary): { ours: string[]; floor: string[] } {
  const indexes = Array.from({ length: 500 }, (_, index) => index);
  return {
    ours: indexes.map((index) =>
      JSON.stringify({ query: question.document, variables: question.variables(sample, index) }),
    ),
    floor: indexes.map((index) => JSON.stringify(question.floorValues(sample, index))),
  };
}

const seconds = Number(values.seconds);
const results: Result[] = [];
try {
  const sample = await takeSample(ask, size.people);
  for (const question of QUESTIONS) {
    await compareAnswers(question, sample);
    const bodies = bodiesOf(question, sample);
    const ours: Measurement = await measure(`${server.address}/graphql`, bodies.ours, seconds);
    const bare: Measurement = await measure(`${floor.address}/${question.name}`, bodies.floor, seconds);
    results.push({
      query: question.name,
      store: values.store,
      requestsPerSecond: ours.requestsPerSecond,
      p50: ours.p50,
      p99: ours.p99,
      floor: bare.requestsPerSecond,
      ratio: Number((ours.requestsPerSecond / bare.requestsPerSecond).toFixed(3)),
    });
  }
} finally {
  await server.stop();
  await floor.stop();
}
if (values.json) process.stdout.write(`${JSON.stringify({ results })}\n`);
else {
  if (recordsPerSecond !== undefined) process.stdout.write(`loaded ${recordsPerSecond} records a second\n`);
  console.table(results);
}
