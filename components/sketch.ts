import type { EntitySketch } from '../utils/analysis/corrections/types.ts';
import type { Entity, EntityType, LanguageCode } from '../utils/analysis/types.ts';

interface Known {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly names?: Readonly<Partial<Record<LanguageCode, string>>> | undefined;
  readonly country?: string | null | undefined;
}

/** As much of an entity as a correction or the watch list keeps of it. */
export const sketchOf = ({ id, type, name, names, country }: Known): EntitySketch => ({
  id,
  type,
  name,
  ...(names && { names }),
  ...(country && { country }),
});

/** How a text writes an entity most often, the first of equals. */
export function usualWriting(text: string, { mentions, name }: Pick<Entity, 'mentions' | 'name'>): string {
  const counts = new Map<string, number>();
  for (const { start, end } of mentions) {
    const written = text.slice(start, end);
    counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  const [usual] = [...counts].sort((one, other) => other[1] - one[1]);
  return usual?.[0] ?? name;
}
