import { ENTITY_TYPE_TABLE, ENTITY_TYPES } from '../../../model/entity-types.js';
import type { Entity, Name, Stored } from '../../../model/records.js';
import { parseJson } from '../../record-json.js';
import type { NameCandidate, NameQuery } from '../../store.js';
import type { Connection } from '../connection.js';
import { type Query, query } from '../query.js';

/**
 * A word of the text matches stored words by shared keys or as their beginning; a name counts once for each word of the text
 * that it has. Names that have most come first, then by id. They are gathered by how many they have, so that of a common word in
 * a text of several not every name is sorted, and an entity is read for none but those that remain.
 */
function namesByWords(isOfSomeTypes: boolean): Query {
  return query(
    'namesByWords',
    `UNWIND range(0, size($given.words) - 1) AS asked
    CALL (asked) {
      UNWIND $given.words[asked].keys AS key
      MATCH (nameKey:NameKey {key: key}) USING INDEX nameKey:NameKey(key)
      MATCH (nameKey)-[:KEY_OF]->(word) RETURN word
      UNION
      WITH $given.words[asked].prefix AS prefix WHERE prefix IS NOT NULL
      MATCH (word:Word) USING INDEX word:Word(text) WHERE word.text STARTS WITH prefix RETURN word
    }
    MATCH (word)<-[:HAS_WORD]-(name)
    WITH name, count(DISTINCT asked) AS hits
    WITH hits, collect(name) AS names ORDER BY hits DESC
    UNWIND names AS name
    ${isOfSomeTypes ? 'WITH hits, name WHERE any(prefix IN $given.prefixes WHERE name.subject STARTS WITH prefix)' : ''}
    WITH hits, name ORDER BY hits DESC, name.id LIMIT $given.limit
    MATCH (name)-[:NAMES]->(entity)
    WITH name, entity ORDER BY hits DESC, name.id
    RETURN collect([name._record, entity._record]) AS rows`,
  );
}

export async function findNames(
  connection: Connection,
  { words, types, limit }: NameQuery,
  signal?: AbortSignal,
): Promise<NameCandidate[]> {
  const isOfSomeTypes = ENTITY_TYPES.some((type) => ENTITY_TYPE_TABLE[type].searchable && !types.includes(type));
  const given = {
    words: words.map(({ word, keys, prefix }) => ({ keys, prefix: prefix ? word : null })),
    ...(isOfSomeTypes && { prefixes: types.map((type) => `${ENTITY_TYPE_TABLE[type].prefix}/`) }),
    limit,
  };
  const [row] = await connection.read(namesByWords(isOfSomeTypes), { given }, signal);
  return ((row?.['rows'] ?? []) as [string, string][]).map(([name, entity]) => ({
    entity: parseJson<Stored<Entity>>(entity),
    name: parseJson<Name>(name),
  }));
}
