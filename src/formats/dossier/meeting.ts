import { ACTOR_TYPES, BODY_TYPES, type EntityType } from '../../model/entity-types.js';
import type { Membership } from '../../model/records.js';
import { RELATIONSHIP_TYPE_TABLE } from '../../model/relationship-types.js';
import { quoted } from '../problem.js';
import type { Path } from '../yaml.js';
import { type Cited, citesOf, sourceAsWhole } from './citations.js';
import { type Draft, present, report, resolve, resolveGiven } from './draft.js';
import type { AttendeeEntry, DelegationEntry, MeetingEntry } from './form.js';
import { addEntity, addLinks, addName, addRelationship, type Make, propertiesOf, STATED_FACT } from './records.js';

const SUBJECT_TYPES: readonly EntityType[] = ['Topic', ...ACTOR_TYPES];

/** The memberships of all files by person or body, in which people may have come to a meeting. */
export type MembershipsOf = ReadonlyMap<string, readonly Membership[]>;

/** A meeting of a dossier, for what is told within its entry. */
interface MeetingDraft {
  readonly draft: Draft;
  readonly memberships: MembershipsOf;
  readonly id: string;
  /** Whether this file gives the meeting its label; then its wording of names and titles leads. */
  readonly leading: boolean;
}

/** Adds the meetings of a dossier with all that happened there. */
export function addMeetings(draft: Draft, memberships: MembershipsOf): void {
  for (const [index, entry] of (draft.parsed.content.meetings ?? []).entries()) {
    const path = ['meetings', index];
    const { at, series, about, parties, attendees, delegations, declarations, ...properties } = propertiesOf(entry);
    const entity = addEntity(draft, 'Meeting', entry, path, properties, (base) => {
      return { ...base, type: 'Meeting', kind: 'OTHER', status: 'UNKNOWN', mode: 'UNKNOWN', ...properties };
    });
    addLinks(draft, entity, { type: 'HELD_AT', targets: ['Place'] }, at, [...path, 'at']);
    addLinks(draft, entity, { type: 'PART_OF', targets: ['Meeting'] }, series, [...path, 'series']);
    addLinks(draft, entity, { type: 'ABOUT', targets: SUBJECT_TYPES }, about, [...path, 'about']);
    const meeting = { draft, memberships, id: entity.id, leading: entry.label !== undefined };
    addParties(meeting, parties, [...path, 'parties']);
    addAttendees(meeting, attendees, {}, [], [...path, 'attendees']);
    for (const [number, delegation] of (delegations ?? []).entries()) {
      const place = [...path, 'delegations', number];
      const { cite: _cite, people, ...coming } = delegation;
      addAttendees(meeting, people, coming, citesOf(delegation, place, []), [...place, 'people']);
    }
    addDeclarations(meeting, declarations, [...path, 'declarations']);
  }
}

function addParties({ draft, id, leading }: MeetingDraft, parties: MeetingEntry['parties'], path: Path): void {
  for (const [index, entry] of (parties ?? []).entries()) {
    const place = [...path, index];
    const from = resolve(draft, entry.body, BODY_TYPES, [...place, 'body']);
    if (from === undefined) continue;
    const { body, cite, claims, ...rest } = entry;
    const properties = { ...rest, ...givenSide(rest) };
    const party = {
      ...{ ...STATED_FACT, role: 'PARTICIPANT' as const, sideDerived: true, ...properties },
      ...{ type: 'PARTY_TO' as const, from, to: id, datasets: draft.datasets },
    };
    const cites = citesOf(entry, place, sourceAsWhole(place));
    addRelationship(draft, party, Object.keys(properties), place, { cites, claims, leading });
  }
}

/** What attendees have in common with their delegation. */
type Coming = Omit<DelegationEntry, 'cite' | 'people'>;

/** Adds attendees; the citations of their delegation support each of them besides their own. */
function addAttendees(
  meeting: MeetingDraft,
  attendees: readonly AttendeeEntry[] | undefined,
  coming: Coming,
  shared: readonly Cited[],
  path: Path,
): void {
  const { draft, id: to, leading } = meeting;
  for (const [index, entry] of (attendees ?? []).entries()) {
    const place = [...path, index];
    const { person, group, for: body, capacity, cite, claims, ...rest } = { ...coming, ...entry };
    const cites = [...citesOf(entry, place, shared.length > 0 ? [] : sourceAsWhole(place)), ...shared];
    const from = attendeeOf(draft, entry, cites, place);
    const onBehalfOf = resolveGiven(draft, body, BODY_TYPES, [...place, 'for']);
    if (from === undefined || (body !== undefined && onBehalfOf === undefined)) continue;
    const membership = capacityOf(meeting, from, capacity, [...place, 'capacity']);
    const properties = { ...rest, ...givenSide(rest), ...present({ onBehalfOf, capacity: membership }) };
    const participation = {
      ...{ ...STATED_FACT, role: 'PARTICIPANT' as const, presence: 'PRESENT' as const, basis: 'CONTEXT' as const },
      ...{ sideDerived: true, ...properties },
      ...{ type: 'ATTENDED' as const, from, to, datasets: draft.datasets },
    };
    addRelationship(draft, participation, Object.keys(properties), place, { cites, claims, leading });
    const printed = entry.nameAsStated;
    if (printed !== undefined && printed !== draft.ids.labelOf(from)) {
      addName(draft, from, { value: printed, kind: 'AS_STATED' }, place, cites);
    }
  }
}

/** A side that a source gives is not derived; one that it does not give is left for the store to settle. */
function givenSide({ side }: { readonly side?: string }): { readonly sideDerived?: boolean } {
  return side === undefined ? {} : { sideDerived: false };
}

/** The id of the person, or of the unnamed group, which is added here. */
function attendeeOf(draft: Draft, entry: AttendeeEntry, cites: readonly Cited[], path: Path): string | undefined {
  const { person, group } = entry;
  if ((person === undefined) === (group === undefined)) {
    const wrong = person === undefined ? 'names nobody' : 'names both a person and a group';
    report(draft, path, { wrong, expected: 'either "person" or "group"', remedy: 'Keep one of the two' });
    return undefined;
  }
  if (person !== undefined) return resolve(draft, person, ['Person'], [...path, 'person']);
  if (group === undefined) return undefined;
  const properties = propertiesOf(group);
  const labelledGroup = { ...group, ...labelled(group, group.descriptor) };
  const make: Make = (base) => ({ ...base, type: 'UnnamedGroup', ...properties });
  return addEntity(draft, 'UnnamedGroup', labelledGroup, [...path, 'group'], properties, make, cites).id;
}

/** Finds the membership in which somebody came, by its body and, if need be, the role in it. */
function capacityOf(
  { draft, memberships }: MeetingDraft,
  member: string,
  capacity: AttendeeEntry['capacity'],
  path: Path,
): string | undefined {
  if (capacity === undefined) return undefined;
  if (capacity.membership?.startsWith(`${RELATIONSHIP_TYPE_TABLE.MEMBER_OF.prefix}/`)) return capacity.membership;
  const body = resolveGiven(draft, capacity.body, BODY_TYPES, [...path, 'body']);
  if (capacity.body !== undefined && body === undefined) return undefined;
  const own = memberships.get(member) ?? [];
  // A full id that is no membership's is not looked for, so that nothing fits it.
  const sought = capacity.membership === undefined ? own : [];
  const matching = sought.filter(({ to, role }) => to === (body ?? to) && role === (capacity.role ?? role));
  const preferred = matching.filter(({ rank }) => rank === 'PREFERRED');
  const ids = new Set((preferred.length > 0 ? preferred : matching).map(({ id }) => id));
  const [first, second] = ids;
  if (first !== undefined && second === undefined) return first;
  report(draft, path, {
    wrong: `${ids.size} memberships of ${quoted(member)} fit`,
    expected: `exactly one of: ${own.map(({ role, to }) => `${role} in ${to}`).join('; ') || 'none is known'}`,
    remedy: first === undefined ? 'Add it under memberships' : 'Give body and role, or the full id of the membership',
  });
  return undefined;
}

function addDeclarations({ draft, id }: MeetingDraft, declarations: MeetingEntry['declarations'], path: Path): void {
  for (const [index, entry] of (declarations ?? []).entries()) {
    const place = [...path, index];
    const { by, about, ...properties } = propertiesOf(entry);
    const labelledEntry = { ...entry, ...labelled(entry, entry.text) };
    const declaration = addEntity(draft, 'Declaration', labelledEntry, place, properties, (base) => {
      return { ...base, type: 'Declaration', kind: 'OTHER', voice: 'ACTIVE', text: '', ...properties };
    });
    const at = { ...STATED_FACT, type: 'MADE_AT' as const, from: declaration.id, to: id, datasets: draft.datasets };
    addRelationship(draft, at, [], place, declaration);
    addLinks(draft, declaration, { type: 'MADE', targets: ACTOR_TYPES, inverse: true }, by, [...place, 'by']);
    addLinks(draft, declaration, { type: 'ABOUT', targets: SUBJECT_TYPES }, about, [...place, 'about']);
  }
}

/** The label, or what stands for it where there is none. */
function labelled(entry: { readonly label?: string }, substitute: string | undefined): { readonly label?: string } {
  return present({ label: entry.label ?? substitute });
}
