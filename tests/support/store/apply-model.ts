import type { Change } from '../../../src/model/change.js';
import { type GraphRecord, isEntity, isRelationship, propertyOf } from '../../../src/model/records.js';
import { RELATIONSHIP_TYPE_TABLE } from '../../../src/model/relationship-types.js';

/** Records by id, and what writes do to them, the long way: after each one everything is looked at. Knows no derived side. */
export class ApplyModel {
  private records: ReadonlyMap<string, GraphRecord> = new Map();

  /** Whether the write is taken; one that is refused changes nothing. */
  apply(changes: readonly Change[]): boolean {
    const next = new Map(this.records);
    for (const change of changes) {
      if (change.kind === 'PUT') {
        const datasets = [...(next.get(change.record.id)?.datasets ?? []), ...change.record.datasets];
        next.set(change.record.id, { ...change.record, datasets: [...new Set(datasets)].sort() });
        continue;
      }
      const known = next.get(change.id);
      const datasets = known?.datasets.filter((id) => change.kind === 'WITHDRAW' && id !== change.dataset) ?? [];
      if (known && datasets.length > 0) next.set(change.id, { ...known, datasets });
      else next.delete(change.id);
    }
    while (this.dropsWhatIsAboutNothing(next));
    if ([...next.values()].some((record) => leadsTo(record).some((id) => !next.has(id)))) return false;
    this.records = next;
    return true;
  }

  /** In the order of their ids. */
  all(): readonly GraphRecord[] {
    return [...this.records.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  private dropsWhatIsAboutNothing(next: Map<string, GraphRecord>): boolean {
    const about = [...next.values()].filter((record) => {
      const subject = subjectOf(record);
      const before = this.records.get(record.id);
      return subject !== undefined && !next.has(subject) && before && subjectOf(before) === subject;
    });
    for (const { id } of about) next.delete(id);
    return about.length > 0;
  }
}

function subjectOf(record: GraphRecord): string | undefined {
  return isEntity(record) || isRelationship(record) ? undefined : record.subject;
}

/** The ids of all records that a record names. */
function leadsTo(record: GraphRecord): readonly string[] {
  const properties = isRelationship(record)
    ? ['from', 'to', ...RELATIONSHIP_TYPE_TABLE[record.type].references.map(({ property }) => property)]
    : ['subject', 'sourceId'];
  const named = properties.map((property) => propertyOf(record, property));
  return [...record.datasets, ...named.filter((id) => typeof id === 'string')];
}
