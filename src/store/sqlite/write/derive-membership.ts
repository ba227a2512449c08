import type { Actor, Body, Membership, Source } from '../../../model/records.js';
import { parseJson } from '../../record-json.js';
import { spanOfMembership } from '../../rules/membership.js';
import type { Database } from '../database.js';

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
  const span = spanOfMembership({
    membership: parseJson<Membership>(row['data']),
    member: parseJson<Actor>(row['member']),
    body: parseJson<Body>(row['body']),
    sources: database.all(CITING, key).map(({ data }) => parseJson<Source>(data)),
    evidencedDays: database.all(EVIDENCED, key).map(({ day }) => Number(day)),
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
