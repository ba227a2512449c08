import { randomUUID } from 'node:crypto';
import { AppError } from '../../../errors.js';
import type { Change } from '../../../model/change.js';
import { parseJson } from '../../record-json.js';
import { digestOf, expectedRevisionError, reusedKeyError } from '../../rules/event.js';
import type { ApplyOptions, ApplyResult } from '../../store.js';
import type { Connection, Transaction } from '../connection.js';
import { query } from '../query.js';
import { runGiven } from './batches.js';
import { matchNode } from './match.js';
import { changedIn, stepsOf } from './steps.js';
import { View } from './view.js';
import { writeAll } from './write.js';

/** Takes the lock that makes writers follow one another, and tells where they are. */
const LOCK = query(
  'lock',
  `MATCH (graph:Graph {name: 'caucus'}) SET graph.writer = $write RETURN graph.revision AS revision`,
);
const EVENT_OF_WRITE = query(
  'eventOfWrite',
  `${matchNode('event', 'Event', '$write', 'write')} RETURN event.result AS result`,
);
const KEY_USED = query(
  'keyUsed',
  `${matchNode('used', 'IdempotencyKey', '$given.key', 'key')} RETURN used.digest AS digest, used.result AS result`,
);
const USE_KEY = query(
  'useKey',
  'CREATE (:IdempotencyKey {key: $given.key, digest: $given.digest, result: $given.result})',
);

/** One call of `apply`, whatever number of attempts it takes. */
interface Call {
  readonly changes: readonly Change[];
  readonly options: ApplyOptions;
  readonly now: () => Date;
  /** Tells this call from every other one. */
  readonly write: string;
}

export function apply(
  connection: Connection,
  changes: readonly Change[],
  options: ApplyOptions,
  now: () => Date,
): Promise<ApplyResult> {
  const call: Call = { changes, options, now, write: randomUUID() };
  return connection.write(async (transaction, attempt) => {
    const revision = await lock(connection, transaction, call.write);
    // The answer to an earlier attempt may have been lost although it went through.
    const earlier = attempt > 1 ? await resultOf(transaction, call.write) : undefined;
    return earlier ?? (await applyOnce(transaction, revision, call));
  });
}

/** Waits until no other write is going on; gives the current revision. */
export async function lock(
  { address }: Connection,
  transaction: Transaction,
  write: string = randomUUID(),
): Promise<number> {
  const [row] = await transaction.lock(LOCK, { write });
  if (row) return Number(row['revision']);
  throw new AppError('STORE_UNAVAILABLE', `${address} is not set up yet; start the server, or import into it.`);
}

async function resultOf(transaction: Transaction, write: string): Promise<ApplyResult | undefined> {
  const [row] = await transaction.run(EVENT_OF_WRITE, { write });
  return row && parseJson<ApplyResult>(row['result']);
}

async function applyOnce(
  transaction: Transaction,
  current: number,
  { changes, options, now, write }: Call,
): Promise<ApplyResult> {
  const { idempotencyKey: key, expectedRevisions = {}, author } = options;
  const digest = key === undefined ? '' : digestOf(changes);
  const replayed = key === undefined ? undefined : await replay(transaction, key, digest);
  if (replayed) return replayed;
  const view = new View(transaction);
  await view.loadTouched([...changes.map(idOf), ...Object.keys(expectedRevisions)]);
  checkExpected(view, expectedRevisions);
  const steps = await stepsOf(view, changes);
  const changed = await changedIn(view, steps);
  const occasion = { revision: current + 1, author, time: now(), write };
  const result =
    changed.length > 0
      ? await writeAll(transaction, view, steps, changed, occasion)
      : { revision: current, created: 0, updated: 0, deleted: 0 };
  if (key !== undefined) await runGiven(transaction, USE_KEY, { key, digest, result: JSON.stringify(result) });
  return result;
}

function idOf(change: Change): string {
  return change.kind === 'PUT' ? change.record.id : change.id;
}

async function replay(transaction: Transaction, key: string, digest: string): Promise<ApplyResult | undefined> {
  const [row] = await runGiven(transaction, KEY_USED, { key });
  if (row && row['digest'] !== digest) throw reusedKeyError(key);
  return row && parseJson<ApplyResult>(row['result']);
}

function checkExpected(view: View, expected: Readonly<Record<string, number>>): void {
  for (const [id, revision] of Object.entries(expected)) {
    const current = view.revisionOf(id);
    if (current !== revision) throw expectedRevisionError(id, revision, current);
  }
}
