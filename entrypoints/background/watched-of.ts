import type { Analysis } from '../../utils/analysis/types.ts';
import type { Article } from '../../utils/article/types.ts';
import type { Library } from '../../utils/library/schema.ts';
import { storageOutcome } from '../../utils/library/storage-outcome.ts';
import { type Watched, watchedIn } from '../../utils/library/watched.ts';
import { queryWatches } from '../../utils/library/watches.ts';

/** A reading of a page, as far as the watch list asks. */
export interface WatchedReading {
  readonly article: Pick<Article, 'text' | 'title'>;
  readonly analysis: Pick<Analysis, 'entities' | 'topics'>;
}

/** What of a reading the reader watches for: nothing where the list cannot be read, for a page can be read all the same. */
export async function watchedOf(library: Library, { article, analysis }: WatchedReading): Promise<Watched> {
  const rows = await storageOutcome(() => queryWatches(library));
  return watchedIn(rows.ok ? rows.value : [], article, analysis);
}
