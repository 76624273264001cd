import type { Library } from './schema.ts';
import { hasWords, searchWords } from './search-words.ts';

/** What some words occur in. */
export interface TextMatches {
  readonly articleIds: ReadonlySet<string>;
  readonly eventIds: ReadonlySet<string>;
}

/** Texts read at once: the whole library's would not fit into memory. */
const atOnce = 400;

/**
 * Where all words of a filter occur: in an article's title, site, byline, summary or text; in an event's sentence or
 * its article's title. Null for a filter without words.
 */
export async function queryTextMatches(
  library: Library,
  text: string | undefined,
): Promise<TextMatches | null> {
  const words = searchWords(text);
  if (words.length === 0) return null;
  const articleIds = new Set<string>();
  const eventIds = new Set<string>();
  for (let after = ''; ; ) {
    const articles = await library.articles.where('id').above(after).limit(atOnce).toArray();
    const ids = articles.map(({ id }) => id);
    const contents = await library.contents.bulkGet(ids);
    // A sentence is a part of its text: where an article does not match, none of its events does.
    const titles = new Map(
      articles
        .filter((article, index) =>
          hasWords(
            words,
            article.title,
            article.siteName,
            article.byline ?? '',
            article.summary,
            contents[index]?.text ?? '',
          ),
        )
        .map(({ id, title }) => [id, title]),
    );
    for (const id of titles.keys()) articleIds.add(id);
    for (const event of await library.events
      .where('articleId')
      .anyOf([...titles.keys()])
      .toArray())
      if (hasWords(words, event.quote, titles.get(event.articleId) ?? '')) eventIds.add(event.id);
    const last = ids.at(-1);
    if (last === undefined || ids.length < atOnce) return { articleIds, eventIds };
    after = last;
  }
}
