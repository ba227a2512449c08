import type { Span } from '../../../../model/as-of.js';
import type { Day } from '../../../../model/partial-date.js';
import type { Step, Steps } from '../../../rules/steps.js';
import type { MeetingFigures } from '../../properties.js';
import { inBatches } from '../batches.js';
import type { View } from '../view.js';
import { deriveClosure, type Inside } from './closure.js';
import type { Difference } from './difference.js';
import { deriveMeetings, type Presence } from './meetings.js';
import { deriveMemberships } from './memberships.js';
import { outdatedBy } from './outdated.js';

/** All that follows from records and changes with them. */
export interface Derived {
  readonly closure: Difference<Inside>;
  readonly figures: ReadonlyMap<string, MeetingFigures>;
  readonly presences: Difference<Presence>;
  /** The attendances whose derived side is another one now. */
  readonly sided: readonly Step[];
  readonly spans: ReadonlyMap<string, Span>;
}

/** Meetings that are settled together: all those of a large body, with all who came, would fill the memory. */
const MEETINGS_AT_ONCE = 1000;

/** Settles everything that follows from the changes. */
export async function deriveFrom(view: View, steps: Steps, changed: readonly Step[]): Promise<Derived> {
  const { bodies, meetings, memberships } = await outdatedBy(view, changed);
  const closure = await deriveClosure(view, bodies);
  const figures = new Map<string, MeetingFigures>();
  const presences = { gone: [] as Presence[], added: [] as Presence[] };
  const sided: Step[] = [];
  const capacities = new Set(memberships);
  const evidence = new Map<string, readonly Day[]>();
  for (const some of inBatches([...meetings], MEETINGS_AT_ONCE)) {
    const part = meetings.size > MEETINGS_AT_ONCE ? view.emptied() : view;
    const derived = await deriveMeetings(part, some);
    for (const [id, its] of derived.figures) figures.set(id, its);
    for (const row of derived.presences.gone) presences.gone.push(row);
    for (const row of derived.presences.added) presences.added.push(row);
    for (const attendance of derived.sided) {
      view.adopt(part, attendance.id);
      const step = steps.settle(attendance);
      if (step) sided.push(step);
    }
    for (const capacity of derived.capacities) capacities.add(capacity);
    for (const [id, days] of derived.evidence) evidence.set(id, [...(evidence.get(id) ?? []), ...days]);
  }
  const spans = await deriveMemberships(view, capacities, { meetings, evidence });
  return { closure, figures, presences, sided, spans };
}
