import type { LanguageCode } from '../types.ts';
import { english } from './en/index.ts';
import { indonesian } from './id/index.ts';
import { languageOf } from './known.ts';
import type { Language } from './types.ts';
import { chinese } from './zh/index.ts';

/** All languages at once: for the command line and tests. The worker loads the rules of one when it meets a text in it. */
export const languages = {
  id: languageOf(indonesian),
  en: languageOf(english),
  zh: languageOf(chinese),
} satisfies Record<LanguageCode, Language>;
