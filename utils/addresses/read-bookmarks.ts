import type { ListedAddress } from './find-addresses.ts';

/** Whether a text is a browser's export of bookmarks, which all browsers write in the format of Netscape. */
export const isBookmarkFile = (text: string): boolean =>
  /^\s*(?:<!--.*?-->\s*)?<!doctype\s+netscape-bookmark-file-1>/isu.test(text.slice(0, 2000));

const wordsOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/gu, ' ').trim();

/**
 * Bookmarks with the folders that they lie in, in the order of the file. The format closes no `<dt>`, so nothing here
 * rests on what lies in one: a folder is what a heading names, and how deep a bookmark lies its lists say.
 */
export function readBookmarks(document: Document): readonly ListedAddress[] {
  const folders: string[] = [];
  const found: ListedAddress[] = [];
  const depthOf = (element: Element): number => {
    let depth = 0;
    for (let list = element.closest('dl'); list; list = list.parentElement?.closest('dl') ?? null) depth++;
    return depth;
  };
  for (const element of document.querySelectorAll('h3, a[href]')) {
    const depth = depthOf(element);
    if (element.localName === 'h3') {
      folders.length = depth;
      folders[depth] = wordsOf(element);
      continue;
    }
    const url = element.getAttribute('href') ?? '';
    // A heading at one depth names the list below it.
    const own = folders.slice(0, depth).filter((name) => name !== undefined && name !== '');
    found.push({ url, title: wordsOf(element), folders: own });
  }
  return found;
}
