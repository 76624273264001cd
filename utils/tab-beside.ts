import { browser } from 'wxt/browser';

/** The tab that a page of ours is about. */
interface TabBeside {
  readonly id: number;
  /** Whether Simpul may see what it shows: browsers keep that from an extension that was not called there. */
  readonly isSeen: boolean;
}

/** The tab that the reader looks at; a page opened in a tab of its own is told which one by its address, `?tab=7`. */
export async function tabBeside(): Promise<TabBeside | null> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const [tab] =
    named > 0
      ? [await browser.tabs.get(named)]
      : await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, isSeen: tab.url !== undefined };
}
