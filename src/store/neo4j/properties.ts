import type { Span } from '../../model/as-of.js';
import { type ActorType, BODY_TYPES, type BodyType, type EntityType } from '../../model/entity-types.js';
import type { PartialDate } from '../../model/partial-date.js';
import type { Annotation, Entity, GraphRecord, Identifier, Relationship } from '../../model/records.js';
import { annotationSort, entitySort, newestKey } from '../rules/order.js';
import { CalendarDay, type Parameter, type Parameters } from './driver-values.js';

/** What the type of a node or relationship says, and what its ends are. */
const TOLD_OTHERWISE: ReadonlySet<string> = new Set(['type', 'from', 'to']);

/** What follows from a meeting's attendances and sources, as properties of its node. */
export type MeetingFigures = Readonly<Record<'_from' | '_to' | '_people' | '_weight', number>>;

/** The labels of an entity's node: also those of what it is one of, so that a query may ask for every actor or body. */
export function labelsOf(type: EntityType): string {
  const isBody = BODY_TYPES.includes(type as BodyType);
  const isActor = isBody || type === ('Person' satisfies ActorType);
  return ['Entity', ...(isActor ? ['Actor'] : []), ...(isBody ? ['Body'] : []), type].join(':');
}

/** A record as it is kept. */
export interface Kept<Kind extends GraphRecord = GraphRecord> {
  readonly record: Kind;
  /** Its JSON with the revision in front: the one truth of it. */
  readonly json: string;
  readonly revision: number;
}

/** The entity's node. The figures of a meeting follow from its attendances and sources. */
export function entityProperties(kept: Kept<Entity>, figures?: MeetingFigures): Record<string, Parameter> {
  const { record } = kept;
  return {
    ...readableProperties(kept),
    ...figures,
    ...(record.type === 'Meeting' && { _newest: newestKey(record) }),
    _sort: entitySort(record),
  };
}

/** `span` is absent where the time of the relationship is that of the meeting to which it leads. */
export function relationshipProperties(kept: Kept<Relationship>, span: Span | undefined): Record<string, Parameter> {
  return { ...readableProperties(kept), ...(span && spanProperties(span)) };
}

export function annotationProperties(kept: Kept<Annotation>): Record<string, Parameter> {
  return { ...readableProperties(kept), _sort: annotationSort(kept.record) };
}

/** What an analyst reads of a record, each property under its own name; a date also as the days that bound it. */
function readableProperties({ record, json, revision }: Kept): Record<string, Parameter> {
  const properties: Record<string, Parameter> = { _record: json, revision };
  for (const [name, value] of Object.entries(record)) {
    if (!TOLD_OTHERWISE.has(name)) addProperty(properties, name, value);
  }
  return properties;
}

/** The days between which a relationship holds, as they are kept beside it. */
export function spanProperties({ earliestStart, latestStart, earliestEnd, latestEnd }: Span): Parameters {
  return {
    _earliestStart: earliestStart,
    _latestStart: latestStart,
    _earliestEnd: earliestEnd,
    _latestEnd: latestEnd,
  };
}

function addProperty(properties: Record<string, Parameter>, name: string, value: unknown): void {
  if (value === undefined) return;
  if (typeof value === 'string') properties[name] = value.toWellFormed();
  else if (typeof value === 'number' || typeof value === 'boolean') properties[name] = value;
  else if (name === 'identifiers')
    properties[name] = (value as readonly Identifier[]).map(({ scheme, value }) => `${scheme}:${value}`.toWellFormed());
  else if (name === 'datasets') properties[name] = value as readonly string[];
  else addDate(properties, name, value as PartialDate);
}

function addDate(
  properties: Record<string, Parameter>,
  name: string,
  { edtf, asStated, earliest, latest }: PartialDate,
): void {
  if (edtf !== undefined) properties[name] = edtf;
  if (asStated !== undefined) properties[`${name}AsStated`] = asStated.toWellFormed();
  if (earliest !== undefined) properties[`${name}Earliest`] = calendarDay(earliest);
  if (latest !== undefined) properties[`${name}Latest`] = calendarDay(latest);
}

function calendarDay(isoDay: string): CalendarDay {
  const [year = 1, month = 1, day = 1] = isoDay.split('-').map(Number);
  return new CalendarDay(year, month, day);
}
