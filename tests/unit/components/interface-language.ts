import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import indonesian from '../../../public/_locales/id/messages.json' with { type: 'json' };
import chinese from '../../../public/_locales/zh_CN/messages.json' with { type: 'json' };

type Messages = Readonly<Record<string, { readonly message: string }>>;
const locales: Readonly<Record<string, Messages>> = { en: english, id: indonesian, zh: chinese };

/** Lets the interface speak as it does in a browser of this language; languages without texts get English ones. */
export function speak(uiLanguage: string): void {
  const messages: Messages = locales[new Intl.Locale(uiLanguage).language] ?? english;
  const fill = (key: string, substitutions: readonly string[]) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/gu, (_, place) => substitutions[Number(place) - 1] ?? '');
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue(uiLanguage);
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key, substitutions = []) =>
    fill(String(key), [substitutions].flat().map(String)),
  );
}
