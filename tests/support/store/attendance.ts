import type { Body, Meeting, Participation, Party, Person, UnnamedGroup } from '../../../src/model/records.js';
import { type Given, relationship } from '../graph.js';

/** Somebody came to a meeting, for a body or for none. */
export function came(who: Person | UnnamedGroup, meeting: Meeting, body?: Body, given: Given = {}): Participation {
  return relationship('ATTENDED', who, meeting, { ...(body && { onBehalfOf: body.id }), ...given });
}

/** A body took part in a meeting as a body. */
export function tookPart(body: Body, meeting: Meeting, given: Given = {}): Party {
  return relationship('PARTY_TO', body, meeting, given);
}
