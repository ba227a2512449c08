import { createHash } from 'node:crypto';
import { AppError } from '../errors.js';
import { type GraphRecord, isAttendance, type RecordType } from '../model/records.js';
import type { Counts, Store } from '../store/store.js';
import { contentLine, contentOf, RECORD_TYPES } from './content-hash.js';
import { mustWait, STAGES, type Stage } from './copy-order.js';
import { type Reading, readOneState } from './one-state.js';
import { pairsOf } from './record-pairs.js';

export interface CopyOptions {
  /** What the target is called in messages. */
  readonly targetName: string;
  /** Whether the target may hold a part of the graph already, from a copy that was broken off. */
  readonly continued: boolean;
  readonly onProgress: (done: number, total: number) => void;
}

export interface CopyReport {
  /** How many records the source held. */
  readonly total: number;
  /** How many were written; the target held the others already. */
  readonly written: number;
  /** The content hash of both. */
  readonly hash: string;
}

type Content = AsyncIterable<GraphRecord>;

const COMPARISON: Reading = { types: RECORD_TYPES };
const LOOK_AT_TARGET: Reading = { types: RECORD_TYPES };

/**
 * Copies one state of a graph, texts included, into an empty store of whichever kind, and compares what the two hold then.
 * What follows from the facts is settled anew by the target; its revisions and its history are its own.
 *
 * @throws AppError CONFLICT where the target holds what is no part of the graph, or the two differ in the end. Errors of the
 *   stores pass through, with how far the copy had come.
 */
export async function copyGraph(from: Store, to: Store, options: CopyOptions): Promise<CopyReport> {
  const { targetName, continued, onProgress } = options;
  const state = await readOneState(from, [...STAGES, COMPARISON, LOOK_AT_TARGET]);
  const contentIn = (reading: Reading): Content => contentOf(from, state.recordsOf(reading));
  try {
    const held = await to.counts();
    if (continued) await refuseForeign(contentIn(LOOK_AT_TARGET), allOf(to), targetName);
    else refuseFilled(held, targetName);
    const total = sizeOf(state.counts);
    let written = 0;
    for await (const batch of batchesFor(to, contentIn)) {
      await put(to, batch, written);
      written += batch.length;
      onProgress(sizeOf(held) + written, total);
    }
    return { total, written, hash: await compare(contentIn(COMPARISON), allOf(to), targetName) };
  } finally {
    await state.close();
  }
}

/** What the target lacks, in parts that can be written one after the other. */
async function* batchesFor(to: Store, contentIn: (stage: Stage) => Content): AsyncGenerator<readonly GraphRecord[]> {
  const waiting = new Map<string, GraphRecord>();
  for (const stage of STAGES) {
    const missing = missingIn(to, stage.types, contentIn(stage));
    yield* batchesOf(missing, waiting, stage.together ? Number.POSITIVE_INFINITY : BATCH);
  }
  if (waiting.size > 0) yield [...waiting.values()];
}

/** Large enough that the cost of a write is spread, small enough to stay in memory. */
const BATCH = 5000;
const BATCH_CHARACTERS = 16 * 1024 * 1024;

async function* batchesOf(
  records: Content,
  waiting: Map<string, GraphRecord>,
  size: number,
): AsyncGenerator<readonly GraphRecord[]> {
  let batch: GraphRecord[] = [];
  let characters = 0;
  for await (const record of records) {
    if (mustWait(record, waiting)) {
      waiting.set(record.id, record);
      continue;
    }
    batch.push(record);
    characters += record.type === 'Source' ? (record.text?.length ?? 0) : 0;
    if (batch.length < size && characters < BATCH_CHARACTERS) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}

async function put(to: Store, records: readonly GraphRecord[], written: number): Promise<void> {
  try {
    const changes = records.map((record) => ({ kind: 'PUT', record }) as const);
    await to.apply(changes, { author: 'copy' });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const message = `${error.message} ${written} records were copied; repeat with --continue to go on from there.`;
    throw new AppError(error.code, message, error.details, error);
  }
}

/** What the target does not hold yet, or holds otherwise. */
async function* missingIn(to: Store, types: readonly RecordType[], records: Content): AsyncGenerator<GraphRecord> {
  for await (const [record, present] of pairsOf(records, contentOf(to, to.stream(types)))) {
    if (record && !(present && contentLine(record) === contentLine(present))) yield record;
  }
}

function allOf(store: Store): Content {
  return contentOf(store, store.stream(RECORD_TYPES));
}

function refuseFilled(held: Counts, name: string): void {
  if (sizeOf(held) === 0) return;
  const types = Object.entries(held.byType).map(([type, count]) => `${type} ${count}`);
  throw new AppError(
    'CONFLICT',
    `${name} is not empty: it holds ${sizeOf(held)} records (${types.join(', ')}). Name an empty store; or repeat with --continue if they are from a copy of this graph that was broken off.`,
    { counts: held.byType },
  );
}

async function refuseForeign(records: Content, present: Content, name: string): Promise<void> {
  for await (const [record, other] of pairsOf(records, present)) {
    if (!other || (record && contentLine(asPut(record)) === contentLine(asPut(other)))) continue;
    throw new AppError(
      'CONFLICT',
      `${name} holds ${other.id}, which the graph to be copied ${record ? 'has otherwise' : 'does not have'}, so it is no part of a copy of it. Nothing was written; name an empty store.`,
      { id: other.id },
    );
  }
}

/** Without what a half-filled store can have otherwise: a side that follows from records to come, a text not yet held. */
function asPut(record: GraphRecord): GraphRecord {
  if (isAttendance(record) && record.sideDerived) return { ...record, side: '' };
  if (record.type === 'Source') return { ...record, text: '' };
  return record;
}

/** The content hash of both, which must be one. */
async function compare(records: Content, copies: Content, name: string): Promise<string> {
  const [hash, hashOfCopy] = [createHash('sha256'), createHash('sha256')];
  let differing: string | undefined;
  for await (const [record, copied] of pairsOf(records, copies)) {
    const line = record ? contentLine(record) : '';
    const lineOfCopy = copied ? contentLine(copied) : '';
    hash.update(line);
    hashOfCopy.update(lineOfCopy);
    if (line !== lineOfCopy) differing ??= (record ?? copied)?.id;
  }
  const [expected, found] = [hash.digest('hex'), hashOfCopy.digest('hex')];
  if (differing === undefined) return expected;
  throw new AppError(
    'CONFLICT',
    `${name} is no true copy: its content has sha256 ${found} in place of ${expected}, and the first record that differs is ${differing}. Let nothing else write to it, and copy again into an empty store.`,
    { id: differing, expected, found },
  );
}

function sizeOf({ byType }: Counts): number {
  return Object.values(byType).reduce((sum, count) => sum + count, 0);
}
