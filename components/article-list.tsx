import type { ArticleRow } from '../utils/library/types.ts';
import { count, keyPart, t } from '../utils/locale.ts';
import { showDate, showMoment } from '../utils/locale-dates.ts';
import './article-header.css';
import './article-list.css';
import { hashOf } from './library-place.ts';

/** The strongest of an article's topics; its reading view tells the rest. */
const topicsShown = 4;

interface ArticleListProps {
  readonly articles: readonly ArticleRow[];
  readonly onRemove: (article: ArticleRow) => void;
}

/** The saved articles, saved last first. */
export function ArticleList({ articles, onRemove }: ArticleListProps) {
  return (
    <ol class="articles">
      {articles.map((article) => (
        <li class="article" key={article.id}>
          <p class="article-origin">
            {[article.siteName, t(`language_${article.lang}`), count('words', article.wordCount)].join(' · ')}
          </p>
          <h2 class="article-name" lang={article.lang}>
            <a href={hashOf({ view: 'reading', articleId: article.id, eventId: null })}>{article.title}</a>
          </h2>
          {article.summary !== '' && (
            <p class="article-summary" lang={article.lang}>
              {article.lang === 'zh' ? article.summary.replaceAll(/(?<=[。！？”]) /gu, '') : article.summary}
            </p>
          )}
          {article.topicIds.length > 0 && (
            <p class="article-note">
              {article.topicIds
                .slice(0, topicsShown)
                .map((topic) => t(`topic_${keyPart(topic)}`))
                .join(' · ')}
            </p>
          )}
          <p class="article-note figures">
            {[
              article.publishedAt
                ? t('publishedOn', showDate(article.publishedAt.value))
                : t('noPublicationDate'),
              t('savedOn', showMoment(article.savedAt)),
            ].join(' · ')}{' '}
            <a href={article.url} target="_blank" rel="noreferrer">
              {t('originalPage')}
            </a>
            <button
              type="button"
              class="button button-plain"
              aria-label={t('removeNamed', article.title)}
              onClick={() => onRemove(article)}
            >
              {t('removeAction')}
            </button>
          </p>
        </li>
      ))}
    </ol>
  );
}
