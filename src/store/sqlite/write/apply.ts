import type { Change } from '../../../model/change.js';
import { parseJson } from '../../record-json.js';
import { changeKind, digestOf, expectedRevisionError, reusedKeyError, tallyOf } from '../../rules/event.js';
import { inIndexOrder } from '../../rules/order.js';
import { danglingError } from '../../rules/references.js';
import type { Step } from '../../rules/steps.js';
import type { ApplyOptions, ApplyResult } from '../../store.js';
import type { Database } from '../database.js';
import { deriveFrom } from './derive.js';
import { index, unindex } from './index-records.js';
import { Write } from './write.js';

export function apply(
  database: Database,
  changes: readonly Change[],
  options: ApplyOptions,
  now: () => Date,
): ApplyResult {
  return database.write(() => {
    const { idempotencyKey, expectedRevisions, author } = options;
    const digest = idempotencyKey === undefined ? '' : digestOf(changes);
    const replayed = replay(database, idempotencyKey, digest);
    if (replayed) return replayed;
    checkExpected(database, expectedRevisions ?? {});
    const write = new Write(database, currentRevision(database) + 1);
    for (const change of changes) write.steps.take(change);
    const steps = settle(write);
    const result = recordEvent(write, steps, author, now);
    if (idempotencyKey !== undefined) {
      const insert = 'INSERT INTO idempotency (key, digest, result) VALUES (?, ?, ?)';
      database.run(insert, idempotencyKey, digest, JSON.stringify(result));
    }
    return result;
  });
}

export function currentRevision(database: Database): number {
  return Number(database.get('SELECT coalesce(max(revision), 0) AS revision FROM event')?.['revision']);
}

/** Writes the rows and everything that follows from them; gives every record that changed, derived ones included. */
function settle(write: Write): Step[] {
  const steps = write.settleSteps();
  for (const step of steps) write.store(step);
  for (const step of steps) unindex(write, step);
  for (const { id, after, text } of inIndexOrder(steps)) index(write, write.keyOf(id), after, text);
  for (const step of steps) if (!step.after) refuseDangling(write, step);
  const derived = deriveFrom(write, steps);
  return [...new Set([...steps, ...derived])];
}

function replay(database: Database, key: string | undefined, digest: string): ApplyResult | undefined {
  if (key === undefined) return undefined;
  const row = database.get('SELECT digest, result FROM idempotency WHERE key = ?', key);
  if (!row) return undefined;
  if (row['digest'] === digest) return parseJson<ApplyResult>(row['result']);
  throw reusedKeyError(key);
}

function checkExpected(database: Database, expected: Readonly<Record<string, number>>): void {
  for (const [id, revision] of Object.entries(expected)) {
    const row = database.get('SELECT revision FROM record WHERE id = ? AND data IS NOT NULL', id);
    const current = Number(row?.['revision'] ?? 0);
    if (current !== revision) throw expectedRevisionError(id, revision, current);
  }
}

const REFERRING = `/* referringTo */ SELECT min(id) AS id FROM record WHERE data IS NOT NULL AND key IN (
  SELECT key FROM relationship WHERE from_key = ?1 OR to_key = ?1
  UNION ALL SELECT key FROM annotation WHERE source = ?1
  UNION ALL SELECT record FROM reference WHERE target = ?1
  UNION ALL SELECT record FROM record_dataset WHERE dataset = ?1)`;

function refuseDangling(write: Write, { id }: Step): void {
  const referring = write.database.get(REFERRING, write.keyOf(id))?.['id'];
  if (referring) throw danglingError(id, String(referring));
}

const COUNT = 'INSERT INTO tally (type, count) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET count = count + ?2';

function recordEvent(write: Write, steps: readonly Step[], author: string, now: () => Date): ApplyResult {
  const { database, revision } = write;
  if (steps.length === 0) return { revision: revision - 1, ...tallyOf(steps) };
  database.run('INSERT INTO event (revision, author, time) VALUES (?, ?, ?)', revision, author, now().toISOString());
  const counts = new Map<string, number>();
  for (const [position, step] of steps.entries()) {
    const kind = changeKind(step);
    const type = (step.after ?? step.before)?.type ?? '';
    if (kind !== 'UPDATED') counts.set(type, (counts.get(type) ?? 0) + (kind === 'CREATED' ? 1 : -1));
    const insert = 'INSERT INTO change (revision, position, kind, record) VALUES (?, ?, ?, ?)';
    database.run(insert, revision, position, kind, write.keyOf(step.id));
  }
  for (const [type, count] of counts) database.run(COUNT, type, count);
  return { revision, ...tallyOf(steps) };
}
