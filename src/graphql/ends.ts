import type { EntityType } from '../model/entity-types.js';
import type { Entity, GraphRecord, Relationship, Stored } from '../model/records.js';
import type { Context } from './context.js';
import type { EndMarks } from './lists/read-ahead.js';
import { loadReferenced } from './loaders.js';
import { asType } from './type-names.js';

/**
 * A relationship with those of its ends that are at hand, so that they resolve without a promise. An end that is not, as when
 * the relationship was looked up by its own id, is loaded.
 */
export type WithEnds<Kind extends Relationship> = Stored<Kind> & EndsAtHand;

interface EndsAtHand {
  readonly fromEntity?: Stored<Entity> | undefined;
  readonly toEntity?: Stored<Entity> | undefined;
}

export function withEnds<Kind extends Relationship>(
  relationship: Stored<Kind>,
  atHand: readonly Stored<Entity>[],
): WithEnds<Kind> {
  // In this order, and in one literal: there are many rows, and other ways to write it are several times slower.
  return {
    fromEntity: entityIn(atHand, relationship.from),
    toEntity: entityIn(atHand, relationship.to),
    ...relationship,
  };
}

function entityIn(atHand: readonly Stored<Entity>[], id: string): Stored<Entity> | undefined {
  for (const entity of atHand) if (entity.id === id) return entity;
  return undefined;
}

type OfType<Type extends EntityType> = Extract<Stored<GraphRecord>, { readonly type: Type }>;

/** The field of one end of a relationship, which tells which, so that lists of the entity there can be read ahead. */
interface EndField<Type extends EntityType> {
  readonly resolve: (
    relationship: WithEnds<Relationship>,
    question: unknown,
    context: Context,
  ) => OfType<Type> | Promise<OfType<Type>>;
  readonly extensions: EndMarks;
}

/** The entity at which the relationship begins: itself where it is at hand, else a promise. */
export function fromEnd<Type extends EntityType>(types: readonly Type[]): EndField<Type> {
  return {
    resolve: ({ fromEntity, from }, _, context) =>
      fromEntity ? asType(fromEntity, types) : loadReferenced(context, from, types),
    extensions: { leadsTo: 'from' },
  };
}

/** The entity to which the relationship leads: itself where it is at hand, else a promise. */
export function toEnd<Type extends EntityType>(types: readonly Type[]): EndField<Type> {
  return {
    resolve: ({ toEntity, to }, _, context) =>
      toEntity ? asType(toEntity, types) : loadReferenced(context, to, types),
    extensions: { leadsTo: 'to' },
  };
}
