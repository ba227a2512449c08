import { ENTITY_TYPES } from '../../../src/model/entity-types.js';
import { ANNOTATION_TYPES, type GraphRecord, type RecordType, type Stored } from '../../../src/model/records.js';
import { RELATIONSHIP_TYPES } from '../../../src/model/relationship-types.js';
import type { Store } from '../../../src/store/store.js';

export const RECORD_TYPES: readonly RecordType[] = [...ENTITY_TYPES, ...RELATIONSHIP_TYPES, ...ANNOTATION_TYPES];

/** Every record of the store, in the order of the stream. */
export async function everythingIn(
  store: Store,
  types: readonly RecordType[] = RECORD_TYPES,
): Promise<Stored<GraphRecord>[]> {
  const records: Stored<GraphRecord>[] = [];
  for await (const record of store.stream(types)) records.push(record);
  return records;
}

/** The content of records, whenever it was written. */
export function withoutRevisions(records: readonly Stored<GraphRecord>[]): GraphRecord[] {
  return records.map(({ revision: _revision, ...record }) => record as GraphRecord);
}
