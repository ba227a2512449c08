import { type GraphRecord, isRelationship, type Relationship } from '../../../model/records.js';
import { RELATIONSHIP_TYPE_TABLE } from '../../../model/relationship-types.js';
import { inIndexOrder } from '../../rules/order.js';
import { checkReferences, cycleError, namesIn } from '../../rules/references.js';
import type { Step } from '../../rules/steps.js';
import type { View } from './view.js';

/** Refuses the first record, in the order in which they are written, that names what it may not or closes a circle. */
export async function refuseFaulty(view: View, steps: readonly Step[]): Promise<void> {
  const written = inIndexOrder(steps).map(({ after }) => after);
  await view.find(written.flatMap((record) => namesIn(record).map(({ target }) => target)));
  const acyclic = written.filter(isAcyclic);
  await loadAbove(view, acyclic);
  const later = new Set(acyclic.map(({ id }) => id));
  for (const record of written) {
    checkReferences(record, (id) => view.typeOf(id));
    later.delete(record.id);
    if (isAcyclic(record) && leadsBack(view, record, later)) throw cycleError(record);
  }
}

function isAcyclic(record: GraphRecord): record is Relationship {
  return isRelationship(record) && RELATIONSHIP_TYPE_TABLE[record.type].acyclic === true;
}

/** Reads all to which a line of such relationships leads. */
async function loadAbove(view: View, relationships: readonly Relationship[]): Promise<void> {
  const seen = new Set<string>();
  for (let level = relationships; level.length > 0; ) {
    const next: Relationship[] = [];
    for (const [type, ends] of endsByType(level)) {
      await view.loadLeading([{ type, property: 'from' }], ends);
      for (const end of ends) next.push(...view.leading<Relationship>({ type, property: 'from' }, end));
    }
    level = next.filter(({ id }) => !seen.has(id));
    for (const { id } of level) seen.add(id);
  }
}

function endsByType(relationships: readonly Relationship[]): Map<Relationship['type'], Set<string>> {
  const ends = new Map<Relationship['type'], Set<string>>();
  for (const { type, to } of relationships) ends.set(type, (ends.get(type) ?? new Set()).add(to));
  return ends;
}

/** Whether a line leads from where the relationship leads back to where it begins, by those that are written before it. */
function leadsBack(view: View, { type, from, to }: Relationship, later: ReadonlySet<string>): boolean {
  const seen = new Set([to]);
  for (const place of seen) {
    if (place === from) return true;
    for (const next of view.leading<Relationship>({ type, property: 'from' }, place)) {
      if (!later.has(next.id)) seen.add(next.to);
    }
  }
  return false;
}
