import { ENTITY_TYPE_TABLE, type EntityType } from '../../../../model/entity-types.js';
import { keysOfWord, wordsOfName } from '../../../../model/names.js';
import { ANNOTATION_TYPES, type Annotation, type AnnotationType, type Name } from '../../../../model/records.js';
import type { Step } from '../../../rules/steps.js';
import type { Transaction } from '../../connection.js';
import { annotationProperties, type Kept } from '../../properties.js';
import { type Query, query } from '../../query.js';
import { placeOf, typeOfId } from '../../record-kinds.js';
import { askAbout, groupBy, runForEach } from '../batches.js';
import { matchNode } from '../match.js';
import { keptOf } from './kept.js';

/** How the node of an annotation leads to the entity that it is about. */
const LINKS: Readonly<Record<AnnotationType, string>> = { Name: 'NAMES', Citation: 'SUPPORTS', Claim: 'CONCERNS' };

const DELETE = query(
  'deleteAnnotations',
  `UNWIND $given.rows AS row ${matchNode('node', 'Annotation', 'row')} DETACH DELETE node`,
);

/** Takes out those that go and those that change, which are made anew with their links. */
export async function deleteAnnotations(transaction: Transaction, steps: readonly Step[]): Promise<void> {
  const going = steps.filter(({ before }) => before && isAnnotation(before));
  await removeAnnotations(
    transaction,
    going.map(({ id }) => id),
  );
}

export async function removeAnnotations(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await runForEach(transaction, DELETE, ids, (id) => id);
}

/** Makes all that come into being or change. */
export async function putAnnotations(
  transaction: Transaction,
  steps: readonly Step[],
  revision: number,
): Promise<void> {
  const put = steps.filter(({ after }) => after && isAnnotation(after));
  await createAnnotations(
    transaction,
    put.map((step) => keptOf<Annotation>(step, revision)),
  );
}

/** Makes the nodes with their links and words. */
export async function createAnnotations(transaction: Transaction, kept: readonly Kept<Annotation>[]): Promise<void> {
  for (const [type, group] of groupBy(kept, ({ record }) => record.type)) {
    for (const [about, some] of groupBy(group, ({ record }) => isAboutEntity(record))) {
      await runForEach(transaction, creationOf(type, about), some, annotationProperties);
    }
  }
  const names = kept.flatMap(({ record }) => (record.type === 'Name' ? record : []));
  await linkWords(
    transaction,
    names.map((name) => ({ name: name.id, words: wordsToFind(name) })),
  );
}

/** What the node of an annotation is to lead to, each as the type of the link and the id or word. */
export function linksOf(annotation: Annotation): readonly string[] {
  return [
    ...(isAboutEntity(annotation) ? [`${LINKS[annotation.type]} ${annotation.subject}`] : []),
    ...(annotation.type === 'Name'
      ? wordsToFind(annotation).map((word) => `HAS_WORD ${word}`)
      : [`CITES ${annotation.sourceId}`]),
  ];
}

function isAboutEntity({ subject }: Annotation): boolean {
  return placeOf(typeOfId(subject)) === 'Entity';
}

/** The words by which a name is found; none for types that no search looks for. */
function wordsToFind({ subject, value }: Name): readonly string[] {
  return ENTITY_TYPE_TABLE[typeOfId(subject) as EntityType]?.searchable ? wordsOfName(value) : [];
}

function isAnnotation({ type }: { readonly type: string }): boolean {
  return ANNOTATION_TYPES.includes(type as AnnotationType);
}

function creationOf(type: AnnotationType, isAbout: boolean): Query {
  const node = `(node:Annotation:${type})`;
  const about = isAbout
    ? { match: matchNode('subject', 'Entity', 'row.subject'), create: `(subject)<-[:${LINKS[type]}]-` }
    : NONE;
  const source =
    type === 'Name' ? NONE : { match: matchNode('source', 'Entity', 'row.sourceId'), create: '-[:CITES]->(source)' };
  return query(
    `create ${type}`,
    `UNWIND $given.rows AS row ${about.match} ${source.match} CREATE ${about.create}${node}${source.create} SET node = row`,
  );
}

const NONE = { match: '', create: '' };

const KNOWN_WORDS = query('knownWords', known('Word', 'text'));
const KNOWN_KEYS = query('knownKeys', known('NameKey', 'key'));
const ADD_WORDS = query('addWords', 'UNWIND $given.rows AS row CREATE (:Word {text: row})');
const ADD_KEYS = query('addKeys', 'UNWIND $given.rows AS row CREATE (:NameKey {key: row})');
const LINK_KEYS = query(
  'linkKeys',
  `UNWIND $given.rows AS row ${matchNode('word', 'Word', 'row.word', 'text')}
  UNWIND row.keys AS key ${matchNode('nameKey', 'NameKey', 'key', 'key')} CREATE (nameKey)-[:KEY_OF]->(word)`,
);
const LINK_WORDS = query(
  'linkWords',
  `UNWIND $given.rows AS row ${matchNode('name', 'Annotation', 'row.name')}
  UNWIND row.words AS text ${matchNode('word', 'Word', 'text', 'text')} CREATE (name)-[:HAS_WORD]->(word)`,
);

/** The words of names, which stand once, with the keys by which they are found. */
async function linkWords(
  transaction: Transaction,
  names: readonly { readonly name: string; readonly words: readonly string[] }[],
): Promise<void> {
  const added = await addMissing(
    transaction,
    KNOWN_WORDS,
    ADD_WORDS,
    names.flatMap(({ words }) => words),
  );
  await linkKeys(transaction, added);
  await runForEach(transaction, LINK_WORDS, names, (row) => row);
}

/** Leads to words from the keys by which they are found. */
export async function linkKeys(transaction: Transaction, words: readonly string[]): Promise<void> {
  const rows = words.map((word) => ({ word, keys: keysOfWord(word) }));
  await addMissing(
    transaction,
    KNOWN_KEYS,
    ADD_KEYS,
    rows.flatMap(({ keys }) => keys),
  );
  await runForEach(transaction, LINK_KEYS, rows, (row) => row);
}

/** Makes the nodes that are not there yet, and gives the texts of these. */
async function addMissing(
  transaction: Transaction,
  known: Query,
  add: Query,
  texts: readonly string[],
): Promise<readonly string[]> {
  const distinct = [...new Set(texts)];
  const there = new Set(await askAbout<string>(transaction, known, distinct));
  const missing = distinct.filter((text) => !there.has(text));
  await runForEach(transaction, add, missing, (text) => text);
  return missing;
}

function known(label: string, property: string): string {
  return `UNWIND $given.values AS value ${matchNode('node', label, 'value', property)} RETURN collect(value) AS rows`;
}
