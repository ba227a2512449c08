import type { GraphRecord, RecordType, Relationship } from '../../../../model/records.js';
import { bearsOnOthers } from '../../../rules/follows.js';
import type { Step } from '../../../rules/steps.js';
import { typeOfId } from '../../record-kinds.js';
import type { Lead } from '../match.js';
import type { View } from '../view.js';

/** What has to be settled anew, by id. Some of it may be gone. */
export interface Outdated {
  readonly bodies: ReadonlySet<string>;
  readonly meetings: ReadonlySet<string>;
  readonly memberships: ReadonlySet<string>;
}

const MEMBERSHIPS: readonly Lead[] = [
  { type: 'MEMBER_OF', property: 'from' },
  { type: 'MEMBER_OF', property: 'to' },
];
const PARTS: Lead = { type: 'PART_OF', property: 'to' };
const CITING: Lead = { type: 'Citation', property: 'sourceId' };
const MEETINGS_OF_BODY: readonly Lead[] = [
  { type: 'PARTY_TO', property: 'from' },
  { type: 'ATTENDED', property: 'onBehalfOf' },
];

/** What may follow differently from the records than before the changes. */
export async function outdatedBy(view: View, steps: readonly Step[]): Promise<Outdated> {
  const records = steps
    .filter(bearsOnOthers)
    .flatMap(({ before, after }) => [before, after].filter((record) => record !== undefined));
  const bodies = await descendantsOf(view, records.flatMap(committeeMoved));
  const meetings = new Set<string>();
  const memberships = new Set<string>();
  for (const record of records) {
    if (record.type === 'Meeting') meetings.add(record.id);
    if (record.type === 'MEMBER_OF') memberships.add(record.id);
    if (record.type === 'ATTENDED' || record.type === 'PARTY_TO') meetings.add(record.to);
    if (record.type === 'Citation') addCited(record.subject, meetings, memberships);
  }
  // The dates of a member or body clip its memberships.
  const living = idsOf(records, ['Person', 'Organisation', 'Committee']);
  for (const { id } of await leadingToAny(view, MEMBERSHIPS, living)) memberships.add(id);
  for (const citation of await leadingToAny(view, [CITING], idsOf(records, ['Source']))) {
    if (citation.type === 'Citation') addCited(citation.subject, meetings, memberships);
  }
  for (const attendance of await leadingToAny(view, MEETINGS_OF_BODY, bodies)) {
    meetings.add((attendance as Relationship).to);
  }
  for (const { type, capacity } of records as { type: RecordType; capacity?: string }[]) {
    if (type === 'ATTENDED' && capacity !== undefined) memberships.add(capacity);
  }
  return { bodies, meetings, memberships };
}

/** The committee whose place among the bodies the record tells. */
function committeeMoved(record: GraphRecord): string[] {
  return record.type === 'PART_OF' && typeOfId(record.from) === 'Committee' ? [record.from] : [];
}

/** The committees, and every committee within them, at whatever depth and time. */
async function descendantsOf(view: View, committees: readonly string[]): Promise<Set<string>> {
  const found = new Set(committees);
  for (let level: readonly string[] = [...found]; level.length > 0; ) {
    const parts = (await leadingToAny(view, [PARTS], level)).flatMap(committeeMoved);
    level = [...new Set(parts)].filter((part) => !found.has(part));
    for (const part of level) found.add(part);
  }
  return found;
}

function addCited(subject: string, meetings: Set<string>, memberships: Set<string>): void {
  const type = typeOfId(subject);
  if (type === 'Meeting') meetings.add(subject);
  if (type === 'MEMBER_OF') memberships.add(subject);
}

function idsOf(records: readonly GraphRecord[], types: readonly RecordType[]): readonly string[] {
  return records.filter(({ type }) => types.includes(type)).map(({ id }) => id);
}

async function leadingToAny(
  view: View,
  leads: readonly Lead[],
  targets: Iterable<string>,
): Promise<readonly GraphRecord[]> {
  const distinct = [...new Set(targets)];
  await view.loadLeading(leads, distinct);
  return leads.flatMap((lead) => distinct.flatMap((target) => view.leading(lead, target)));
}
