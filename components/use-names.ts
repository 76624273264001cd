import type { EntityId } from '../utils/analysis/types.ts';
import type { Library } from '../utils/library/schema.ts';
import { type NameFinder, nameFinder } from './names.ts';
import { useLive } from './use-live.ts';

/** Names of the entities that a view shows; until they are read, those that an id alone gives. */
export function useNames(library: Library, ids: readonly EntityId[]): NameFinder {
  const wanted = [...new Set(ids)].sort();
  const rows = useLive(() => library.entities.bulkGet(wanted), wanted.join(' '));
  return nameFinder(rows.state === 'ready' ? rows.value.filter((row) => row !== undefined) : []);
}
