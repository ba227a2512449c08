import autocannon from 'autocannon';

export interface Measurement {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

const CONNECTIONS = 8;
const WARM_UP_SECONDS = 2;

/** Loads a server with the bodies in turn, after a warm-up that does not count. An answer that is no 200 ends the run. */
export async function measure(url: string, bodies: readonly string[], seconds: number): Promise<Measurement> {
  const headers = { 'content-type': 'application/json' };
  const requests = bodies.map((body) => ({ method: 'POST' as const, headers, body }));
  const run = (duration: number) => autocannon({ url, connections: CONNECTIONS, duration, requests });
  await run(WARM_UP_SECONDS);
  const result = await run(seconds);
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
  return { requestsPerSecond: Math.round(result.requests.average), p50: result.latency.p50, p99: result.latency.p99 };
}
