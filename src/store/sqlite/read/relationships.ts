import type { Entity, Stored } from '../../../model/records.js';
import { batchesOf, inOrder, type PositionedRow } from '../../pages.js';
import { parseJson } from '../../record-json.js';
import type { EntityQuery, EntityRow, Page, RelatedRow, RelationshipQuery } from '../../store.js';
import type { Database } from '../database.js';
import { Parameters } from './parameters.js';
import { nestedPages, nestedParts, pageColumns, relatedPage } from './related-pages.js';

/** What a query has in common with others that one statement answers; the id and the place after which it goes on may differ. */
function shapeOf({ id: _id, page, ...rest }: RelationshipQuery): string {
  return JSON.stringify([rest, page.first, page.count, page.after === undefined]);
}

export function relationshipsOf(database: Database, queries: readonly RelationshipQuery[]): Page<RelatedRow>[] {
  const batches = batchesOf(queries, shapeOf);
  return inOrder(
    batches,
    batches.map((batch) => relatedPages(database, batch.queries)),
  );
}

const AFTER = { sort: 'asked.value ->> 1', id: 'asked.value ->> 2' };

function relatedPages(database: Database, batch: readonly RelationshipQuery[]): Page<RelatedRow>[] {
  const [shape] = batch as [RelationshipQuery];
  const parameters = new Parameters();
  const asked = parameters.add(
    JSON.stringify(batch.map(({ id, page: { after } }) => (after ? [id, after.sort, after.id] : id))),
  );
  const continued = shape.page.after !== undefined;
  const place = { owner: 'owner.key', depth: 0, ...(continued && { after: AFTER }) };
  const { total, rows } = pageColumns(shape, place, parameters);
  return database
    .all(
      `/* relationshipsOf ${shape.end} ${shape.types.join(' ')} */
SELECT ${total} AS total, ${rows} AS rows
FROM json_each(${asked}) AS asked LEFT JOIN record AS owner ON owner.id = asked.value${continued ? ' ->> 0' : ''}
ORDER BY asked.key`,
      ...parameters.values,
    )
    .map((row, slot) =>
      relatedPage(
        batch[slot] as RelationshipQuery,
        parseJson<PositionedRow[]>(row['rows'] ?? '[]'),
        row['total'] as number | null,
      ),
    );
}

/** Entities, each with pages of its relationships. */
export function getEntities(database: Database, queries: readonly EntityQuery[]): (EntityRow | undefined)[] {
  const batches = batchesOf(queries, ({ nested }) => JSON.stringify(nested));
  return inOrder(
    batches,
    batches.map((batch) => entitiesWithNested(database, batch.queries)),
  );
}

type NestedRow = readonly [entity: Stored<Entity>, ...parts: unknown[]];

function entitiesWithNested(database: Database, batch: readonly EntityQuery[]): (EntityRow | undefined)[] {
  const [{ nested }] = batch as [EntityQuery];
  const parameters = new Parameters();
  const asked = parameters.add(JSON.stringify(batch.map(({ id }) => id)));
  const parts = nestedParts(nested, { owner: 'entity.key', depth: 0 }, parameters);
  return database
    .all(
      `/* entitiesWithNested */
SELECT iif(entity.key IS NULL, NULL, '[' || record.data ${parts} || ']') AS row
FROM json_each(${asked}) AS asked LEFT JOIN record ON record.id = asked.value LEFT JOIN entity ON entity.key = record.key
ORDER BY asked.key`,
      ...parameters.values,
    )
    .map(({ row }) => {
      if (row === null) return undefined;
      const [entity, ...pages] = parseJson<NestedRow>(row);
      return { entity, nested: nestedPages(nested, pages) };
    });
}
