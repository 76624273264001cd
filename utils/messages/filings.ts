import type { Outcome } from '../errors.ts';
import type { CollectionChanges } from '../library/collections.ts';
import type { EarlierFiling, Filing, FilingChange } from '../library/filings.ts';
import type { CollectionRow } from '../library/reader-rows.ts';
import type { RenamedTag } from '../library/rename-tag.ts';

/** What a small window needs in order to file one article. */
export interface FilingDesk {
  readonly filing: Filing;
  /** Tags in use, those put on last first. */
  readonly tags: readonly string[];
  /** Collections, those put into last first. */
  readonly collections: readonly Pick<CollectionRow, 'id' | 'name'>[];
}

/** How the reader files articles. Each call is one transaction, and its answer takes it back as a whole. */
export interface FilingCalls {
  filingDesk(articleId: string): Promise<Outcome<FilingDesk>>;
  fileArticles(
    articleIds: readonly string[],
    change: FilingChange,
  ): Promise<Outcome<readonly EarlierFiling[]>>;
  restoreFilings(before: readonly EarlierFiling[]): Promise<Outcome<null>>;
  /** Calls a tag of articles and notes otherwise; `not-found` where nothing has it, or the words are no name. */
  renameTag(tag: string, name: string): Promise<Outcome<RenamedTag>>;
  restoreTag(renamed: RenamedTag): Promise<Outcome<null>>;
  /** Marks articles and all that hangs on them as deleted. @returns those that were there. */
  removeArticles(articleIds: readonly string[]): Promise<Outcome<readonly string[]>>;
  restoreArticles(articleIds: readonly string[]): Promise<Outcome<null>>;
  /** Makes a collection, or gives the one that has this name; `not-found` where the words are no name. */
  addCollection(name: string): Promise<Outcome<{ readonly collectionId: string }>>;
  /** The answer is what the collection said before. */
  editCollection(collectionId: string, changes: CollectionChanges): Promise<Outcome<CollectionChanges>>;
  /** Puts the collections in an order. The answer is the order before. */
  orderCollections(collectionIds: readonly string[]): Promise<Outcome<readonly string[]>>;
  /** Takes a collection off the list; its articles stay, and know it again when it is restored. */
  removeCollection(collectionId: string): Promise<Outcome<null>>;
  restoreCollection(collectionId: string): Promise<Outcome<null>>;
}
