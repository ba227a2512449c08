import { AppError } from '../../errors.js';
import type { Database } from './database.js';

/** "CAUC" in ASCII: tells our files from other programs' databases. */
const APPLICATION_ID = 0x43415543;

/** SQLite's own default of 2 MiB is too little for the upper levels of the indexes of a large graph. */
const CACHE_KIBIBYTES = 65_536;

/**
 * Text ids stand once, in `record`, and everything else joins by integer key. `record.data` is the record as JSON and the
 * single truth of it; every other table below it is derived and can be rebuilt. A deleted record keeps its row with no
 * data, so that its id is never given to something else.
 *
 * Days are days since 1970-01-01. `sort_from` and `sort_to` of a relationship are the sort keys of what is at the other end,
 * seen from the end that they are named after.
 */
const MIGRATIONS: readonly string[] = [
  `
CREATE TABLE record (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, revision INTEGER NOT NULL, data TEXT
) STRICT;
CREATE TABLE tally (type TEXT PRIMARY KEY, count INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE source_text (key INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
CREATE TABLE record_dataset (
  dataset INTEGER NOT NULL, record INTEGER NOT NULL, PRIMARY KEY (dataset, record)
) STRICT, WITHOUT ROWID;
CREATE TABLE reference (
  target INTEGER NOT NULL, property TEXT NOT NULL, record INTEGER NOT NULL, PRIMARY KEY (target, property, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX reference_by_record ON reference (record);

CREATE TABLE entity (
  key INTEGER PRIMARY KEY, type TEXT NOT NULL, sort TEXT NOT NULL, facet_1 TEXT, facet_2 TEXT, facet_3 TEXT
) STRICT;
CREATE INDEX entity_by_sort ON entity (type, sort);
CREATE INDEX entity_by_facet ON entity (type, facet_1, sort);

CREATE TABLE relationship (
  key INTEGER PRIMARY KEY, type TEXT NOT NULL, from_key INTEGER NOT NULL, to_key INTEGER NOT NULL, rank TEXT NOT NULL,
  sort_from TEXT NOT NULL, sort_to TEXT NOT NULL,
  possible_from INTEGER NOT NULL, certain_from INTEGER NOT NULL, certain_to INTEGER NOT NULL, possible_to INTEGER NOT NULL
) STRICT;
CREATE INDEX relationship_by_from ON relationship (from_key, type, sort_from, rank, to_key);
CREATE INDEX relationship_by_to ON relationship (to_key, type, sort_to, rank, from_key);

CREATE TABLE annotation (
  key INTEGER PRIMARY KEY, type TEXT NOT NULL, subject INTEGER NOT NULL, source INTEGER, sort TEXT NOT NULL
) STRICT;
CREATE INDEX annotation_by_subject ON annotation (subject, type, sort);
CREATE INDEX annotation_by_source ON annotation (source, type, sort) WHERE source IS NOT NULL;

CREATE TABLE closure (
  descendant INTEGER NOT NULL, ancestor INTEGER NOT NULL, depth INTEGER NOT NULL,
  possible_from INTEGER NOT NULL, certain_from INTEGER NOT NULL, certain_to INTEGER NOT NULL, possible_to INTEGER NOT NULL,
  PRIMARY KEY (descendant, ancestor, depth, possible_from, certain_from, certain_to, possible_to)
) STRICT, WITHOUT ROWID;
CREATE INDEX closure_by_ancestor ON closure (ancestor, depth, descendant, possible_from, possible_to);

CREATE TABLE meeting (
  key INTEGER PRIMARY KEY, possible_from INTEGER NOT NULL, possible_to INTEGER NOT NULL,
  newest TEXT NOT NULL, people INTEGER NOT NULL, weight INTEGER NOT NULL
) STRICT;
CREATE INDEX meeting_by_date ON meeting (newest);
CREATE TABLE presence (
  person INTEGER NOT NULL, meeting INTEGER NOT NULL, attendance INTEGER NOT NULL,
  side TEXT, basis INTEGER NOT NULL, body INTEGER,
  PRIMARY KEY (person, meeting, attendance)
) STRICT, WITHOUT ROWID;
CREATE INDEX presence_by_meeting ON presence (meeting, person, attendance, side, basis, body);
CREATE TABLE representation (
  body INTEGER NOT NULL, meeting INTEGER NOT NULL, attendance INTEGER NOT NULL,
  actor INTEGER NOT NULL, side TEXT, basis INTEGER NOT NULL,
  PRIMARY KEY (body, meeting, attendance)
) STRICT, WITHOUT ROWID;
CREATE INDEX representation_by_meeting ON representation (meeting, body, attendance, actor, side, basis);

CREATE TABLE word (key INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE word_code (code TEXT NOT NULL, word INTEGER NOT NULL, PRIMARY KEY (code, word)) STRICT, WITHOUT ROWID;
CREATE TABLE name_word (
  word INTEGER NOT NULL, name INTEGER NOT NULL, entity INTEGER NOT NULL, PRIMARY KEY (word, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_word_by_name ON name_word (name);

CREATE TABLE event (revision INTEGER PRIMARY KEY, author TEXT NOT NULL, time TEXT NOT NULL) STRICT;
CREATE TABLE change (
  revision INTEGER NOT NULL, position INTEGER NOT NULL, kind TEXT NOT NULL, record INTEGER NOT NULL,
  PRIMARY KEY (revision, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE idempotency (key TEXT PRIMARY KEY, digest TEXT NOT NULL, result TEXT NOT NULL) STRICT, WITHOUT ROWID;
`,
];

export function isEmpty(database: Database): boolean {
  return database.get('SELECT count(*) AS count FROM sqlite_schema')?.['count'] === 0;
}

/** Why the file is not to be taken for a store of this program, as it reads after the file's name; undefined if it may be. */
export function strangenessOf(database: Database): string | undefined {
  if (isEmpty(database)) return undefined;
  if (pragma(database, 'application_id') !== APPLICATION_ID) return "is another program's database";
  const version = pragma(database, 'user_version');
  if (version <= MIGRATIONS.length) return undefined;
  return `has schema version ${version} of a newer program, and this one knows up to ${MIGRATIONS.length}`;
}

/** Brings the file to the current schema, in one write. Refuses other programs' files, newer schemas and damaged files. */
export function migrate(database: Database, largestChecked: number): void {
  const strangeness = strangenessOf(database);
  if (strangeness !== undefined) {
    throw new AppError(
      'STORE_UNAVAILABLE',
      `${database.file} ${strangeness}. It was left as it is; use that program, or name another data folder.`,
    );
  }
  if (!isEmpty(database)) refuseDamage(database, largestChecked);
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -${CACHE_KIBIBYTES}`);
  if (pragma(database, 'user_version') === MIGRATIONS.length) return;
  database.write(() => {
    const current = pragma(database, 'user_version');
    for (const migration of MIGRATIONS.slice(current)) database.exec(migration);
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${MIGRATIONS.length}`);
  });
}

/** Reads may well succeed on a damaged file, so damage is looked for, as far as the size allows at a start. */
function refuseDamage(database: Database, largestChecked: number): void {
  if (pragma(database, 'page_count') * pragma(database, 'page_size') > largestChecked) return;
  const finding = database.get('PRAGMA quick_check(1)')?.['quick_check'];
  if (finding === 'ok') return;
  throw new AppError(
    'STORE_UNAVAILABLE',
    `${database.file} is damaged (${finding}). Nothing was changed; keep a copy and restore the last backup in its place.`,
  );
}

function pragma(database: Database, name: string): number {
  return Number(database.get(`PRAGMA ${name}`)?.[name]);
}
