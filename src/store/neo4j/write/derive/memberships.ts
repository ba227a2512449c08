import type { Span } from '../../../../model/as-of.js';
import type { Day } from '../../../../model/partial-date.js';
import type { Actor, Body, Citation, Membership } from '../../../../model/records.js';
import { spanOfMembership } from '../../../rules/membership.js';
import { query } from '../../query.js';
import type { Lead } from '../match.js';
import type { View } from '../view.js';
import { sourcesOf } from './meetings.js';

const CITATIONS: Lead = { type: 'Citation', property: 'subject' };

/** Meetings with a certain day that took place and were attended in the capacity. */
const EVIDENCE = query(
  'evidenceOf',
  `UNWIND $given.values AS value MATCH (:Person)-[attended:ATTENDED {capacity: value}]->(meeting:Meeting) USING INDEX SEEK attended:ATTENDED(capacity)
  WHERE attended.rank = 'PREFERRED' AND attended.presence IN ['PRESENT', 'REMOTE']
    AND meeting.status = 'HELD' AND meeting.kind <> 'SERIES' AND meeting._from = meeting._to
  RETURN collect([value, meeting.id, meeting._from]) AS rows`,
);

/** What the meetings that are settled in the same write show. */
export interface Shown {
  readonly meetings: ReadonlySet<string>;
  readonly evidence: ReadonlyMap<string, readonly Day[]>;
}

/** The time in which each of the memberships holds; those that are gone are left out. */
export async function deriveMemberships(
  view: View,
  memberships: Iterable<string>,
  shown: Shown,
): Promise<ReadonlyMap<string, Span>> {
  await view.load(memberships);
  const there = [...memberships].flatMap((id) => view.get<Membership>(id) ?? []);
  await view.load(there.flatMap(({ from, to }) => [from, to]));
  const ids = there.map(({ id }) => id);
  await view.loadLeading([CITATIONS], ids);
  await view.load(ids.flatMap((id) => view.leading<Citation>(CITATIONS, id).map(({ sourceId }) => sourceId)));
  const days = await evidencedDays(view, ids, shown);
  return new Map(
    there.map((membership) => [
      membership.id,
      spanOfMembership({
        membership,
        member: view.get<Actor>(membership.from),
        body: view.get<Body>(membership.to),
        sources: sourcesOf(view, membership.id),
        evidencedDays: days.get(membership.id) ?? [],
      }),
    ]),
  );
}

/** Days on which people certainly came in the capacity: as stored, but for meetings that are settled anew. */
async function evidencedDays(
  view: View,
  memberships: readonly string[],
  { meetings, evidence }: Shown,
): Promise<ReadonlyMap<string, readonly Day[]>> {
  const days = new Map(memberships.map((id) => [id, new Set(evidence.get(id))]));
  for (const [id, meeting, day] of await view.askStored<[string, string, Day]>(EVIDENCE, memberships)) {
    if (!meetings.has(meeting)) days.get(id)?.add(day);
  }
  return new Map([...days].map(([id, distinct]) => [id, [...distinct]]));
}
