import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Span } from '../utils/analysis/types.ts';

/** A selected span of a text that is drawn in paragraphs with `data-start`, and where its last line is in the window. */
export interface TextSelection extends Span {
  readonly box: DOMRect;
}

/** Offset in the text of a place in its paragraphs; null where the place is outside of them. */
function offsetOf(root: Element, container: Node, offset: number): number | null {
  const element = container.nodeType === 1 ? (container as Element) : container.parentElement;
  const paragraph = element?.closest<HTMLElement>('[data-start]');
  if (!paragraph || !root.contains(paragraph)) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(container, offset);
  return Number(paragraph.dataset.start) + before.toString().length;
}

function selectionIn(root: Element): TextSelection | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = offsetOf(root, startContainer, startOffset);
  const end = offsetOf(root, endContainer, endOffset);
  const line = [...selection.getRangeAt(0).getClientRects()].findLast(({ width }) => width > 0);
  return start !== null && end !== null && start < end && line ? { start, end, box: line } : null;
}

/** What is selected in a text while the selection rests. */
export function useTextSelection(root: RefObject<HTMLElement | null>): TextSelection | null {
  const [selected, setSelected] = useState<TextSelection | null>(null);
  useEffect(() => {
    let resting: ReturnType<typeof setTimeout> | undefined;
    let isHeld = false;
    const look = () => {
      clearTimeout(resting);
      if (!isHeld) resting = setTimeout(() => setSelected(root.current && selectionIn(root.current)), 200);
    };
    const leaving = new AbortController();
    const { signal } = leaving;
    document.addEventListener('selectionchange', look, { signal });
    document.addEventListener(
      'pointerdown',
      () => {
        isHeld = true;
      },
      { signal },
    );
    for (const type of ['pointerup', 'pointercancel'])
      document.addEventListener(
        type,
        () => {
          isHeld = false;
          look();
        },
        { signal },
      );
    addEventListener('scroll', look, { signal, passive: true });
    return () => {
      clearTimeout(resting);
      leaving.abort();
    };
  }, []);
  return selected;
}
