import { searchWords } from './filter.ts';
import type { Library } from './schema.ts';
import type { ArticleRow, EventRow, LibraryFilter } from './types.ts';

/** A living article with its living events, and its text where the filter looks into texts. */
export interface Candidate {
  readonly article: ArticleRow;
  readonly events: readonly EventRow[];
  readonly text: string;
}

/** The narrowest index that the filter offers; an article carries all ids of its events, so none is missed. */
function narrowed(library: Library, filter: LibraryFilter) {
  if (filter.entity) return library.articles.where('entityIds').equals(filter.entity);
  if (filter.topic) return library.articles.where('topicIds').equals(filter.topic);
  if (filter.country) return library.articles.where('countries').equals(filter.country);
  if (filter.site) return library.articles.where('siteName').equals(filter.site);
  if (filter.lang) return library.articles.where('lang').equals(filter.lang);
  return library.articles.toCollection();
}

/** Reads all that a filter may let pass, in three queries; `filter.ts` decides. */
export async function readCandidates(library: Library, filter: LibraryFilter): Promise<readonly Candidate[]> {
  const articles = await narrowed(library, filter)
    .filter((article) => article.deletedAt === null)
    .toArray();
  const ids = articles.map(({ id }) => id);
  const whole = (await library.articles.count()) === ids.length;
  const events = await (whole
    ? library.events.toArray()
    : library.events.where('articleId').anyOf(ids).toArray());
  const contents = searchWords(filter.text).length > 0 ? await library.contents.bulkGet(ids) : [];
  const byArticle = Map.groupBy(
    events.filter((event) => event.deletedAt === null),
    (event) => event.articleId,
  );
  return articles.map((article, index) => ({
    article,
    events: byArticle.get(article.id) ?? [],
    text: contents[index]?.text ?? '',
  }));
}
