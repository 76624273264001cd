import { looksLikeArticle, openingProse } from '../../utils/article/looks-like-article.ts';

/** How long a page may take to show its article, and how long it must be at rest before it is looked at; in ms. */
const patience = 8000;
const rest = 300;
/** A page that never rests is looked at no more often than this. */
const mostLooks = 12;

/** What tells the article that a page shows from another: its first paragraphs. */
export const fingerprint = (): string => openingProse(document).join('\n');

/**
 * Waits until the page shows an article whose text is another than `before`: after an in-page navigation the address
 * changes first, then the title, and the text last.
 * @returns false where it shows none in good time, or `signal` ended the waiting.
 */
export function settledArticle(before: string, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    let looks = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (found: boolean) => {
      clearTimeout(timer);
      clearTimeout(deadline);
      observer.disconnect();
      resolve(found);
    };
    const look = () => {
      if (++looks > mostLooks) return end(false);
      if (fingerprint() !== before && looksLikeArticle(document, location.href)) end(true);
    };
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(look, rest);
    });
    const deadline = setTimeout(() => end(false), patience);
    signal.addEventListener('abort', () => end(false), { once: true });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    // A page that stands already shows its article at once; one that moves is given time to take the old one away.
    if (before === '') look();
    else timer = setTimeout(look, rest);
  });
}
