import { browser } from 'wxt/browser';
import { type DateStyle, dateStyles, setDateStyle } from './locale-dates.ts';

const key = 'dates';

export async function readDateStyle(): Promise<DateStyle> {
  const stored: unknown = (await browser.storage.local.get(key))[key];
  return dateStyles.find((style) => style === stored) ?? 'long';
}

/** Keeps how the reader wants dates shown, and shows them so on this page from the next drawing on. */
export async function changeDateStyle(style: DateStyle): Promise<void> {
  await browser.storage.local.set({ [key]: style });
  setDateStyle(style);
}

/** Takes up the reader's style, before a page is drawn. A page must be drawn all the same where it cannot be read. */
export async function followDateStyle(): Promise<void> {
  setDateStyle(await readDateStyle().catch(() => 'long' as const));
}
