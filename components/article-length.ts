import type { LanguageCode } from '../utils/analysis/types.ts';
import { count } from '../utils/locale.ts';

/** How long a text is, as its readers count: by words, in Chinese by characters, of which a stored word stands for two. */
export const articleLength = (lang: LanguageCode | null, wordCount: number): string =>
  lang === 'zh' ? count('characters', Math.round(wordCount / 5) * 10) : count('words', wordCount);
