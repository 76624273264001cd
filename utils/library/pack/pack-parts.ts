import { noPackRows, type PackRows } from './pack.ts';

const mostArticles = 40;

/**
 * Cuts a pack into parts that each stand alone and fit into one message: articles with their texts and events first,
 * then names, corrections and notes, which look for their article.
 * @param textLimit rough most UTF-16 units of article text in one part.
 */
export function* packParts(rows: PackRows, textLimit = 2_000_000): Generator<PackRows> {
  const contents = new Map(rows.contents.map((content) => [content.id, content]));
  const events = Map.groupBy(rows.events, ({ articleId }) => articleId);
  let from = 0;
  while (from < rows.articles.length) {
    let to = from;
    for (let length = 0; to < rows.articles.length && to - from < mostArticles; to++) {
      length += contents.get(rows.articles[to]?.id ?? '')?.text.length ?? 0;
      if (length > textLimit && to > from) break;
    }
    const articles = rows.articles.slice(from, to);
    yield {
      ...noPackRows,
      articles,
      contents: articles.flatMap(({ id }) => contents.get(id) ?? []),
      events: articles.flatMap(({ id }) => events.get(id) ?? []),
    };
    from = to;
  }
  const { entities, notes, corrections } = rows;
  for (let at = 0; at < entities.length; at += 2_000)
    yield { ...noPackRows, entities: entities.slice(at, at + 2_000) };
  for (let at = 0; at < notes.length; at += 500) yield { ...noPackRows, notes: notes.slice(at, at + 500) };
  if (corrections.length > 0) yield { ...noPackRows, corrections };
}
