import { useMemo } from 'preact/hooks';
import { articlesOf } from '../utils/library/article-list.ts';
import type { Library } from '../utils/library/schema.ts';
import type { ArticleRow } from '../utils/library/types.ts';
import { count, keyPart, t } from '../utils/locale.ts';
import { showDate, showMoment } from '../utils/locale-dates.ts';
import './article-header.css';
import './article-list.css';
import { AddToBrief } from './briefs/add-to-brief.tsx';
import { hashOf } from './library-place.ts';
import { Unrolled } from './unrolled.tsx';
import { useLive } from './use-live.ts';

/** The strongest of an article's topics; its reading view tells the rest. */
const topicsShown = 4;

/** Articles of one piece of the list, and the height that one is guessed to have, in CSS pixels. */
const pieceSize = 12;
const guessedHeight = 170;

interface ArticleListProps {
  readonly library: Library;
  readonly ids: readonly string[];
  readonly onRemove: (article: ArticleRow) => void;
}

/** The saved articles in the order of their ids, read as far as the reader goes. */
export function ArticleList({ library, ids, onRemove }: ArticleListProps) {
  const pieces = useMemo(
    () =>
      Array.from({ length: Math.ceil(ids.length / pieceSize) }, (_, index) => {
        const own = ids.slice(index * pieceSize, (index + 1) * pieceSize);
        return { key: own.join(' '), height: own.length * guessedHeight, ids: own };
      }),
    [ids],
  );
  return (
    <Unrolled pieces={pieces}>
      {(piece) => <Articles library={library} ids={piece.ids} onRemove={onRemove} />}
    </Unrolled>
  );
}

function Articles({ library, ids, onRemove }: ArticleListProps) {
  const articles = useLive(() => articlesOf(library, ids), ids.join(' '));
  if (articles.state !== 'ready') return <div style={{ height: `${ids.length * guessedHeight}px` }} />;
  return (
    <ol class="articles">
      {articles.value.map((article) => (
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
            <AddToBrief picks={[{ kind: 'article', id: article.id }]} named={article.title} />
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
