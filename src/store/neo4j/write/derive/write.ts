import type { Span } from '../../../../model/as-of.js';
import type { Parameter, Transaction } from '../../connection.js';
import { type MeetingFigures, spanProperties } from '../../properties.js';
import { type Query, query } from '../../query.js';
import { groupBy, runForEach, runInBatches } from '../batches.js';
import { matchNode, matchRelationship } from '../match.js';
import type { Inside } from './closure.js';
import type { Difference } from './difference.js';
import type { Presence } from './meetings.js';

const DELETE_CLOSURE = query(
  'deleteClosure',
  `UNWIND $given.rows AS row ${matchNode('body', 'Entity', 'row')} MATCH (body)-[inside:INSIDE]->() DELETE inside`,
);
const CREATE_CLOSURE = query(
  'createClosure',
  `UNWIND $given.rows AS row ${matchNode('body', 'Entity', 'row.body')}
  ${matchNode('ancestor', 'Entity', 'row.ancestor')}
  CREATE (body)-[:INSIDE {depth: row.depth, earliestStart: row.earliestStart, latestStart: row.latestStart,
    earliestEnd: row.earliestEnd, latestEnd: row.latestEnd}]->(ancestor)`,
);

export async function writeClosure(transaction: Transaction, { gone, added }: Difference<Inside>): Promise<void> {
  const bodies = [...new Set(gone.map(({ body }) => body))];
  await runForEach(transaction, DELETE_CLOSURE, bodies, (body) => body);
  await runForEach(transaction, CREATE_CLOSURE, added, (row) => ({ ...row }));
}

const PRESENCE_TYPES: Readonly<Record<Presence['type'], { readonly other: string }>> = {
  PRESENT_AT: { other: 'body' },
  REPRESENTED_AT: { other: 'actor' },
};

export async function writePresences(transaction: Transaction, { gone, added }: Difference<Presence>): Promise<void> {
  for (const [type, rows] of groupBy(gone, (row) => row.type)) {
    const meetings = [...groupBy(rows, ({ meeting }) => meeting)];
    await runForEach(transaction, deletionOf(type), meetings, ([meeting, presences]) => ({
      meeting,
      attendances: presences.map(({ attendance }) => attendance),
    }));
  }
  for (const [type, rows] of groupBy(added, (row) => row.type)) {
    await runInBatches(transaction, creationOf(type), rows, byMeeting);
  }
}

/** Those at one meeting stand together, so that it is looked up once. */
function byMeeting(presences: readonly Presence[]): Parameter[] {
  return [...groupBy(presences, ({ meeting }) => meeting)].map(([meeting, rows]) => ({
    meeting,
    rows: rows.map(({ actor, attendance, other, side, basis }) => ({ actor, attendance, other, side, basis })),
  }));
}

function deletionOf(type: Presence['type']): Query {
  return query(
    `delete ${type}`,
    `UNWIND $given.rows AS row ${matchNode('meeting', 'Entity', 'row.meeting')}
    MATCH (meeting)<-[presence:${type}]-()
    WHERE presence.attendance IN row.attendances DELETE presence`,
  );
}

function creationOf(type: Presence['type']): Query {
  const { other } = PRESENCE_TYPES[type];
  return query(
    `create ${type}`,
    `UNWIND $given.rows AS at ${matchNode('meeting', 'Entity', 'at.meeting')}
    UNWIND at.rows AS row ${matchNode('actor', 'Entity', 'row.actor')}
    CREATE (actor)-[:${type} {attendance: row.attendance, ${other}: row.other, side: row.side, basis: row.basis}]->(meeting)`,
  );
}

const WRITE_FIGURES = query(
  'writeFigures',
  `UNWIND $given.rows AS row ${matchNode('meeting', 'Entity', 'row.id')}
  WHERE coalesce([meeting._from, meeting._to, meeting._people, meeting._weight]
    <> [row.figures._from, row.figures._to, row.figures._people, row.figures._weight], true)
  SET meeting += row.figures`,
);

/** Of meetings whose records stay as they are. */
export async function writeFigures(
  transaction: Transaction,
  figures: readonly (readonly [id: string, MeetingFigures])[],
): Promise<void> {
  await runForEach(transaction, WRITE_FIGURES, figures, ([id, its]) => ({ id, figures: { ...its } }));
}

const WRITE_SPANS = query(
  'writeSpans',
  `UNWIND $given.rows AS row ${matchRelationship('membership', 'MEMBER_OF', 'row.id')}
  WHERE coalesce([membership._earliestStart, membership._latestStart, membership._earliestEnd, membership._latestEnd]
    <> [row.span._earliestStart, row.span._latestStart, row.span._earliestEnd, row.span._latestEnd], true)
  SET membership += row.span`,
);

/** Of memberships whose records stay as they are. */
export async function writeSpans(
  transaction: Transaction,
  spans: readonly (readonly [id: string, Span])[],
): Promise<void> {
  await runForEach(transaction, WRITE_SPANS, spans, ([id, span]) => ({ id, span: spanProperties(span) }));
}
