import { type Disagreement, disagreements } from '../utils/library/one-event/differences.ts';
import type { ArticleRow, EventRow } from '../utils/library/types.ts';
import { count, list, number, t } from '../utils/locale.ts';
import { showDate } from '../utils/locale-dates.ts';
import { Quote } from './evidence.tsx';
import { hashOf } from './library-place.ts';
import './act-reports.css';
import { useDisclosure } from './use-disclosure.ts';

interface ActReportsProps {
  readonly reports: readonly EventRow[];
  readonly articles: ReadonlyMap<string, ArticleRow>;
  /** Says that a report tells an act of its own; null where the reader cannot say so here. */
  readonly onSplit: ((eventId: string) => void) | null;
}

/** The reports that tell an act: where it is written, and where they disagree. */
export function ActReports({ reports, articles, onSplit }: ActReportsProps) {
  const disclosure = useDisclosure();
  const [first] = reports;
  if (!first) return null;
  const siteOf = (articleId: string) => articles.get(articleId)?.siteName || t('readingView');
  if (reports.length === 1)
    return (
      <p class="act-source">
        <Source event={first} article={articles.get(first.articleId)} />
      </p>
    );
  const differing = disagreements(
    reports.map(({ articleId, quote, finding }) => ({ articleId, quote, date: finding.date })),
  );
  return (
    <>
      <p class="act-source">
        {list([...new Set(reports.map(({ articleId }) => siteOf(articleId)))])}{' '}
        <button class="button button-plain" {...disclosure.button(first.id)}>
          {count('reports', reports.length)}
        </button>
      </p>
      {differing.map((one) => (
        <p class="act-differs" key={`${one.about} ${one.unit}`}>
          {t(one.about === 'date' ? 'ledgerDatesDiffer' : 'ledgerAmountsDiffer', told(one, siteOf))}
        </p>
      ))}
      {disclosure.open !== null && (
        <ul class="act-reports" id={disclosure.panelId}>
          {reports.map((event) => (
            <li key={event.id}>
              {event.id !== first.id && (
                <Quote
                  passage={{ start: 0, sentence: event.quote, marks: [] }}
                  lang={articles.get(event.articleId)?.lang ?? null}
                />
              )}
              <p class="act-source">
                <Source event={event} article={articles.get(event.articleId)} />{' '}
                {onSplit && (
                  <button type="button" class="button button-plain" onClick={() => onSplit(event.id)}>
                    {t('ledgerSplitAction')}
                  </button>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** "11 March (Warta), 12 March (Xinhua)". */
const told = ({ about, unit, values }: Disagreement, siteOf: (articleId: string) => string): string =>
  list(
    values.map(({ articleId, value }) => {
      const shown = about === 'date' ? showDate(value) : `${number(Number(value))} ${unit}`;
      return t('ledgerToldBy', shown, siteOf(articleId));
    }),
  );

function Source({ event, article }: { readonly event: EventRow; readonly article: ArticleRow | undefined }) {
  const published = article?.publishedAt;
  return (
    <>
      <a
        class="timeline-report"
        href={hashOf({ view: 'reading', articleId: event.articleId, eventId: event.id })}
        lang={article?.lang}
      >
        {article?.title ?? t('readingView')}
      </a>{' '}
      <span class="act-site">
        {[article?.siteName, published && showDate(published.value)].filter(Boolean).join(' · ')}
      </span>
    </>
  );
}
