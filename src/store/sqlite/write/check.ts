import { createHash } from 'node:crypto';
import { ENTITY_TYPES } from '../../../model/entity-types.js';
import { ANNOTATION_TYPES, type GraphRecord } from '../../../model/records.js';
import { RELATIONSHIP_TYPES } from '../../../model/relationship-types.js';
import { parseJson, withoutRevision } from '../../record-json.js';
import type { CheckReport } from '../../store.js';
import type { Database } from '../database.js';
import { currentRevision } from './apply.js';
import { deriveEverything } from './derive.js';
import { index } from './index-records.js';
import { Write } from './write.js';

/** Every derived table, as rows that do not depend on the order in which things were written. */
const DERIVED: Readonly<Record<string, string>> = {
  tally: 'SELECT * FROM tally WHERE count <> 0 ORDER BY type',
  record_dataset: 'SELECT * FROM record_dataset ORDER BY dataset, record',
  reference: 'SELECT * FROM reference ORDER BY target, property, record',
  entity: 'SELECT * FROM entity ORDER BY key',
  relationship: 'SELECT * FROM relationship ORDER BY key',
  annotation: 'SELECT * FROM annotation ORDER BY key',
  closure: 'SELECT * FROM closure ORDER BY 1, 2, 3, 4, 5, 6, 7',
  meeting: 'SELECT * FROM meeting ORDER BY key',
  presence: 'SELECT * FROM presence ORDER BY person, meeting, attendance',
  representation: 'SELECT * FROM representation ORDER BY body, meeting, attendance',
  name_word: 'SELECT word.text, name, entity FROM name_word JOIN word ON word.key = name_word.word ORDER BY 1, 2',
  word_code: `SELECT DISTINCT word_code.code, word.text FROM word_code JOIN word ON word.key = word_code.word
    WHERE word.key IN (SELECT word FROM name_word) ORDER BY 1, 2`,
};

class RollBack extends Error {}

/**
 * Looks at the file, then derives everything anew in one write and compares it with what was there. Without `rebuild` that
 * write is rolled back, so a check changes nothing.
 */
export function check(database: Database, rebuild: boolean): CheckReport {
  const problems = database
    .all('PRAGMA integrity_check(20)')
    .map((row) => String(row['integrity_check']))
    .filter((finding) => finding !== 'ok');
  if (problems.length > 0) return { problems };
  try {
    database.write(() => {
      const before = fingerprints(database);
      const wrongSides = rederive(database);
      const after = fingerprints(database);
      for (const [table, print] of Object.entries(before)) {
        if (after[table] !== print) problems.push(`The derived table "${table}" does not follow from the records.`);
      }
      if (wrongSides > 0)
        problems.push(`The derived side of ${wrongSides} attendances does not follow from the bodies.`);
      if (!rebuild) throw new RollBack();
    });
  } catch (error) {
    if (!(error instanceof RollBack)) throw error;
  }
  return { problems };
}

function fingerprints(database: Database): Record<string, string> {
  return Object.fromEntries(
    Object.entries(DERIVED).map(([table, sql]) => {
      const hash = createHash('sha256');
      for (const row of database.connection.prepare(sql).iterate()) hash.update(JSON.stringify(row));
      return [table, hash.digest('hex')];
    }),
  );
}

const CHUNK = 1000;

/** Entities, then relationships, then what is about them: each leads only to what comes before. */
const STAGES = [ENTITY_TYPES, RELATIONSHIP_TYPES, ANNOTATION_TYPES];

const NEXT_OF_TYPES = `SELECT key, data FROM record
WHERE key > ? AND data IS NOT NULL AND type IN (SELECT value FROM json_each(?)) ORDER BY key LIMIT ?`;

function rederive(database: Database): number {
  for (const table of Object.keys(DERIVED)) database.run(`DELETE FROM ${table}`);
  database.run('DELETE FROM word');
  const write = new Write(database, currentRevision(database));
  for (const types of STAGES) {
    let last = 0;
    for (;;) {
      const rows = database.all(NEXT_OF_TYPES, last, JSON.stringify(types), CHUNK);
      for (const row of rows)
        index(write, Number(row['key']), parseJson<GraphRecord>(withoutRevision(String(row['data']))));
      if (rows.length < CHUNK) break;
      last = Number(rows.at(-1)?.['key']);
    }
  }
  database.run('INSERT INTO tally SELECT type, count(*) FROM record WHERE data IS NOT NULL GROUP BY type');
  return deriveEverything(write).length;
}
