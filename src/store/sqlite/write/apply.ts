import { createHash } from 'node:crypto';
import { AppError } from '../../../errors.js';
import type { Change, ChangeKind } from '../../../model/change.js';
import type { ApplyOptions, ApplyResult } from '../../store.js';
import type { Database } from '../database.js';
import { canonicalJson, parseJson } from '../json-rows.js';
import { deriveFrom } from './derive.js';
import { indexAll, unindex } from './index-records.js';
import { type Step, Write } from './write.js';

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
    for (const change of changes) write.take(change);
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
  for (const step of steps) if (step.before) unindex(write.database, step);
  indexAll(write, steps);
  for (const step of steps) if (!step.after) refuseDangling(write.database, step);
  const derived = deriveFrom(write, steps);
  return [...new Set([...steps, ...derived])];
}

function digestOf(changes: readonly Change[]): string {
  return createHash('sha256').update(canonicalJson(changes)).digest('hex');
}

function replay(database: Database, key: string | undefined, digest: string): ApplyResult | undefined {
  if (key === undefined) return undefined;
  const row = database.get('SELECT digest, result FROM idempotency WHERE key = ?', key);
  if (!row) return undefined;
  if (row['digest'] === digest) return parseJson<ApplyResult>(row['result']);
  throw new AppError(
    'CONFLICT',
    `The idempotency key "${key}" was used before for other changes; take a new key for a new write.`,
    { idempotencyKey: key },
  );
}

function checkExpected(database: Database, expected: Readonly<Record<string, number>>): void {
  for (const [id, revision] of Object.entries(expected)) {
    const row = database.get('SELECT revision FROM record WHERE id = ? AND data IS NOT NULL', id);
    const current = Number(row?.['revision'] ?? 0);
    if (current === revision) continue;
    throw new AppError(
      'CONFLICT',
      current === 0
        ? `${id} does not exist; read it again before changing it.`
        : `${id} is at revision ${current}, not ${revision}; read it again and repeat the change on what it is now.`,
      { id, expectedRevision: revision, currentRevision: current },
    );
  }
}

function refuseDangling(database: Database, step: Step): void {
  const referring = database.get(
    `SELECT id FROM record WHERE data IS NOT NULL AND key IN (
      SELECT key FROM relationship WHERE from_key = ?1 OR to_key = ?1
      UNION ALL SELECT key FROM annotation WHERE source = ?1
      UNION ALL SELECT record FROM reference WHERE target = ?1
      UNION ALL SELECT record FROM record_dataset WHERE dataset = ?1) LIMIT 1`,
    step.key ?? null,
  );
  if (!referring) return;
  throw new AppError(
    'CONFLICT',
    `${step.id} cannot be deleted while ${referring['id']} leads to it; delete that too, in the same write or before.`,
    { id: step.id, referredToBy: referring['id'] },
  );
}

const RESULT_FIELD = { CREATED: 'created', UPDATED: 'updated', DELETED: 'deleted' } as const;
const COUNT = 'INSERT INTO tally (type, count) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET count = count + ?2';

function recordEvent(
  { database, revision }: Write,
  steps: readonly Step[],
  author: string,
  now: () => Date,
): ApplyResult {
  const result = { revision, created: 0, updated: 0, deleted: 0 };
  if (steps.length === 0) return { ...result, revision: revision - 1 };
  database.run('INSERT INTO event (revision, author, time) VALUES (?, ?, ?)', revision, author, now().toISOString());
  const counts = new Map<string, number>();
  for (const [position, { before, after, key }] of steps.entries()) {
    const kind = changeKind(before, after);
    result[RESULT_FIELD[kind]] += 1;
    const type = (after ?? before)?.type ?? '';
    if (kind !== 'UPDATED') counts.set(type, (counts.get(type) ?? 0) + (kind === 'CREATED' ? 1 : -1));
    const insert = 'INSERT INTO change (revision, position, kind, record) VALUES (?, ?, ?, ?)';
    database.run(insert, revision, position, kind, key ?? null);
  }
  for (const [type, count] of counts) database.run(COUNT, type, count);
  return result;
}

function changeKind(before: unknown, after: unknown): ChangeKind {
  if (!before) return 'CREATED';
  return after ? 'UPDATED' : 'DELETED';
}
