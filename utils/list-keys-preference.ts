import { browser } from 'wxt/browser';

const key = 'list-keys';

/** Whether single letters do something in lists. Those who speak to their computer want them off: WCAG 2.1.4. */
export async function readListKeys(): Promise<boolean> {
  return (await browser.storage.local.get(key))[key] !== false;
}

export async function changeListKeys(on: boolean): Promise<void> {
  await browser.storage.local.set({ [key]: on });
}
