import type { LanguageCode } from '../utils/analysis/types.ts';
import type { Article } from '../utils/article/types.ts';
import { keyPart, list, t } from '../utils/locale.ts';
import { showPublication } from '../utils/locale-dates.ts';
import './article-header.css';

interface ArticleHeaderProps {
  readonly article: Article;
  readonly language: LanguageCode | null;
  /** Who reports whom: names of agencies. */
  readonly sources: readonly string[];
}

/** Where a report comes from, what it is called and when it was published. */
export function ArticleHeader({ article, language, sources }: ArticleHeaderProps) {
  const { publishedAt } = article;
  const others = sources.filter((source) => source !== article.siteName);
  const origin = [
    article.siteName ?? siteOf(article.url),
    others.length > 0 && t('reportedVia', list(others)),
    language && t(`language_${language}`),
  ];
  return (
    <header class="article-header">
      <p class="article-origin">{origin.filter(Boolean).join(' · ')}</p>
      <h1 class="article-title" lang={language ?? undefined}>
        {article.title}
      </h1>
      <p class="article-date figures">
        {publishedAt ? (
          <>
            <time dateTime={publishedAt.value}>{t('publishedOn', showPublication(publishedAt.value))}</time>{' '}
            <span class="article-found">{t(`dateSource_${keyPart(publishedAt.source)}`)}</span>
          </>
        ) : (
          t('noPublicationDate')
        )}
      </p>
    </header>
  );
}

function siteOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : null;
}
