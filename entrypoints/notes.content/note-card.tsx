import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { NoteEditor } from '../../components/note-editor.tsx';
import { type Outcome, reportUnexpected } from '../../utils/errors.ts';
import type { NoteChanges } from '../../utils/library/types.ts';
import { keyPart, t } from '../../utils/locale.ts';
import type { PageNote } from '../../utils/messages.ts';
import { boxOf } from '../marks.content/reveal.ts';
import type { AnchoredNote } from './anchored-notes.ts';
import type { PageNotes } from './page-notes.ts';
import { openSheet, type Sheet } from './sheet.ts';

export interface NoteCard {
  readonly open: (anchored: AnchoredNote, how: 'look' | 'write') => void;
  readonly close: () => void;
  readonly isOpen: () => boolean;
  readonly follow: () => void;
  readonly owns: (event: Event) => boolean;
}

/** The card of a noted passage. */
export function createNoteCard(pageNotes: PageNotes): NoteCard {
  let sheet: Sheet | null = null;

  const close = () => {
    const gone = sheet;
    sheet = null;
    if (!gone) return;
    render(null, gone.root);
    gone.remove();
  };

  const open = ({ note, place, isExact }: AnchoredNote, how: 'look' | 'write') => {
    close();
    const opened = openSheet({
      words: () => boxOf(place),
      tone: pageNotes.toneAt(place.startContainer),
      width: 'card',
      onDismiss: close,
    });
    sheet = opened;
    render(
      <Card
        note={note}
        isExact={isExact}
        isWriting={how === 'write'}
        knownTags={pageNotes.tags()}
        edit={(changes) => pageNotes.edit(note.id, changes)}
        remove={() => pageNotes.remove(note.id)}
        restore={() => pageNotes.restore(note.id)}
        onClose={close}
        onResize={() => opened.place()}
      />,
      opened.root,
    );
    opened.place();
  };

  return {
    open,
    close,
    isOpen: () => sheet !== null,
    follow: () => {
      if (sheet && !sheet.place() && !sheet.root.contains(sheet.root.ownerDocument.activeElement)) close();
    },
    owns: (event) => sheet?.owns(event) ?? false,
  };
}

interface CardProps {
  readonly note: PageNote;
  readonly isExact: boolean;
  readonly isWriting: boolean;
  readonly knownTags: readonly string[];
  readonly edit: (changes: NoteChanges) => Promise<Outcome<null>>;
  readonly remove: () => Promise<Outcome<null>>;
  readonly restore: () => Promise<Outcome<null>>;
  readonly onClose: () => void;
  readonly onResize: () => void;
}

function Card({ note, isExact, isWriting, knownTags, edit, remove, restore, onClose, onResize }: CardProps) {
  const [shown, setShown] = useState(note);
  const [fault, setFault] = useState<string | null>(null);
  const [isGone, setGone] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isWriting) root.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (isGone) undo.current?.focus({ preventScroll: true });
  }, [isGone]);
  // The sheet stays beside its words as it grows.
  useEffect(onResize);

  const act = (work: Promise<Outcome<null>>, done: () => void) => {
    void work
      .then((outcome) => {
        setFault(outcome.ok ? null : t(`reason_${keyPart(outcome.reason)}`));
        if (outcome.ok) done();
      })
      .catch(reportUnexpected);
  };

  if (isGone)
    return (
      <div class="note-card note-said" role="dialog" aria-label={t('noteCardLabel')}>
        <p role="status">{t('noteRemovedStatus')}</p>
        <span>
          <button ref={undo} type="button" class="note-button" onClick={() => act(restore(), onClose)}>
            {t('undoAction')}
          </button>{' '}
          <button type="button" class="note-button" onClick={onClose}>
            {t('dismissAction')}
          </button>
        </span>
      </div>
    );
  return (
    <div ref={root} class="note-card" role="dialog" aria-label={t('noteCardLabel')} tabIndex={-1}>
      <header>
        <div>
          {!isExact && <p class="note-changed">{t('noteChanged')}</p>}
          <blockquote class="note-quote">{shown.quote}</blockquote>
        </div>
        <button type="button" class="note-close" aria-label={t('dismissAction')} onClick={onClose}>
          ×
        </button>
      </header>
      <NoteEditor
        note={shown}
        knownTags={knownTags}
        isWriting={isWriting}
        onChange={(changes) => act(edit(changes), () => setShown((before) => ({ ...before, ...changes })))}
      />
      {fault !== null && (
        <p class="note-fault" role="alert">
          {fault}
        </p>
      )}
      <div class="note-foot">
        <button type="button" class="note-button" onClick={() => act(remove(), () => setGone(true))}>
          {t('removeAction')}
        </button>
        <button type="button" class="note-button main" onClick={onClose}>
          {t('noteDoneAction')}
        </button>
      </div>
    </div>
  );
}
