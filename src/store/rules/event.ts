import { createHash } from 'node:crypto';
import { AppError } from '../../errors.js';
import type { Change, ChangeKind } from '../../model/change.js';
import { canonicalJson } from '../record-json.js';
import type { ApplyResult } from '../store.js';
import type { Step } from './steps.js';

export function changeKind({ before, after }: Step): ChangeKind {
  if (!before) return 'CREATED';
  return after ? 'UPDATED' : 'DELETED';
}

/** How many records a write created, updated and deleted. */
export function tallyOf(steps: readonly Step[]): Omit<ApplyResult, 'revision'> {
  const numbers = { CREATED: 0, UPDATED: 0, DELETED: 0 };
  for (const step of steps) numbers[changeKind(step)] += 1;
  return { created: numbers.CREATED, updated: numbers.UPDATED, deleted: numbers.DELETED };
}

/** Tells changes from others under the same idempotency key. */
export function digestOf(changes: readonly Change[]): string {
  return createHash('sha256').update(canonicalJson(changes)).digest('hex');
}

export function reusedKeyError(key: string): AppError {
  return new AppError(
    'CONFLICT',
    `The idempotency key "${key}" was used before for other changes; take a new key for a new write.`,
    { idempotencyKey: key },
  );
}

/** A record is at another revision than the caller took it to be; `current` is 0 where there is none. */
export function expectedRevisionError(id: string, expected: number, current: number): AppError {
  return new AppError(
    'CONFLICT',
    current === 0
      ? `${id} does not exist; read it again before changing it.`
      : `${id} is at revision ${current}, not ${expected}; read it again and repeat the change on what it is now.`,
    { id, expectedRevision: expected, currentRevision: current },
  );
}
