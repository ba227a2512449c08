import { ENTITY_TYPE_TABLE, type EntityType } from '../../../model/entity-types.js';
import type { FindQuery, RelatedCondition } from '../../store.js';
import type { PlacedValues } from './placed-values.js';

/** What an entity of one type must be like, in Cypher. */
export interface Conditions {
  /** Binds `entity`, by that one of the relationships asked for that is named first, where any is. */
  readonly match: string;
  /** Conditions on `entity`, to be joined by AND. */
  readonly where: readonly string[];
  /** Whether all of its time is within the period asked about. */
  readonly certain: string;
}

/** Undefined where nothing of the type can meet them. */
export function conditionsOf(type: EntityType, query: FindQuery, values: PlacedValues): Conditions | undefined {
  const [first, ...others] = query.related;
  const facets = Object.entries(query.facets);
  const known = ENTITY_TYPE_TABLE[type].facets;
  if (facets.some(([name]) => !known.includes(name))) return undefined;
  const period = query.time && { from: values.add(query.time.period.from), to: values.add(query.time.period.to) };
  const certain = period ? `(entity._from >= ${period.from} AND entity._to <= ${period.to})` : 'true';
  const { datasets } = query;
  return {
    match: first ? candidates(type, first, values) : `MATCH (entity:${type})`,
    certain,
    where: [
      ...facets.map(([name, allowed]) => `entity.${name} IN ${values.add([...allowed])}`),
      ...(datasets ? [`any(dataset IN entity.datasets WHERE dataset IN ${values.add([...datasets])})`] : []),
      ...others.map((condition) => relatedCondition(condition, values)),
      ...(period ? [`entity._from <= ${period.to}`, `entity._to >= ${period.from}`] : []),
      ...(query.time && !query.time.certainty.includes('POSSIBLY') ? [certain] : []),
      ...(query.time && !query.time.certainty.includes('YES') ? [`NOT ${certain}`] : []),
    ],
  };
}

/** What stands between the entity at the other end and one of those asked for, at whatever depth. */
const WIDENED = {
  places: '<-[steps:WITHIN*0..]-(target)',
  committees: '<-[steps:INSIDE*0..1]-(target)',
} as const;

const PREFERRED_STEPS = "all(step IN steps WHERE step.rank = 'PREFERRED')";

/** Begins at the entities asked for, since they are few. */
function candidates(
  type: EntityType,
  { type: link, end, ids, within }: RelatedCondition,
  values: PlacedValues,
): string {
  const conditions = [`top.id IN ${values.add([...ids])}`, ...(within === 'places' ? [PREFERRED_STEPS] : [])];
  const widened = within ? WIDENED[within] : '';
  const target = within ? 'target' : 'top';
  return `MATCH (top:Entity)${widened} WHERE ${conditions.join(' AND ')}
    WITH DISTINCT ${target}
    MATCH ${linkPattern(end, link, `(entity:${type})`, `(${target})`)} WHERE link.rank = 'PREFERRED'
    WITH DISTINCT entity
    MATCH (entity)`;
}

function relatedCondition({ type, end, ids, within }: RelatedCondition, values: PlacedValues): string {
  const target = within ? 'target' : 'top';
  const pattern = linkPattern(end, type, '(entity)', `(${target})`);
  const widened = within ? `, (top:Entity)${WIDENED[within]}` : '';
  const steps = within === 'places' ? ` AND ${PREFERRED_STEPS}` : '';
  return `EXISTS { MATCH ${pattern}${widened} WHERE top.id IN ${values.add([...ids])} AND link.rank = 'PREFERRED'${steps} }`;
}

function linkPattern(end: RelatedCondition['end'], type: string, entity: string, other: string): string {
  return end === 'from' ? `${entity}-[link:${type}]->${other}` : `${entity}<-[link:${type}]-${other}`;
}
