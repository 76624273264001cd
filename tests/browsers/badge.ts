import type { Page } from 'puppeteer-core';

interface BadgeApi {
  readonly tabs: {
    query(query: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
  };
  readonly action: { getBadgeText(details: object): Promise<string> };
}

/** What the toolbar button says over the tab at an address, asked from a page of ours. */
async function badgeAt(own: Page, url: string): Promise<string> {
  return own.evaluate(async (address) => {
    const scope = globalThis as unknown as { readonly browser?: BadgeApi; readonly chrome: BadgeApi };
    const api = scope.browser ?? scope.chrome;
    const tab = (await api.tabs.query({})).find((one) => one.url === address);
    return tab ? api.action.getBadgeText({ tabId: tab.id }) : '';
  }, url);
}

/** Waits until the badge over a tab is as it should be; what is read quietly has no page to wait on. */
export async function waitForBadge(own: Page, url: string, wanted: RegExp): Promise<string> {
  const deadline = performance.now() + 30_000;
  for (;;) {
    const text = await badgeAt(own, url);
    if (wanted.test(text)) return text;
    if (performance.now() > deadline) throw new Error(`the badge at ${url} says «${text}», not ${wanted}`);
  }
}
