import type { InTime } from '../../utils/library/dossier/event-figures.ts';
import type { Library } from '../../utils/library/schema.ts';
import { t } from '../../utils/locale.ts';
import { EntryList } from '../entry-list.tsx';
import { ShowAll } from '../show-all.tsx';
import { useFirstFew } from '../use-first-few.ts';
import type { KnownOutlines } from '../use-outlines.ts';
import { Chapter } from './chapter.tsx';

/** Most events that one list unrolls; the timeline has the rest. */
const most = 40;

interface EventChapterProps {
  readonly library: Library;
  readonly known: KnownOutlines;
  readonly inTime: InTime;
  /** Where all of them are; null where no timeline can be kept to them. */
  readonly timeline: string | null;
}

/** What is still to come, and the latest, as the timeline lists them. */
export function EventChapter({ library, known, inTime, timeline }: EventChapterProps) {
  const { upcoming, past } = inTime;
  if (upcoming.length + past.length === 0) return null;
  return (
    <Chapter title={t('eventsHeading')} aside={timeline && <a href={timeline}>{t('dossierTimelineWay')}</a>}>
      <Events library={library} known={known} title={t('dossierUpcoming')} entries={upcoming} few={4} />
      <Events library={library} known={known} title={t('dossierLatest')} entries={past} few={6} />
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

function Events({ library, known, title, entries, few: atFirst }: EventsProps) {
  const { shown, total, showAll } = useFirstFew(entries.slice(0, most), atFirst);
  if (entries.length === 0) return null;
  return (
    <>
      <h3 class="chapter-part">{title}</h3>
      <div class="dossier-entries">
        <EntryList library={library} columns={known.columns} entries={shown} underYear={false} />
      </div>
      <ShowAll total={total} onClick={showAll} isCut={entries.length > most} />
    </>
  );
}
