import { download } from '../../components/download.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { NoteFilterBar } from '../../components/note-filter-bar.tsx';
import { NoteList } from '../../components/note-list.tsx';
import { failureNotice } from '../../components/status.tsx';
import { useLive } from '../../components/use-live.ts';
import { notesMarkdown } from '../../utils/library/export/notes-markdown.ts';
import { type NoteFilter, notePasses } from '../../utils/library/note-filter.ts';
import { queryNotes, tagsByUse } from '../../utils/library/notes.ts';
import type { Library } from '../../utils/library/schema.ts';
import type { Clock, NoteRow } from '../../utils/library/types.ts';
import { sentences, t } from '../../utils/locale.ts';
import { showMoment } from '../../utils/locale-dates.ts';
import type { Actions } from './App.tsx';

interface NotesPageProps {
  readonly library: Library;
  readonly filter: NoteFilter;
  readonly clock: Clock;
  readonly actions: Actions;
  readonly onFilter: (filter: NoteFilter) => void;
}

const markdownOf = (notes: readonly NoteRow[]): string =>
  notesMarkdown(notes, {
    title: t('notesView'),
    notedOn: (time) => t('savedOn', showMoment(time)),
    lost: t('notesLostHeading'),
  });

/** The reader's notes, under a filter, and a way to take them along. */
export function NotesPage({ library, filter, clock, actions, onFilter }: NotesPageProps) {
  const all = useLive(() => queryNotes(library), 'notes');
  if (all.state === 'loading') return <p class="library-waiting">{t('loadingLibrary')}</p>;
  if (all.state === 'failed') return <FailureNotice reason="storage-unavailable" />;
  const tags = tagsByUse(all.value);
  const shown = all.value.filter((note) => notePasses(note, filter));
  const copy = () => {
    navigator.clipboard.writeText(markdownOf(shown)).then(
      () => actions.say({ text: t('notesCopiedStatus') }),
      (error: unknown) => actions.say(failureNotice('unexpected', String(error))),
    );
  };
  const keep = () => {
    const day = new Date(clock()).toISOString().slice(0, 10);
    download(new Blob([markdownOf(shown)], { type: 'text/markdown' }), `simpul-${day}.md`);
    actions.say({ text: t('exportedStatus') });
  };
  return (
    <>
      <h1 class="unseen">{t('notesView')}</h1>
      {all.value.length === 0 ? (
        <p class="notes-none">{t('emptyNotes')}</p>
      ) : (
        <>
          <NoteFilterBar
            filter={filter}
            notes={all.value}
            tags={tags}
            shown={shown.length}
            onChange={onFilter}
          />
          {shown.length === 0 ? (
            <p class="no-match">{sentences(t('nothingMatches'), t('nothingMatchesNext'))}</p>
          ) : (
            <p class="notes-take">
              <button type="button" class="button" onClick={copy}>
                {t('notesCopyAction')}
              </button>
              <button type="button" class="button" onClick={keep}>
                {t('notesDownloadAction')}
              </button>
            </p>
          )}
        </>
      )}
      <NoteList
        notes={shown}
        knownTags={tags}
        onRemove={(note) => actions.removeNote(note.id)}
        onEdit={(note, changes) => actions.editNote(note.id, changes)}
      />
    </>
  );
}
