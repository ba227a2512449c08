import type { Entity, Name, Stored } from '../../../model/records.js';
import { parseJson } from '../../record-json.js';
import type { NameCandidate, NameQuery } from '../../store.js';
import type { Database } from '../database.js';

/** Characters above every character of a folded word, so that a prefix is a range of the word index. */
const LAST = '\u{10FFFF}';

/**
 * A word of the text matches stored words by shared keys or as their beginning; a name counts once for each word of the text
 * that it has. Names that have most come first, then by id.
 */
const NAMES_BY_WORDS = `/* namesByWords */
WITH matched (asked, word) AS (
  SELECT words.key, word_code.word FROM json_each(?1) AS words
    JOIN json_each(words.value ->> 0) AS codes JOIN word_code ON word_code.code = codes.value
  UNION
  SELECT words.key, word.key FROM json_each(?1) AS words
    JOIN word ON words.value ->> 1 IS NOT NULL AND word.text >= words.value ->> 1 AND word.text < words.value ->> 2
), counted AS (
  SELECT name_word.name, name_word.entity, count(DISTINCT matched.asked) AS hits
  FROM matched CROSS JOIN name_word ON name_word.word = matched.word WHERE in_time(name_word.name)
  GROUP BY name_word.name
)
SELECT '[' || group_concat('[' || name || ',' || entity || ']', ',') || ']' AS rows FROM (
  SELECT name.data AS name, owner.data AS entity
  FROM counted JOIN record AS name ON name.key = counted.name JOIN record AS owner ON owner.key = counted.entity
  WHERE owner.type IN (SELECT value FROM json_each(?2))
  ORDER BY counted.hits DESC, name.id LIMIT ?3)`;

export function findNames(database: Database, query: NameQuery): NameCandidate[] {
  const words = query.words.map(({ word, keys, prefix }) => [JSON.stringify(keys), prefix ? word : null, word + LAST]);
  const row = database.get(NAMES_BY_WORDS, JSON.stringify(words), JSON.stringify(query.types), query.limit);
  return parseJson<[Name, Stored<Entity>][]>(row?.['rows'] ?? '[]').map(([name, entity]) => ({ entity, name }));
}
