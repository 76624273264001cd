import { firstDay, localDay } from './days.ts';
import type { ArticleRow } from './types.ts';

/** Day under which an article itself stands: published, else saved. */
export function articleDay(article: Pick<ArticleRow, 'publishedAt' | 'savedAt'>): string {
  return (article.publishedAt && firstDay(article.publishedAt.value)) ?? localDay(article.savedAt);
}
