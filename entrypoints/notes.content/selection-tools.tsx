import { render } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Outcome, reportUnexpected } from '../../utils/errors.ts';
import { type NoteColour, noteColours } from '../../utils/library/note-colours.ts';
import { keyPart, t } from '../../utils/locale.ts';
import type { Tone } from '../../utils/marks/highlights.ts';
import type { PageNote } from '../../utils/messages.ts';
import type { Selected } from './selection.ts';
import { openSheet, type Sheet } from './sheet.ts';

interface ToolsActions {
  readonly lastColour: () => NoteColour;
  readonly toneAt: (node: Node) => Tone;
  /** The note that holds the selection already, if one does. */
  readonly noteIn: (selected: Selected) => PageNote | null;
  readonly add: (selected: Selected, colour: NoteColour) => Promise<Outcome<PageNote>>;
  readonly open: (note: PageNote, how: 'look' | 'write') => void;
}

export interface SelectionTools {
  readonly show: (selected: Selected) => void;
  readonly hide: () => void;
  readonly isOpen: () => boolean;
  readonly focus: () => void;
  readonly follow: () => void;
  readonly owns: (event: Event) => boolean;
}

/** The tools beside a selection: a note in one of five colours, or one to write a remark on at once. */
export function createSelectionTools({
  lastColour,
  toneAt,
  noteIn,
  add,
  open,
}: ToolsActions): SelectionTools {
  let sheet: Sheet | null = null;

  const hide = () => {
    const gone = sheet;
    sheet = null;
    if (!gone) return;
    render(null, gone.root);
    gone.remove();
  };

  const show = (selected: Selected) => {
    hide();
    const opened = openSheet({
      words: selected.box,
      tone: toneAt(selected.ends.startContainer),
      width: 'fit',
      onDismiss: hide,
    });
    sheet = opened;
    const existing = noteIn(selected);
    const make = async (colour: NoteColour, how: 'mark' | 'write'): Promise<string | null> => {
      const added = await add(selected, colour);
      if (!added.ok) return t(`reason_${keyPart(added.reason)}`);
      hide();
      if (how === 'write') open(added.value, 'write');
      return null;
    };
    render(
      <Tools
        onColour={(colour) => make(colour, 'mark')}
        onWrite={async () => {
          if (!existing) return make(lastColour(), 'write');
          hide();
          open(existing, 'write');
          return null;
        }}
        hasNote={existing !== null}
        onSaid={() => opened.place()}
      />,
      opened.root,
    );
    opened.place();
  };

  return {
    show,
    hide,
    isOpen: () => sheet !== null,
    focus: () =>
      sheet?.root.querySelector<HTMLElement>('.tool[tabindex="0"]')?.focus({ preventScroll: true }),
    follow: () => {
      if (sheet && !sheet.place()) hide();
    },
    owns: (event) => sheet?.owns(event) ?? false,
  };
}

interface ToolsProps {
  readonly hasNote: boolean;
  /** Answers what went wrong, or null. */
  readonly onColour: (colour: NoteColour) => Promise<string | null>;
  readonly onWrite: () => Promise<string | null>;
  readonly onSaid: () => void;
}

/** One stop for Tab; the arrow keys go from tool to tool, as in every toolbar. */
function Tools({ hasNote, onColour, onWrite, onSaid }: ToolsProps) {
  const [at, setAt] = useState(0);
  const [fault, setFault] = useState<string | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const go = (to: number) => {
    const tools = [...(bar.current?.querySelectorAll<HTMLElement>('.tool') ?? [])];
    const next = (to + tools.length) % tools.length;
    setAt(next);
    tools[next]?.focus({ preventScroll: true });
  };
  const act = (work: () => Promise<string | null>) => {
    void work()
      .then((said) => {
        setFault(said);
        if (said !== null) requestAnimationFrame(onSaid);
      })
      .catch(reportUnexpected);
  };
  const tool = (nth: number) => ({ tabIndex: nth === at ? 0 : -1, onFocus: () => setAt(nth) });
  return (
    <>
      <div
        ref={bar}
        class="tools"
        role="toolbar"
        aria-label={t('noteToolsLabel')}
        aria-keyshortcuts="Alt+Shift+M"
        // A press must not take the selection away before the note is made of it.
        onMouseDown={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
          const end = { Home: 0, End: -1 }[event.key];
          if (step === undefined && end === undefined) return;
          event.preventDefault();
          go(end ?? at + (step ?? 0));
        }}
      >
        {noteColours.map((colour, nth) => (
          <button
            {...tool(nth)}
            key={colour}
            type="button"
            class="tool"
            aria-label={t('noteInColour', t(`noteColour_${colour}`))}
            title={t(`noteColour_${colour}`)}
            onClick={() => act(() => onColour(colour))}
          >
            <span class={`note-swatch note-${colour}`} aria-hidden="true">
              {t('noteSample')}
            </span>
          </button>
        ))}
        <span class="tool-line" aria-hidden="true" />
        <button
          {...tool(noteColours.length)}
          type="button"
          class="tool tool-words"
          onClick={() => act(onWrite)}
        >
          {t(hasNote ? 'noteEditAction' : 'remarkAddAction')}
        </button>
      </div>
      {fault !== null && (
        <p class="note-fault" role="alert">
          {fault}
        </p>
      )}
    </>
  );
}
