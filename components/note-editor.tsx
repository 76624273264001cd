import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoteChanges, NoteRow } from '../utils/library/types.ts';
import { t } from '../utils/locale.ts';
import { ColourChoice } from './colour-choice.tsx';
import { TagField } from './tag-field.tsx';

interface NoteEditorProps {
  readonly note: Pick<NoteRow, 'remark' | 'colour' | 'tags'>;
  readonly knownTags: readonly string[];
  /** Whether the reader came to write: then the focus goes into the field. */
  readonly isWriting: boolean;
  /** Called with each change as it is done: a colour at once, words when the field is left. */
  readonly onChange: (changes: NoteChanges) => void;
}

/** In characters; a remark is a paragraph or two, not a report. */
const longestRemark = 10_000;

/** Remark, tags and colour of a note; the same on a page and in the library. Its look: `note-editor.css`. */
export function NoteEditor({ note, knownTags, isWriting, onChange }: NoteEditorProps) {
  const [remark, setRemark] = useState(note.remark);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isWriting) field.current?.focus({ preventScroll: true });
  }, [isWriting]);
  // Words that were not left by hand are kept when the editor goes.
  const latest = useRef({ remark, kept: note.remark, onChange });
  latest.current = { ...latest.current, remark, onChange };
  const keep = () => {
    const { remark: words, kept } = latest.current;
    if (words.trim() === kept) return;
    latest.current.kept = words.trim();
    latest.current.onChange({ remark: words.trim() });
  };
  useEffect(() => keep, []);

  return (
    <div class="note-editor">
      <ColourChoice colour={note.colour} onChange={(colour) => onChange({ colour })} />
      <label class="note-label">
        {t('remarkLabel')}
        <textarea
          ref={field}
          class="note-words"
          rows={3}
          value={remark}
          maxLength={longestRemark}
          onInput={({ currentTarget }) => setRemark(currentTarget.value)}
          onBlur={keep}
        />
      </label>
      <TagField tags={note.tags} known={knownTags} onChange={(tags) => onChange({ tags })} />
    </div>
  );
}
