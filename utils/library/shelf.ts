import { queryCollections } from './collections.ts';
import type { CollectionRow, FilingRow } from './reader-rows.ts';
import type { Library } from './schema.ts';
import type { FacetValue } from './types.ts';

/** How the articles of the library are filed, in figures. */
export interface Shelf {
  readonly unread: number;
  readonly read: number;
  readonly archived: number;
  readonly collections: readonly { readonly collection: CollectionRow; readonly count: number }[];
  /** Tags of articles, those of most first. */
  readonly tags: readonly FacetValue<string>[];
}

/** Filings of removed articles, which count for nothing. They are few: after the grace time they are gone. */
async function removedFilings({ articles, filings }: Library): Promise<readonly FilingRow[]> {
  const removed = await articles.where('deletedAt').above(0).primaryKeys();
  return (await filings.bulkGet(removed)).filter((row) => row !== undefined);
}

/** How many living articles are in each state. */
export async function queryStates(library: Library): Promise<Pick<Shelf, 'unread' | 'read' | 'archived'>> {
  const { articles, filings } = library;
  const [all, removed, gone, read, archived] = await Promise.all([
    articles.count(),
    articles.where('deletedAt').above(0).count(),
    removedFilings(library),
    filings.where('state').equals('read').count(),
    filings.where('state').equals('archived').count(),
  ]);
  const goneIn = (state: FilingRow['state']) => gone.filter((row) => row.state === state).length;
  const states = { read: read - goneIn('read'), archived: archived - goneIn('archived') };
  return { ...states, unread: all - removed - states.read - states.archived };
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
