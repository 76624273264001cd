import type { LanguageCode } from '../utils/analysis/types.ts';
import type { Article } from '../utils/article/types.ts';
import { count, keyPart, list, t } from '../utils/locale.ts';
import { showPublication } from '../utils/locale-dates.ts';
import './article-header.css';
import { signName } from './quality-signs.ts';

interface ArticleHeaderProps {
  readonly article: Article;
  readonly language: LanguageCode | null;
  /** Who reports whom: names of agencies. */
  readonly sources: readonly string[];
}

/** Where a report comes from, what it is called, when it was published and how well it could be read. */
export function ArticleHeader({ article, language, sources }: ArticleHeaderProps) {
  const { publishedAt, quality } = article;
  const origin = [article.siteName ?? siteOf(article.url), language && t(`language_${language}`)];
  const others = sources.filter((source) => source !== article.siteName);
  const signs = quality.signs.flatMap((sign) => signName(sign) ?? []);
  const reading = [
    t(`grade_${quality.grade}`),
    count('words', article.wordCount),
    t(`path_${keyPart(quality.path)}`),
    ...signs,
  ];
  return (
    <header class="article-header">
      <p class="article-origin">{origin.filter(Boolean).join(' · ')}</p>
      <h1 class="article-title" lang={language ?? undefined}>
        {article.title}
      </h1>
      <p class="article-date">
        {publishedAt ? (
          <>
            <time dateTime={publishedAt.value}>{t('publishedOn', showPublication(publishedAt.value))}</time>{' '}
            <span class="article-found">{t(`dateSource_${keyPart(publishedAt.source)}`)}</span>
          </>
        ) : (
          t('noPublicationDate')
        )}
      </p>
      {others.length > 0 && <p class="article-quality">{t('reportedVia', list(others))}</p>}
      <p class={`article-quality article-quality-${quality.grade}`}>{reading.join(' · ')}</p>
    </header>
  );
}

function siteOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : null;
}
