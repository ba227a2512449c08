import type { GraphRecord, RecordType } from './records.js';

/**
 * One step of a write.
 *
 * - `PUT` creates the record or replaces its content. Its datasets are added to those in which it stands already.
 * - `WITHDRAW` takes it out of one dataset; it is deleted when that was its last.
 * - `DELETE` removes it from all of them.
 *
 * A deleted record takes the names, citations and claims about it along. A record to which another one still leads is not
 * deleted: the whole write is refused.
 */
export type Change =
  | { readonly kind: 'PUT'; readonly record: GraphRecord }
  | { readonly kind: 'WITHDRAW'; readonly id: string; readonly dataset: string }
  | { readonly kind: 'DELETE'; readonly id: string };

export type ChangeKind = 'CREATED' | 'UPDATED' | 'DELETED';

/** What one event did to one record, with the event: its revision, author and time. Revisions count from 1 without a gap. */
export interface RecordedChange {
  readonly revision: number;
  /** Counts from 0 within the event. */
  readonly position: number;
  readonly author: string;
  /** ISO 8601 instant of the write. */
  readonly time: string;
  readonly kind: ChangeKind;
  readonly id: string;
  readonly type: RecordType;
}
