import type { NoteRow } from '../../utils/library/types.ts';
import { t } from '../../utils/locale.ts';
import { showMoment } from '../../utils/locale-dates.ts';
import { hashOf } from '../library-place.ts';
import '../evidence.css';
import '../note-colours.css';
import './note-lines.css';

/** Notes on the articles of a dossier: the passage, the reader's words, and the way to the text. */
export function NoteLines({ notes }: { readonly notes: readonly NoteRow[] }) {
  return (
    <ul class="note-lines">
      {notes.map(({ id, articleId, quote, remark, colour, pageTitle, savedAt }) => (
        <li key={id}>
          {quote !== '' && (
            <blockquote class={`quote note-quote note-${colour}`}>
              <span class="unseen">{t('noteColourNamed', t(`noteColour_${colour}`))} </span>
              <span class="note-tint">{quote}</span>
            </blockquote>
          )}
          {remark !== '' && <p class="note-line-remark">{remark}</p>}
          <p class="article-line-source figures">
            {articleId && (
              <a class="name-link" href={hashOf({ view: 'reading', articleId, eventId: null })}>
                {pageTitle}
              </a>
            )}{' '}
            · {showMoment(savedAt)}
          </p>
        </li>
      ))}
    </ul>
  );
}
