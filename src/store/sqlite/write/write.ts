import type { GraphRecord, RecordType } from '../../../model/records.js';
import { withoutRevision, withRevision } from '../../record-json.js';
import { type Known, type Step, Steps } from '../../rules/steps.js';
import type { Database } from '../database.js';

/** The row of a record, with its integer key. */
interface Row {
  readonly key: number;
  readonly type: RecordType;
  /** Whether there is a record after the write, and not only one that was deleted. */
  readonly isThere: boolean;
}

const RECORD = '/* record */ SELECT key, type, data FROM record WHERE id = ?';
const INSERT = '/* insertRecord */ INSERT INTO record (id, type, revision, data) VALUES (?, ?, ?, ?) RETURNING key';
const UPDATE = '/* updateRecord */ UPDATE record SET revision = ?, data = ? WHERE key = ?';
const ABOUT = `/* annotationsAbout */ SELECT record.id FROM annotation JOIN record ON record.key = annotation.key
WHERE annotation.subject = ? ORDER BY record.id`;
const SORT = `/* sortOfEntity */ SELECT coalesce(meeting.newest, entity.sort) AS sort
FROM entity LEFT JOIN meeting ON meeting.key = entity.key WHERE entity.key = ?`;

/** The records that one write touches or leads to, and the keys of their rows. */
export class Write {
  readonly database: Database;
  readonly revision: number;
  readonly steps: Steps;
  private readonly rows = new Map<string, Row | undefined>();
  private readonly sorts = new Map<number, string>();

  constructor(database: Database, revision: number) {
    this.database = database;
    this.revision = revision;
    this.steps = new Steps((id) => this.known(id));
  }

  /** Deletes what is about the records that are to go, and gives every step that changes something. */
  settleSteps(): Step[] {
    for (let going = this.steps.going(); going.length > 0; ) {
      going = this.steps.deleteAbout(going, (id) => this.annotationsAbout(id));
    }
    return this.steps.changed((step) => this.bringsText(step));
  }

  /** Replaces a record by what follows from others; gives its step if that changes anything. */
  settle(record: GraphRecord): Step | undefined {
    const step = this.steps.settle(record);
    if (step) this.store(step);
    return step;
  }

  /** Writes the record's row, as whatever its step says. */
  store({ id, after, afterJson }: Step): void {
    const data = afterJson === undefined ? null : withRevision(afterJson, this.revision);
    const row = this.rows.get(id);
    if (row) {
      this.database.run(UPDATE, this.revision, data, row.key);
      this.rows.set(id, { ...row, isThere: after !== undefined });
    } else if (after) {
      const key = Number(this.database.get(INSERT, id, after.type, this.revision, data)?.['key']);
      this.rows.set(id, { key, type: after.type, isThere: true });
    }
  }

  /** The key and type of a record that is there after the write, touched by it or not. */
  find(id: string): Row | undefined {
    let row = this.rows.get(id);
    if (!row && !this.rows.has(id)) {
      const found = this.database.get('SELECT key, type FROM record WHERE id = ? AND data IS NOT NULL', id);
      row = found && { key: Number(found['key']), type: found['type'] as RecordType, isThere: true };
      this.rows.set(id, row);
    }
    return row?.isThere ? row : undefined;
  }

  /** The key of a record that was or is there after the write, such as every one that it touches. */
  keyOf(id: string): number {
    const row = this.rows.get(id) ?? this.find(id);
    if (!row) throw new Error(`${id} has no row yet.`);
    return row.key;
  }

  /** The sort key that an entity lends to the relationships leading to it. Final once all entities of the write are indexed. */
  sortOf(entity: number): string {
    let sort = this.sorts.get(entity);
    if (sort === undefined) {
      sort = String(this.database.get(SORT, entity)?.['sort']);
      this.sorts.set(entity, sort);
    }
    return sort;
  }

  private known(id: string): Known | undefined {
    const row = this.database.get(RECORD, id);
    if (!row) return undefined;
    const type = row['type'] as RecordType;
    const json = typeof row['data'] === 'string' ? withoutRevision(row['data']) : undefined;
    this.rows.set(id, { key: Number(row['key']), type, isThere: json !== undefined });
    return { type, json };
  }

  private annotationsAbout(id: string): string[] {
    return this.database.all(ABOUT, this.keyOf(id)).map((row) => String(row['id']));
  }

  private bringsText({ id, text }: Step): boolean {
    const row = this.rows.get(id);
    return !row || this.database.get('SELECT text FROM source_text WHERE key = ?', row.key)?.['text'] !== text;
  }
}
