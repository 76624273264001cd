import { browser } from 'wxt/browser';
import type english from '../public/_locales/en/messages.json';
import type { LanguageCode } from './analysis/types.ts';
import { remembered } from './remembered.ts';

/** Every text of the interface has a key in `public/_locales`; a key that is not there does not compile. */
export type MessageKey = keyof typeof english;

type Underscored<Code extends string> = Code extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Code;

/** Message names know no dashes: `json-ld` is `json_ld` there. */
export const keyPart = <Code extends string>(code: Code): Underscored<Code> =>
  code.replaceAll('-', '_') as Underscored<Code>;

/** The text of a key in the reader's language; `$1`, `$2` … stand for the substitutions. */
export function t(key: MessageKey, ...substitutions: readonly string[]): string {
  return browser.i18n.getMessage(key, [...substitutions]);
}

/**
 * The language tag for dates, numbers and plurals. It follows the texts that are shown, not the browser:
 * a French browser shows English texts and must not put French months between them.
 */
export function interfaceLocale(): string {
  const shown = t('localeTag');
  const wanted = browser.i18n.getUILanguage();
  return languageOf(wanted) === languageOf(shown) ? wanted : shown;
}

const languageOf = remembered((tag: string) => new Intl.Locale(tag).language);
const plurals = remembered((locale: string) => new Intl.PluralRules(locale));
const numbers = remembered((locale: string) => new Intl.NumberFormat(locale));
const lists = remembered((locale: string) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const regions = remembered((locale: string) => new Intl.DisplayNames(locale, { type: 'region' }));
const collators = remembered((locale: string) => new Intl.Collator(locale));

type Countable =
  | 'findings'
  | 'words'
  | 'characters'
  | 'articles'
  | 'events'
  | 'entries'
  | 'notes'
  | 'reports'
  | 'days'
  | 'entities'
  | 'addresses'
  | 'results';

/** "1 article", "1,204 articles": the number in the reader's digits and the noun in its plural form. */
export function count(noun: Countable, amount: number): string {
  const category = plurals(interfaceLocale()).select(amount) === 'one' ? 'one' : 'other';
  return t(`${noun}_${category}`, number(amount));
}

export const number = (amount: number): string => numbers(interfaceLocale()).format(amount);

const compacts = remembered(
  (locale: string, digits: string) =>
    new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: Number(digits) }),
);

/** "1.2K": a number where there is little room. */
export const compactNumber = (amount: number): string =>
  compacts(interfaceLocale(), amount < 10_000 ? '1' : '0').format(amount);

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** "3.4 MB": decimal units, as browsers and disks are labelled. */
export function bytes(amount: number): string {
  const power = amount < 1000 ? 0 : Math.min(byteUnits.length - 1, Math.floor(Math.log10(amount) / 3));
  return new Intl.NumberFormat(interfaceLocale(), {
    style: 'unit',
    unit: byteUnits[power] ?? 'byte',
    maximumFractionDigits: power > 1 ? 1 : 0,
  }).format(amount / 1000 ** power);
}

/** "A, B, and C" as the language joins names. */
export const list = (names: readonly string[]): string => lists(interfaceLocale()).format(names);

/** Sentences one after the other: Chinese leaves no space between them. What is not said is left out. */
export const sentences = (...said: readonly (string | false)[]): string =>
  said.filter(Boolean).join(interfaceLanguage() === 'zh' ? '' : ' ');

/** The parts of such a list, so that each name can be a link: names by their place, and the words between them. */
export const listParts = (
  names: readonly string[],
): readonly { readonly type: 'element' | 'literal'; readonly value: string }[] =>
  lists(interfaceLocale()).formatToParts(names);

/** Name of a country by its ISO 3166-1 code; the code itself where the browser knows no name. */
export function countryName(code: string): string {
  try {
    return regions(interfaceLocale()).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The same in another language than the reader's. */
export function countryNameIn(code: string, language: LanguageCode): string | undefined {
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code);
}

/** Orders names as the reader's language does: by pinyin in Chinese, by letter elsewhere. */
export const byName = (left: string, right: string): number =>
  collators(interfaceLocale()).compare(left, right);

/** Which of Simpul's languages the interface speaks. */
export function interfaceLanguage(): LanguageCode {
  const shown = languageOf(t('localeTag'));
  return shown === 'id' || shown === 'zh' ? shown : 'en';
}
