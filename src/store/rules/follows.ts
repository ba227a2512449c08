import { ENTITY_TYPE_TABLE } from '../../model/entity-types.js';
import { type GraphRecord, isEntity, propertyOf } from '../../model/records.js';
import { canonicalJson } from '../record-json.js';
import type { Step } from './steps.js';

/** Whether anything derived may follow from the change: a new label of a body must not derive all its meetings anew. */
export function bearsOnOthers({ before, after }: Step): boolean {
  const properties = after && propertiesThatBear(after);
  if (!before || !properties) return true;
  return properties.some(
    (property) => canonicalJson(propertyOf(before, property)) !== canonicalJson(propertyOf(after, property)),
  );
}

/** The properties of an entity on which others rest, where not all of them may. */
function propertiesThatBear(record: GraphRecord): readonly string[] | undefined {
  if (record.type === 'Source') return ['publishedDate', 'retrievedAt'];
  return isEntity(record) ? ENTITY_TYPE_TABLE[record.type].life : undefined;
}
