import { groupNotes, type NoteGroup } from '../utils/library/note-filter.ts';
import type { NoteChanges, NoteRow } from '../utils/library/types.ts';
import { t } from '../utils/locale.ts';
import { hashOf } from './library-place.ts';
import { NoteItem } from './note-item.tsx';

interface NoteListProps {
  readonly notes: readonly NoteRow[];
  readonly knownTags: readonly string[];
  readonly onRemove: (note: NoteRow) => void;
  readonly onEdit: (note: NoteRow, changes: NoteChanges) => Promise<boolean>;
}

/** The reader's own passages by article, newest first; those that their page no longer has stand apart. */
export function NoteList({ notes, ...rest }: NoteListProps) {
  const lost = notes.filter(({ lostAt }) => lostAt !== null);
  const found = notes.filter(({ lostAt }) => lostAt === null);
  return (
    <>
      {groupNotes(found).map((group) => (
        <Group key={group.key} group={group} {...rest} />
      ))}
      {lost.length > 0 && (
        <section class="notes-lost" aria-labelledby="notes-lost">
          <h2 class="notes-lost-title" id="notes-lost">
            {t('notesLostHeading')}
          </h2>
          <p class="notes-lost-lead">{t('notesLostLead')}</p>
          {groupNotes(lost).map((group) => (
            <Group key={group.key} group={group} {...rest} />
          ))}
        </section>
      )}
    </>
  );
}

interface GroupProps extends Omit<NoteListProps, 'notes'> {
  readonly group: NoteGroup;
}

function Group({ group, knownTags, onRemove, onEdit }: GroupProps) {
  const { articleId, url, title, notes } = group;
  const Heading = notes[0]?.lostAt === null ? 'h2' : 'h3';
  return (
    <section class="note-group">
      <Heading class="note-source">
        {articleId ? (
          <a href={hashOf({ view: 'reading', articleId, eventId: null })}>{title}</a>
        ) : (
          <a href={url} target="_blank" rel="noreferrer">
            {title}
          </a>
        )}
      </Heading>
      <ol class="notes">
        {notes.map((note) => (
          <NoteItem
            key={note.id}
            note={note}
            knownTags={knownTags}
            onRemove={() => onRemove(note)}
            onEdit={(changes) => onEdit(note, changes)}
          />
        ))}
      </ol>
    </section>
  );
}
