import { findQuote } from '../../utils/article/anchor.ts';
import { indexText } from '../../utils/article/text-index.ts';
import { failure, type Outcome, success } from '../../utils/errors.ts';

/** The page can read the names of highlights, so this one says nothing of the library. Its style: `read-page.ts`. */
const highlightName = 'reader-passage';
/** How long a passage stays marked, in milliseconds. */
const markedFor = 4000;

let fading: ReturnType<typeof setTimeout> | undefined;

function isShown(range: Range): boolean {
  const box = range.getBoundingClientRect();
  return box.width > 0 && box.height > 0 && (range.startContainer.parentElement?.checkVisibility() ?? true);
}

/** Marks the passage without touching the page; a browser without highlights selects it instead. */
function mark(range: Range): void {
  clearTimeout(fading);
  if (typeof Highlight === 'undefined' || !CSS.highlights) {
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return;
  }
  CSS.highlights.set(highlightName, new Highlight(range));
  fading = setTimeout(() => CSS.highlights.delete(highlightName), markedFor);
}

/** Brings a passage into the middle of the window and marks it for a while. */
export function revealPassage(quote: string): Outcome<null> {
  const index = indexText(document.body ?? document.documentElement);
  const range = findQuote(index, quote, isShown);
  if (!range) return failure('page-changed', 'the passage is not on the page');
  const box = range.getBoundingClientRect();
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // The paragraph may be longer than the window: then go on to the passage itself.
  const top = range.getBoundingClientRect().top;
  if (top < 0 || top > innerHeight * 0.8) {
    scrollBy({ top: top - innerHeight / 3, behavior: calm || box.top === top ? 'instant' : 'smooth' });
  }
  mark(range);
  return success(null);
}
