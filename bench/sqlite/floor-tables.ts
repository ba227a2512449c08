import { join } from 'node:path';
import type { Change } from '../../src/model/change.js';
import type { Body, GraphRecord } from '../../src/model/records.js';
import { openDatabase } from '../../src/store/sqlite/database.js';

/** What somebody would write who needed just these questions: plain tables with integer keys and the indexes they ask for. */
const TABLES = `
CREATE TABLE person (key INTEGER PRIMARY KEY, id TEXT UNIQUE, label TEXT);
CREATE TABLE body (key INTEGER PRIMARY KEY, id TEXT UNIQUE, label TEXT);
CREATE TABLE meeting (key INTEGER PRIMARY KEY, id TEXT UNIQUE, label TEXT, date TEXT);
CREATE TABLE membership (person INTEGER, body INTEGER, id TEXT, role TEXT);
CREATE TABLE participation (person INTEGER, meeting INTEGER, date TEXT, side TEXT, role TEXT, label TEXT);
CREATE INDEX person_by_label ON person (label, id);
`;

/** Made after loading, when it is cheapest. */
const INDEXES = `
CREATE INDEX membership_by_person ON membership (person, body);
CREATE INDEX participation_by_person ON participation (person, date DESC, meeting);
CREATE INDEX participation_by_meeting ON participation (meeting, label, person);
CREATE VIRTUAL TABLE person_text USING fts5 (label, content='person', content_rowid='key');
INSERT INTO person_text (person_text) VALUES ('rebuild');
ANALYZE;
`;

const INSERT_PARTICIPATION = `
INSERT INTO participation (person, meeting, date, side, role, label)
SELECT person.key, meeting.key, meeting.date, ?, ?, person.label FROM person, meeting WHERE person.id = ? AND meeting.id = ?`;

export function floorFile(folder: string): string {
  return join(folder, 'floor.db');
}

export interface Floor {
  insert(batch: readonly Change[]): void;
  close(): void;
}

/** Fills the floor's tables with the same facts as the store. */
export function openFloor(folder: string): Floor {
  const database = openDatabase(floorFile(folder), { busyTimeout: 5000, statementTimeout: 600_000 });
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; ${TABLES}`);
  const keyOf = (table: string, id: string): number =>
    Number(database.get(`SELECT key FROM ${table} WHERE id = ?`, id)?.['key']);
  const insertBody = ({ id, label }: Body) => database.run('INSERT INTO body (id, label) VALUES (?, ?)', id, label);
  const inserts: { readonly [Type in GraphRecord['type']]?: (record: Extract<GraphRecord, { type: Type }>) => void } = {
    Person: ({ id, label }) => database.run('INSERT INTO person (id, label) VALUES (?, ?)', id, label),
    Organisation: insertBody,
    Committee: insertBody,
    Meeting: ({ id, label, date }) =>
      database.run('INSERT INTO meeting (id, label, date) VALUES (?, ?, ?)', id, label, date?.edtf ?? null),
    MEMBER_OF: ({ id, from, to, role }) => {
      const insert = 'INSERT INTO membership (person, body, id, role) VALUES (?, ?, ?, ?)';
      database.run(insert, keyOf('person', from), keyOf('body', to), id, role);
    },
    ATTENDED: ({ from, to, side, role }) => database.run(INSERT_PARTICIPATION, side ?? null, role, from, to),
  };
  const insert = (change: Change): void => {
    if (change.kind !== 'PUT') return;
    const insertRecord = inserts[change.record.type] as ((record: GraphRecord) => void) | undefined;
    insertRecord?.(change.record);
  };
  return {
    insert: (batch) =>
      database.write(() => {
        for (const change of batch) insert(change);
      }),
    close: () => {
      database.exec(INDEXES);
      database.close();
    },
  };
}
