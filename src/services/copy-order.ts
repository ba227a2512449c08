import { ENTITY_TYPES } from '../model/entity-types.js';
import { type GraphRecord, propertyOf, type RecordType } from '../model/records.js';
import { RELATIONSHIP_TYPE_TABLE, RELATIONSHIP_TYPES } from '../model/relationship-types.js';
import type { Reading } from './one-state.js';

/** What of a graph goes into another store at one time. */
export interface Stage extends Reading {
  /** Of a graph of any size, all of them can be held in memory, and they may name one another: one write. */
  readonly together?: true;
}

/** What can be named comes before what names it, so that the graph can be written in parts. */
export const STAGES: readonly Stage[] = [
  { types: ['Dataset'], together: true },
  { types: ENTITY_TYPES.filter((type) => type !== 'Dataset') },
  { types: RELATIONSHIP_TYPES.filter(isNamedByOthers) },
  { types: RELATIONSHIP_TYPES.filter((type) => !isNamedByOthers(type)) },
  { types: ['Name'] },
  { types: ['Claim'] },
  { types: ['Citation'] },
];

/** Beginnings of ids that an annotation's subject can have though it is written no earlier. */
const NOT_EARLIER: Readonly<Partial<Record<RecordType, readonly string[]>>> = {
  Claim: ['claim/', 'citation/'],
  Citation: ['citation/'],
};

/**
 * Whether a record must wait till the end with those that wait already: annotations about annotations, which are rare and may
 * lead in a circle.
 */
export function mustWait(record: GraphRecord, waiting: ReadonlyMap<string, GraphRecord>): boolean {
  const beginnings = NOT_EARLIER[record.type];
  if (!beginnings) return false;
  const subject = String(propertyOf(record, 'subject'));
  return waiting.has(subject) || beginnings.some((beginning) => subject.startsWith(beginning));
}

function isNamedByOthers(type: RecordType): boolean {
  return Object.values(RELATIONSHIP_TYPE_TABLE).some(({ references }) =>
    references.some(({ targets }) => targets.some((target) => target === type)),
  );
}
