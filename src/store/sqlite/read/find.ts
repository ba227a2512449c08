import { ENTITY_TYPE_TABLE, type EntityType } from '../../../model/entity-types.js';
import type { Entity, Stored } from '../../../model/records.js';
import { COUNT_BOUND, emptyPage, limitOf, type PositionedRow, pageOf } from '../../pages.js';
import { parseJson } from '../../record-json.js';
import type { FindOrder, FindQuery, FoundRow, Page, RelatedCondition, TimeCondition } from '../../store.js';
import type { Database } from '../database.js';
import { Parameters } from './parameters.js';
import { nestedPages, nestedParts } from './related-pages.js';

interface Order {
  /** The expression of the sort key, as text. */
  readonly sort: string;
  /** Turned round except for undated ones, which come last either way. */
  readonly reversed?: true;
  readonly joins: string;
}

const WITH_MEETING = 'JOIN meeting ON meeting.key = entity.key';

const ORDERS: Readonly<Record<FindOrder, Order>> = {
  LABEL: { sort: 'entity.sort', joins: '' },
  NEWEST: { sort: 'meeting.newest', joins: WITH_MEETING },
  OLDEST: { sort: 'meeting.newest', reversed: true, joins: WITH_MEETING },
  /** Inverted, so that the last changed comes first in ascending order of text. */
  CHANGED: { sort: "printf('%012d', 999999999999 - record.revision)", joins: '' },
};

/**
 * One statement a query: each type reads its own index in order and stops at the page's end, then the few rows are merged.
 */
export function find(database: Database, query: FindQuery): Page<FoundRow> {
  if (query.types.length === 0) return emptyPage(query.page);
  const parameters = new Parameters();
  const order = ORDERS[query.order];
  const conditions = conditionsOf(query, parameters);
  const certain = query.time ? certainColumn(query.time, parameters) : '1';
  const after = afterOf(query, order, parameters);
  const limit = parameters.add(limitOf(query.page));
  const joins = query.time && order.joins === '' ? WITH_MEETING : order.joins;
  const from = `entity JOIN record ON record.key = entity.key ${joins}`;
  const perType = query.types.map((type) => {
    const where = [`entity.type = '${type}'`, ...facetsOf(type, query, parameters), ...conditions].join(' AND ');
    return {
      rows: `SELECT * FROM (SELECT ${order.sort} AS sort, record.id, ${certain} AS certain, record.data, record.key FROM ${from}
      WHERE ${where} AND ${after} ORDER BY ${orderBy(order, order.sort, 'record.id')} LIMIT ${limit})`,
      count: `SELECT 1 FROM ${from} WHERE ${where}`,
    };
  });
  const total = query.page.count
    ? `(SELECT count(*) FROM (${perType.map(({ count }) => count).join(' UNION ALL ')} LIMIT ${COUNT_BOUND}))`
    : 'NULL';
  const { nested } = query;
  const parts = nestedParts(nested ?? [], { owner: 'found.key', depth: 0 }, parameters);
  const row = database.get(
    `/* find ${query.types.join(' ')} */
SELECT ${total} AS total, (SELECT '[' || group_concat('["' || sort || '",' || data || ',' || certain ${parts} || ']', ',') || ']' FROM (
  SELECT * FROM (${perType.map(({ rows }) => rows).join('\n  UNION ALL ')}) ORDER BY ${orderBy(order, 'sort', 'id')} LIMIT ${limit}) AS found) AS rows`,
    ...parameters.values,
  );
  return pageOf(
    parseJson<PositionedRow[]>(row?.['rows'] ?? '[]'),
    query.page,
    row?.['total'] as number | null,
    ([, entity, certain, ...pages]): FoundRow => ({
      entity: entity as Stored<Entity>,
      certainty: certain === 1 ? 'YES' : 'POSSIBLY',
      ...(nested && { nested: nestedPages(nested, pages) }),
    }),
  );
}

function orderBy(order: Order, sort: string, id: string): string {
  return order.reversed ? `(${sort} = '~'), ${sort} DESC, ${id}` : `${sort}, ${id}`;
}

function afterOf({ page }: FindQuery, order: Order, parameters: Parameters): string {
  if (!page.after) return 'true';
  const sort = parameters.add(page.after.sort);
  const id = parameters.add(page.after.id);
  if (!order.reversed) return `${order.sort} >= ${sort} AND (${order.sort}, record.id) > (${sort}, ${id})`;
  const undated = `(${order.sort} = '~')`;
  return `(${undated} > (${sort} = '~') OR (${undated} = (${sort} = '~')
      AND (${order.sort} < ${sort} OR (${order.sort} = ${sort} AND record.id > ${id}))))`;
}

function facetsOf(type: EntityType, { facets }: FindQuery, parameters: Parameters): string[] {
  return Object.entries(facets).map(([name, values]) => {
    const position = ENTITY_TYPE_TABLE[type].facets.indexOf(name) + 1;
    return position === 0
      ? 'false'
      : `entity.facet_${position} IN (${values.map((value) => parameters.add(value)).join(', ')})`;
  });
}

function conditionsOf(query: FindQuery, parameters: Parameters): string[] {
  const conditions = query.related.map((related) => relatedCondition(related, parameters));
  if (query.datasets) {
    const datasets = parameters.add(JSON.stringify(query.datasets));
    conditions.push(`EXISTS (SELECT 1 FROM record_dataset JOIN record AS dataset ON dataset.key = record_dataset.dataset
      WHERE record_dataset.record = entity.key AND dataset.id IN (SELECT value FROM json_each(${datasets})))`);
  }
  if (query.time) {
    const from = parameters.add(query.time.period.from);
    const to = parameters.add(query.time.period.to);
    conditions.push(`meeting.possible_from <= ${to} AND meeting.possible_to >= ${from}`);
    const certain = certainColumn(query.time, parameters);
    if (!query.time.certainty.includes('POSSIBLY')) conditions.push(certain);
    if (!query.time.certainty.includes('YES')) conditions.push(`NOT ${certain}`);
  }
  return conditions;
}

/** Whether all possible days of the meeting lie in the period. */
function certainColumn({ period }: TimeCondition, parameters: Parameters): string {
  return `(meeting.possible_from >= ${parameters.add(period.from)} AND meeting.possible_to <= ${parameters.add(period.to)})`;
}

/** Whatever lies within the places asked for, or the committees within the bodies, at whatever depth. */
const WIDENED: Readonly<Record<NonNullable<RelatedCondition['within']>, (ids: string) => string>> = {
  places: (ids) => `WITH RECURSIVE inside (key) AS (
      SELECT key FROM record WHERE id IN (SELECT value FROM json_each(${ids}))
      UNION SELECT relationship.from_key FROM inside JOIN relationship
        ON relationship.to_key = inside.key AND relationship.type = 'WITHIN' AND relationship.rank = 'PREFERRED')
    SELECT key FROM inside`,
  // The closure holds bodies only, and an actor that is asked for may be a person.
  committees: (ids) => `SELECT key FROM record WHERE id IN (SELECT value FROM json_each(${ids}))
    UNION SELECT descendant FROM closure JOIN record ON record.key = closure.ancestor
    WHERE record.id IN (SELECT value FROM json_each(${ids}))`,
};

function relatedCondition({ type, end, ids, within }: RelatedCondition, parameters: Parameters): string {
  const asked = parameters.add(JSON.stringify(ids));
  const targets = within
    ? WIDENED[within](asked)
    : `SELECT key FROM record WHERE id IN (SELECT value FROM json_each(${asked}))`;
  const [own, other] = end === 'from' ? ['from_key', 'to_key'] : ['to_key', 'from_key'];
  return `entity.key IN (SELECT relationship.${own} FROM relationship
      WHERE relationship.type = '${type}' AND relationship.rank = 'PREFERRED' AND relationship.${other} IN (${targets}))`;
}
