import type { RecordType } from '../../../../model/records.js';
import { changeKind, tallyOf } from '../../../rules/event.js';
import type { Step } from '../../../rules/steps.js';
import type { ApplyResult } from '../../../store.js';
import type { Transaction } from '../../connection.js';
import { query } from '../../query.js';
import { inBatches, runForEach, runGiven } from '../batches.js';
import { matchNode } from '../match.js';
import type { View } from '../view.js';

/** Changes a node: a node for each of them would double the size of a large import. */
const CHANGES_A_LIST = 1000;
/** Lists a statement. */
const LISTS_AT_ONCE = 5;

export interface Occasion {
  readonly revision: number;
  readonly author: string;
  readonly time: Date;
  /** Tells this call from every other one. */
  readonly write: string;
}

const RECORD_EVENT = query(
  'recordEvent',
  `MATCH (graph:Graph {name: 'caucus'}) SET graph.revision = $given.revision
  CREATE (:Event {revision: $given.revision, author: $given.author, time: $given.time, write: $given.write, result: $given.result})`,
);
const LIST_CHANGES = query(
  'listChanges',
  `${matchNode('event', 'Event', '$given.revision', 'revision')}
  UNWIND $given.rows AS row CREATE (event)-[:LISTS]->(list:ChangeList) SET list = row`,
);
const ADD_TOMBSTONES = query(
  'addTombstones',
  'UNWIND $given.rows AS row CREATE (tombstone:Tombstone) SET tombstone = row',
);
const REMOVE_TOMBSTONES = query(
  'removeTombstones',
  `UNWIND $given.rows AS row ${matchNode('tombstone', 'Tombstone', 'row')} DELETE tombstone`,
);

/** Writes down what changed, in order, with what was there before. */
export async function recordEvent(
  transaction: Transaction,
  view: View,
  steps: readonly Step[],
  { revision, author, time, write }: Occasion,
): Promise<ApplyResult> {
  const result = { revision, ...tallyOf(steps) };
  const event = { revision, author, time: time.toISOString(), write, result: JSON.stringify(result) };
  await runGiven(transaction, RECORD_EVENT, event);
  const lists = [...inBatches(steps, CHANGES_A_LIST)].map((changes, index) => ({
    position: index * CHANGES_A_LIST,
    changes,
  }));
  for (const batch of inBatches(lists, LISTS_AT_ONCE)) {
    const rows = batch.map(({ position, changes }) => ({
      revision,
      position,
      kinds: changes.map(changeKind),
      ids: changes.map(({ id }) => id),
      types: changes.map(typeOf),
      before: changes.map(({ id, before }) => (before ? (view.keptOf(id) ?? '') : '')),
    }));
    await runGiven(transaction, LIST_CHANGES, { revision, rows });
  }
  const gone = steps.filter(({ after }) => !after);
  await runForEach(transaction, ADD_TOMBSTONES, gone, (step) => ({ id: step.id, type: typeOf(step) }));
  const returned = steps.filter(({ id }) => view.wasDeleted(id));
  await runForEach(transaction, REMOVE_TOMBSTONES, returned, ({ id }) => id);
  return result;
}

function typeOf({ before, after }: Step): RecordType {
  return (after ?? before)?.type as RecordType;
}
