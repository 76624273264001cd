import type { NoteRow } from '../utils/library/types.ts';
import { t } from '../utils/locale.ts';
import { showMoment } from '../utils/locale-dates.ts';
import { hashOf } from './library-place.ts';
import './evidence.css';
import './article-list.css';
import './note-list.css';
import { NoteRemark } from './note-remark.tsx';

interface NoteListProps {
  readonly notes: readonly NoteRow[];
  readonly onRemove: (note: NoteRow) => void;
  readonly onRemark: (note: NoteRow, remark: string) => Promise<boolean>;
}

/** The reader's own passages, newest first. */
export function NoteList({ notes, onRemove, onRemark }: NoteListProps) {
  if (notes.length === 0) return <p class="notes-none">{t('emptyNotes')}</p>;
  return (
    <ol class="notes">
      {notes.map((note) => (
        <li class="note" key={note.id}>
          {note.quote !== '' && <blockquote class="quote">{note.quote}</blockquote>}
          <NoteRemark remark={note.remark} onRemark={(remark) => onRemark(note, remark)} />
          <p class="article-note figures">
            <span>
              {t('noteFrom')}{' '}
              {note.articleId ? (
                <a href={hashOf({ view: 'reading', articleId: note.articleId, eventId: null })}>
                  {note.pageTitle}
                </a>
              ) : (
                <a href={note.url} target="_blank" rel="noreferrer">
                  {note.pageTitle || note.url}
                </a>
              )}
            </span>
            <span>{t('savedOn', showMoment(note.savedAt))}</span>
            <button
              type="button"
              class="button button-plain"
              aria-label={t('removeNamed', note.quote.slice(0, 80) || note.pageTitle)}
              onClick={() => onRemove(note)}
            >
              {t('removeAction')}
            </button>
          </p>
        </li>
      ))}
    </ol>
  );
}
