import type { Filing } from '../utils/library/filings.ts';
import type { ArticleRow } from '../utils/library/types.ts';
import { t } from '../utils/locale.ts';
import { showDate, showMoment } from '../utils/locale-dates.ts';
import './article-header.css';
import { articleLength } from './article-length.ts';
import './article-list.css';
import { AddToBrief } from './briefs/add-to-brief.tsx';
import { FiledUnder } from './filed-under.tsx';
import { hashOf } from './library-place.ts';
import { TopicLinks } from './name-link.tsx';
import './note-editor.css';
import './note-list.css';

/** The strongest of an article's topics; its reading view tells the rest. */
const topicsShown = 4;

interface ArticleItemProps {
  readonly article: ArticleRow;
  readonly filing: Filing;
  readonly selected: boolean;
  /** Null for a collection that was removed. */
  readonly collectionName: (id: string) => string | null;
  readonly onSelect: (articleId: string, range: boolean) => void;
  readonly onRemove: (article: ArticleRow) => void;
}

/** One article of the list: where it is from, what it is about, how it is filed. */
export function ArticleItem(props: ArticleItemProps) {
  const { article, filing, selected, collectionName, onSelect, onRemove } = props;
  const { state, tags, collectionIds, remark } = filing;
  const collections = collectionIds.flatMap((id) => {
    const name = collectionName(id);
    return name === null ? [] : [{ id, name }];
  });
  return (
    <li class={`article article-${state}`} id={`article-${article.id}`}>
      <input
        type="checkbox"
        class="article-choice"
        aria-label={t('selectNamed', article.title)}
        checked={selected}
        onClick={({ shiftKey }) => onSelect(article.id, shiftKey)}
      />
      <div class="article-body">
        <p class="article-origin">
          {state !== 'read' && <span class="article-state">{t(`state_${state}`)}</span>}
          {[
            article.siteName,
            t(`language_${article.lang}`),
            articleLength(article.lang, article.wordCount),
          ].join(' · ')}
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
            <span>
              <TopicLinks topics={article.topicIds.slice(0, topicsShown)} />
            </span>
          </p>
        )}
        {remark !== '' && <p class="article-remark">{remark}</p>}
        <FiledUnder collections={collections} tags={tags} />
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
      </div>
    </li>
  );
}
