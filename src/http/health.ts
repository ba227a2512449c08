import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../observability/log.js';
import { sendJson, sendMethodNotAllowed } from './answers.js';

/** What keeps the server from doing its work, one phrase each that may be shown to anybody; empty when it is ready. */
export type Readiness = () => Promise<readonly string[]>;

/** Answers whether the process lives: it does, if it answers. */
export function answerHealth(request: IncomingMessage, response: ServerResponse): void {
  if (isRead(request, response)) sendJson(response, 200, '{"status":"ok"}');
}

/**
 * Answers whether the server should be sent requests: 200, or 503 with the reasons. A check that fails or takes longer than
 * `patience` (milliseconds) is itself a reason.
 */
export async function answerReady(
  request: IncomingMessage,
  response: ServerResponse,
  { ready, log, patience }: { readonly ready: Readiness; readonly log: Log; readonly patience: number },
): Promise<void> {
  if (!isRead(request, response)) return;
  const reasons = await within(patience, ready()).catch((error: unknown) => {
    log.error({ err: error }, 'the readiness check failed');
    return ['the readiness check failed'];
  });
  const status = reasons.length === 0 ? 'ready' : 'unready';
  sendJson(response, reasons.length === 0 ? 200 : 503, JSON.stringify({ status, reasons }));
}

async function within(patience: number, check: Promise<readonly string[]>): Promise<readonly string[]> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<readonly string[]>((resolve) => {
    timer = setTimeout(resolve, patience, [`the readiness check took longer than ${patience} ms`]);
  });
  return Promise.race([check, tooLate]).finally(() => clearTimeout(timer));
}

function isRead(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  sendMethodNotAllowed(response, 'GET, HEAD');
  return false;
}
