import type { Certainty } from '../../../model/as-of.js';
import type { Entity, Relationship, Stored } from '../../../model/records.js';
import { RELATIONSHIP_TYPE_TABLE, type RelationshipType } from '../../../model/relationship-types.js';
import { COUNT_BOUND, limitOf, pageOf } from '../../pages.js';
import { parseJson } from '../../record-json.js';
import type { NestedQuery, Page, Position, RelatedRow, RelationshipQuery } from '../../store.js';
import type { PlacedValues } from './placed-values.js';

/** Whose list is read, in Cypher: the variable of the entity, and its id, which alone is there where a property names it. */
export interface Owner {
  readonly variable: string;
  readonly id: string;
  /** What else a subquery has to be handed. */
  readonly imports?: readonly string[];
  /** Tells the variables of a list from those of the list around it. */
  readonly depth: number;
  /** The row after which the page goes on. */
  readonly after?: { readonly [Part in keyof Position]: string };
}

/**
 * A subquery that gives `[rows, total]` of one list under the name, with what is nested in its rows. Rows are
 * `[sort, relationship, certain, other, ...nested]`; records come as JSON.
 */
export function pageCall(
  name: string,
  query: RelationshipQuery | NestedQuery,
  owner: Owner,
  values: PlacedValues,
): string {
  if (query.types.length === 0 || query.otherTypes?.length === 0) {
    return `CALL () { RETURN [[], ${query.page.count ? 0 : 'null'}] AS ${name} }`;
  }
  const matched = matchedRows(query, owner, values);
  const { r, other } = matched;
  const { nested = [], page } = query;
  const rows = `rows${owner.depth}`;
  const names = nested.map((_, slot) => `${name}_${slot}`);
  const calls = nested.map((inner, slot) =>
    pageCall(`${name}_${slot}`, inner, { variable: other, id: `${other}.id`, depth: owner.depth + 1 }, values),
  );
  const sort = `sort${owner.depth}`;
  const order = query.oldestFirst ? OLDEST_FIRST : SORTED;
  const after = owner.after ? `WHERE ${order.after(sort, `${r}.id`, owner.after)}` : '';
  return `CALL (${importsOf(owner)}) {
    ${matched.text}
    WITH ${r}, ${other}, ${sortOf(query, other)} AS ${sort}, ${matched.certain} AS certain${owner.depth} ${after}
    ORDER BY ${order.by(sort)}, ${r}.id LIMIT ${values.add(limitOf(page))}
    ${calls.join('\n    ')}
    WITH collect([${[sort, `${r}._record`, `certain${owner.depth}`, `${other}._record`, ...names].join(', ')}]) AS ${rows}
    ${page.count ? countCall(query, owner, values) : ''}
    RETURN [${rows}, ${page.count ? `total${owner.depth}` : 'null'}] AS ${name}
  }`;
}

function countCall(query: RelationshipQuery | NestedQuery, owner: Owner, values: PlacedValues): string {
  const { text, r } = matchedRows(query, owner, values);
  return `CALL (${importsOf(owner)}) { ${text} WITH ${r} LIMIT ${COUNT_BOUND} RETURN count(*) AS total${owner.depth} }`;
}

function importsOf({ variable, imports = [] }: Owner): string {
  return [variable, ...imports].join(', ');
}

/** One list as the statement gives it. */
export type PagePart = readonly [rows: readonly RowPart[], total: number | null];
type RowPart = readonly [sort: string, relationship: string, certain: boolean, other: string, ...nested: PagePart[]];

export function relatedPage(
  { page, nested }: RelationshipQuery | NestedQuery,
  [rows, total]: PagePart,
): Page<RelatedRow> {
  const positioned = rows.map(
    ([sort, relationship, ...rest]) => [sort, parseJson<Stored<Relationship>>(relationship), ...rest] as const,
  );
  return pageOf(positioned, page, total, ([, relationship, certain, other, ...parts]): RelatedRow => {
    const row = {
      relationship: relationship as Stored<Relationship>,
      other: parseJson<Stored<Entity>>(other),
      certainty: certain === true ? ('YES' as const) : ('POSSIBLY' as const),
    };
    return nested ? { ...row, nested: nestedPages(nested, parts as readonly PagePart[]) } : row;
  });
}

export function nestedPages(nested: readonly NestedQuery[], parts: readonly PagePart[]): Page<RelatedRow>[] {
  return nested.map((query, slot) => relatedPage(query, parts[slot] as PagePart));
}

interface Period {
  readonly from: string;
  readonly to: string;
}

interface Matched {
  readonly text: string;
  readonly r: string;
  readonly other: string;
  /** Whether a row certainly meets the condition on time. */
  readonly certain: string;
}

/** The rows of a list before they are put in order and cut. */
function matchedRows(query: RelationshipQuery | NestedQuery, owner: Owner, values: PlacedValues): Matched {
  const { end, types, ranks, otherTypes, time, includeCommittees } = query;
  const [r, other] = [`r${owner.depth}`, `other${owner.depth}`];
  const period = time && { from: values.add(time.period.from), to: values.add(time.period.to) };
  const rolledUp = includeCommittees === true && end === 'to';
  const near = rolledUp ? `body${owner.depth}` : owner.variable;
  const labelled = otherTypes ? `${other}:${otherTypes.join('|')}` : other;
  const link = `[${r}:${types.join('|')}]`;
  const ends = endsOf(end, near, other, `target${owner.depth}`);
  const pattern = end === 'to' ? `(${near})<-${link}-(${labelled})` : `(${near})-${link}->(${labelled})`;
  const named = `(${labelled})-${link}->(${ends.to})`;
  const isNamed = end !== 'from' && end !== 'to';
  const meeting = period && meetingOf(types, r, ends);
  const certain = period ? certainty(r, meeting, period, rolledUp ? `inside${owner.depth}` : undefined) : 'true';
  const conditions = [
    ...(isNamed ? [`${r}.${end} = ${owner.id}`] : []),
    `${r}.rank IN [${quoted(ranks)}]`,
    ...(time && period ? [possible(r, meeting, period), certaintyCondition(certain, time.certainty)] : []),
  ];
  return {
    text: `${rolledUp ? insideCall(owner, period) : ''}
    MATCH ${isNamed ? named : pattern} WHERE ${conditions.filter((condition) => condition !== '').join(' AND ')}`,
    r,
    other,
    certain,
  };
}

interface Ends {
  readonly from: string;
  readonly to: string;
}

function endsOf(end: RelationshipQuery['end'], near: string, other: string, target: string): Ends {
  if (end === 'from') return { from: near, to: other };
  return end === 'to' ? { from: other, to: near } : { from: other, to: target };
}

/** The body itself, which is within itself at all times, and the committees within it, as of the time asked about. */
function insideCall({ variable, depth }: Owner, period: Period | undefined): string {
  const [body, inside, line] = [`body${depth}`, `inside${depth}`, `line${depth}`];
  const asOf = period ? `WHERE ${line}.earliestStart <= ${period.to} AND ${line}.latestEnd >= ${period.from}` : '';
  const certain = period ? `${line}.latestStart <= ${period.to} AND ${line}.earliestEnd >= ${period.from}` : 'true';
  return `CALL (${variable}) {
      RETURN ${variable} AS ${body}, true AS ${inside}
      UNION ALL
      MATCH (${variable})<-[${line}:INSIDE]-(${body}) ${asOf}
      RETURN ${body}, any(one IN collect(${certain}) WHERE one) AS ${inside}
    }`;
}

/** The meeting whose time each row has: a variable, or null for a row with a time of its own; undefined where all have their own. */
function meetingOf(types: readonly RelationshipType[], r: string, ends: Ends): string | undefined {
  const found = types.flatMap((type) => {
    const end = RELATIONSHIP_TYPE_TABLE[type].meetingTime;
    return end ? [{ type, node: ends[end] }] : [];
  });
  const [first] = found;
  if (!first) return undefined;
  if (found.length === types.length && found.every(({ node }) => node === first.node)) return first.node;
  return `(CASE type(${r}) ${found.map(({ type, node }) => `WHEN '${type}' THEN ${node}`).join(' ')} END)`;
}

/** A meeting's day is certainly in the period where all its possible days are; a span holds in it as model/as-of.ts says. */
function certainty(r: string, meeting: string | undefined, { from, to }: Period, inside: string | undefined): string {
  const own = `${r}._latestStart <= ${to} AND ${r}._earliestEnd >= ${from}`;
  const within = `${meeting}._from >= ${from} AND ${meeting}._to <= ${to}`;
  const span = meeting === undefined ? own : isAlways(meeting) ? within : eitherOf(meeting, own, within);
  return inside === undefined ? `(${span})` : `(${span} AND ${inside})`;
}

function possible(r: string, meeting: string | undefined, { from, to }: Period): string {
  const own = `${r}._earliestStart <= ${to} AND ${r}._latestEnd >= ${from}`;
  const within = `${meeting}._from <= ${to} AND ${meeting}._to >= ${from}`;
  return meeting === undefined ? own : isAlways(meeting) ? within : `(${eitherOf(meeting, own, within)})`;
}

function isAlways(meeting: string): boolean {
  return !meeting.startsWith('(');
}

function eitherOf(meeting: string, own: string, within: string): string {
  return `CASE WHEN ${meeting} IS NULL THEN ${own} ELSE ${within} END`;
}

function certaintyCondition(certain: string, wanted: readonly Certainty[]): string {
  if (wanted.includes('YES') && wanted.includes('POSSIBLY')) return '';
  if (wanted.includes('YES')) return certain;
  return wanted.includes('POSSIBLY') ? `NOT ${certain}` : 'false';
}

/** Meetings are in order of their dates, all others of their labels. */
function sortOf({ end, types, otherTypes }: RelationshipQuery | NestedQuery, other: string): string {
  const far = end === 'from' ? 'to' : 'from';
  const possible = new Set(
    types.flatMap((type) => RELATIONSHIP_TYPE_TABLE[type][far]).filter((type) => otherTypes?.includes(type) ?? true),
  );
  if (!possible.has('Meeting')) return `${other}._sort`;
  return possible.size === 1 ? `${other}._newest` : `coalesce(${other}._newest, ${other}._sort)`;
}

interface Order {
  readonly by: (sort: string) => string;
  readonly after: (sort: string, id: string, after: { readonly [Part in keyof Position]: string }) => string;
}

const SORTED: Order = {
  by: (sort) => sort,
  after: (sort, id, after) => `${sort} > ${after.sort} OR (${sort} = ${after.sort} AND ${id} > ${after.id})`,
};

/** The kept keys run from the newest to the oldest and end with the undated: turned round except for these. */
const OLDEST_FIRST: Order = {
  by: (sort) => `${sort} = '~', ${sort} DESC`,
  after: (sort, id, after) => `(${sort} = '~' AND ${after.sort} <> '~') OR ((${sort} = '~') = (${after.sort} = '~')
      AND (${sort} < ${after.sort} OR (${sort} = ${after.sort} AND ${id} > ${after.id})))`,
};

function quoted(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(', ');
}
