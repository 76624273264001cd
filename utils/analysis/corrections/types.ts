import type { Entity, EntityType } from '../types.ts';

/** An entity as a correction names it: enough to know it where no table lists it. */
export type EntitySketch = Pick<Entity, 'id' | 'type' | 'name' | 'names' | 'country'>;

/**
 * One rule of the reader. Together, in the order in which they were made, they are one more table beside the packaged
 * ones; where two contradict each other, the later counts.
 */
export type Correction =
  /** This name means that entity. */
  | { readonly kind: 'alias'; readonly name: string; readonly entity: EntitySketch }
  /** The entity is of another type. */
  | { readonly kind: 'type'; readonly entity: EntitySketch; readonly type: EntityType }
  /** What is written so names nothing, whatever it would be read as; `entity`: as what it was read when the reader said so. */
  | { readonly kind: 'not-name'; readonly surface: string; readonly entity?: EntitySketch }
  /** Nothing is meant by this entity, however it is written. */
  | { readonly kind: 'not-entity'; readonly entity: EntitySketch }
  /** Both are one: what names `entity` names `as`. */
  | { readonly kind: 'same'; readonly entity: EntitySketch; readonly as: EntitySketch }
  /** An entity of the reader's own, with its other names. Its id: `ownId`. */
  | { readonly kind: 'own'; readonly entity: EntitySketch; readonly aliases: readonly string[] };
