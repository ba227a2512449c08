import type { EntityType } from '../../../model/entity-types.js';
import type { Entity, Stored } from '../../../model/records.js';
import { COUNT_BOUND, emptyPage, limitOf, pageOf } from '../../pages.js';
import { parseJson } from '../../record-json.js';
import type { FindOrder, FindQuery, FoundRow, Page, Position } from '../../store.js';
import type { Connection } from '../connection.js';
import { query as named } from '../query.js';
import { type Conditions, conditionsOf } from './find-conditions.js';
import { PlacedValues } from './placed-values.js';
import { nestedPages, type PagePart, pageCall } from './related-pages.js';

interface Order {
  /** The sort key, as text. */
  readonly sort: string;
  /** Lets an index give the rows in their order. */
  readonly indexed?: (values: PlacedValues, after: Position | undefined) => readonly string[];
  /** The order of an index, where it is not that of the sort key as text. */
  readonly by?: string;
  /** Turned round except for undated ones, which come last either way. */
  readonly reversed?: true;
}

/** The largest revision that a sort key can hold; taken from it, the last changed comes first in ascending order of text. */
const LARGEST_REVISION = 999_999_999_999;

const ORDERS: Readonly<Record<FindOrder, Order>> = {
  LABEL: { sort: 'entity._sort', indexed: from('entity._sort') },
  NEWEST: { sort: 'entity._newest', indexed: from('entity._newest') },
  OLDEST: { sort: 'entity._newest', reversed: true },
  CHANGED: {
    sort: `right('00000000000' + toString(${LARGEST_REVISION} - entity.revision), 12)`,
    by: 'entity.revision DESC',
    indexed: (values, after) => {
      const isKey = after !== undefined && /^\d{12}$/.test(after.sort);
      const last = isKey ? LARGEST_REVISION - Number(after.sort) : LARGEST_REVISION;
      return [`entity.revision <= ${values.add(last)}`, "entity.id >= ''"];
    },
  },
};

function from(property: string): NonNullable<Order['indexed']> {
  return (values, after) => [`${property} >= ${values.add(after?.sort ?? '')}`, "entity.id >= ''"];
}

/**
 * One statement a query: each type reads its own index in order and stops at the page's end, then the few rows are merged.
 */
export async function find(connection: Connection, query: FindQuery, signal?: AbortSignal): Promise<Page<FoundRow>> {
  const values = new PlacedValues();
  const types = query.types.flatMap((type) => {
    const conditions = conditionsOf(type, query, values);
    return conditions ? [{ type, conditions }] : [];
  });
  const { nested, page } = query;
  if (types.length === 0) return emptyPage(page);
  const limit = values.add(limitOf(page));
  const rows = types.map(({ conditions }) => rowsOf(conditions, query, values, limit));
  const lists = (nested ?? []).map((list, slot) =>
    pageCall(`page_${slot}`, list, { variable: 'entity', id: 'entity.id', depth: 0 }, values),
  );
  const parts = ['sort', 'entity._record', 'certain', ...lists.map((_, slot) => `page_${slot}`)];
  const text = `CALL () {
    ${rows.join('\n    UNION ALL\n    ')}
  }
  WITH entity, sort, certain ORDER BY ${orderBy(ORDERS[query.order], 'sort', 'entity.id')} LIMIT ${limit}
  ${lists.join('\n  ')}
  WITH collect([${parts.join(', ')}]) AS rows
  ${page.count ? countOf(types, query) : ''}
  RETURN rows, ${page.count ? 'total' : 'null AS total'}`;
  const [row] = await connection.read(named('find', text), { given: values.values }, signal);
  return pageOf(
    ((row?.['rows'] ?? []) as RowPart[]).map(([sort, record, ...rest]) => [
      sort,
      parseJson<Stored<Entity>>(record),
      ...rest,
    ]),
    page,
    row?.['total'] as number | null,
    ([, entity, certain, ...pages]): FoundRow => ({
      entity: entity as Stored<Entity>,
      certainty: certain === true ? 'YES' : 'POSSIBLY',
      ...(nested && { nested: nestedPages(nested, pages as readonly PagePart[]) }),
    }),
  );
}

type RowPart = readonly [sort: string, record: string, certain: boolean, ...nested: PagePart[]];

function rowsOf(
  { match, where, certain }: Conditions,
  { order: asked, page, related }: FindQuery,
  values: PlacedValues,
  limit: string,
): string {
  const order = ORDERS[asked];
  const indexed = related.length === 0 ? (order.indexed?.(values, page.after) ?? []) : [];
  const conditions = [...where, ...indexed, ...(page.after ? [afterOf(order, page.after, values)] : [])];
  const by = order.by === undefined ? orderBy(order, order.sort, 'entity.id') : `${order.by}, entity.id`;
  return `${match} ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
    WITH entity ORDER BY ${by} LIMIT ${limit}
    RETURN entity, ${order.sort} AS sort, ${certain} AS certain`;
}

function orderBy({ reversed }: Order, sort: string, id: string): string {
  return reversed ? `${sort} = '~', ${sort} DESC, ${id}` : `${sort}, ${id}`;
}

function afterOf({ sort, reversed }: Order, after: Position, values: PlacedValues): string {
  const [afterSort, afterId] = [values.add(after.sort), values.add(after.id)];
  if (!reversed) return `(${sort} > ${afterSort} OR (${sort} = ${afterSort} AND entity.id > ${afterId}))`;
  return `((${sort} = '~' AND ${afterSort} <> '~') OR ((${sort} = '~') = (${afterSort} = '~')
      AND (${sort} < ${afterSort} OR (${sort} = ${afterSort} AND entity.id > ${afterId}))))`;
}

/** Where there is no condition, the database knows how many there are. */
function countOf(types: readonly { type: EntityType; conditions: Conditions }[], { related }: FindQuery): string {
  const isKnown = related.length === 0 && types.every(({ conditions }) => conditions.where.length === 0);
  if (isKnown) {
    const counts = types.map(({ type }) => `COUNT { (:${type}) }`);
    return `WITH rows, ${counts.join(' + ')} AS total`;
  }
  const matches = types.map(({ conditions: { match, where } }) => {
    return `${match} ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''} RETURN entity LIMIT ${COUNT_BOUND}`;
  });
  return `CALL () {
    CALL () { ${matches.join('\n      UNION ALL\n      ')} }
    WITH entity LIMIT ${COUNT_BOUND} RETURN count(*) AS total
  }`;
}
