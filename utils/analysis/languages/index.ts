import type { LanguageCode } from '../types.ts';
import { english } from './en/index.ts';
import { indonesian } from './id/index.ts';
import type { Language } from './types.ts';
import { chinese } from './zh/index.ts';

/** The only list of languages. A new one is one folder and one line here. */
export const languages = {
  id: indonesian,
  en: english,
  zh: chinese,
} satisfies Record<LanguageCode, Language>;
