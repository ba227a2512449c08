import { ENTITY_TYPE_TABLE } from '../../../model/entity-types.js';
import type { GraphRecord, RecordType, Stored } from '../../../model/records.js';
import { RELATIONSHIP_TYPE_TABLE } from '../../../model/relationship-types.js';
import { parseJson } from '../../record-json.js';
import type { Database } from '../database.js';

const CHUNK = 500;

/** First parts of ids, slash included: each type's records are one range of the id index, and the ranges have an order. */
const PREFIXES: Readonly<Record<RecordType, string>> = {
  ...mapValues(ENTITY_TYPE_TABLE),
  ...mapValues(RELATIONSHIP_TYPE_TABLE),
  Name: 'name/',
  Citation: 'citation/',
  Claim: 'claim/',
};
/** A character above every one of an id. */
const LAST = '\u{10FFFF}';

const NEXT_CHUNK = `/* streamChunk */
SELECT '[' || group_concat(data, ',') || ']' AS rows, count(*) AS count, max(id) AS last FROM (
  SELECT id, data FROM record WHERE id > ? AND id < ? AND data IS NOT NULL ORDER BY id LIMIT ${CHUNK})`;

/**
 * Reads on a connection of its own, in one read transaction, so that writes going on meanwhile are not seen. Other work gets
 * its turn between chunks.
 */
export async function* stream(
  open: () => Database,
  types: readonly RecordType[],
  refuseLate: () => void,
): AsyncGenerator<Stored<GraphRecord>> {
  refuseLate();
  const database = open();
  try {
    database.exec('BEGIN');
    for (const prefix of types.map((type) => PREFIXES[type]).sort()) {
      let last = prefix;
      for (let count = CHUNK; count === CHUNK; ) {
        refuseLate();
        const row = database.get(NEXT_CHUNK, last, prefix + LAST);
        count = Number(row?.['count']);
        last = String(row?.['last']);
        if (count > 0) yield* parseJson<Stored<GraphRecord>[]>(row?.['rows']);
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
  } finally {
    database.close();
  }
}

function mapValues<Type extends string>(table: Readonly<Record<Type, { prefix: string }>>): Record<Type, string> {
  return Object.fromEntries(
    Object.entries<{ prefix: string }>(table).map(([type, row]) => [type, `${row.prefix}/`]),
  ) as Record<Type, string>;
}
