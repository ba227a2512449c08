import { relationshipSpan } from '../../../model/as-of.js';
import { ENTITY_TYPE_TABLE, type EntityType } from '../../../model/entity-types.js';
import { keysOfWord, wordsOfName } from '../../../model/names.js';
import {
  type Annotation,
  type Entity,
  type GraphRecord,
  isEntity,
  isRelationship,
  propertyOf,
  type Relationship,
} from '../../../model/records.js';
import { RELATIONSHIP_TYPE_TABLE } from '../../../model/relationship-types.js';
import { annotationSort, entitySort, newestKey, orderOf } from '../../rules/order.js';
import { checkReferences, cycleError } from '../../rules/references.js';
import type { Step } from '../../rules/steps.js';
import type { Database } from '../database.js';
import type { Write } from './write.js';

/** Takes out what a record's former content put into the indexes. What derive.ts keeps is settled there. */
export function unindex(write: Write, { id, before, after }: Step): void {
  if (!before) return;
  const { database } = write;
  const key = write.keyOf(id);
  database.run('DELETE FROM reference WHERE record = ?', key);
  for (const dataset of before.datasets) {
    const statement = 'DELETE FROM record_dataset WHERE dataset = (SELECT key FROM record WHERE id = ?) AND record = ?';
    database.run(statement, dataset, key);
  }
  const table = isEntity(before) ? 'entity' : isRelationship(before) ? 'relationship' : 'annotation';
  database.run(`DELETE FROM ${table} WHERE key = ?`, key);
  if (before.type === 'Name') database.run('DELETE FROM name_word WHERE name = ?', key);
  if (before.type === 'Source' && (after?.type !== 'Source' || after.sha256 !== before.sha256)) {
    database.run('DELETE FROM source_text WHERE key = ?', key);
  }
}

/** Puts a record into the indexes, once all that it names has its row. */
export function index(write: Write, key: number, record: GraphRecord, text?: string): void {
  checkReferences(record, (id) => write.find(id)?.type);
  for (const dataset of record.datasets) {
    const insert = 'INSERT OR IGNORE INTO record_dataset (dataset, record) VALUES (?, ?)';
    write.database.run(insert, write.keyOf(dataset), key);
  }
  if (isEntity(record)) indexEntity(write.database, key, record, text);
  else if (isRelationship(record)) indexRelationship(write, key, record);
  else indexAnnotation(write, key, record);
}

/** The rest of a meeting's row follows from its sources and attendances. */
const MEETING_ROW = `INSERT INTO meeting (key, possible_from, possible_to, newest, people, weight) VALUES (?, 0, 0, ?, 0, 0)
ON CONFLICT DO UPDATE SET newest = excluded.newest`;

function indexEntity(database: Database, key: number, entity: Entity, text: string | undefined): void {
  const facets = ENTITY_TYPE_TABLE[entity.type].facets.map((facet) => propertyOf(entity, facet) ?? null);
  const [first = null, second = null, third = null] = facets as (string | null)[];
  const insert = 'INSERT INTO entity (key, type, sort, facet_1, facet_2, facet_3) VALUES (?, ?, ?, ?, ?, ?)';
  database.run(insert, key, entity.type, entitySort(entity), first, second, third);
  if (entity.type === 'Meeting') database.run(MEETING_ROW, key, newestKey(entity));
  database.run('UPDATE relationship SET sort_from = ?1 WHERE to_key = ?2 AND sort_from <> ?1', orderOf(entity), key);
  database.run('UPDATE relationship SET sort_to = ?1 WHERE from_key = ?2 AND sort_to <> ?1', orderOf(entity), key);
  if (text !== undefined) {
    database.run('INSERT OR REPLACE INTO source_text (key, text) VALUES (?, ?)', key, text);
  }
}

function indexRelationship(write: Write, key: number, relationship: Relationship): void {
  const { type } = relationship;
  const row = RELATIONSHIP_TYPE_TABLE[type];
  const [fromKey, toKey] = [write.keyOf(relationship.from), write.keyOf(relationship.to)];
  for (const { property } of row.references) {
    const target = propertyOf(relationship, property);
    if (target === undefined) continue;
    const insert = 'INSERT INTO reference (target, property, record) VALUES (?, ?, ?)';
    write.database.run(insert, write.keyOf(String(target)), property, key);
  }
  const span = relationshipSpan(relationship);
  write.database.run(
    `INSERT INTO relationship (key, type, from_key, to_key, rank, sort_from, sort_to,
      possible_from, certain_from, certain_to, possible_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    key,
    type,
    fromKey,
    toKey,
    relationship.rank,
    write.sortOf(toKey),
    write.sortOf(fromKey),
    span.earliestStart,
    span.latestStart,
    span.earliestEnd,
    span.latestEnd,
  );
  if (row.acyclic) refuseCycle(write.database, relationship, fromKey, toKey);
}

function refuseCycle(database: Database, relationship: Relationship, fromKey: number, toKey: number): void {
  const cycle = database.get(
    `WITH RECURSIVE above (key) AS (SELECT ?1 UNION SELECT relationship.to_key FROM above
      JOIN relationship ON relationship.from_key = above.key AND relationship.type = ?2)
    SELECT 1 FROM above WHERE key = ?3`,
    toKey,
    relationship.type,
    fromKey,
  );
  if (cycle) throw cycleError(relationship);
}

function indexAnnotation(write: Write, key: number, annotation: Annotation): void {
  const { database } = write;
  const subject = write.keyOf(annotation.subject);
  const source = annotation.type === 'Name' ? null : write.keyOf(annotation.sourceId);
  const insert = 'INSERT INTO annotation (key, type, subject, source, sort) VALUES (?, ?, ?, ?, ?)';
  database.run(insert, key, annotation.type, subject, source, annotationSort(annotation));
  if (annotation.type !== 'Name') return;
  const type = write.find(annotation.subject)?.type as EntityType;
  if (!ENTITY_TYPE_TABLE[type]?.searchable) return;
  for (const word of wordsOfName(annotation.value)) {
    const link = 'INSERT OR IGNORE INTO name_word (word, name, entity) VALUES (?, ?, ?)';
    database.run(link, wordKey(database, word), key, subject);
  }
}

/** Words stand once, with the keys by which they are found. */
function wordKey(database: Database, word: string): number {
  const known = database.get('SELECT key FROM word WHERE text = ?', word);
  if (known) return Number(known['key']);
  const added = Number(database.get('INSERT INTO word (text) VALUES (?) RETURNING key', word)?.['key']);
  for (const code of keysOfWord(word)) {
    database.run('INSERT OR IGNORE INTO word_code (code, word) VALUES (?, ?)', code, added);
  }
  return added;
}
