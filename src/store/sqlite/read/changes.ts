import type { RecordedChange } from '../../../model/change.js';
import type { ChangePosition } from '../../store.js';
import type { Database } from '../database.js';

const CHANGES = `/* changesAfter */
SELECT change.revision, change.position, event.author, event.time, change.kind, record.id, record.type
FROM change JOIN event ON event.revision = change.revision JOIN record ON record.key = change.record
WHERE (change.revision, change.position) > (?, ?) ORDER BY change.revision, change.position LIMIT ?`;

export function changesAfter(database: Database, after: ChangePosition, first: number): RecordedChange[] {
  return database
    .all(CHANGES, after.revision, after.position, first)
    .map((row) => ({ ...row }) as unknown as RecordedChange);
}
