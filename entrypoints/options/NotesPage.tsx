import { FailureNotice } from '../../components/failure-notice.tsx';
import { NoteList } from '../../components/note-list.tsx';
import { useLive } from '../../components/use-live.ts';
import { queryNotes } from '../../utils/library/notes.ts';
import type { Library } from '../../utils/library/schema.ts';
import { t } from '../../utils/locale.ts';
import type { Actions } from './App.tsx';

interface NotesPageProps {
  readonly library: Library;
  readonly actions: Actions;
}

export function NotesPage({ library, actions }: NotesPageProps) {
  const notes = useLive(() => queryNotes(library), 'notes');
  return (
    <>
      <h1 class="unseen">{t('notesView')}</h1>
      {notes.state === 'loading' && <p class="library-waiting">{t('loadingLibrary')}</p>}
      {notes.state === 'failed' && <FailureNotice reason="storage-unavailable" />}
      {notes.state === 'ready' && (
        <NoteList
          notes={notes.value}
          onRemove={(note) => actions.removeNote(note.id)}
          onRemark={(note, remark) => actions.editNote(note.id, { remark })}
        />
      )}
    </>
  );
}
