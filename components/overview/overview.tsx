import { useMemo, useState } from 'preact/hooks';
import { dayNumber, localDay } from '../../utils/library/days.ts';
import { lastMonths, type Period, windowOfPeriod } from '../../utils/library/dossier/periods.ts';
import { quietPromises } from '../../utils/library/dossier/promises.ts';
import { coverageOf } from '../../utils/library/overview/coverage.ts';
import { newSince } from '../../utils/library/overview/new-since.ts';
import { topicMonths } from '../../utils/library/overview/topic-months.ts';
import { upcomingEvents } from '../../utils/library/overview/upcoming.ts';
import { queryTermsSince, watchedSince } from '../../utils/library/overview/watched-since.ts';
import type { Library } from '../../utils/library/schema.ts';
import type { Clock, LibraryFilter } from '../../utils/library/types.ts';
import { queryWatches } from '../../utils/library/watches.ts';
import { count, keyPart, t } from '../../utils/locale.ts';
import { showMoment, showToday } from '../../utils/locale-dates.ts';
import { Chapter } from '../dossier/chapter.tsx';
import { HeatGrid } from '../dossier/heat-grid.tsx';
import { PromiseLines } from '../dossier/promise-lines.tsx';
import { topicOf } from '../dossier-address.ts';
import { Later } from '../later.tsx';
import { hashOf } from '../library-place.ts';
import { ShowAll } from '../show-all.tsx';
import { useFirstFew } from '../use-first-few.ts';
import { useLadders } from '../use-ladders.ts';
import { useLive } from '../use-live.ts';
import type { KnownOutlines } from '../use-outlines.ts';
import { CoverageTables } from './coverage-tables.tsx';
import { NewArticles } from './new-articles.tsx';
import './overview.css';
import { UpcomingList } from './upcoming-list.tsx';
import { useDatesAhead } from './use-upcoming.ts';
import { WatchedTurned } from './watched-turned.tsx';

const quietAtFirst = 5;
const monthsAtFirst = 12;
/** More than anybody follows up; the ledgers have the rest. */
const mostQuiet = 100;

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
          </Chapter>
          <Watched library={library} known={known} fresh={fresh} />
        </div>
      </div>
      <Later>
        {() => (
          <>
            <Quiet library={library} known={known} day={day} />
            <Months known={known} today={today} />
            <Sources library={library} known={known} />
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

const quietOrders = [
  ['longest', 'quietLongest'],
  ['latest', 'quietLatest'],
] as const;

interface QuietProps {
  readonly library: Library;
  readonly known: KnownOutlines;
  readonly day: string;
}

/** Promises of which nothing was heard, in the order that the reader asks for. */
function Quiet({ library, known, day }: QuietProps) {
  const [order, setOrder] = useState<'longest' | 'latest'>('longest');
  const ladders = useLadders(known, day);
  const quiet = useMemo(() => ladders && quietPromises(known.columns, ladders), [known, ladders]);
  if (quiet === null) return null;
  const isEmpty = quiet.length === 0;
  return (
    <Chapter
      title={t('overviewQuiet')}
      aside={!isEmpty && <a href={hashOf({ view: 'ledger', pair: null })}>{t('ledgerView')}</a>}
    >
      {isEmpty ? (
        <p class="chapter-note">{t('overviewNothingQuiet')}</p>
      ) : (
        <>
          <div class="overview-order">
            {quietOrders.map(([one, name]) => (
              <button
                key={one}
                type="button"
                class="button button-plain"
                aria-pressed={order === one}
                onClick={() => setOrder(one)}
              >
                {t(name)}
              </button>
            ))}
          </div>
          <PromiseLines
            key={order}
            library={library}
            columns={known.columns}
            ladders={(order === 'longest' ? quiet : quiet.toReversed()).slice(0, mostQuiet)}
            few={quietAtFirst}
          />
        </>
      )}
    </Chapter>
  );
}

interface SourcesProps {
  readonly library: Library;
  readonly known: KnownOutlines;
}

function Sources({ library, known }: SourcesProps) {
  const coverage = useMemo(() => coverageOf(known.columns), [known]);
  return (
    <Chapter title={t('overviewCoverage')}>
      <CoverageTables library={library} coverage={coverage} />
    </Chapter>
  );
}

interface WatchedProps {
  readonly library: Library;
  readonly known: KnownOutlines;
  readonly fresh: ReturnType<typeof newSince>;
}

function Watched({ library, known, fresh }: WatchedProps) {
  const live = useLive(async () => {
    const watches = await queryWatches(library);
    const named = watchedSince(known.columns, watches, fresh);
    return {
      watches,
      turned: [...named, ...(await queryTermsSince(library, known.columns, watches, fresh))],
    };
  }, `${known.version} ${fresh.articles.length}`);
  if (live.state !== 'ready' || live.value.watches.length === 0) return null;
  const { turned } = live.value;
  return (
    <Chapter title={t('watchHeading')}>
      {turned.length === 0 ? (
        <p class="chapter-note">{t('overviewNothingWatched')}</p>
      ) : (
        <WatchedTurned turned={turned} />
      )}
    </Chapter>
  );
}

function Months({ known, today }: { readonly known: KnownOutlines; readonly today: number }) {
  const { columns } = known;
  const { grid, last } = useMemo(() => {
    const [newest] = columns.order;
    const lastDay = newest === undefined ? today : columns.entryFirst.at(newest);
    return { grid: topicMonths(columns, lastMonths(today, lastDay)), last: lastDay };
  }, [known, today]);
  const sumOf = (counts: readonly number[]) => counts.reduce((sum, amount) => sum + amount, 0);
  const rows = grid.rows
    .map((row) => ({ ...row, total: sumOf(row.counts) }))
    .filter(({ total }) => total > 0)
    .sort((one, other) => other.total - one.total);
  const { shown, total, showAll } = useFirstFew(rows, monthsAtFirst);
  if (rows.length === 0) return null;
  return (
    <Chapter title={t('overviewMonths')}>
      <HeatGrid
        caption={t('heatCaptionMonths')}
        rowsName={t('filterTopic')}
        rows={shown.map(({ topic, counts, total: all }) => ({
          key: topic,
          name: t(`topic_${keyPart(topic)}`),
          address: topicOf(topic),
          counts,
          total: all,
        }))}
        periods={grid.periods}
        addressOf={({ key }, period: Period) =>
          hashOf({
            view: 'timeline',
            filter: { topic: key } as LibraryFilter,
            look: windowOfPeriod(period, { first: today, last }),
          })
        }
      />
      <ShowAll total={total} onClick={showAll} />
    </Chapter>
  );
}
