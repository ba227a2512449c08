import type { EntityType } from '../model/entity-types.js';
import type { Entity, GraphRecord, Relationship, Stored } from '../model/records.js';
import type { Context } from './context.js';
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

/** The entity at which the relationship begins: itself where it is at hand, else a promise. */
export function fromEnd<Type extends EntityType>(
  { fromEntity, from }: WithEnds<Relationship>,
  types: readonly Type[],
  context: Context,
): OfType<Type> | Promise<OfType<Type>> {
  return fromEntity ? asType(fromEntity, types) : loadReferenced(context, from, types);
}

/** The entity to which the relationship leads: itself where it is at hand, else a promise. */
export function toEnd<Type extends EntityType>(
  { toEntity, to }: WithEnds<Relationship>,
  types: readonly Type[],
  context: Context,
): OfType<Type> | Promise<OfType<Type>> {
  return toEntity ? asType(toEntity, types) : loadReferenced(context, to, types);
}
