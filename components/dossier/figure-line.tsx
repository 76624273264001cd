import { dayOfNumber } from '../../utils/library/days.ts';
import type { Figures } from '../../utils/library/dossier/event-figures.ts';
import { count, number, t } from '../../utils/locale.ts';
import { showDate } from '../../utils/locale-dates.ts';
import './figure-line.css';

const languages = ['id', 'en', 'zh'] as const;

interface FigureLineProps {
  readonly figures: Figures;
  /** Where all of them are listed; null where no list can be kept to them. */
  readonly articlesHref: string | null;
  readonly timelineHref: string | null;
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
          <Linked href={articlesHref}>{count('articles', articles)}</Linked>
        </dd>
        <dd class="figure-more">{byLanguage.join(' · ')}</dd>
      </div>
      <div>
        <dt class="unseen">{t('eventsHeading')}</dt>
        <dd class="figure-main">
          <Linked href={timelineHref}>{count('events', events)}</Linked>
        </dd>
        {byModality.length > 0 && <dd class="figure-more">{byModality.join(' · ')}</dd>}
      </div>
      {seen && (
        <div>
          <dt class="figure-more figure-below">{t('dossierSeen')}</dt>
          <dd class="figure-main">{showSeen(seen)}</dd>
        </div>
      )}
    </dl>
  );
}

interface LinkedProps {
  readonly href: string | null;
  readonly children: string;
}

const Linked = ({ href, children }: LinkedProps) =>
  href === null ? children : <a href={href}>{children}</a>;

function showSeen({ first, last }: { readonly first: number; readonly last: number }): string {
  const [from, to] = [dayOfNumber(first), dayOfNumber(last)];
  return showDate(from === to ? from : `${from}/${to}`);
}
