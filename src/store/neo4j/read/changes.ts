import type { ChangeKind, RecordedChange } from '../../../model/change.js';
import { ENTITY_TYPES } from '../../../model/entity-types.js';
import { ANNOTATION_TYPES, type RecordType } from '../../../model/records.js';
import { RELATIONSHIP_TYPES } from '../../../model/relationship-types.js';
import type { ChangePosition, Counts } from '../../store.js';
import type { Connection } from '../connection.js';
import { query } from '../query.js';

/** Lists hold up to a thousand changes each, so that the first to look at may begin before the position asked for. */
const CHANGES = query(
  'changesAfter',
  `MATCH (list:ChangeList) WHERE list.revision >= $revision AND list.position >= 0
    AND (list.revision > $revision OR list.position + size(list.ids) > $position + 1)
  WITH list ORDER BY list.revision, list.position LIMIT $first
  MATCH (event:Event {revision: list.revision})
  UNWIND range(0, size(list.ids) - 1) AS index
  WITH list, event, index WHERE list.revision > $revision OR list.position + index > $position
  WITH list, event, index ORDER BY list.revision, list.position + index LIMIT $first
  RETURN collect([list.revision, list.position + index, event.author, event.time, list.kinds[index], list.ids[index],
    list.types[index]]) AS rows`,
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
  return ((row?.['rows'] ?? []) as ChangeRow[]).map(([revision, position, author, time, kind, id, type]) => ({
    ...{ revision, position, author, time, kind, id, type },
  }));
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
