import { articlesOf } from '../../utils/library/article-list.ts';
import type { Library } from '../../utils/library/schema.ts';
import { t } from '../../utils/locale.ts';
import { showDate, showMoment } from '../../utils/locale-dates.ts';
import { hashOf } from '../library-place.ts';
import { useLive } from '../use-live.ts';
import './article-lines.css';

interface ArticleLinesProps {
  readonly library: Library;
  readonly ids: readonly string[];
}

/** Some articles by title, with where and when they appeared. */
export function ArticleLines({ library, ids }: ArticleLinesProps) {
  const articles = useLive(() => articlesOf(library, ids), ids.join(' '));
  if (articles.state !== 'ready') return <div style={{ height: `${ids.length * 3.25}rem` }} />;
  return (
    <ol class="article-lines">
      {articles.value.map(({ id, lang, title, siteName, publishedAt, savedAt }) => (
        <li class="article-line" key={id}>
          <a
            class="article-line-title"
            href={hashOf({ view: 'reading', articleId: id, eventId: null })}
            lang={lang}
          >
            {title}
          </a>
          <p class="article-line-source figures">
            {[
              siteName,
              t(`language_${lang}`),
              publishedAt ? showDate(publishedAt.value) : t('savedOn', showMoment(savedAt)),
            ].join(' · ')}
          </p>
        </li>
      ))}
    </ol>
  );
}
