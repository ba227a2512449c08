import autocannon from 'autocannon';
import type { Contender, Request } from './contenders.js';
import type { Question } from './questions.js';
import type { DatabaseSummary } from './sample.js';

export interface Measurement {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

export interface Plan {
  /** Of each round, what counts. */
  readonly seconds: number;
  /** Before the first round, until whatever compiles as it runs has done so. */
  readonly warmUpSeconds: number;
}

const CONNECTIONS = 8;
const ROUNDS = 3;
/** Requests that differ; then they begin anew. */
const REQUESTS = 500;
/** At the begin of each round, since another was measured meanwhile. */
const WAKE_UP_SECONDS = 1;

/**
 * Loads each that can answer the question, one after the other and in several rounds, so that whatever else the machine
 * does falls on all alike. The median round counts.
 */
export async function measure(
  question: Question,
  contenders: readonly Contender[],
  sample: DatabaseSummary,
  { seconds, warmUpSeconds }: Plan,
): Promise<Partial<Record<Contender['name'], Measurement>>> {
  const able = contenders
    .map(({ name, request }) => ({ name, requests: requestsOf((index) => request(question, sample, index)) }))
    .filter(({ requests }) => requests.length > 0);
  for (const { requests } of able) await run(requests, warmUpSeconds);
  const rounds: (readonly [Contender['name'], Measurement])[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, requests } of able) {
      await run(requests, WAKE_UP_SECONDS);
      rounds.push([name, await run(requests, seconds)]);
    }
  }
  return Object.fromEntries(
    able.map(({ name }) => [name, median(rounds.filter(([whose]) => whose === name).map(([, measured]) => measured))]),
  );
}

function requestsOf(requestAt: (index: number) => Request | undefined): Request[] {
  return Array.from({ length: REQUESTS }, (_, index) => requestAt(index) ?? []).flat();
}

/** An answer that is no 200 ends the run. */
async function run(requests: readonly Request[], seconds: number): Promise<Measurement> {
  const [{ url }] = requests as readonly [Request];
  const headers = { 'content-type': 'application/json' };
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    requests: requests.map(({ body }) => ({ method: 'POST', headers, body: JSON.stringify(body) })),
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
  return { requestsPerSecond: Math.round(result.requests.average), p50: result.latency.p50, p99: result.latency.p99 };
}

function median(measurements: readonly Measurement[]): Measurement {
  const ordered = measurements.toSorted((one, other) => one.requestsPerSecond - other.requestsPerSecond);
  return ordered[Math.floor(ordered.length / 2)] as Measurement;
}
