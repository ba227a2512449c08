import type { GraphRecord } from '../../../../model/records.js';
import { withRevision } from '../../../record-json.js';
import type { Step } from '../../../rules/steps.js';
import type { Kept } from '../../properties.js';

/** The record as it is kept after the write. */
export function keptOf<Kind extends GraphRecord>({ after, afterJson = '' }: Step, revision: number): Kept<Kind> {
  return { record: after as Kind, json: withRevision(afterJson, revision), revision };
}
