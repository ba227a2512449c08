import { badInput } from '../../../errors.js';
import { relationshipSpan } from '../../../model/as-of.js';
import { ENTITY_TYPE_TABLE, ENTITY_TYPES, type EntityType } from '../../../model/entity-types.js';
import { keysOfWord, wordsOfName } from '../../../model/names.js';
import { dayOf } from '../../../model/partial-date.js';
import {
  type Annotation,
  type Entity,
  type GraphRecord,
  isEntity,
  isRelationship,
  type Meeting,
  propertyOf,
  type Relationship,
} from '../../../model/records.js';
import { endsAllowed, RELATIONSHIP_TYPE_TABLE } from '../../../model/relationship-types.js';
import { newestFirstKey, sortKey } from '../../../model/sort-key.js';
import { VOCABULARY } from '../../../model/vocabulary.js';
import type { Database } from '../database.js';
import type { Step, Write } from './write.js';

/** Entities first, since the rows of what leads to them take their sort keys. */
export function indexAll(write: Write, steps: readonly Step[]): void {
  const order = [isEntity, isRelationship, (record: GraphRecord) => !isEntity(record) && !isRelationship(record)];
  for (const isNow of order) {
    for (const step of steps)
      if (step.after && isNow(step.after)) index(write, step.key as number, step.after, step.text);
  }
}

/** Takes out what a record's former content put into the indexes. What derive.ts keeps is settled there. */
export function unindex(database: Database, { before, after, key = 0 }: Step): void {
  if (!before) return;
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

export function index(write: Write, key: number, record: GraphRecord, text?: string): void {
  for (const dataset of record.datasets) {
    const target = requireRecord(write, record.id, 'datasets', dataset, ['Dataset']);
    write.database.run('INSERT OR IGNORE INTO record_dataset (dataset, record) VALUES (?, ?)', target, key);
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
  database.run(insert, key, entity.type, sortKey(entity.label), first, second, third);
  if (entity.type === 'Meeting') database.run(MEETING_ROW, key, newestKey(entity));
  database.run('UPDATE relationship SET sort_from = ?1 WHERE to_key = ?2 AND sort_from <> ?1', orderOf(entity), key);
  database.run('UPDATE relationship SET sort_to = ?1 WHERE from_key = ?2 AND sort_to <> ?1', orderOf(entity), key);
  if (text !== undefined) {
    database.run('INSERT OR REPLACE INTO source_text (key, text) VALUES (?, ?)', key, text);
  }
}

/** The sort key that an entity lends to the relationships leading to it: a meeting its date, anything else its label. */
function orderOf(entity: Entity): string {
  return entity.type === 'Meeting' ? newestKey(entity) : sortKey(entity.label);
}

/** Where a meeting stands among dated ones: by the first day of its date that is known. */
function newestKey({ date }: Meeting): string {
  const day = date?.earliest ?? date?.latest;
  return newestFirstKey(day === undefined ? undefined : dayOf(day));
}

const ORDER_OF_KEY = `/* orderOfKey */ SELECT coalesce(meeting.newest, entity.sort) AS sort
FROM entity LEFT JOIN meeting ON meeting.key = entity.key WHERE entity.key = ?`;

function indexRelationship(write: Write, key: number, relationship: Relationship): void {
  const { type, from, to, id } = relationship;
  const row = RELATIONSHIP_TYPE_TABLE[type];
  const fromKey = requireRecord(write, id, 'from', from, row.from);
  const toKey = requireRecord(write, id, 'to', to, row.to);
  const fromType = write.find(from)?.type as EntityType;
  const toType = write.find(to)?.type as EntityType;
  if (!endsAllowed(type, fromType, toType)) {
    throw faulty(id, 'to', to, `${type} does not lead from a ${fromType} (${from}) to a ${toType} (${to}).`);
  }
  if (fromKey === toKey) throw faulty(id, 'to', to, `${type} leads from ${from} to itself; name another end.`);
  for (const { property, targets } of row.references) {
    const target = propertyOf(relationship, property);
    if (target === undefined) continue;
    const targetKey = requireRecord(write, id, property, String(target), targets);
    write.database.run('INSERT INTO reference (target, property, record) VALUES (?, ?, ?)', targetKey, property, key);
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
    String(write.database.get(ORDER_OF_KEY, toKey)?.['sort']),
    String(write.database.get(ORDER_OF_KEY, fromKey)?.['sort']),
    span.earliestStart,
    span.latestStart,
    span.earliestEnd,
    span.latestEnd,
  );
  if (row.acyclic) refuseCycle(write.database, relationship, fromKey, toKey);
}

function refuseCycle(database: Database, { id, type, from, to }: Relationship, fromKey: number, toKey: number): void {
  const cycle = database.get(
    `WITH RECURSIVE above (key) AS (SELECT ?1 UNION SELECT relationship.to_key FROM above
      JOIN relationship ON relationship.from_key = above.key AND relationship.type = ?2)
    SELECT 1 FROM above WHERE key = ?3`,
    toKey,
    type,
    fromKey,
  );
  if (!cycle) return;
  const { label } = RELATIONSHIP_TYPE_TABLE[type];
  throw faulty(id, 'to', to, `${to} already ${label} ${from}; this would run in a circle.`);
}

const OFFSET_DIGITS = 9;

/** Names by kind, the preferred first, then value; citations by their place in the text; claims by property. */
function annotationSort(annotation: Annotation): string {
  switch (annotation.type) {
    case 'Name':
      return `${VOCABULARY.NameKind.indexOf(annotation.kind)} ${sortKey(annotation.value)}`;
    case 'Citation':
      return annotation.start === undefined ? '~' : String(annotation.start).padStart(OFFSET_DIGITS, '0');
    case 'Claim':
      return sortKey(annotation.property);
  }
}

function indexAnnotation(write: Write, key: number, annotation: Annotation): void {
  const { database } = write;
  const subjects = annotation.type === 'Name' ? ENTITY_TYPES : undefined;
  const subject = requireRecord(write, annotation.id, 'subject', annotation.subject, subjects);
  const source =
    annotation.type === 'Name'
      ? null
      : requireRecord(write, annotation.id, 'sourceId', annotation.sourceId, ['Source']);
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

/** The key of a record that another one names, which must be there after the write and of one of the types. */
function requireRecord(write: Write, id: string, property: string, target: string, types?: readonly string[]): number {
  const found = write.find(target);
  if (!found) {
    const message = `"${property}" names ${target}, which is not on record; put it in the same write, or before.`;
    throw faulty(id, property, target, message);
  }
  if (types && !types.includes(found.type)) {
    const message = `"${property}" names ${target}, a ${found.type}; expected ${types.join(' or ')}.`;
    throw faulty(id, property, target, message);
  }
  return found.key;
}

/** The record's property is at fault, which names the target. */
function faulty(id: string, property: string, target: string, message: string): Error {
  return badInput(`${id}: ${message}`, { id, property, target });
}
