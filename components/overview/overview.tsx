import { useMemo } from 'preact/hooks';
import { dayNumber, localDay } from '../../utils/library/days.ts';
import { sliceOfEntries } from '../../utils/library/export/slice.ts';
import { coverageOf } from '../../utils/library/overview/coverage.ts';
import { newSince } from '../../utils/library/overview/new-since.ts';
import { upcomingEvents } from '../../utils/library/overview/upcoming.ts';
import type { Library } from '../../utils/library/schema.ts';
import type { Clock } from '../../utils/library/types.ts';
import { count, t } from '../../utils/locale.ts';
import { showMoment, showToday } from '../../utils/locale-dates.ts';
import { Chapter } from '../dossier/chapter.tsx';
import { ExportButton } from '../export/export-button.tsx';
import { Later } from '../later.tsx';
import { hashOf } from '../library-place.ts';
import type { KnownOutlines } from '../use-outlines.ts';
import { CoverageTables } from './coverage-tables.tsx';
import { MonthChapter } from './month-chapter.tsx';
import { NewArticles } from './new-articles.tsx';
import './overview.css';
import { QuietChapter } from './quiet-chapter.tsx';
import { UpcomingList } from './upcoming-list.tsx';
import { useDatesAhead } from './use-upcoming.ts';
import { WatchedChapter } from './watched-chapter.tsx';

interface OverviewProps {
  readonly library: Library;
  readonly known: KnownOutlines;
  /** Since when things are new, epoch ms; null: there was no visit before. */
  readonly since: number | null;
  readonly onAllSeen: () => void;
  readonly clock: Clock;
}

/** What is new, what is near, what has gone quiet, and what the library hears from whom. */
export function Overview({ library, known, since, onAllSeen, clock }: OverviewProps) {
  const { columns } = known;
  const day = localDay(clock());
  const today = dayNumber(day);
  const fresh = useMemo(() => newSince(columns, since), [known, since]);
  const events = useMemo(() => upcomingEvents(columns, today), [known, today]);
  const dates = useDatesAhead(library, known, today);
  const isAheadEmpty = events.length + dates.length === 0;
  return (
    <>
      <header class="overview-head">
        <h1 class="overview-day">{showToday(day)}</h1>
        <p class="overview-news figures">
          {newsOf(since, fresh.articles.length, fresh.events.length)}
          {since !== null && fresh.articles.length > 0 && (
            <button type="button" class="button button-plain" onClick={onAllSeen}>
              {t('overviewAllSeen')}
            </button>
          )}
        </p>
      </header>
      <div class="overview-pair">
        <Chapter
          title={t(since === null ? 'overviewLatest' : 'overviewNew')}
          aside={<a href={hashOf({ view: 'articles', filter: {} })}>{t('articlesView')}</a>}
        >
          {fresh.articles.length === 0 ? (
            <p class="chapter-note">{t('overviewNothingNew')}</p>
          ) : (
            <NewArticles library={library} columns={columns} fresh={fresh} />
          )}
        </Chapter>
        <div>
          <Chapter title={t('overviewAhead')}>
            {isAheadEmpty ? (
              <p class="chapter-note">{t('overviewNothingAhead')}</p>
            ) : (
              <UpcomingList library={library} columns={columns} events={events} dates={dates} today={today} />
            )}
            {events.length > 0 && (
              <p class="export-line">
                <ExportButton
                  format="icalendar"
                  choices={[{ label: 'exportHere', slice: () => sliceOfEntries(columns, events) }]}
                />
              </p>
            )}
          </Chapter>
          <WatchedChapter library={library} known={known} fresh={fresh} />
        </div>
      </div>
      <Later>
        {() => (
          <>
            <QuietChapter library={library} known={known} day={day} />
            <MonthChapter known={known} today={today} />
            <SourceChapter library={library} known={known} />
          </>
        )}
      </Later>
    </>
  );
}

/** "Since 3 November: 12 articles, 34 events." */
function newsOf(since: number | null, articles: number, events: number): string {
  const amounts = [count('articles', articles), count('events', events)] as const;
  if (since === null) return t('overviewInAll', ...amounts);
  return articles === 0
    ? t('overviewNoNews', showMoment(since))
    : t('overviewNews', showMoment(since), ...amounts);
}

interface SourcesProps {
  readonly library: Library;
  readonly known: KnownOutlines;
}

function SourceChapter({ library, known }: SourcesProps) {
  const coverage = useMemo(() => coverageOf(known.columns), [known]);
  return (
    <Chapter title={t('overviewCoverage')}>
      <CoverageTables library={library} coverage={coverage} />
    </Chapter>
  );
}
