import { type GraphRecord, propertyOf, type RecordType, type Stored } from '../../../model/records.js';
import { parseJson, withoutRevision } from '../../record-json.js';
import type { Known, Step } from '../../rules/steps.js';
import type { Transaction } from '../connection.js';
import { type Query, query } from '../query.js';
import { type Place, placeOf, typeOfId } from '../record-kinds.js';
import { askAbout, groupBy } from './batches.js';
import { idsIn, type Lead, leadingTo, matchNode, recordsIn } from './match.js';

const TOMBSTONES = query(
  'tombstones',
  `UNWIND $given.values AS value ${matchNode('tombstone', 'Tombstone', 'value')}
  RETURN collect([value, tombstone.type]) AS rows`,
);

/**
 * The records as they are after a write: those that are stored, read as they are asked for and each once, under those that the
 * write changes. What is asked for must have been loaded, since rules are applied without waiting.
 */
export class View {
  private readonly transaction: Transaction;
  /** Stored records as they are kept: JSON with the revision in front. */
  private readonly kept = new Map<string, string>();
  private readonly parsed = new Map<string, GraphRecord>();
  private readonly storedTypes = new Map<string, RecordType | undefined>();
  private readonly storedLeading = new Map<string, readonly string[]>();
  private readonly formerTypes = new Map<string, RecordType>();
  private steps: ReadonlyMap<string, Step> = new Map();
  private readonly changedLeading = new Map<string, Map<unknown, Step[]>>();

  constructor(transaction: Transaction) {
    this.transaction = transaction;
  }

  /** Lays the changes over what is stored. */
  overlay(steps: readonly Step[]): void {
    this.steps = new Map(steps.map((step) => [step.id, step]));
    this.changedLeading.clear();
  }

  /** The same with nothing read yet, for a part of the work that is forgotten when it is done. */
  emptied(): View {
    const view = new View(this.transaction);
    view.steps = this.steps;
    return view;
  }

  /** Keeps what another one has read of a record. */
  adopt(other: View, id: string): void {
    const kept = other.keptOf(id);
    if (kept !== undefined) this.keep(id, kept);
  }

  async load(ids: Iterable<string>): Promise<void> {
    const unknown = this.notNew(ids).filter((id) => !this.kept.has(id));
    for (const [id, kept] of await this.ask<[string, string]>(unknown, recordsIn)) this.keep(id, kept);
    for (const id of unknown) this.storedTypes.set(id, this.stored(id)?.type);
  }

  /** As `load`, and for what is not there the types that it had when it was deleted. */
  async loadTouched(ids: readonly string[]): Promise<void> {
    await this.load(ids);
    const missing = ids.filter((id) => !this.kept.has(id));
    const rows = await askAbout<[string, RecordType]>(this.transaction, TOMBSTONES, missing);
    for (const [id, type] of rows) this.formerTypes.set(id, type);
  }

  /** Looks whether there are such records, without reading them. */
  async find(ids: Iterable<string>): Promise<void> {
    const unknown = this.notNew(ids).filter((id) => !this.storedTypes.has(id));
    for (const id of unknown) this.storedTypes.set(id, undefined);
    for (const id of await this.ask<string>(unknown, idsIn)) this.storedTypes.set(id, typeOfId(id));
  }

  /** Reads the records that lead to the targets in these ways. */
  async loadLeading(leads: readonly Lead[], targets: Iterable<string>): Promise<void> {
    const distinct = this.notNew(targets);
    await Promise.all(leads.map((lead) => this.loadLead(lead, distinct)));
  }

  /** Asks something about those of the ids that were there before. */
  askStored<Answer>(statement: Query, ids: Iterable<string>): Promise<Answer[]> {
    return askAbout(this.transaction, statement, this.notNew(ids));
  }

  get<Kind extends GraphRecord>(id: string): Kind | undefined {
    const step = this.steps.get(id);
    return (step ? step.after : this.stored(id)) as Kind | undefined;
  }

  typeOf(id: string): RecordType | undefined {
    const step = this.steps.get(id);
    return step ? step.after?.type : this.storedTypes.get(id);
  }

  /** The records that lead to the target in this way, by id. */
  leading<Kind extends GraphRecord>(lead: Lead, target: string): readonly Kind[] {
    const untouched = (this.storedLeading.get(keyOf(lead, target)) ?? []).filter((id) => !this.steps.has(id));
    const changed = this.changed(lead).get(target) ?? [];
    return [...untouched.map((id) => this.stored(id)), ...changed.map(({ after }) => after)]
      .filter((record) => record !== undefined)
      .sort((first, second) => (first.id < second.id ? -1 : 1)) as unknown as readonly Kind[];
  }

  /** What stands of a record, and what type its id may only have. */
  known(id: string): Known | undefined {
    const kept = this.kept.get(id);
    if (kept !== undefined) return { type: this.stored(id)?.type as RecordType, json: withoutRevision(kept) };
    const type = this.formerTypes.get(id);
    return type && { type, json: undefined };
  }

  /** The record as it is kept before the write. */
  keptOf(id: string): string | undefined {
    return this.kept.get(id);
  }

  /** The revision of the record's last change before the write; 0 where there is none. */
  revisionOf(id: string): number {
    const kept = this.kept.get(id);
    return kept === undefined ? 0 : parseJson<Stored<GraphRecord>>(kept).revision;
  }

  /** Whether the id was that of a record which is no more. */
  wasDeleted(id: string): boolean {
    return this.formerTypes.has(id);
  }

  private async loadLead(lead: Lead, targets: readonly string[]): Promise<void> {
    const unknown = targets.filter((target) => !this.storedLeading.has(keyOf(lead, target)));
    const statement = leadingTo(lead);
    const rows = await askAbout<[target: string, id: string, kept: string]>(this.transaction, statement, unknown);
    for (const [, id, kept] of rows) this.keep(id, kept);
    const byTarget = groupBy(rows, ([target]) => target);
    for (const target of unknown) {
      const ids = (byTarget.get(target) ?? []).map(([, id]) => id);
      this.storedLeading.set(keyOf(lead, target), ids);
    }
  }

  private stored(id: string): GraphRecord | undefined {
    const kept = this.kept.get(id);
    if (kept === undefined) return undefined;
    const parsed = this.parsed.get(id) ?? parseJson<GraphRecord>(withoutRevision(kept));
    this.parsed.set(id, parsed);
    return parsed;
  }

  private keep(id: string, kept: string): void {
    this.kept.set(id, kept);
    this.storedTypes.set(id, typeOfId(id));
  }

  private changed({ type, property }: Lead): Map<unknown, Step[]> {
    const key = keyOf({ type, property }, '');
    const known = this.changedLeading.get(key);
    if (known) return known;
    const steps = [...this.steps.values()].filter(({ after }) => after?.type === type);
    const made = groupBy(steps, ({ after }) => after && propertyOf(after, property));
    this.changedLeading.set(key, made);
    return made;
  }

  /** Nothing that is stored leads to what comes into being with the write. */
  private notNew(ids: Iterable<string>): string[] {
    return [...new Set(ids)].filter((id) => {
      const step = this.steps.get(id);
      return !step || step.before !== undefined;
    });
  }

  private async ask<Answer>(ids: readonly string[], queryFor: (place: Place) => Query): Promise<Answer[]> {
    const groups = [...groupBy(ids, (id) => placeOf(typeOfId(id)))];
    const answers = groups.map(([place, group]) => askAbout<Answer>(this.transaction, queryFor(place), group));
    return (await Promise.all(answers)).flat();
  }
}

function keyOf({ type, property }: Lead, target: string): string {
  return `${type} ${property} ${target}`;
}
