import type { MetFilter, MetOrder } from '../../store.js';

/**
 * Parameters: ?1 the entity asked about, ?2 and ?3 the first and last day of the period, ?4 least basis, ?5 and ?6 the bodies
 * that the one and the other came through, ?7 place, ?8 topic. Those that a filter does not use are null.
 */
export interface Shape {
  readonly people: boolean;
  readonly filter: MetFilter;
}

/** Attendances of people, or of bodies with each body above them to which they roll up, in the same columns. */
function attendancesOf({ people, filter }: Shape, alias: string, owner: string): { from: string; actor: string } {
  if (people) return { from: `presence AS ${alias}`, actor: `${alias}.person` };
  const depth = filter.includeCommittees ? '' : `AND ${owner}.depth = 0`;
  return {
    from: `representation AS ${alias} JOIN closure AS ${owner} ON ${owner}.descendant = ${alias}.body ${depth}`,
    actor: `${owner}.ancestor`,
  };
}

const AS_OF_MEETING = (closure: string): string =>
  `${closure}.possible_from <= meeting.possible_to AND ${closure}.possible_to >= meeting.possible_from`;

function through(filter: MetFilter, column: string, parameter: string): string {
  const depth = filter.includeCommittees ? '' : 'AND depth = 0';
  return `EXISTS (SELECT 1 FROM closure WHERE ancestor = (SELECT key FROM record WHERE id = ${parameter})
        AND descendant = ${column} ${depth} AND ${AS_OF_MEETING('closure')})`;
}

/** Conditions on a meeting alone. */
function meetingConditions({ time, place, topic }: MetFilter): string[] {
  const conditions: string[] = [];
  if (time) {
    conditions.push('meeting.possible_from <= ?3 AND meeting.possible_to >= ?2');
    if (!time.certainty.includes('POSSIBLY')) conditions.push(CERTAIN);
    if (!time.certainty.includes('YES')) conditions.push(`NOT ${CERTAIN}`);
  }
  if (place !== undefined) {
    conditions.push(`meeting.key IN (
      WITH RECURSIVE inside (key) AS (
        SELECT key FROM record WHERE id = ?7
        UNION SELECT relationship.from_key FROM inside JOIN relationship
          ON relationship.to_key = inside.key AND relationship.type = 'WITHIN' AND relationship.rank = 'PREFERRED')
      SELECT relationship.from_key FROM inside JOIN relationship
        ON relationship.to_key = inside.key AND relationship.type = 'HELD_AT' AND relationship.rank = 'PREFERRED')`);
  }
  if (topic !== undefined) {
    conditions.push(`meeting.key IN (
      WITH about (key) AS (
        SELECT from_key FROM relationship
        WHERE to_key = (SELECT key FROM record WHERE id = ?8) AND type = 'ABOUT' AND rank = 'PREFERRED')
      SELECT key FROM about UNION SELECT relationship.to_key FROM about JOIN relationship
        ON relationship.from_key = about.key AND relationship.type = 'MADE_AT' AND relationship.rank = 'PREFERRED')`);
  }
  return conditions;
}

const CERTAIN = '(meeting.possible_from >= ?2 AND meeting.possible_to <= ?3)';

/** Whether a meeting's time is certain; without a condition on time it is. */
function certainColumn({ time }: MetFilter): string {
  return time ? CERTAIN : '1';
}

/** Every qualifying pair: counterpart, meeting and whether its time is certain, once a meeting. */
export function pairsStatement(shape: Shape, counterpart?: string): string {
  const { people, filter } = shape;
  const mine = attendancesOf(shape, 'mine', 'my_body');
  const theirs = attendancesOf(shape, 'theirs', 'their_body');
  const me = '(SELECT key FROM record WHERE id = ?1)';
  const conditions = [
    `${mine.actor} = ${me}`,
    ...meetingConditions(filter),
    'mine.basis >= ?4 AND theirs.basis >= ?4',
    ...(filter.sides === 'OPPOSITE' ? ['mine.side <> theirs.side'] : []),
    ...(filter.sides === 'SAME' ? ['mine.side = theirs.side'] : []),
    ...(filter.throughMine === undefined ? [] : [through(filter, 'mine.body', '?5')]),
    ...(filter.throughTheirs === undefined ? [] : [through(filter, 'theirs.body', '?6')]),
    ...(people
      ? ['theirs.person <> mine.person']
      : [
          'theirs.attendance <> mine.attendance AND theirs.actor <> mine.actor',
          `${AS_OF_MEETING('my_body')} AND ${AS_OF_MEETING('their_body')}`,
          `NOT EXISTS (SELECT 1 FROM closure AS line WHERE ${AS_OF_MEETING('line')} AND (
            (line.descendant = ${theirs.actor} AND line.ancestor = ${me}) OR
            (line.ancestor = ${theirs.actor} AND line.descendant = ${me})))`,
        ]),
    ...(counterpart ? [`${theirs.actor} = (SELECT key FROM record WHERE id = ${counterpart})`] : []),
    'in_time(mine.attendance)',
  ];
  return `SELECT DISTINCT ${theirs.actor} AS other, meeting.key AS meeting, ${certainColumn(filter)} AS certain,
      meeting.weight AS weight, meeting.newest AS newest
    FROM ${mine.from} CROSS JOIN meeting ON meeting.key = mine.meeting
    CROSS JOIN ${theirs.from}
    WHERE theirs.meeting = mine.meeting AND ${conditions.join('\n      AND ')}`;
}

const BOUND = 9_007_199_254_740_991;

interface Sort {
  /** Columns to order by, before the id. */
  readonly order: string;
  /** The same order as one ASCII text: numbers inverted and padded, so that more comes first. */
  readonly key: string;
}

export const SORTS: Readonly<Record<MetOrder, Sort>> = {
  MEETING_COUNT: {
    order: 'count DESC, possible DESC',
    key: "printf('%010d%010d', 9999999999 - count, 9999999999 - possible)",
  },
  WEIGHT: { order: 'weight DESC', key: `printf('%016d', ${BOUND} - weight)` },
  LAST_MET: { order: 'newest', key: 'newest' },
  LABEL: { order: 'entity.sort', key: 'entity.sort' },
};
