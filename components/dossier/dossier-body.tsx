import type { ComponentChildren } from 'preact';
import type { Partner } from '../../utils/library/dossier/partners.ts';
import { filterOf, type Subject } from '../../utils/library/dossier/subject.ts';
import { sliceOfAll, sliceOfEntries } from '../../utils/library/export/slice.ts';
import type { Library } from '../../utils/library/schema.ts';
import { count, number, t } from '../../utils/locale.ts';
import { ExportButton } from '../export/export-button.tsx';
import { hashOf } from '../library-place.ts';
import { ShowAll } from '../show-all.tsx';
import { useFirstFew } from '../use-first-few.ts';
import type { KnownOutlines } from '../use-outlines.ts';
import { ArticleLines } from './article-lines.tsx';
import { Chapter } from './chapter.tsx';
import { EventChapter } from './event-chapter.tsx';
import { FigureLine } from './figure-line.tsx';
import { NoteLines } from './note-lines.tsx';
import { PartnerPicture } from './partner-picture.tsx';
import { PromiseChapter } from './promise-chapter.tsx';
import { TopicChapter } from './topic-chapter.tsx';
import type { Dossier } from './use-dossier.ts';
import { useSubjectNotes } from './use-subject-notes.ts';

const few = { articles: 7, notes: 4 } as const;
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
    <PromiseChapter
      library={library}
      columns={columns}
      standing={standing}
      ledger={isPair ? hashOf({ view: 'ledger', pair: subject.pair }) : null}
    />
  );
  return (
    <>
      {articles.length > 0 && (
        <div class="dossier-figures">
          <FigureLine figures={figures} articlesHref={articlesHref} timelineHref={timeline} />
          <p class="export-line">
            <ExportButton
              choices={[
                {
                  label: 'exportHere',
                  slice: () => ({
                    ...sliceOfEntries(columns, dossier.events),
                    articleIds: articles.flatMap((article) => columns.articleIds[article] ?? []),
                  }),
                },
                { label: 'exportEverything', slice: () => sliceOfAll(columns) },
              ]}
            />
          </p>
        </div>
      )}
      {partners.length > 0 && (
        <Chapter title={partnersTitle}>
          <PartnerPicture library={library} partners={partners} centre={name} addressOf={addressOf} />
        </Chapter>
      )}
      {isPair && promises}
      {children}
      <EventChapter library={library} known={known} inTime={inTime} timeline={timeline} />
      <TopicChapter dossier={dossier} subject={subject} />
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
