import type { EntityId, EntityType } from '../utils/analysis/types.ts';
import type { Library } from '../utils/library/schema.ts';
import type { FacetValue } from '../utils/library/types.ts';
import { t } from '../utils/locale.ts';
import type { Choice } from './filter-select.tsx';
import { nameOf } from './names.ts';

/** Choices shown at once. */
const mostShown = 12;

const fold = (text: string) => text.normalize('NFKC').toLowerCase();

/**
 * Finds entities of the library by a part of one of their names, in any language; the most frequent first. The names
 * are read when they are first asked for.
 */
export function entitySearch(
  library: Library,
  facets: readonly FacetValue<EntityId>[],
  types?: readonly EntityType[],
): (words: string) => Promise<readonly Choice[]> {
  const read = async () => {
    const counts = new Map(facets.map(({ value, count }) => [value, count]));
    const rows = await library.entities.toArray();
    return rows
      .filter(({ id, type }) => counts.has(id) && (types?.includes(type) ?? true))
      .map((row) => ({
        folded: fold([row.name, ...Object.values(row.names)].join('\n')),
        choice: {
          value: row.id,
          label: nameOf(row),
          count: counts.get(row.id) ?? 0,
          group: t(`entityType_${row.type}`),
        },
      }))
      .sort((one, other) => other.choice.count - one.choice.count);
  };
  let known: ReturnType<typeof read> | null = null;
  return async (words) => {
    known ??= read();
    const wanted = fold(words.trim());
    const found: Choice[] = [];
    for (const { folded, choice } of await known) {
      if (!folded.includes(wanted)) continue;
      found.push(choice);
      if (found.length === mostShown) break;
    }
    return found;
  };
}
