import type { Ends } from '../../utils/anchors/page-letters.ts';
import { lettersOf } from '../../utils/article/text-index.ts';

/** What the reader selected on the page. */
export interface Selected {
  readonly ends: Ends;
  /** As the reader sees it. */
  readonly words: string;
  /** Where it is now, in the coordinates of the window. */
  readonly box: () => DOMRect;
}

/** Where the reader writes, a selection is for editing. */
function isInField(node: Node): boolean {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return (
    element?.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"])') != null
  );
}

/** The selection of the page, where it is one of text that can be noted. */
export function selectedNow(): Selected | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const words = String(selection).trim();
  if (lettersOf(words) === '' || isInField(range.commonAncestorContainer)) return null;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return {
    ends: { startContainer, startOffset, endContainer, endOffset },
    words,
    // The last line: there the pointer is, and the eye.
    box: () =>
      [...range.getClientRects()].findLast(({ width, height }) => width > 0 && height > 0) ??
      range.getBoundingClientRect(),
  };
}

interface SelectionEvents {
  readonly onSelected: (selected: Selected) => void;
  readonly onNothing: () => void;
  readonly owns: (event: Event) => boolean;
  readonly signal: AbortSignal;
}

/** A selection is done when it rests so long and no button or key holds it, in milliseconds. */
const restsFor = 250;

/** Follows what the reader selects, with pointer or keyboard, without a hand in it. */
export function followSelection({ onSelected, onNothing, owns, signal }: SelectionEvents): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let isHeld = false;
  const look = () => {
    clearTimeout(resting);
    if (isHeld || signal.aborted) return;
    resting = setTimeout(() => {
      if (signal.aborted) return;
      const selected = selectedNow();
      if (selected) onSelected(selected);
      else onNothing();
    }, restsFor);
  };
  const options = { signal, capture: true, passive: true };
  document.addEventListener('selectionchange', look, options);
  document.addEventListener(
    'pointerdown',
    (event) => {
      isHeld = !owns(event);
    },
    options,
  );
  for (const type of ['pointerup', 'pointercancel'])
    document.addEventListener(
      type,
      () => {
        if (!isHeld) return;
        isHeld = false;
        look();
      },
      options,
    );
}
