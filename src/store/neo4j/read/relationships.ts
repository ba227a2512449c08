import type { Entity, Stored } from '../../../model/records.js';
import { batchesOf, inOrder } from '../../pages.js';
import { parseJson } from '../../record-json.js';
import type { EntityQuery, EntityRow, Page, RelatedRow, RelationshipQuery } from '../../store.js';
import type { Connection } from '../connection.js';
import { query } from '../query.js';
import { PlacedValues } from './placed-values.js';
import { nestedPages, type PagePart, pageCall, relatedPage } from './related-pages.js';

/** What a query has in common with others that one statement answers; the id and the place after which it goes on may differ. */
function shapeOf({ id: _id, page, ...rest }: RelationshipQuery): string {
  return JSON.stringify([rest, page.first, page.count, page.after === undefined]);
}

export async function relationshipsOf(
  connection: Connection,
  queries: readonly RelationshipQuery[],
  signal?: AbortSignal,
): Promise<Page<RelatedRow>[]> {
  const batches = batchesOf(queries, shapeOf);
  const answers = batches.map((batch) => relatedPages(connection, batch.queries, signal));
  return inOrder(batches, await Promise.all(answers));
}

async function relatedPages(
  connection: Connection,
  batch: readonly RelationshipQuery[],
  signal: AbortSignal | undefined,
): Promise<Page<RelatedRow>[]> {
  const [shape] = batch as [RelationshipQuery];
  const values = new PlacedValues();
  const after = shape.page.after && { sort: 'sort', id: 'after' };
  const imports = ['id', 'sort', 'after'];
  const owner = { variable: 'owner', imports, id: 'id', depth: 0, ...(after && { after }) };
  const text = `UNWIND $given.asked AS asked
  WITH asked.id AS id, asked.sort AS sort, asked.after AS after
  OPTIONAL MATCH (owner:Entity {id: id})
  ${pageCall('page', shape, owner, values)}
  RETURN page`;
  const asked = batch.map(({ id, page }) => ({ id, sort: page.after?.sort ?? '', after: page.after?.id ?? '' }));
  const rows = await connection.read(query('relationshipsOf', text), { given: { ...values.values, asked } }, signal);
  return rows.map(({ page }, slot) => relatedPage(batch[slot] as RelationshipQuery, page as PagePart));
}

/** Entities, each with pages of its relationships. */
export async function getEntities(
  connection: Connection,
  queries: readonly EntityQuery[],
  signal?: AbortSignal,
): Promise<(EntityRow | undefined)[]> {
  const batches = batchesOf(queries, ({ nested }) => JSON.stringify(nested));
  const answers = batches.map((batch) => entitiesWithNested(connection, batch.queries, signal));
  return inOrder(batches, await Promise.all(answers));
}

async function entitiesWithNested(
  connection: Connection,
  batch: readonly EntityQuery[],
  signal: AbortSignal | undefined,
): Promise<(EntityRow | undefined)[]> {
  const [{ nested }] = batch as [EntityQuery];
  const values = new PlacedValues();
  const owner = { variable: 'owner', id: 'owner.id', depth: 0 };
  const text = `UNWIND $given.ids AS id
  OPTIONAL MATCH (owner:Entity {id: id})
  ${nested.map((list, slot) => pageCall(`page_${slot}`, list, owner, values)).join('\n  ')}
  RETURN owner._record AS entity, [${nested.map((_, slot) => `page_${slot}`).join(', ')}] AS pages`;
  const ids = batch.map(({ id }) => id);
  const rows = await connection.read(query('entitiesWithNested', text), { given: { ...values.values, ids } }, signal);
  return rows.map(({ entity, pages }) => {
    if (entity === null) return undefined;
    return { entity: parseJson<Stored<Entity>>(entity), nested: nestedPages(nested, pages as readonly PagePart[]) };
  });
}
