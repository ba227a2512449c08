import { basisStrength } from '../../../model/met.js';
import { FIRST_DAY, LAST_DAY } from '../../../model/partial-date.js';
import type { MetFilter, Position } from '../../store.js';
import type { Parameter } from '../connection.js';
import { typeOfId } from '../record-kinds.js';

/**
 * All of a question that the text of its statement depends on. A filter without conditions is by far the most frequent and
 * has none in the text; any other has them all, and each lets everything pass for which no value is given. With only those
 * in the text that are used there would be hundreds of statements, each of which the server plans for a tenth of a second.
 */
export interface Shape extends Pick<MetFilter, 'sides' | 'includeCommittees'> {
  readonly people: boolean;
  readonly conditional: boolean;
}

export function shapeOf(id: string, { sides, includeCommittees, minBasis, ...conditions }: MetFilter): Shape {
  const conditional = minBasis !== 'CONTEXT' || Object.values(conditions).some((value) => value !== undefined);
  return { people: typeOfId(id) === 'Person', sides, includeCommittees, conditional };
}

/** What is given for one question, whatever its shape. */
export function valuesOf(id: string, filter: MetFilter, after: Position): { readonly [name: string]: Parameter } {
  const { minBasis, time, throughMine = null, throughTheirs = null, place = null, topic = null } = filter;
  const { from, to } = time?.period ?? { from: FIRST_DAY, to: LAST_DAY };
  const certain = (time?.certainty ?? ['YES']).map((certainty) => certainty === 'YES');
  const basis = basisStrength(minBasis);
  return { id, sort: after.sort, after: after.id, basis, from, to, certain, throughMine, throughTheirs, place, topic };
}

/**
 * Every qualifying pair of a counterpart and a meeting, as rows of `me`, `other`, `meeting` and, in a conditional shape,
 * `certain`; a pair may come more than once. `columns` are made of the meeting, or hand on what is bound before.
 */
export function pairsOf(shape: Shape, columns: readonly string[] = []): string {
  const certain = shape.conditional ? [`${CERTAIN} AS certain`] : [];
  return (shape.people ? pairsOfPeople : pairsOfBodies)(shape, [...certain, ...columns]);
}

function pairsOfPeople(shape: Shape, columns: readonly string[]): string {
  const side = shape.sides === 'ANY' ? [] : ['mine.side AS side'];
  return `
  MATCH (me:Entity {id: asked.id})-[mine:PRESENT_AT]->(meeting)
  ${where(shape, [], ['mine.basis >= asked.basis', through(shape, 'mine.body', '(:Entity {id: mine.body})', 'asked.throughMine')])}
  WITH DISTINCT ${['me', 'meeting', ...side, ...columns].join(', ')}
  ${where(shape, [], CONDITIONS_ON_MEETING)}
  MATCH (meeting)<-[theirs:PRESENT_AT]-(other)
  ${where(shape, ['other <> me', ...SIDES[shape.sides]], [THEIR_BASIS, through(shape, 'theirs.body', '(:Entity {id: theirs.body})', 'asked.throughTheirs')])}`;
}

/** Of those who came for the body it matters on which sides they sat, and who it was if it was one person only. */
function pairsOfBodies(shape: Shape, columns: readonly string[]): string {
  const { includeCommittees } = shape;
  const side = shape.sides === 'ANY' ? [] : ['mine.side AS side'];
  const kept = ['me', 'meeting', ...columns.map((column) => column.replace(/^.* AS /, ''))];
  return `
  MATCH (me:Entity {id: asked.id})
  ${includeCommittees ? OURS_AND_COMMITTEES : 'WITH *, me AS ours'}
  MATCH (ours)-[mine:REPRESENTED_AT]->(meeting)
  ${where(shape, includeCommittees ? [INSIDE_AS_OF_MEETING] : [], ['mine.basis >= asked.basis', through(shape, 'ours.id', '(ours)', 'asked.throughMine')])}
  WITH ${['me', 'meeting', ...side, ...columns, 'min(mine.actor) AS first', 'max(mine.actor) AS last'].join(', ')}
  ${where(shape, [], CONDITIONS_ON_MEETING)}
  MATCH (meeting)<-[theirs:REPRESENTED_AT]-(body)
  ${where(shape, ['(first <> last OR theirs.actor <> first)', ...SIDES[shape.sides]], [THEIR_BASIS])}
  WITH DISTINCT ${kept.join(', ')}, body
  ${where(shape, [], [through(shape, 'body.id', '(body)', 'asked.throughTheirs')])}
  MATCH (body)-[lines:INSIDE*0..${includeCommittees ? 1 : 0}]->(other)
  WHERE other <> me AND all(line IN lines WHERE ${AS_OF_MEETING})
    AND NOT EXISTS { MATCH (me)-[line:INSIDE]-(other) WHERE ${AS_OF_MEETING} }`;
}

/** Whether a line between bodies holds at some possible day of the meeting. */
export const AS_OF_MEETING = 'line.earliestStart <= meeting._to AND line.latestEnd >= meeting._from';

/** The body, which is within itself at all times, and the committees within it. */
const OURS_AND_COMMITTEES = `CALL (me) {
    RETURN me AS ours, ${FIRST_DAY} AS start, ${LAST_DAY} AS end
    UNION ALL MATCH (me)<-[line:INSIDE]-(ours) RETURN ours, line.earliestStart AS start, line.latestEnd AS end
  }`;

const INSIDE_AS_OF_MEETING = 'start <= meeting._to AND end >= meeting._from';

const SIDES = { ANY: [], OPPOSITE: ['theirs.side <> side'], SAME: ['theirs.side = side'] };

const THEIR_BASIS = '(asked.basis = 0 OR theirs.basis >= asked.basis)';

const CERTAIN = '(meeting._from >= asked.from AND meeting._to <= asked.to)';

const IN_PLACE = `EXISTS {
    MATCH (meeting)-[held:HELD_AT]->()-[within:WITHIN*0..]->(place)
    WHERE held.rank = 'PREFERRED' AND all(step IN within WHERE step.rank = 'PREFERRED')
    WITH DISTINCT place WHERE place.id = asked.place RETURN place }`;

const ABOUT_TOPIC = `EXISTS { MATCH (meeting)-[about:ABOUT]->(:Entity {id: asked.topic}) WHERE about.rank = 'PREFERRED' }
    OR EXISTS { MATCH (meeting)<-[made:MADE_AT]-()-[about:ABOUT]->(:Entity {id: asked.topic})
      WHERE made.rank = 'PREFERRED' AND about.rank = 'PREFERRED' }`;

/** They follow on the columns, of which `certain` is one. */
const CONDITIONS_ON_MEETING = [
  'meeting._from <= asked.to AND meeting._to >= asked.from AND certain IN asked.certain',
  `(asked.place IS NULL OR ${IN_PLACE})`,
  `(asked.topic IS NULL OR ${ABOUT_TOPIC})`,
];

/** Whether somebody came through a body that is asked for, or through a committee within it. */
function through({ includeCommittees }: Shape, id: string, body: string, asked: string): string {
  const inside = `OR EXISTS { MATCH ${body}-[line:INSIDE]->(:Entity {id: ${asked}}) WHERE ${AS_OF_MEETING} }`;
  return `(${asked} IS NULL OR ${id} = ${asked} ${includeCommittees ? inside : ''})`;
}

function where({ conditional }: Shape, always: readonly string[], ifConditional: readonly string[]): string {
  const conditions = conditional ? [...always, ...ifConditional] : always;
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
}

/** Goes on with the same rows, whose number is then known, in the subquery that {@link forEachAsked} ends. */
export function counted(columns: readonly string[]): string {
  return `WITH collect([${columns.join(', ')}]) AS found
  CALL (found, asked) {
    UNWIND found AS one WITH ${columns.map((column, index) => `one[${index}] AS ${column}`).join(', ')}`;
}

/**
 * Answers all questions of one shape in one statement, a row each in the order asked. All that is given is one map, since the
 * server plans a statement anew for every order of size of a list or text that is a parameter of its own.
 */
export function forEachAsked(answer: string, count: boolean): string {
  const [end, total] = count ? ['} RETURN size(found) AS total, rows', 'total'] : ['', 'null AS total'];
  return `UNWIND $given.asked AS asked CALL (asked) {${answer} ${end}} RETURN ${total}, rows`;
}
