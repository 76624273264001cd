import { normaliseUrl } from '../../utils/article/canonical-url.ts';
import { success } from '../../utils/errors.ts';
import { findByAddress } from '../../utils/library/article-list.ts';
import { isChanged } from '../../utils/library/is-changed.ts';
import { hashText } from '../../utils/library/revisions.ts';
import type { Library } from '../../utils/library/schema.ts';
import { storageOutcome } from '../../utils/library/storage-outcome.ts';
import type { QuietCalls } from '../../utils/messages.ts';
import type { Handlers } from '../../utils/messaging/handle.ts';
import { quietIn } from '../../utils/messaging/quiet.ts';
import { analyseExtraction } from './analyser.ts';
import { signReading } from './badge.ts';
import { markIfWanted } from './mark-page.ts';
import { addressOf, readPage } from './read-page.ts';
import { isTrusted } from './sites.ts';

/**
 * Reads the article that a page of a trusted site shows and tells of it on the badge. Nothing is stored. Where the tab
 * went on to another page meanwhile, what was read is dropped: that page speaks for itself.
 */
async function readQuietly(library: Library, tabId: number): Promise<void> {
  const address = await addressOf(tabId);
  if (address === undefined || !(await isTrusted(library, address))) return;
  const extraction = await readPage(tabId);
  if (!extraction.ok) return;
  const read = await analyseExtraction(library, extraction.value, address);
  if (!read.ok || (await addressOf(tabId)) !== address) return;
  const { article } = read.value;
  const textHash = await hashText(article.text);
  const stored = await storageOutcome(async () => {
    const row = await findByAddress(library, normaliseUrl(address));
    const id = row?.id ?? null;
    return { id, changed: await isChanged(library, id, textHash, article) };
  });
  const { id, changed } = stored.ok ? stored.value : { id: null, changed: false };
  await signReading(library, tabId, read.value, id, changed);
  await markIfWanted(library, tabId, read.value);
}

/** Answers the script on trusted sites. Its word is no more than that a page stands; all else is looked up here. */
export const quietHandlers = (library: Library, tabId: number): Handlers<QuietCalls> => ({
  pageStands: async () => {
    await readQuietly(library, tabId);
    return success(null);
  },
});

/** Tells the script of a trusted site that its page went on to another address without being loaded anew. */
export async function followNavigation(library: Library, tabId: number, address: string): Promise<void> {
  if (await isTrusted(library, address)) await quietIn(tabId).moved();
}
