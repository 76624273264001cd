import type { TextMatches } from '../search/engine/text-matches.ts';
import { queryFilingMatches } from './filing-matches.ts';
import { readOutlines } from './outlines.ts';
import type { Library } from './schema.ts';
import { selectArticles } from './select-entries.ts';
import type { ArticleRow, LibraryFilter, StoredArticle } from './types.ts';

/** The articles under a filter, saved last first. @param texts where its words occur. */
export async function queryArticles(
  library: Library,
  filter: LibraryFilter,
  texts: TextMatches | null = null,
): Promise<readonly ArticleRow[]> {
  const filed = await queryFilingMatches(library, filter);
  return articlesOf(library, selectArticles(await readOutlines(library), filter, texts, filed));
}

/** The rows of articles, in the order of their ids given. */
export async function articlesOf(library: Library, ids: readonly string[]): Promise<readonly ArticleRow[]> {
  return (await library.articles.bulkGet([...ids])).filter((article) => article !== undefined);
}

/** One living article with its text, findings, events in the order of the text, and notes; null if there is none. */
export async function queryStoredArticle(library: Library, articleId: string): Promise<StoredArticle | null> {
  const [article, content, events, notes] = await Promise.all([
    library.articles.get(articleId),
    library.contents.get(articleId),
    library.events.where('articleId').equals(articleId).toArray(),
    library.notes.where('articleId').equals(articleId).toArray(),
  ]);
  if (!article || !content || article.deletedAt !== null) return null;
  return {
    article,
    content,
    events: events
      .filter((event) => event.deletedAt === null)
      .sort((one, other) => one.finding.evidence.start - other.finding.evidence.start),
    notes: notes.filter((note) => note.deletedAt === null).sort((one, other) => one.savedAt - other.savedAt),
  };
}

/**
 * The living article stored under a normalised address: its own, else the one it was read under last, for an address
 * such as that of a «latest news» page shows one article after the other.
 */
export async function findByAddress(library: Library, address: string): Promise<ArticleRow | null> {
  const rows = await library.articles.where('addresses').equals(address).toArray();
  const living = rows.filter(({ deletedAt }) => deletedAt === null);
  return (
    living.find(({ url }) => url === address) ??
    living.sort((one, other) => other.updatedAt - one.updatedAt)[0] ??
    null
  );
}

/** Id of the living article with a canonical address. */
export async function findSavedId(library: Library, url: string): Promise<string | null> {
  const row = await library.articles.where('url').equals(url).first();
  return row && row.deletedAt === null ? row.id : null;
}
