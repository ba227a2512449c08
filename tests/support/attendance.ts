import type { Body, Meeting, Participation, Party, Person, UnnamedGroup } from '../../src/model/records.js';
import type { Store } from '../../src/store/store.js';
import { type Given, relationship } from './graph.js';
import { only } from './only.js';
import type { metBy } from './questions.js';

/** Somebody came to a meeting, for a body or for none. */
export function came(who: Person | UnnamedGroup, meeting: Meeting, body?: Body, given: Given = {}): Participation {
  return relationship('ATTENDED', who, meeting, { ...(body && { onBehalfOf: body.id }), ...given });
}

/** A body took part in a meeting as a body. */
export function tookPart(body: Body, meeting: Meeting, given: Given = {}): Party {
  return relationship('PARTY_TO', body, meeting, given);
}

/** Label, certain and possible meetings of each counterpart, in the order of the answer: "Ann 2+1". */
export async function counterparts(store: Store, query: ReturnType<typeof metBy>): Promise<readonly string[]> {
  const { rows } = await only(store.met([query]));
  return rows.map(
    ({ counterpart, meetingCount, possibleMeetingCount }) =>
      `${counterpart.label} ${meetingCount}+${possibleMeetingCount}`,
  );
}
