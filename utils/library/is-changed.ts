import type { Article } from '../article/types.ts';
import type { Library } from './schema.ts';

/**
 * Whether a page says something else than what is stored of it, by title and SHA-256 of the text. What a paywall left of
 * a text that is stored as a whole is no change.
 */
export async function isChanged(
  { articles }: Library,
  articleId: string | null,
  textHash: string,
  { title, quality }: Pick<Article, 'title' | 'quality'>,
): Promise<boolean> {
  const stored = articleId === null ? undefined : await articles.get(articleId);
  if (!stored || stored.textHash === '') return false;
  if (stored.quality.grade === 'article' && quality.grade === 'stub') return false;
  return stored.textHash !== textHash || stored.title !== title;
}
