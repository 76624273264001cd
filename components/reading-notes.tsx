import type { NoteChanges, NoteRow } from '../utils/library/types.ts';
import { t } from '../utils/locale.ts';
import { NoteItem } from './note-item.tsx';
import { Section } from './section.tsx';

interface ReadingNotesProps {
  readonly notes: readonly NoteRow[];
  readonly knownTags: readonly string[];
  /** Ids of the notes whose passage stands in the text. */
  readonly placed: ReadonlySet<string>;
  readonly onShow: (noteId: string) => void;
  readonly onRemove: (noteId: string) => void;
  readonly onEdit: (noteId: string, changes: NoteChanges) => Promise<boolean>;
}

/** The reader's notes on one article, beside its text. */
export function ReadingNotes({ notes, knownTags, placed, onShow, onRemove, onEdit }: ReadingNotesProps) {
  if (notes.length === 0) return null;
  return (
    <Section title={t('notesView')}>
      <ol class="notes reading-notes">
        {notes.map((note) => (
          <NoteItem
            key={note.id}
            note={note}
            knownTags={knownTags}
            onShow={placed.has(note.id) ? () => onShow(note.id) : undefined}
            onRemove={() => onRemove(note.id)}
            onEdit={(changes) => onEdit(note.id, changes)}
          />
        ))}
      </ol>
    </Section>
  );
}
