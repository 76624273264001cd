import { articlesOf } from './article-list.ts';
import { type Filing, unfiled } from './filings.ts';
import type { Library } from './schema.ts';
import type { ArticleRow } from './types.ts';

/** An article as a list shows it. */
export interface ListedArticle {
  readonly article: ArticleRow;
  readonly filing: Filing;
}

/** The rows of articles with how they are filed, in the order of their ids given. */
export async function listedArticles(
  library: Library,
  ids: readonly string[],
): Promise<readonly ListedArticle[]> {
  const articles = await articlesOf(library, ids);
  const filings = await library.filings.bulkGet(articles.map(({ id }) => id));
  return articles.map((article, index) => ({ article, filing: filings[index] ?? unfiled }));
}

/** How a single article is filed. */
export async function queryFiling(library: Library, articleId: string): Promise<Filing> {
  return (await library.filings.get(articleId)) ?? unfiled;
}

/** Tags and collections of some articles, with how many of them have each; most first. */
export async function queryMemberships(library: Library, ids: readonly string[]) {
  const filings = (await library.filings.bulkGet([...ids])).filter((row) => row !== undefined);
  const counted = (values: readonly string[]) =>
    [...Map.groupBy(values, (value) => value)]
      .map(([value, { length: count }]) => ({ value, count }))
      .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
  return {
    tags: counted(filings.flatMap(({ tags }) => tags)),
    collections: counted(filings.flatMap(({ collectionIds }) => collectionIds)),
  };
}
