import type { Annotation, GraphRecord, Stored } from '../../../model/records.js';
import { batchesOf, COUNT_BOUND, inOrder, limitOf, type PositionedRow, pageOf, positionOf } from '../../pages.js';
import { parseJson } from '../../record-json.js';
import type { AnnotationQuery, Page } from '../../store.js';
import type { Database } from '../database.js';

const RECORDS_BY_ID = `/* recordsById */
SELECT '[' || group_concat(coalesce(record.data, 'null'), ',' ORDER BY asked.key) || ']' AS rows
FROM json_each(?) AS asked LEFT JOIN record ON record.id = asked.value`;

export function getRecords(database: Database, ids: readonly string[]): (Stored<GraphRecord> | undefined)[] {
  if (ids.length === 0) return [];
  const rows = parseJson<(Stored<GraphRecord> | null)[]>(database.get(RECORDS_BY_ID, JSON.stringify(ids))?.['rows']);
  return rows.map((row) => row ?? undefined);
}

const TEXTS = `/* textsBySource */
SELECT source_text.text AS text FROM json_each(?) AS asked
LEFT JOIN record ON record.id = asked.value LEFT JOIN source_text ON source_text.key = record.key
ORDER BY asked.key`;

export function getTexts(database: Database, sourceIds: readonly string[]): (string | undefined)[] {
  return database
    .all(TEXTS, JSON.stringify(sourceIds))
    .map((row) => (row['text'] === null ? undefined : String(row['text'])));
}

const ANNOTATION_END = { subject: 'subject', sourceId: 'source' } as const;

function annotationsStatement(end: AnnotationQuery['end'], count: boolean): string {
  const column = ANNOTATION_END[end];
  const counted = count
    ? `(SELECT count(*) FROM (SELECT 1 FROM annotation WHERE ${column} = owner.key AND type = ?2 LIMIT ${COUNT_BOUND}))`
    : 'NULL';
  return `/* annotationsOf ${end} */
SELECT ${counted} AS total, (
  SELECT '[' || group_concat('["' || sort || '",' || data || ']', ',' ORDER BY sort, id) || ']' FROM (
    SELECT annotation.sort, record.id, record.data FROM annotation JOIN record ON record.key = annotation.key
    WHERE annotation.${column} = owner.key AND annotation.type = ?2
      AND annotation.sort >= asked.value ->> 1 AND (annotation.sort, record.id) > (asked.value ->> 1, asked.value ->> 2)
    ORDER BY annotation.sort, record.id LIMIT ?3)) AS rows
FROM json_each(?1) AS asked LEFT JOIN record AS owner ON owner.id = asked.value ->> 0
ORDER BY asked.key`;
}

export function annotationsOf(database: Database, queries: readonly AnnotationQuery[]): Page<Stored<Annotation>>[] {
  const batches = batchesOf(queries, ({ type, end, page }) => `${type} ${end} ${page.first} ${page.count}`);
  return inOrder(
    batches,
    batches.map((batch) => annotationPages(database, batch.queries)),
  );
}

function annotationPages(database: Database, batch: readonly AnnotationQuery[]): Page<Stored<Annotation>>[] {
  const [{ type, end, page }] = batch as [AnnotationQuery];
  const asked = batch.map((query) => {
    const after = positionOf(query.page);
    return [query.id, after.sort, after.id];
  });
  return database
    .all(annotationsStatement(end, page.count), JSON.stringify(asked), type, limitOf(page))
    .map((row, slot) =>
      pageOf(
        parseJson<PositionedRow[]>(row['rows'] ?? '[]'),
        (batch[slot] as AnnotationQuery).page,
        row['total'] as number | null,
        ([, annotation]) => annotation as Stored<Annotation>,
      ),
    );
}
