import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../utils/locale.ts';
import './note-remark.css';

interface NoteRemarkProps {
  readonly remark: string;
  /** Keeps what was written; false where that failed, and the reader's words stay in the field. */
  readonly onRemark: (remark: string) => Promise<boolean>;
}

/** The reader's own words on a passage, and a field to write them in. */
export function NoteRemark({ remark, onRemark }: NoteRemarkProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const isWriting = draft !== null;
  const wasWriting = useRef(false);
  // The focus goes into the field, and back to where it came from.
  useEffect(() => {
    if (isWriting) field.current?.focus();
    else if (wasWriting.current) opener.current?.focus();
    wasWriting.current = isWriting;
  }, [isWriting]);

  if (draft === null) {
    return (
      <div class="note-remark">
        {remark !== '' && <p>{remark}</p>}
        <button type="button" class="button button-plain" ref={opener} onClick={() => setDraft(remark)}>
          {t(remark === '' ? 'remarkAddAction' : 'remarkEditAction')}
        </button>
      </div>
    );
  }
  const save = async () => {
    if (await onRemark(draft.trim())) setDraft(null);
  };
  return (
    <form
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setDraft(null);
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <label class="field">
        {t('remarkLabel')}
        <textarea
          ref={field}
          rows={3}
          value={draft}
          maxLength={longestRemark}
          onInput={(event) => setDraft(event.currentTarget.value)}
        />
      </label>
      <p class="note-form-actions">
        <button type="submit" class="button button-primary">
          {t('remarkSaveAction')}
        </button>
        <button type="button" class="button" onClick={() => setDraft(null)}>
          {t('cancelAction')}
        </button>
      </p>
    </form>
  );
}

/** In characters; a remark is a paragraph or two, not a report. */
const longestRemark = 10_000;
