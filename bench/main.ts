import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compareAnswers, post } from './answers.js';
import { floor, ours, peer } from './contenders.js';
import { sizeFor } from './graph.js';
import { measure } from './measure.js';
import { QUESTIONS } from './questions.js';
import { prepareRig } from './rig.js';
import { takeSample } from './sample.js';
import { startServer } from './servers.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    people: { type: 'string', default: '100000' },
    store: { type: 'string', default: 'sqlite' },
    seconds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
});

/** Requests per second of each, and how ours compare. The peer's are absent where it has no answer to the question. */
interface Result {
  readonly query: string;
  readonly store: string;
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly floor: number;
  readonly ratio: number;
  readonly peer?: number;
  readonly peerRatio?: number;
}

function ratio(one: number, other: number): number {
  return Number((one / other).toFixed(3));
}

const unknown = positionals.find((name) => !QUESTIONS.some((question) => question.name === name));
if (unknown !== undefined) {
  throw new Error(`"${unknown}" is no question; expected ${QUESTIONS.map(({ name }) => name).join(', ')}`);
}
const questions = QUESTIONS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const size = sizeFor(Number(values.people));
const rig = await prepareRig(values.store, size);
const server = await startServer(
  [fileURLToPath(new URL('../dist/main.js', import.meta.url))],
  // The first answers of a server that has just started may take long.
  { ...rig.environment, CAUCUS_SEED: 'never', CAUCUS_LOG_LEVEL: 'info', CAUCUS_DEADLINE_MS: '60000', PORT: '0' },
  (line) => (JSON.parse(line) as { address?: string }).address,
);
const contenders = [ours(server.address), floor(rig.floor.address), ...(rig.peer ? [peer(rig.peer.address)] : [])];
const plan = { seconds: Number(values.seconds), warmUpSeconds: rig.warmUpSeconds };
const results: Result[] = [];
try {
  const sample = await takeSample(
    (query, variables) => post({ url: `${server.address}/graphql`, body: { query, variables } }),
    size.people,
  );
  for (const question of questions) {
    process.stderr.write(`measuring ${question.name}\n`);
    await compareAnswers(question, contenders, sample);
    const measured = await measure(question, contenders, sample, plan);
    if (!measured.ours || !measured.floor) throw new Error(`${question.name} was not answered`);
    const { requestsPerSecond, p50, p99 } = measured.ours;
    const bare = measured.floor.requestsPerSecond;
    results.push({
      query: question.name,
      store: values.store,
      requestsPerSecond,
      p50,
      p99,
      floor: bare,
      ratio: ratio(requestsPerSecond, bare),
      ...(measured.peer && {
        peer: measured.peer.requestsPerSecond,
        peerRatio: ratio(requestsPerSecond, measured.peer.requestsPerSecond),
      }),
    });
  }
} finally {
  await server.stop();
  await rig.stop();
}
if (values.json) process.stdout.write(`${JSON.stringify({ results })}\n`);
else console.table(results);
