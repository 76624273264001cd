import type { EntityId } from '../utils/analysis/types.ts';
import type { TimelineEntry } from '../utils/library/types.ts';
import { t } from '../utils/locale.ts';
import { showDate } from '../utils/locale-dates.ts';
import { EventKind, EventParties } from './event-heading.tsx';
import './event-list.css';
import { Knot } from './knot.tsx';
import type { NameFinder } from './names.ts';
import './related-list.css';
import { ShowAll } from './show-all.tsx';
import { useFirstFew } from './use-first-few.ts';

/** Entries that are shown before the reader asks for all. */
const entriesAtFirst = 5;

interface RelatedListProps {
  readonly entries: readonly TimelineEntry[];
  readonly nameOfId: NameFinder;
  /** Address of an article's stored text in the library. */
  readonly addressOf: (entry: TimelineEntry) => string;
  /** Address of the dossier of a name. */
  readonly dossierOf: (id: EntityId) => string;
}

/** What the library already knows about the same parties: a short thread, newest first. */
export function RelatedList({ entries, nameOfId, addressOf, dossierOf }: RelatedListProps) {
  const { shown, total, showAll } = useFirstFew(entries, entriesAtFirst);
  if (entries.length === 0) return <p class="nothing">{t('noRelated')}</p>;
  return (
    <>
      <ol class="events">
        {shown.map((entry) => (
          <li class="event" key={entry.key}>
            <Knot stage={entry.event?.stage ?? null} type={entry.event?.type ?? null} />
            <div>
              {entry.event && (
                <>
                  <EventParties event={entry.event.finding} nameOfId={nameOfId} addressOf={dossierOf} />
                  <EventKind event={entry.event.finding}>
                    <time class="event-date" dateTime={entry.sortDay}>
                      {showDate(entry.event.finding.date ?? entry.sortDay)}
                    </time>
                  </EventKind>
                </>
              )}
              <a
                class="related-title"
                href={addressOf(entry)}
                target="_blank"
                lang={entry.article.lang}
                rel="noopener"
              >
                {entry.article.title}
              </a>
            </div>
          </li>
        ))}
      </ol>
      <ShowAll total={total} onClick={showAll} />
    </>
  );
}
