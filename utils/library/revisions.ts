import type { Library } from './schema.ts';
import type { ArticleRow, ContentRow, RevisionRow } from './types.ts';

/** Most earlier texts that are kept of one article; the oldest go first, but never the very first. */
const mostRevisions = 20;

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export async function hashText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Keeps the text that an article had until now, where another takes its place. Runs inside the caller's transaction. */
export async function keepRevision(
  library: Library,
  article: ArticleRow,
  content: ContentRow | undefined,
  id: string,
  now: number,
): Promise<void> {
  if (!content) return;
  const revision: RevisionRow = {
    id,
    updatedAt: now,
    deletedAt: null,
    articleId: article.id,
    title: article.title,
    text: content.text,
    textHash: article.textHash,
    extractor: article.extractor,
    readAt: article.updatedAt,
  };
  await library.revisions.put(revision);
  const kept = await library.revisions.where('articleId').equals(article.id).sortBy('readAt');
  const surplus = kept.slice(1, Math.max(1, kept.length - mostRevisions + 1));
  await library.revisions.bulkDelete(surplus.map((row) => row.id));
}

/** Earlier texts of an article, the latest first. */
export async function queryRevisions(library: Library, articleId: string): Promise<readonly RevisionRow[]> {
  const rows = await library.revisions.where('articleId').equals(articleId).sortBy('readAt');
  return rows.filter(({ deletedAt }) => deletedAt === null).reverse();
}
