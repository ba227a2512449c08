import { dayOf } from '../../model/partial-date.js';
import {
  type Annotation,
  type Entity,
  type GraphRecord,
  isEntity,
  isRelationship,
  type Meeting,
} from '../../model/records.js';
import { newestFirstKey, sortKey } from '../../model/sort-key.js';
import { VOCABULARY } from '../../model/vocabulary.js';
import type { Step } from './steps.js';

/** A step after which there is a record. */
export interface WritingStep extends Step {
  after: GraphRecord;
}

/** What is to be written: entities, then relationships, then what is about them, since each leads only to what comes before. */
export function inIndexOrder(steps: readonly Step[]): readonly WritingStep[] {
  const written = steps.filter((step): step is WritingStep => step.after !== undefined);
  return [
    ...written.filter(({ after }) => isEntity(after)),
    ...written.filter(({ after }) => isRelationship(after)),
    ...written.filter(({ after }) => !isEntity(after) && !isRelationship(after)),
  ];
}

/** The place of an entity in an alphabetical list. */
export function entitySort({ label }: Entity): string {
  return sortKey(label);
}

/** The sort key that an entity lends to the relationships leading to it: a meeting its date, anything else its label. */
export function orderOf(entity: Entity): string {
  return entity.type === 'Meeting' ? newestKey(entity) : entitySort(entity);
}

/** Where a meeting stands among dated ones: by the first day of its date that is known. */
export function newestKey({ date }: Meeting): string {
  const day = date?.earliest ?? date?.latest;
  return newestFirstKey(day === undefined ? undefined : dayOf(day));
}

const OFFSET_DIGITS = 9;

/** Names by kind, the preferred first, then value; citations by their place in the text; claims by property. */
export function annotationSort(annotation: Annotation): string {
  switch (annotation.type) {
    case 'Name':
      return `${VOCABULARY.NameKind.indexOf(annotation.kind)} ${sortKey(annotation.value)}`;
    case 'Citation':
      return annotation.start === undefined ? '~' : String(annotation.start).padStart(OFFSET_DIGITS, '0');
    case 'Claim':
      return sortKey(annotation.property);
  }
}
