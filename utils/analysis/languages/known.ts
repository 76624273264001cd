import type { LanguageCode } from '../types.ts';
import { lexicon as english } from './en/lexicon.ts';
import { lexicon as indonesian } from './id/lexicon.ts';
import type { KnownLanguage, Language, LanguageRules } from './types.ts';
import { lexicon as chinese } from './zh/lexicon.ts';

/** The only list of languages. A new one is one folder and one line here and in `index.ts`. */
export const knownLanguages = {
  id: { code: 'id', script: 'latin', lexicon: indonesian },
  en: { code: 'en', script: 'latin', lexicon: english },
  zh: { code: 'zh', script: 'han', lexicon: chinese },
} as const satisfies Record<LanguageCode, KnownLanguage>;

const whole = new WeakMap<LanguageRules, Language>();

/** A language of which the rules have come; always the same one for the same rules, by which steps keep what they made of it. */
export function languageOf(rules: LanguageRules): Language {
  let language = whole.get(rules);
  if (!language) {
    language = { ...knownLanguages[rules.code], ...rules };
    whole.set(rules, language);
  }
  return language;
}
