import type { ArticleRow } from '../../utils/library/types.ts';
import { t } from '../../utils/locale.ts';
import { showDate, showMoment } from '../../utils/locale-dates.ts';
import { hashOf } from '../library-place.ts';
import './article-lines.css';

/** An article by its title, with where and when it appeared. */
export function ArticleLine({ article }: { readonly article: ArticleRow }) {
  const { id, lang, title, siteName, publishedAt, savedAt } = article;
  return (
    <>
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
    </>
  );
}
