import { dayOfNumber } from '../../utils/library/days.ts';
import type { Figures } from '../../utils/library/dossier/event-figures.ts';
import { count, number, t } from '../../utils/locale.ts';
import { showDate } from '../../utils/locale-dates.ts';
import './figure-line.css';

const languages = ['id', 'en', 'zh'] as const;

interface FigureLineProps {
  readonly figures: Figures;
  readonly articlesHref: string;
  readonly timelineHref: string;
}

/** How much the library holds of a subject, since when, and what of it is not told as done. */
export function FigureLine({ figures, articlesHref, timelineHref }: FigureLineProps) {
  const { articles, events, seen } = figures;
  const byLanguage = languages.map(
    (lang) => `${t(`language_${lang}`)} ${number(figures.languages.get(lang) ?? 0)}`,
  );
  const byModality = [...figures.modalities].map(
    ([modality, amount]) => `${t(`modality_${modality}`)} ${number(amount)}`,
  );
  return (
    <dl class="figure-line figures">
      <div>
        <dt class="unseen">{t('articlesView')}</dt>
        <dd class="figure-main">
          <a href={articlesHref}>{count('articles', articles)}</a>
        </dd>
        <dd class="figure-more">{byLanguage.join(' · ')}</dd>
      </div>
      <div>
        <dt class="unseen">{t('eventsHeading')}</dt>
        <dd class="figure-main">
          <a href={timelineHref}>{count('events', events)}</a>
        </dd>
        {byModality.length > 0 && <dd class="figure-more">{byModality.join(' · ')}</dd>}
      </div>
      {seen && (
        <div>
          <dt class="figure-more">{t('dossierSeen')}</dt>
          <dd class="figure-seen">{showSeen(seen)}</dd>
        </div>
      )}
    </dl>
  );
}

function showSeen({ first, last }: { readonly first: number; readonly last: number }): string {
  const [from, to] = [dayOfNumber(first), dayOfNumber(last)];
  return showDate(from === to ? from : `${from}/${to}`);
}
