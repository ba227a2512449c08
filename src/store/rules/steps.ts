import { badInput } from '../../errors.js';
import type { Change } from '../../model/change.js';
import { type GraphRecord, isAttendance, propertyOf, type RecordType } from '../../model/records.js';
import { canonicalJson, parseJson } from '../record-json.js';

/** What is on record under an id, or was before it was deleted. */
export interface Known {
  /** The one type that the id may have. */
  readonly type: RecordType;
  /** The record as JSON without its revision; `undefined` where it was deleted. */
  readonly json: string | undefined;
}

/** One record in a write: what it was, and what it is to be. `undefined` where there was or will be none. */
export interface Step {
  readonly id: string;
  readonly before: GraphRecord | undefined;
  readonly beforeJson: string | undefined;
  after: GraphRecord | undefined;
  afterJson: string | undefined;
  /** A text that the operator holds of a source, where the write brings one. */
  text?: string;
  /** The one type that the id may have, since it had it before, deleted meanwhile or not. */
  type?: RecordType;
}

/** The records that one write touches, each looked up once by `known`, in the order in which the write comes to them. */
export class Steps {
  private readonly known: (id: string) => Known | undefined;
  private readonly steps = new Map<string, Step>();

  constructor(known: (id: string) => Known | undefined) {
    this.known = known;
  }

  /**
   * Brings one change in; the last one to the same record counts.
   *
   * @throws AppError BAD_USER_INPUT where an id is to become that of another type
   */
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
    return step.afterJson === previous ? undefined : step;
  }

  /** The records that there were and will not be. */
  going(): Step[] {
    return [...this.steps.values()].filter((step) => step.before && !step.after);
  }

  /**
   * Deletes what is about records that are to go, unless the write makes it be about another one; gives what goes by it, of
   * which the same may be asked in turn. `annotationsAbout` gives the ids of what was about a record, in the order of ids.
   */
  deleteAbout(going: readonly Step[], annotationsAbout: (id: string) => readonly string[]): Step[] {
    const gone: Step[] = [];
    for (const { id } of going) {
      for (const annotation of annotationsAbout(id)) {
        const about = this.step(annotation);
        if (!about.after || propertyOf(about.after, 'subject') !== id) continue;
        set(about, undefined);
        gone.push(about);
      }
    }
    return gone;
  }

  get(id: string): Step | undefined {
    return this.steps.get(id);
  }

  /** Every step that changes something; `bringsText` tells whether one with a text changes at least that. */
  changed(bringsText: (step: Step) => boolean): Step[] {
    return [...this.steps.values()].filter(
      (step) =>
        step.afterJson !== step.beforeJson || (step.text !== undefined && step.after !== undefined && bringsText(step)),
    );
  }

  private step(id: string): Step {
    let step = this.steps.get(id);
    if (!step) {
      const known = this.known(id);
      const json = known?.json;
      const before = json === undefined ? undefined : parseJson<GraphRecord>(json);
      step = { id, before, beforeJson: json, after: before, afterJson: json, ...(known && { type: known.type }) };
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
