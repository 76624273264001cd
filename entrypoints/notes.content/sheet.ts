import { interfaceLocale } from '../../utils/locale.ts';
import type { Tone } from '../../utils/marks/highlights.ts';
import { addToPage, type PagePiece } from '../marks.content/card/page-host.ts';
import { largestCard, placeCard, viewOf } from '../marks.content/card/place-card.ts';
import { noteStyle } from './note-style.ts';

/** A sheet of ours beside some words of the page. */
export interface Sheet {
  readonly root: HTMLElement;
  /** Puts it beside the words where they are now; false where they have left the window. */
  readonly place: () => boolean;
  readonly owns: PagePiece['owns'];
  /** The focus goes back to where it was, if it was here. */
  readonly remove: () => void;
}

interface SheetRequest {
  readonly words: () => DOMRect;
  readonly tone: Tone;
  /** As wide as a card, or as wide as what is in it. */
  readonly width: 'card' | 'fit';
  readonly onDismiss: () => void;
}

export function openSheet({ words, tone, width, onDismiss }: SheetRequest): Sheet {
  const focused = document.activeElement;
  const piece = addToPage(noteStyle, onDismiss);
  const root = document.createElement('div');
  root.className = tone === 'dark' ? 'sheet dark' : 'sheet';
  root.lang = interfaceLocale();
  piece.tree.append(root);
  return {
    root,
    place: () => {
      const view = viewOf();
      const most = largestCard(view);
      Object.assign(root.style, {
        width: width === 'card' ? `${most.width}px` : 'max-content',
        maxWidth: `${view.width - 16}px`,
        maxHeight: `${most.height}px`,
      });
      const box = words();
      const { left, top } = placeCard(box, { width: root.offsetWidth, height: root.offsetHeight }, view);
      Object.assign(root.style, { left: `${left}px`, top: `${top}px` });
      return box.bottom >= 0 && box.top <= innerHeight && box.right >= 0 && box.left <= innerWidth;
    },
    owns: piece.owns,
    remove: () => {
      const hadFocus = piece.tree.activeElement !== null;
      piece.remove();
      if (hadFocus && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    },
  };
}
