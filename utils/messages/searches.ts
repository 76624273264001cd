import type { Outcome } from '../errors.ts';
import type { IndexProgress } from '../search/index/catch-up.ts';

/** The full-text index, and the searches that the reader keeps. */
export interface SearchCalls {
  /** Takes some of what changed into the index; asked again until nothing is behind. */
  catchUpIndex(): Promise<Outcome<IndexProgress>>;
  /** Throws the index away; `catchUpIndex` builds it anew. */
  rebuildIndex(): Promise<Outcome<null>>;
  /** Keeps a search, behind the others. */
  saveSearch(name: string, query: string): Promise<Outcome<{ readonly searchId: string }>>;
  renameSearch(searchId: string, name: string): Promise<Outcome<null>>;
  removeSearch(searchId: string): Promise<Outcome<null>>;
  restoreSearch(searchId: string): Promise<Outcome<null>>;
  /** Puts a search at a place of the list, from 0. */
  moveSearch(searchId: string, place: number): Promise<Outcome<null>>;
  /** The reader looks at what it finds: from now on that is not new. */
  openSearch(searchId: string): Promise<Outcome<null>>;
}
