import { useState } from 'preact/hooks';
import { senderTag } from '../../utils/library/pack/arrivals.ts';
import type { Pack } from '../../utils/library/pack/pack.ts';
import type { PackPreview } from '../../utils/library/pack/preview-pack.ts';
import { count, number, t } from '../../utils/locale.ts';
import { showMoment } from '../../utils/locale-dates.ts';
import './packs.css';

/** What of a pack beside its articles the reader takes in. */
export interface PackTaking {
  readonly notes: boolean;
  readonly corrections: boolean;
}

interface PackArrivalProps {
  readonly pack: Pack;
  readonly preview: PackPreview;
  readonly isTaking: boolean;
  readonly onTake: (taking: PackTaking) => void;
  readonly onCancel: () => void;
}

/** Who sends a pack, when, and what it would bring, before anything is taken in. */
export function PackArrival({ pack, preview, isTaking, onTake, onCancel }: PackArrivalProps) {
  const [taking, setTaking] = useState<PackTaking>({ notes: true, corrections: false });
  const { articles, events, notes, corrections, titles, differing, takenAt } = preview;
  return (
    <section class="pack" aria-labelledby="pack-title">
      <h3 class="pack-title" id="pack-title" tabIndex={-1} ref={(heading) => heading?.focus()}>
        {t('packArrivalTitle', pack.sender || t('packSomebody'))}
      </h3>
      <p class="pack-lead figures">{t('packMadeOn', showMoment(pack.madeAt))}</p>
      {pack.note !== '' && <blockquote class="pack-note">{pack.note}</blockquote>}
      {takenAt !== null && <p class="pack-warning">{t('packTakenBefore', showMoment(takenAt))}</p>}
      <p>
        {t(
          'packFresh',
          count('articles', articles.fresh),
          count('events', events),
          count('notes', notes.fresh),
        )}
      </p>
      <Titles titles={titles} more={articles.fresh - titles.length} />
      {articles.known > 0 && <p>{t('packKnown', count('articles', articles.known))}</p>}
      {articles.differing > 0 && (
        <>
          <p class="pack-warning">{t('packDiffering', count('articles', articles.differing))}</p>
          <Titles titles={differing} more={articles.differing - differing.length} />
        </>
      )}
      {!pack.hasTexts && <p class="pack-lead">{t('packExcerpts')}</p>}
      {pack.rows.notes.length > 0 && (
        <label class="pack-choice">
          <input
            type="checkbox"
            checked={taking.notes}
            onChange={({ currentTarget }) => setTaking({ ...taking, notes: currentTarget.checked })}
          />
          {t('packTakeNotes', senderTag(pack.sender))}
        </label>
      )}
      {corrections > 0 && (
        <label class="pack-choice">
          <input
            type="checkbox"
            checked={taking.corrections}
            onChange={({ currentTarget }) => setTaking({ ...taking, corrections: currentTarget.checked })}
          />
          {t('packTakeCorrections', number(corrections))}
        </label>
      )}
      <p class="pack-buttons">
        <button
          type="button"
          class="button button-primary"
          aria-disabled={isTaking}
          onClick={() => !isTaking && onTake(taking)}
        >
          {t('packTakeAction')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('cancelAction')}
        </button>
      </p>
    </section>
  );
}

function Titles({ titles, more }: { readonly titles: readonly string[]; readonly more: number }) {
  if (titles.length === 0) return null;
  return (
    <ul class="pack-titles">
      {titles.map((title) => (
        <li key={title}>{title}</li>
      ))}
      {more > 0 && <li>… {number(more)}</li>}
    </ul>
  );
}
