/** As much of rows as tells which belong together. */
interface Bound {
  readonly articles: readonly { readonly id: string }[];
  readonly contents: readonly { readonly id: string }[];
  readonly events: readonly { readonly id: string; readonly articleId: string }[];
  readonly revisions: readonly { readonly id: string; readonly articleId: string }[];
  readonly filings: readonly { readonly id: string }[];
}

/** `null` where the rows belong together: every article has its content, every event its article. */
export function looseEnd({ articles, contents, events, revisions, filings }: Bound): string | null {
  const articleIds = new Set(articles.map(({ id }) => id));
  const contentIds = new Set(contents.map(({ id }) => id));
  if (articleIds.size < articles.length) return 'articles: an id stands twice';
  if (contentIds.size < contents.length) return 'contents: an id stands twice';
  const bare = articles.find(({ id }) => !contentIds.has(id));
  if (bare) return `articles: ${bare.id} has no content`;
  const strayContent = contents.find(({ id }) => !articleIds.has(id));
  if (strayContent) return `contents: ${strayContent.id} has no article`;
  const stray = events.find(({ articleId }) => !articleIds.has(articleId));
  if (stray) return `events: ${stray.id} has no article`;
  const lost = revisions.find(({ articleId }) => !articleIds.has(articleId));
  if (lost) return `revisions: ${lost.id} has no article`;
  const unfiled = filings.find(({ id }) => !articleIds.has(id));
  return unfiled ? `filings: ${unfiled.id} has no article` : null;
}
