import type { LanguageCode } from '../utils/analysis/types.ts';
import type { ReadingHistory as History } from '../utils/library/reading-history.ts';
import { t } from '../utils/locale.ts';
import { showMoment } from '../utils/locale-dates.ts';
import { hashOf } from './library-place.ts';
import './reading-history.css';
import { Section } from './section.tsx';

interface ReadingHistoryProps {
  readonly history: History;
  readonly lang: LanguageCode;
}

/** Who else printed the report, and how its own text changed since it was saved. */
export function ReadingHistory({ history, lang }: ReadingHistoryProps) {
  const { copies, changes } = history;
  if (copies.length + changes.length === 0) return null;
  return (
    <Section title={t('historyTitle')}>
      {copies.map(({ article, added }) => (
        <details class="history" key={article.id}>
          <summary>{t('historyCopy', article.siteName || article.title)}</summary>
          <p>
            <a href={hashOf({ view: 'reading', articleId: article.id, eventId: null })} lang={article.lang}>
              {article.title}
            </a>
          </p>
          <Sentences
            title={t(added.length > 0 ? 'historyAdds' : 'historyAddsNothing')}
            sentences={added}
            lang={article.lang}
          />
        </details>
      ))}
      {changes.map(({ readAt, gone, added }) => (
        <details class="history" key={readAt}>
          <summary>{t('historyChanged', showMoment(readAt))}</summary>
          {gone.length > 0 && <Sentences title={t('historyGone')} sentences={gone} lang={lang} />}
          {added.length > 0 && <Sentences title={t('historyNew')} sentences={added} lang={lang} />}
        </details>
      ))}
    </Section>
  );
}

interface SentencesProps {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly lang: LanguageCode;
}

function Sentences({ title, sentences, lang }: SentencesProps) {
  return (
    <>
      <p class="history-kind">{title}</p>
      <ul class="history-sentences" lang={lang}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
