import '../../components/briefs/briefs.css';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { hashOf } from '../../components/library-place.ts';
import { failureNotice } from '../../components/status.tsx';
import { useLive } from '../../components/use-live.ts';
import { queryBriefs } from '../../utils/library/brief/stored-briefs.ts';
import type { BriefRow } from '../../utils/library/reader-rows.ts';
import type { Library } from '../../utils/library/schema.ts';
import { count, t } from '../../utils/locale.ts';
import { showMoment } from '../../utils/locale-dates.ts';
import type { BriefCalls } from '../../utils/messages/briefs.ts';
import type { Actions } from './App.tsx';

interface BriefsPageProps {
  readonly library: Library;
  readonly librarian: BriefCalls;
  readonly actions: Actions;
  /** Goes to a brief. */
  readonly onOpen: (briefId: string) => void;
}

/** The briefs that the reader writes, changed last first. */
export function BriefsPage({ library, librarian, actions, onOpen }: BriefsPageProps) {
  const briefs = useLive(() => queryBriefs(library), 'briefs');
  if (briefs.state === 'loading') return <p class="library-waiting">{t('loadingLibrary')}</p>;
  if (briefs.state === 'failed') return <FailureNotice reason="storage-unavailable" />;
  const start = async () => {
    const started = await librarian.startBrief('', []);
    if (started.ok) onOpen(started.value.briefId);
    else actions.say(failureNotice(started.reason, started.detail));
  };
  const remove = ({ id }: BriefRow) =>
    actions.undoable(
      () => librarian.removeBrief(id),
      () => librarian.restoreBrief(id),
      t('briefRemovedStatus'),
      t('briefRestoredStatus'),
    );
  return (
    <>
      <h1 class="unseen">{t('briefsView')}</h1>
      {briefs.value.length === 0 && <p class="briefs-none">{t('briefsNone')}</p>}
      <p class="briefs-start">
        <button type="button" class="button button-primary" onClick={start}>
          {t('briefNewAction')}
        </button>
      </p>
      <ol class="briefs">
        {briefs.value.map((brief) => (
          <BriefEntry key={brief.id} brief={brief} onRemove={() => void remove(brief)} />
        ))}
      </ol>
    </>
  );
}

function BriefEntry({ brief, onRemove }: { readonly brief: BriefRow; readonly onRemove: () => void }) {
  const { id, title, introduction, items, updatedAt } = brief;
  const shown = title.trim() || t('briefUntitled');
  const events = items.filter(({ kind }) => kind === 'event').length;
  const notes = items.filter(({ kind }) => kind === 'note').length;
  const articles = items.filter(({ kind }) => kind === 'article').length;
  const holds = [
    events > 0 && count('events', events),
    notes > 0 && count('notes', notes),
    articles > 0 && count('articles', articles),
  ];
  return (
    <li class="briefs-entry">
      <h2 class="briefs-title">
        <a href={hashOf({ view: 'brief', briefId: id })}>{shown}</a>
      </h2>
      {introduction.trim() !== '' && <p class="briefs-introduction">{introduction}</p>}
      <p class="article-note figures">
        {[...holds, t('briefChangedOn', showMoment(updatedAt))].filter(Boolean).join(' · ')}
        <button
          type="button"
          class="button button-plain"
          aria-label={t('removeNamed', shown)}
          onClick={onRemove}
        >
          {t('removeAction')}
        </button>
      </p>
    </li>
  );
}
