import type { Entity, Name, Stored } from '../../../model/records.js';
import { parseJson } from '../../record-json.js';
import type { NameCandidate, NameQuery } from '../../store.js';
import type { Connection } from '../connection.js';
import { query } from '../query.js';

/**
 * A word of the text matches stored words by shared keys or as their beginning; a name counts once for each word of the text
 * that it has. Names that have most come first, then by id. What is read of a name before the cut is its id alone.
 */
const NAMES_BY_WORDS = query(
  'namesByWords',
  `UNWIND range(0, size($words) - 1) AS asked
  CALL (asked) {
    UNWIND $words[asked].keys AS key
    MATCH (:NameKey {key: key})-[:KEY_OF]->(word:Word) RETURN word
    UNION
    WITH asked WHERE $words[asked].prefix IS NOT NULL
    MATCH (word:Word) WHERE word.text STARTS WITH $words[asked].prefix RETURN word
  }
  MATCH (word)<-[:HAS_WORD]-(name:Name)
  WITH name, count(DISTINCT asked) AS hits
  MATCH (name)-[:NAMES]->(entity) WHERE any(label IN labels(entity) WHERE label IN $types)
  WITH name, entity, hits ORDER BY hits DESC, name.id LIMIT $limit
  RETURN collect([name._record, entity._record]) AS rows`,
);

export async function findNames(
  connection: Connection,
  { words, types, limit }: NameQuery,
  signal?: AbortSignal,
): Promise<NameCandidate[]> {
  if (words.length === 0) return [];
  const asked = words.map(({ word, keys, prefix }) => ({ keys: [...keys], prefix: prefix ? word : null }));
  const [row] = await connection.read(NAMES_BY_WORDS, { words: asked, types: [...types], limit }, signal);
  return ((row?.['rows'] ?? []) as [string, string][]).map(([name, entity]) => ({
    entity: parseJson<Stored<Entity>>(entity),
    name: parseJson<Name>(name),
  }));
}
