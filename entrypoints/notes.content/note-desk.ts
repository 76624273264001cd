import { describePassage } from '../../utils/anchors/describe-passage.ts';
import { lettersBetween } from '../../utils/anchors/page-letters.ts';
import { failure, type Outcome, success } from '../../utils/errors.ts';
import { firstColour, type NoteColour } from '../../utils/library/note-colours.ts';
import type { NoteCalls, PageNote, PageNoteCalls } from '../../utils/messages.ts';
import type { Handlers } from '../../utils/messaging/handle.ts';
import { wasJustOpened } from '../marks.content/card/page-host.ts';
import { readPageText } from './anchored-notes.ts';
import { noteAt } from './note-at.ts';
import { createNoteCard } from './note-card.tsx';
import { createPageNotes } from './page-notes.ts';
import { followSelection, type Selected, selectedNow } from './selection.ts';
import { createSelectionTools } from './selection-tools.tsx';

interface NoteDesk {
  readonly calls: Handlers<PageNoteCalls>;
  readonly leave: () => void;
}

/** What a click does by itself: the page's own business comes first. */
const active =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [contenteditable]';

/** The notes of one page: what is noted, the tools for a selection, the card of a note. */
export function createNoteDesk(calls: NoteCalls, isValid: () => boolean): NoteDesk {
  const leaving = new AbortController();
  const { signal } = leaving;
  const pageNotes = createPageNotes(calls, () => isValid() && !signal.aborted);
  const card = createNoteCard(pageNotes);
  let lastColour: NoteColour = firstColour;

  const add = async (selected: Selected, colour: NoteColour): Promise<Outcome<PageNote>> => {
    lastColour = colour;
    const index = readPageText();
    const anchors = describePassage(index, selected.ends);
    if (!anchors) return failure('not-found', 'nothing that can be read is selected');
    const added = await pageNotes.add({
      quote: selected.words,
      anchors,
      colour,
      pageTitle: document.title,
    });
    if (added.ok) getSelection()?.removeAllRanges();
    return added;
  };

  const openCard = (note: PageNote, how: 'look' | 'write') => {
    const anchored = pageNotes.anchored().find((one) => one.note.id === note.id);
    if (anchored) card.open(anchored, how);
  };

  const tools = createSelectionTools({
    lastColour: () => lastColour,
    toneAt: pageNotes.toneAt,
    /** A selection inside a noted passage is about that note. */
    noteIn: (selected) => {
      const span = lettersBetween(readPageText(), selected.ends);
      return span ? pageNotes.noteAround(span) : null;
    },
    add,
    open: openCard,
  });

  followSelection({
    onSelected: (selected) => {
      if (!isValid()) return;
      tools.show(selected);
    },
    onNothing: tools.hide,
    owns: (event) => tools.owns(event) || card.owns(event),
    signal,
  });

  document.addEventListener(
    'click',
    (event) => {
      // Made by the page's script: it would find out by it where notes are.
      if (!event.isTrusted) return;
      if (!isValid() || event.button !== 0 || card.owns(event) || tools.owns(event)) return;
      const isActive = event
        .composedPath()
        .some((node) => (node as Partial<Element>).matches?.(active) ?? false);
      const selects = getSelection()?.isCollapsed === false;
      const { clientX, clientY } = event;
      // The card of a name in the passage, which another script opens, comes first: it is the smaller of the two.
      setTimeout(() => {
        if (wasJustOpened()) return;
        const anchored = selects || isActive ? null : noteAt(pageNotes.anchored(), clientX, clientY);
        if (anchored) card.open(anchored, 'look');
        else card.close();
      });
    },
    { signal, capture: true, passive: true },
  );

  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && (card.isOpen() || tools.isOpen())) {
        event.stopPropagation();
        card.close();
        tools.hide();
      }
      if (event.altKey && event.shiftKey && event.code === 'KeyM' && tools.isOpen()) {
        event.preventDefault();
        event.stopPropagation();
        tools.focus();
      }
    },
    { signal, capture: true },
  );
  for (const moved of ['scroll', 'resize'])
    addEventListener(
      moved,
      () =>
        requestAnimationFrame(() => {
          card.follow();
          tools.follow();
        }),
      { signal, capture: true, passive: true },
    );

  return {
    calls: {
      show: async () => {
        await pageNotes.show();
        return success(null);
      },
      noteSelection: async (how) => {
        const selected = selectedNow();
        if (!selected) return failure('not-found', 'nothing is selected');
        if (how === 'choose') {
          tools.show(selected);
          tools.focus();
          return success(null);
        }
        const added = await add(selected, lastColour);
        return added.ok ? success(null) : added;
      },
    },
    leave: () => {
      leaving.abort();
      card.close();
      tools.hide();
      pageNotes.leave();
    },
  };
}
