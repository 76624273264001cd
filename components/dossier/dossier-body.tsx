import type { ComponentChildren } from 'preact';
import type { Partner } from '../../utils/library/dossier/partners.ts';
import { windowOfPeriod } from '../../utils/library/dossier/periods.ts';
import type { Standing } from '../../utils/library/dossier/promises.ts';
import { filterOf, type Subject } from '../../utils/library/dossier/subject.ts';
import { sliceOfAll, sliceOfEntries } from '../../utils/library/export/slice.ts';
import type { OutlineColumns } from '../../utils/library/outline-columns.ts';
import type { Library } from '../../utils/library/schema.ts';
import { count, keyPart, number, t } from '../../utils/locale.ts';
import { topicOf } from '../dossier-address.ts';
import { EntryList } from '../entry-list.tsx';
import { ExportButton } from '../export/export-button.tsx';
import { hashOf } from '../library-place.ts';
import { ShowAll } from '../show-all.tsx';
import { useFirstFew } from '../use-first-few.ts';
import type { KnownOutlines } from '../use-outlines.ts';
import { ArticleLines } from './article-lines.tsx';
import { Chapter } from './chapter.tsx';
import { FigureLine } from './figure-line.tsx';
import { HeatGrid } from './heat-grid.tsx';
import { NoteLines } from './note-lines.tsx';
import { PartnerPicture } from './partner-picture.tsx';
import { PromiseLines } from './promise-lines.tsx';
import type { Dossier } from './use-dossier.ts';
import { useSubjectNotes } from './use-subject-notes.ts';

const few = { upcoming: 4, past: 6, promises: 5, articles: 7, notes: 4, topics: 8 } as const;
/** Most articles that are listed here; the list of articles has the rest. */
const mostArticles = 40;

interface DossierBodyProps {
  readonly library: Library;
  readonly known: KnownOutlines;
  readonly subject: Subject;
  readonly dossier: Dossier;
  /** Name of the subject, for the middle of the picture. */
  readonly name: string;
  /** What the picture is called: partners, or who acts. */
  readonly partnersTitle: string;
  readonly addressOf: (partner: Partner) => string;
  /** Chapters of this kind of dossier alone, behind the picture. */
  readonly children?: ComponentChildren;
  /** And behind all others. */
  readonly last?: ComponentChildren;
}

/** What every dossier has: figures, partners, events, topics over time, promises, articles and notes. */
export function DossierBody(props: DossierBodyProps) {
  const { library, known, subject, dossier, name, partnersTitle, addressOf, children, last } = props;
  const { columns } = known;
  const { figures, partners, articles, inTime, standing } = dossier;
  const filter = filterOf(subject);
  const listed = useFirstFew(articles.slice(0, mostArticles), few.articles);
  const notes = useSubjectNotes(library, known, articles, few.notes);
  // A list can be kept to one side, not to two.
  const isPair = subject.kind === 'pair';
  const timeline = isPair ? null : hashOf({ view: 'timeline', filter });
  const articlesHref = isPair ? null : hashOf({ view: 'articles', filter });
  const promises = standing && standing.ladders.length > 0 && (
    <Promises
      library={library}
      columns={columns}
      standing={standing}
      ledger={isPair ? hashOf({ view: 'ledger', pair: subject.pair }) : null}
    />
  );
  return (
    <>
      <FigureLine figures={figures} articlesHref={articlesHref} timelineHref={timeline} />
      {(dossier.events.length > 0 || articles.length > 0) && (
        <p class="export-line">
          <ExportButton
            choices={[
              {
                label: 'exportHere',
                slice: () => ({
                  eventIds: sliceOfEntries(columns, dossier.events).eventIds,
                  articleIds: articles.flatMap((article) => columns.articleIds[article] ?? []),
                }),
              },
              { label: 'exportEverything', slice: () => sliceOfAll(columns) },
            ]}
          />
        </p>
      )}
      {partners.length > 0 && (
        <Chapter title={partnersTitle}>
          <PartnerPicture library={library} partners={partners} centre={name} addressOf={addressOf} />
        </Chapter>
      )}
      {isPair && promises}
      {children}
      {(inTime.upcoming.length > 0 || inTime.past.length > 0) && (
        <Chapter
          title={t('eventsHeading')}
          aside={timeline && <a href={timeline}>{t('dossierTimelineWay')}</a>}
        >
          <Events
            library={library}
            known={known}
            title={t('dossierUpcoming')}
            entries={inTime.upcoming}
            few={few.upcoming}
          />
          <Events
            library={library}
            known={known}
            title={t('dossierLatest')}
            entries={inTime.past}
            few={few.past}
          />
        </Chapter>
      )}
      <TopicsOverTime dossier={dossier} subject={subject} />
      {!isPair && promises}
      {articles.length > 0 && (
        <Chapter
          title={t('articlesView')}
          aside={articlesHref && <a href={articlesHref}>{t('showAll', number(articles.length))}</a>}
        >
          <ArticleLines
            library={library}
            ids={listed.shown.map((article) => columns.articleIds[article] ?? '')}
          />
          <ShowAll total={listed.total} onClick={listed.showAll} isCut={articles.length > mostArticles} />
        </Chapter>
      )}
      {notes && notes.total > 0 && (
        <Chapter title={t('dossierNotes')} aside={count('notes', notes.total)}>
          <NoteLines notes={notes.notes} />
        </Chapter>
      )}
      {last}
    </>
  );
}

interface PromisesProps {
  readonly library: Library;
  readonly columns: OutlineColumns;
  readonly standing: Standing;
  /** The ledger that has them all, where one does. */
  readonly ledger: string | null;
}

function Promises({ library, columns, standing, ledger }: PromisesProps) {
  const { ladders, quiet, kept, ended } = standing;
  return (
    <Chapter title={t('dossierPromises')} aside={ledger && <a href={ledger}>{t('ledgerView')}</a>}>
      <p class="chapter-note figures">
        {[
          t('promisesQuiet', number(quiet)),
          t('promisesKept', number(kept)),
          t('promisesEnded', number(ended)),
        ].join(' · ')}
      </p>
      <PromiseLines library={library} columns={columns} ladders={ladders} few={few.promises} />
    </Chapter>
  );
}

interface EventsProps {
  readonly library: Library;
  readonly known: KnownOutlines;
  readonly title: string;
  readonly entries: readonly number[];
  readonly few: number;
}

/** Most events that one list unrolls; the timeline has the rest. */
const mostEvents = 40;

function Events({ library, known, title, entries, few: atFirst }: EventsProps) {
  const { shown, total, showAll } = useFirstFew(entries.slice(0, mostEvents), atFirst);
  if (entries.length === 0) return null;
  return (
    <>
      <h3 class="chapter-part">{title}</h3>
      <div class="dossier-entries">
        <EntryList library={library} columns={known.columns} entries={shown} underYear={false} />
      </div>
      <ShowAll total={total} onClick={showAll} isCut={entries.length > mostEvents} />
    </>
  );
}

function TopicsOverTime({ dossier, subject }: { readonly dossier: Dossier; readonly subject: Subject }) {
  const { grid, stretch } = dossier;
  const { shown, total, showAll } = useFirstFew(grid.rows, few.topics);
  if (grid.rows.length === 0 || subject.kind === 'topic') return null;
  const filter = filterOf(subject);
  return (
    <Chapter title={t('dossierTopics')}>
      <HeatGrid
        caption={t('heatCaption')}
        rowsName={t('filterTopic')}
        rows={shown.map(({ topic, counts, total: all }) => ({
          key: topic,
          name: t(`topic_${keyPart(topic)}`),
          address: topicOf(topic),
          counts,
          total: all,
        }))}
        periods={grid.periods}
        // A timeline can be kept to one side, not to two.
        addressOf={
          subject.kind === 'pair'
            ? null
            : ({ key }, period) =>
                hashOf({
                  view: 'timeline',
                  filter: { ...filter, topic: key as (typeof shown)[number]['topic'] },
                  look: windowOfPeriod(period, stretch),
                })
        }
      />
      <ShowAll total={total} onClick={showAll} />
      {grid.unplaced > 0 && <p class="chapter-note">{t('heatUnplaced', count('events', grid.unplaced))}</p>}
    </Chapter>
  );
}
