import type { Step, Steps } from '../../rules/steps.js';
import type { ApplyResult } from '../../store.js';
import type { Transaction } from '../connection.js';
import { refuseDangling } from './dangling.js';
import { deriveFrom } from './derive/derive.js';
import { writeClosure, writeFigures, writePresences, writeSpans } from './derive/write.js';
import { deleteAnnotations, putAnnotations } from './records/annotations.js';
import { countInDatasets } from './records/datasets.js';
import { deleteEntities, putEntities } from './records/entities.js';
import { type Occasion, recordEvent } from './records/event.js';
import { deleteRelationships, putRelationships } from './records/relationships.js';
import { refuseFaulty } from './references.js';
import type { View } from './view.js';

/**
 * Writes the changes and all that follows from them, as one event. What follows is settled before anything goes out, so that each
 * node and relationship is written once, as it is to be.
 */
export async function writeAll(
  transaction: Transaction,
  view: View,
  steps: Steps,
  changed: readonly Step[],
  occasion: Occasion,
): Promise<ApplyResult> {
  view.overlay(changed);
  await refuseFaulty(view, changed);
  const derived = await deriveFrom(view, steps, changed);
  const all = [...new Set([...changed, ...derived.sided.toSorted(byId)])];
  const { revision } = occasion;
  const written = new Set(all.map(({ id }) => id));
  const untouched = <Value>(values: ReadonlyMap<string, Value>) => [...values].filter(([id]) => !written.has(id));

  await deleteRelationships(transaction, all);
  await deleteAnnotations(transaction, all);
  await putEntities(transaction, all, revision, derived.figures);
  await putRelationships(transaction, all, revision, derived.spans);
  await putAnnotations(transaction, all, revision);
  await writeFigures(transaction, untouched(derived.figures));
  await writeSpans(transaction, untouched(derived.spans));
  await writeClosure(transaction, derived.closure);
  await writePresences(transaction, derived.presences);
  await countInDatasets(transaction, all);
  await refuseDangling(transaction, all);
  await deleteEntities(transaction, all);
  return await recordEvent(transaction, view, all, occasion);
}

function byId(first: Step, second: Step): number {
  return first.id < second.id ? -1 : 1;
}
