import type { Library } from '../../library/schema.ts';
import type { Clock } from '../../library/types.ts';
import { emptyState, type StateRow } from './store.ts';

/** Throws the index away; `catchUp` builds it anew. */
export async function clearIndex(library: Library, clock: Clock): Promise<StateRow> {
  const { searchPostings, searchDocuments, searchTexts, searchSegments, searchState } = library;
  const tables = [searchPostings, searchDocuments, searchTexts, searchSegments];
  const empty = emptyState(clock());
  await library.transaction('rw', [...tables, searchState], async () => {
    for (const table of tables) await table.clear();
    await searchState.put(empty);
  });
  return empty;
}
