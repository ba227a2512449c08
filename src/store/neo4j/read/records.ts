import type { Annotation, GraphRecord, Stored } from '../../../model/records.js';
import { batchesOf, COUNT_BOUND, inOrder, limitOf, pageOf, positionOf } from '../../pages.js';
import { parseJson } from '../../record-json.js';
import type { AnnotationQuery, Page } from '../../store.js';
import type { Connection } from '../connection.js';
import { type Query, query } from '../query.js';
import { type Place, placeOf, typeOfId } from '../record-kinds.js';

export async function getRecords(
  connection: Connection,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<(Stored<GraphRecord> | undefined)[]> {
  const places = new Map<Place, string[]>();
  for (const id of ids) {
    const type = typeOfId(id);
    if (type === undefined) continue;
    const place = placeOf(type);
    const known = places.get(place);
    if (known) known.push(id);
    else places.set(place, [id]);
  }
  const found = new Map<string, Stored<GraphRecord>>();
  const reads = [...places].map(async ([place, values]) => {
    const [row] = await connection.read(recordsById(place), { given: { ids: values } }, signal);
    const rows = (row?.['rows'] ?? []) as [string, string][];
    for (const [id, json] of rows) found.set(id, parseJson<Stored<GraphRecord>>(json));
  });
  await Promise.all(reads);
  return ids.map((id) => found.get(id));
}

const queries = new Map<Place, Query>();

function recordsById(place: Place): Query {
  const known = queries.get(place);
  if (known) return known;
  const record =
    place === 'Entity' || place === 'Annotation' ? `(record:${place} {id: id})` : `()-[record:${place} {id: id}]->()`;
  const built = query(
    'recordsById',
    `UNWIND $given.ids AS id MATCH ${record} RETURN collect([id, record._record]) AS rows`,
  );
  queries.set(place, built);
  return built;
}

const TEXTS = query(
  'textsBySource',
  'UNWIND $given.ids AS id MATCH (source:Entity {id: id}) WHERE source:Source RETURN collect([id, source.text]) AS rows',
);

export async function getTexts(
  connection: Connection,
  sourceIds: readonly string[],
  signal?: AbortSignal,
): Promise<(string | undefined)[]> {
  if (sourceIds.length === 0) return [];
  const [row] = await connection.read(TEXTS, { given: { ids: sourceIds } }, signal);
  const texts = new Map((row?.['rows'] ?? []) as [string, string | null][]);
  return sourceIds.map((id) => texts.get(id) ?? undefined);
}

/** The parts of the condition that all have a value let the index on (`end`, `_sort`, `id`) give the rows in their order. */
function annotationsQuery({ type, end, page }: AnnotationQuery) {
  const owned = `(annotation:${type}) WHERE annotation.${end} = asked.id`;
  const total = `CALL (asked) {
    MATCH ${owned} AND annotation._sort >= '' AND annotation.id >= '' WITH annotation LIMIT ${COUNT_BOUND} RETURN count(*) AS total }`;
  return query(
    'annotationsOf',
    `UNWIND $given.asked AS asked
  CALL (asked) {
    MATCH ${owned} AND annotation._sort >= asked.sort AND annotation.id >= ''
      AND (annotation._sort > asked.sort OR annotation.id > asked.after)
    WITH annotation ORDER BY annotation._sort, annotation.id LIMIT $given.limit
    RETURN collect([annotation._sort, annotation._record]) AS rows
  }
  ${page.count ? total : ''}
  RETURN rows, ${page.count ? 'total' : 'null AS total'}`,
  );
}

export async function annotationsOf(
  connection: Connection,
  queries: readonly AnnotationQuery[],
  signal?: AbortSignal,
): Promise<Page<Stored<Annotation>>[]> {
  const batches = batchesOf(queries, ({ type, end, page }) => `${type} ${end} ${page.first} ${page.count}`);
  const answers = batches.map((batch) => annotationPages(connection, batch.queries, signal));
  return inOrder(batches, await Promise.all(answers));
}

async function annotationPages(
  connection: Connection,
  batch: readonly AnnotationQuery[],
  signal: AbortSignal | undefined,
): Promise<Page<Stored<Annotation>>[]> {
  const [shape] = batch as [AnnotationQuery];
  const asked = batch.map(({ id, page }) => {
    const { sort, id: after } = positionOf(page);
    return { id, sort, after };
  });
  const rows = await connection.read(annotationsQuery(shape), { given: { asked, limit: limitOf(shape.page) } }, signal);
  return rows.map(({ rows, total }, slot) =>
    pageOf(
      (rows as [string, string][]).map(([sort, json]) => [sort, parseJson<Stored<Annotation>>(json)] as const),
      (batch[slot] as AnnotationQuery).page,
      total as number | null,
      ([, annotation]) => annotation as Stored<Annotation>,
    ),
  );
}
