import { membershipSpan } from '../../../model/as-of.js';
import { type Day, dayOf, latestDay } from '../../../model/partial-date.js';
import type { Body, Entity, Membership, Person, Source } from '../../../model/records.js';
import type { Database } from '../database.js';
import { parseJson } from '../json-rows.js';

const MEMBERSHIP = `/* membership */ SELECT own.data, member.data AS member, body.data AS body FROM relationship
JOIN record AS own ON own.key = relationship.key JOIN record AS member ON member.key = relationship.from_key
JOIN record AS body ON body.key = relationship.to_key WHERE relationship.key = ?`;

/** Meetings with a certain day that took place and were attended in this capacity. */
const EVIDENCED = `/* evidencedDays */ SELECT DISTINCT meeting.possible_from AS day FROM reference
JOIN relationship ON relationship.key = reference.record
JOIN presence ON presence.person = relationship.from_key AND presence.meeting = relationship.to_key
  AND presence.attendance = relationship.key
JOIN meeting ON meeting.key = presence.meeting
WHERE reference.target = ? AND reference.property = 'capacity' AND meeting.possible_from = meeting.possible_to`;

const CITING = `/* citingSources */ SELECT DISTINCT record.data FROM annotation JOIN record ON record.key = annotation.source
WHERE annotation.subject = ? AND annotation.type = 'Citation'`;

/** Rewrites the time in which one membership holds. */
export function deriveMembership(database: Database, key: number): void {
  const row = database.get(MEMBERSHIP, key);
  if (!row) return;
  const membership = parseJson<Membership>(row['data']);
  const published = database.all(CITING, key).flatMap(({ data }) => publicationDay(parseJson<Source>(data)));
  const span = membershipSpan({
    ...membership,
    evidencedDays: [...statedEvidence(membership), ...database.all(EVIDENCED, key).map(({ day }) => Number(day))],
    lives: [lifeOf(parseJson<Entity>(row['member'])), lifeOf(parseJson<Entity>(row['body']))],
    ...(published.length > 0 && { statedOngoingOn: Math.max(...published) }),
  });
  database.run(
    'UPDATE relationship SET possible_from = ?, certain_from = ?, certain_to = ?, possible_to = ? WHERE key = ?',
    span.earliestStart,
    span.latestStart,
    span.earliestEnd,
    span.latestEnd,
    key,
  );
}

/** A day counts as evidence only where it is certain. */
function statedEvidence({ evidencedOn }: Membership): Day[] {
  const certain = evidencedOn?.earliest !== undefined && evidencedOn.earliest === evidencedOn.latest;
  return certain ? [dayOf(evidencedOn.earliest as string)] : [];
}

function publicationDay({ publishedDate }: Source): Day[] {
  return publishedDate?.latest === undefined ? [] : [latestDay(publishedDate)];
}

type Life = Pick<Membership, 'start' | 'end'>;

function lifeOf(entity: Entity): Life {
  if (entity.type === 'Person') return life((entity as Person).birthDate, (entity as Person).deathDate);
  return life((entity as Body).foundingDate, (entity as Body).dissolutionDate);
}

function life(start: Life['start'], end: Life['end']): Life {
  return { ...(start && { start }), ...(end && { end }) };
}
