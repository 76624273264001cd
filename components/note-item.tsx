import { useId, useState } from 'preact/hooks';
import type { NoteChanges, NoteRow } from '../utils/library/types.ts';
import { t } from '../utils/locale.ts';
import { showMoment } from '../utils/locale-dates.ts';
import { AddToBrief } from './briefs/add-to-brief.tsx';
import { ColourChoice } from './colour-choice.tsx';
import { hashOf } from './library-place.ts';
import './article-list.css';
import './evidence.css';
import './note-colours.css';
import './note-editor.css';
import './note-list.css';
import { NoteRemark } from './note-remark.tsx';
import { TagField } from './tag-field.tsx';

interface NoteItemProps {
  readonly note: NoteRow;
  readonly knownTags: readonly string[];
  readonly onRemove: () => void;
  readonly onEdit: (changes: NoteChanges) => Promise<boolean>;
  /** Shows the passage in the text beside it, where there is one. */
  readonly onShow?: (() => void) | undefined;
}

/** One note: its passage, the reader's words, tags and colour. */
export function NoteItem({ note, knownTags, onRemove, onEdit, onShow }: NoteItemProps) {
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const { quote, colour, tags, remark, savedAt, lostAt, pageTitle } = note;
  return (
    <li class="note" id={`note-${note.id}`} tabIndex={-1}>
      {quote !== '' && (
        <blockquote class={`quote note-quote note-${colour}`}>
          <span class="unseen">{t('noteColourNamed', t(`noteColour_${colour}`))} </span>
          <span class="note-tint">{quote}</span>
        </blockquote>
      )}
      {lostAt !== null && <p class="note-lost">{t('noteLostOn', showMoment(lostAt))}</p>}
      <NoteRemark remark={remark} onRemark={(words) => onEdit({ remark: words })} />
      {tags.length > 0 && !isOpen && (
        <ul class="note-tags" aria-label={t('tagsLabel')}>
          {tags.map((tag) => (
            <li key={tag}>
              <a class="tag tag-link" href={hashOf({ view: 'notes', noteFilter: { tag } })}>
                {tag}
              </a>
            </li>
          ))}
        </ul>
      )}
      {isOpen && (
        <div class="note-editor" id={panel}>
          <ColourChoice colour={colour} onChange={(next) => void onEdit({ colour: next })} />
          <TagField tags={tags} known={knownTags} onChange={(next) => void onEdit({ tags: next })} />
        </div>
      )}
      <p class="article-note figures">
        <span>{t('savedOn', showMoment(savedAt))}</span>
        {onShow && (
          <button type="button" class="button button-plain" onClick={onShow}>
            {t('noteShowAction')}
          </button>
        )}
        <button
          type="button"
          class="button button-plain"
          aria-expanded={isOpen}
          aria-controls={panel}
          onClick={() => setOpen(!isOpen)}
        >
          {t('noteDressAction')}
        </button>
        <AddToBrief picks={[{ kind: 'note', id: note.id }]} named={quote.slice(0, 80) || pageTitle} />
        <button
          type="button"
          class="button button-plain"
          aria-label={t('removeNamed', quote.slice(0, 80) || pageTitle)}
          onClick={onRemove}
        >
          {t('removeAction')}
        </button>
      </p>
    </li>
  );
}
