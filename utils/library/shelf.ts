import { queryCollections } from './collections.ts';
import type { CollectionRow } from './reader-rows.ts';
import type { Library } from './schema.ts';
import type { FacetValue } from './types.ts';
import { queryStates, removedFilings, type StateCounts } from './unread.ts';

/** How the articles of the library are filed, in figures. */
export interface Shelf extends StateCounts {
  readonly collections: readonly { readonly collection: CollectionRow; readonly count: number }[];
  /** Tags of articles, those of most first. */
  readonly tags: readonly FacetValue<string>[];
}

/** How articles are filed: counted by the indexes, so that it is quick also for thousands of articles. */
export async function queryShelf(library: Library): Promise<Shelf> {
  const { filings } = library;
  const [states, rows, gone] = await Promise.all([
    queryStates(library),
    queryCollections(library),
    removedFilings(library),
  ]);
  const collections = await Promise.all(
    rows.map(async (collection) => {
      const all = await filings.where('collectionIds').equals(collection.id).count();
      return {
        collection,
        count: all - gone.filter(({ collectionIds }) => collectionIds.includes(collection.id)).length,
      };
    }),
  );
  const names = (await filings.orderBy('tags').uniqueKeys()) as string[];
  const tags = await Promise.all(
    names.map(async (value) => {
      const all = await filings.where('tags').equals(value).count();
      return { value, count: all - gone.filter((row) => row.tags.includes(value)).length };
    }),
  );
  return {
    ...states,
    collections,
    tags: tags
      .filter(({ count }) => count > 0)
      .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1)),
  };
}
