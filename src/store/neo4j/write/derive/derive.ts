import type { Span } from '../../../../model/as-of.js';
import type { Step } from '../../../rules/steps.js';
import type { View } from '../view.js';
import { deriveClosure, type Inside } from './closure.js';
import type { Difference } from './difference.js';
import { type DerivedMeetings, deriveMeetings } from './meetings.js';
import { deriveMemberships } from './memberships.js';
import { type Outdated, outdatedBy } from './outdated.js';

/** All that follows from records and changes with them. */
export interface Derived extends DerivedMeetings {
  readonly closure: Difference<Inside>;
  readonly spans: ReadonlyMap<string, Span>;
}

export async function deriveFrom(view: View, steps: readonly Step[]): Promise<Derived> {
  return await settle(view, await outdatedBy(view, steps));
}

export async function settle(view: View, { bodies, meetings, memberships }: Outdated): Promise<Derived> {
  const closure = await deriveClosure(view, bodies);
  const derived = await deriveMeetings(view, meetings);
  const shown = { meetings, evidence: derived.evidence };
  const spans = await deriveMemberships(view, new Set([...memberships, ...derived.capacities]), shown);
  return { ...derived, closure, spans };
}
