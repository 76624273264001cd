import type { LanguageCode } from './analysis/types.ts';
import { interfaceLanguage, interfaceLocale, type MessageKey, t } from './locale.ts';

/** The texts of the interface in one language, which need not be the one that the reader sees. */
export interface Words {
  readonly language: LanguageCode;
  /** For dates, numbers and the names of countries. */
  readonly locale: string;
  readonly say: (key: MessageKey, ...substitutions: readonly string[]) => string;
}

/** What a file of `public/_locales` holds. */
export type Messages = Readonly<Partial<Record<MessageKey, { readonly message: string }>>>;

/** The folder of each language in `public/_locales`. */
export const localeFolders: Readonly<Record<LanguageCode, string>> = { id: 'id', en: 'en', zh: 'zh_CN' };

const locales: Readonly<Record<LanguageCode, string>> = { id: 'id', en: 'en-GB', zh: 'zh-CN' };

/** The words of a language from its file; `$1`, `$2` … stand for the substitutions, as the browser reads them. */
export function wordsFrom(messages: Messages, language: LanguageCode): Words {
  const say = (key: MessageKey, ...substitutions: readonly string[]): string =>
    (messages[key]?.message ?? '').replace(/\$(?:(?<place>[1-9])|\$)/gu, (_, place?: string) =>
      place === undefined ? '$' : (substitutions[Number(place) - 1] ?? ''),
    );
  return { language, locale: locales[language], say };
}

/** The words that the reader sees. */
export const ownWords = (): Words => ({ language: interfaceLanguage(), locale: interfaceLocale(), say: t });
