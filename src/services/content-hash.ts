import { createHash } from 'node:crypto';
import { ENTITY_TYPES } from '../model/entity-types.js';
import { ANNOTATION_TYPES, type GraphRecord, type RecordType, type Stored } from '../model/records.js';
import { RELATIONSHIP_TYPES } from '../model/relationship-types.js';
import { canonicalJson } from '../store/record-json.js';
import type { Store } from '../store/store.js';

export const RECORD_TYPES: readonly RecordType[] = [...ENTITY_TYPES, ...RELATIONSHIP_TYPES, ...ANNOTATION_TYPES];

/** Texts may be long, so that few are in memory at once. */
const TEXTS_AT_ONCE = 8;

/**
 * SHA-256 of all that a graph says: every record as JSON on a line of its own, its properties by name and the records in the
 * order of their ids, sources with the text that is held of them. When and in how many writes it was written does not count.
 */
export async function contentHash(store: Pick<Store, 'stream' | 'getTexts'>): Promise<string> {
  const hash = createHash('sha256');
  for await (const record of contentOf(store, store.stream(RECORD_TYPES))) hash.update(contentLine(record));
  return hash.digest('hex');
}

/** A record as the hash counts it. */
export function contentLine(record: GraphRecord): string {
  return `${canonicalJson(record)}\n`;
}

/** Records of a store as somebody would put them: without revision, sources with the text that is held of them. */
export async function* contentOf(
  store: Pick<Store, 'getTexts'>,
  records: AsyncIterable<Stored<GraphRecord>>,
): AsyncGenerator<GraphRecord> {
  let sources: GraphRecord[] = [];
  for await (const { revision: _revision, ...record } of records) {
    const isSource = record.type === 'Source';
    if (isSource) sources.push(record);
    if (!isSource || sources.length === TEXTS_AT_ONCE) {
      yield* withTexts(store, sources);
      sources = [];
    }
    if (!isSource) yield record as GraphRecord;
  }
  yield* withTexts(store, sources);
}

async function* withTexts(
  store: Pick<Store, 'getTexts'>,
  sources: readonly GraphRecord[],
): AsyncGenerator<GraphRecord> {
  if (sources.length === 0) return;
  const texts = await store.getTexts(sources.map(({ id }) => id));
  for (const [index, source] of sources.entries()) {
    const text = texts[index];
    yield text === undefined ? source : ({ ...source, text } as GraphRecord);
  }
}
