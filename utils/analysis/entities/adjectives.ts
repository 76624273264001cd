import type { Entity, EventFinding } from '../types.ts';
import type { FoundEntity } from './merge.ts';

/** The entities that a text names: those without countries of which it has only the adjective. */
export const withoutAdjectives = (found: readonly FoundEntity[]): readonly Entity[] =>
  found.filter(({ adjective }) => !adjective);

/** The entities of a text, with those countries that act or are acted on though it has only their adjective: "Kenyan midwives". */
export const withActing = (
  found: readonly FoundEntity[],
  events: readonly EventFinding[],
): readonly Entity[] =>
  found.flatMap(({ adjective, ...entity }) =>
    adjective &&
    !events.some(({ actors, recipients }) => actors.includes(entity.id) || recipients.includes(entity.id))
      ? []
      : [entity],
  );
