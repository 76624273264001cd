import type { EntityId } from '../../analysis/types.ts';
import type { CorrectionRow } from '../types.ts';

/** Whether a correction says something of an entity. */
function concerns({ correction }: CorrectionRow, entity: EntityId): boolean {
  if (correction.kind === 'same' && correction.as.id === entity) return true;
  return correction.entity?.id === entity;
}

/** The corrections that concern an entity, the latest first. @param rows living ones, in the order they were made. */
export const correctionsOf = (rows: readonly CorrectionRow[], entity: EntityId): readonly CorrectionRow[] =>
  rows.filter((row) => concerns(row, entity)).toReversed();
