import type { ChangeKind, RecordedChange } from '../../../model/change.js';
import { ENTITY_TYPES } from '../../../model/entity-types.js';
import { ANNOTATION_TYPES, type RecordType } from '../../../model/records.js';
import { RELATIONSHIP_TYPES } from '../../../model/relationship-types.js';
import type { ChangePosition, Counts } from '../../store.js';
import type { Connection } from '../connection.js';
import { query } from '../query.js';

/**
 * Begins with the list that holds the position, and unrolls no more of them than the page needs: an import has a thousand lists of
 * a thousand changes each.
 */
const CHANGES = query(
  'changesAfter',
  `LET begin = COLLECT {
    MATCH (list:ChangeList) USING INDEX list:ChangeList(revision, position)
    WHERE list.revision = $revision AND list.position <= $position
    RETURN list.position ORDER BY list.revision DESC, list.position DESC LIMIT 1
  }[0]
  MATCH (list:ChangeList) USING INDEX list:ChangeList(revision, position)
  WHERE list.revision >= $revision AND list.position >= 0 AND (list.revision > $revision OR list.position >= coalesce(begin, 0))
  WITH list, list.revision AS revision, list.position AS position ORDER BY revision, position
  MATCH (event:Event {revision: revision}) USING INDEX event:Event(revision)
  WITH revision, position, event, list.kinds AS kinds, list.ids AS ids, list.types AS types
  UNWIND range(0, size(ids) - 1) AS index
  WITH revision, position, event, index, kinds[index] AS kind, ids[index] AS id, types[index] AS type
  WHERE revision > $revision OR position + index > $position
  ORDER BY revision, position, index LIMIT $first
  RETURN collect([revision, position + index, event.author, event.time, kind, id, type]) AS rows`,
);

type ChangeRow = readonly [
  revision: number,
  position: number,
  author: string,
  time: string,
  kind: ChangeKind,
  id: string,
  type: RecordType,
];

export async function changesAfter(
  connection: Connection,
  { revision, position }: ChangePosition,
  first: number,
  signal?: AbortSignal,
): Promise<RecordedChange[]> {
  const [row] = await connection.read(CHANGES, { revision, position, first }, signal);
  const changes = ((row?.['rows'] ?? []) as ChangeRow[]).map(
    ([revision, position, author, time, kind, id, type]): RecordedChange => ({
      ...{ revision, position, author, time, kind, id, type },
    }),
  );
  return untilGap({ revision, position }, changes);
}

/** The lists of a commit come into sight one by one. What is there after a gap waits for what is to come before it. */
function untilGap(after: ChangePosition, changes: readonly RecordedChange[]): RecordedChange[] {
  const gap = changes.findIndex((change, index) => !isNext(change, changes[index - 1] ?? after));
  return changes.slice(0, gap === -1 ? undefined : gap);
}

function isNext(change: ChangePosition, former: ChangePosition): boolean {
  return change.position === 0 || (change.revision === former.revision && change.position === former.position + 1);
}

const COUNTED: readonly (readonly [type: RecordType, count: string])[] = [
  ...[...ENTITY_TYPES, ...ANNOTATION_TYPES].map((type) => [type, `COUNT { (:${type}) }`] as const),
  ...RELATIONSHIP_TYPES.map((type) => [type, `COUNT { ()-[:${type}]->() }`] as const),
];

/** The database keeps these numbers, so that none of it is read. */
const COUNTS = query(
  'counts',
  `MATCH (graph:Graph {name: 'caucus'})
  RETURN graph.revision AS revision, ${COUNTED.map(([type, count]) => `${count} AS ${type}`).join(', ')}`,
);

export async function counts(connection: Connection, signal?: AbortSignal): Promise<Counts> {
  const [row] = await connection.read(COUNTS, {}, signal);
  const counted = COUNTED.map(([type]) => [type, Number(row?.[type] ?? 0)] as const);
  const present = counted.filter(([, count]) => count > 0).sort(([one], [other]) => (one < other ? -1 : 1));
  return { revision: Number(row?.['revision'] ?? 0), byType: Object.fromEntries(present) };
}
