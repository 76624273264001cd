import type { ArticleRow } from '../types.ts';

/** Year, month and day of publication, as far as they are known; null for an article without a date. */
export function publicationParts({ publishedAt }: Pick<ArticleRow, 'publishedAt'>): readonly string[] | null {
  const parts = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?/u.exec(
    publishedAt?.value ?? '',
  )?.groups;
  return parts?.year ? [parts.year, parts.month, parts.day].filter((part) => part !== undefined) : null;
}

/** `kompas-2026-1f3a9c2b4d5e`: says whence and when, and its end is the article's own, so it never changes place. */
export function citationKey(article: Pick<ArticleRow, 'id' | 'siteName' | 'publishedAt'>): string {
  const site = article.siteName
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/gu, '')
    .toLowerCase()
    .slice(0, 20);
  const year = publicationParts(article)?.[0] ?? 'nd';
  return `${site || 'report'}-${year}-${article.id.replace(/[^A-Za-z0-9]/gu, '').slice(-12)}`;
}
