import type { RecordType } from '../../../model/records.js';
import type { Counts } from '../../store.js';
import type { Database } from '../database.js';
import { currentRevision } from '../write/apply.js';

export function counts(database: Database): Counts {
  const rows = database.all('SELECT type, count FROM tally WHERE count > 0 ORDER BY type');
  const byType = Object.fromEntries(rows.map((row) => [row['type'] as RecordType, Number(row['count'])]));
  return { revision: currentRevision(database), byType };
}
