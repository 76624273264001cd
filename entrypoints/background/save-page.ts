import { failure, type Outcome } from '../../utils/errors.ts';
import { saveArticle } from '../../utils/library/articles.ts';
import type { Library } from '../../utils/library/schema.ts';
import type { Saved } from '../../utils/messages.ts';
import { analyseExtraction, readyReader } from './analyser.ts';
import { announceFailure, announceSave } from './announce.ts';
import { signReading } from './badge.ts';
import { addressOf, readPage } from './read-page.ts';

/** A saved article, with its title for what is said about it. */
export interface SavedPage extends Saved {
  readonly title: string;
}

/**
 * Reads the page of a tab anew and stores it.
 * @param readUrl address of the reading that the reader saw, or null: another page by now is not stored.
 */
export async function savePage(
  library: Library,
  tabId: number,
  readUrl: string | null,
): Promise<Outcome<SavedPage>> {
  void readyReader(library);
  const extraction = await readPage(tabId);
  if (!extraction.ok) return extraction;
  const { article } = extraction.value;
  if (readUrl !== null && article.url !== readUrl) return failure('page-changed', article.url);
  const read = await analyseExtraction(library, extraction.value, (await addressOf(tabId)) ?? article.url);
  if (!read.ok) return read;
  const saved = await saveArticle(library, read.value, Date.now);
  if (!saved.ok) return saved;
  await signReading(library, tabId, read.value, saved.value.articleId);
  return { ok: true, value: { ...saved.value, title: article.title } };
}

/** Saves the page from a menu or by keyboard, where no popup shows what became of it. */
export async function savePageAndTell(library: Library, tabId: number): Promise<void> {
  const saved = await savePage(library, tabId, null);
  if (!saved.ok) return announceFailure(tabId, saved);
  const { created, title } = saved.value;
  return announceSave(tabId, { kind: created ? 'articleSaved' : 'articleUpdated', title });
}
