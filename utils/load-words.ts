import type { LanguageCode } from './analysis/types.ts';
import { interfaceLanguage } from './locale.ts';
import { readPackaged } from './read-packaged.ts';
import { localeFolders, type Messages, ownWords, type Words, wordsFrom } from './words.ts';

/** The words of a language: those that are shown, or those of its packaged file. */
export async function loadWords(language: LanguageCode): Promise<Words> {
  if (language === interfaceLanguage()) return ownWords();
  const messages: Messages = JSON.parse(
    await readPackaged(`/_locales/${localeFolders[language]}/messages.json`),
  );
  return wordsFrom(messages, language);
}
