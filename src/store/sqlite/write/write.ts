import { badInput } from '../../../errors.js';
import type { Change } from '../../../model/change.js';
import { type GraphRecord, isAttendance, propertyOf, type RecordType } from '../../../model/records.js';
import type { Database } from '../database.js';
import { canonicalJson, parseJson, withoutRevision, withRevision } from '../json-rows.js';

/** One record in a write: what it was, and what it is to be. `undefined` where there was or will be none. */
export interface Step {
  readonly id: string;
  readonly before: GraphRecord | undefined;
  readonly beforeJson: string | undefined;
  after: GraphRecord | undefined;
  afterJson: string | undefined;
  /** A text that the operator holds of a source, where the write brings one. */
  text?: string;
  /** Absent until the record has its row. */
  key?: number;
  /** The one type that the id may have, since it had it before, deleted meanwhile or not. */
  type?: RecordType;
}

const RECORD = '/* record */ SELECT key, type, data FROM record WHERE id = ?';
const INSERT = '/* insertRecord */ INSERT INTO record (id, type, revision, data) VALUES (?, ?, ?, ?) RETURNING key';
const UPDATE = '/* updateRecord */ UPDATE record SET revision = ?, data = ? WHERE key = ?';
const ABOUT = `/* annotationsAbout */ SELECT record.id FROM annotation JOIN record ON record.key = annotation.key
WHERE annotation.subject = ?`;

/** The records that one write touches, each read once. */
export class Write {
  readonly database: Database;
  readonly revision: number;
  private readonly steps = new Map<string, Step>();
  private readonly keys = new Map<string, { key: number; type: RecordType } | undefined>();

  constructor(database: Database, revision: number) {
    this.database = database;
    this.revision = revision;
  }

  /** Brings one change in; the last one to the same record counts. */
  take(change: Change): void {
    if (change.kind === 'PUT') {
      this.put(change.record);
      return;
    }
    const step = this.step(change.id);
    if (!step.after) return;
    const datasets = change.kind === 'DELETE' ? [] : step.after.datasets.filter((id) => id !== change.dataset);
    set(step, datasets.length === 0 ? undefined : { ...step.after, datasets });
  }

  /** Replaces a record by what follows from others; gives its step if that changes anything. */
  settle(record: GraphRecord): Step | undefined {
    const step = this.step(record.id);
    const previous = step.afterJson;
    set(step, record);
    if (step.afterJson === previous) return undefined;
    this.store(step);
    return step;
  }

  /** Deletes what is about the records that are to go, and gives every step that changes something. */
  settleSteps(): Step[] {
    const going = [...this.steps.values()].filter((step) => step.before && !step.after);
    for (const { id, key = 0 } of going) {
      for (const annotation of this.database.all(ABOUT, key)) {
        const about = this.step(String(annotation['id']));
        if (!about.after || propertyOf(about.after, 'subject') !== id) continue;
        set(about, undefined);
        going.push(about);
      }
    }
    return [...this.steps.values()].filter((step) => step.afterJson !== step.beforeJson || this.bringsText(step));
  }

  /** Writes the record's row, as whatever its step says. */
  store(step: Step): void {
    const data = step.afterJson === undefined ? null : withRevision(step.afterJson, this.revision);
    if (step.key === undefined) {
      const type = step.after?.type ?? '';
      step.key = Number(this.database.get(INSERT, step.id, type, this.revision, data)?.['key']);
    } else {
      this.database.run(UPDATE, this.revision, data, step.key);
    }
    this.keys.set(step.id, step.after && { key: step.key, type: step.after.type });
  }

  /** The key and type of a record that is there after the write, touched by it or not. */
  find(id: string): { key: number; type: RecordType } | undefined {
    if (!this.keys.has(id)) {
      const row = this.database.get('SELECT key, type FROM record WHERE id = ? AND data IS NOT NULL', id);
      this.keys.set(id, row && { key: Number(row['key']), type: row['type'] as RecordType });
    }
    return this.keys.get(id);
  }

  private step(id: string): Step {
    let step = this.steps.get(id);
    if (!step) {
      const row = this.database.get(RECORD, id);
      const json = typeof row?.['data'] === 'string' ? withoutRevision(row['data']) : undefined;
      const before = json === undefined ? undefined : parseJson<GraphRecord>(json);
      const known = row && { key: Number(row['key']), type: row['type'] as RecordType };
      step = { id, before, beforeJson: json, after: before, afterJson: json, ...known };
      this.steps.set(id, step);
    }
    return step;
  }

  private put(record: GraphRecord): void {
    const step = this.step(record.id);
    const { id, type } = record;
    step.type ??= type;
    if (step.type !== type) {
      throw badInput(`${id} is a ${step.type} and cannot become a ${type}; give it another id.`, {
        id,
        property: 'type',
        target: type,
      });
    }
    const datasets = [...new Set([...(step.after?.datasets ?? []), ...record.datasets])].sort();
    const { revision: _read, ...content } = record as GraphRecord & { revision?: number };
    if (content.type === 'Source' && content.text !== undefined) {
      step.text = content.text;
      delete content.text;
    }
    set(step, withDerivedSide({ ...content, datasets }, step.before));
  }

  private bringsText(step: Step): boolean {
    if (step.text === undefined || !step.after) return false;
    const held =
      step.key === undefined ? undefined : this.database.get('SELECT text FROM source_text WHERE key = ?', step.key);
    return held?.['text'] !== step.text;
  }
}

function set(step: Step, record: GraphRecord | undefined): void {
  step.after = record;
  step.afterJson = record && canonicalJson(record);
}

/** A derived side is the store's to say: what was derived stands until it is derived anew, and what a caller says is dropped. */
function withDerivedSide(record: GraphRecord, previous: GraphRecord | undefined): GraphRecord {
  if (!isAttendance(record) || !record.sideDerived) return record;
  const { side: _said, ...rest } = record;
  const derived = previous && isAttendance(previous) && previous.sideDerived ? previous.side : undefined;
  return derived === undefined ? rest : { ...rest, side: derived };
}
