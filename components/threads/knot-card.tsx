import type { OutlineColumns } from '../../utils/library/outline-columns.ts';
import type { Library } from '../../utils/library/schema.ts';
import { entitiesOf, entriesOf, entryKeys } from '../../utils/library/timeline.ts';
import { t } from '../../utils/locale.ts';
import { showDate } from '../../utils/locale-dates.ts';
import { dossierOf } from '../dossier-address.ts';
import { EventKind, EventParties } from '../event-heading.tsx';
import { Quote } from '../evidence.tsx';
import { hashOf } from '../library-place.ts';
import { nameFinder } from '../names.ts';
import { useLive } from '../use-live.ts';

interface KnotCardProps {
  readonly library: Library;
  readonly columns: OutlineColumns;
  readonly entry: number;
  /** Goes to it in the list; null for a card that only passes. */
  readonly onSeek: (() => void) | null;
}

/** What a knot stands for: who, what, when, and the sentence that says so. */
export function KnotCard({ library, columns, entry, onSeek }: KnotCardProps) {
  const key = columns.keyOf(entry);
  const live = useLive(async () => {
    const [row] = await entriesOf(library, entryKeys(columns, [entry]));
    return row ? { key, row, nameOfId: nameFinder(await entitiesOf(library, [row])) } : null;
  }, key);
  // The answer for the knot before is none for this one.
  if (live.state !== 'ready' || live.value?.key !== key) return null;
  const { row, nameOfId } = live.value;
  const { event, article } = row;
  const reading = hashOf({ view: 'reading', articleId: article.id, eventId: event?.id ?? null });
  return (
    <>
      {event && (
        <>
          <p class="card-parties">
            <EventParties event={event.finding} nameOfId={nameOfId} addressOf={dossierOf} />
          </p>
          <EventKind event={event.finding}>
            <time dateTime={event.finding.date ?? row.sortDay}>
              {showDate(event.finding.date ?? row.sortDay)}
            </time>
          </EventKind>
          <Quote passage={{ start: 0, sentence: event.quote, marks: [] }} lang={article.lang} />
        </>
      )}
      {!event && <p class="card-parties">{t('noEventInArticle')}</p>}
      <p class="card-source">
        <a href={reading} lang={article.lang}>
          {article.title}
        </a>{' '}
        · {article.siteName}
      </p>
      {onSeek && (
        <button type="button" class="button button-plain card-act" onClick={onSeek}>
          {t('showInList')}
        </button>
      )}
    </>
  );
}
