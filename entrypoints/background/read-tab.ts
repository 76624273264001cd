import { type Outcome, reportUnexpected, success } from '../../utils/errors.ts';
import { findSavedId } from '../../utils/library/article-list.ts';
import { isChanged } from '../../utils/library/is-changed.ts';
import { ownAddress } from '../../utils/library/own-address.ts';
import { hashText } from '../../utils/library/revisions.ts';
import type { ReadArticle } from '../../utils/library/rows.ts';
import type { Library } from '../../utils/library/schema.ts';
import { storageOutcome } from '../../utils/library/storage-outcome.ts';
import { entitiesOf, relatedEntries } from '../../utils/library/timeline.ts';
import type { Reading } from '../../utils/messages.ts';
import { analyseExtraction, readyReader } from './analyser.ts';
import { signReading } from './badge.ts';
import { markIfWanted } from './mark-page.ts';
import { addressOf, readPage } from './read-page.ts';
import { isTrusted, siteOf } from './sites.ts';

/** How many entries of the library the popup shows beside a reading. */
const mostRelated = 12;

/** Reads the page of a tab and analyses it. */
export async function readTabArticle(library: Library, tabId: number): Promise<Outcome<ReadArticle>> {
  void readyReader(library);
  const extraction = await readPage(tabId);
  if (!extraction.ok) return extraction;
  const address = (await addressOf(tabId)) ?? extraction.value.article.url;
  return analyseExtraction(library, extraction.value, address);
}

/** Reads the page of a tab, marks what was found there, and adds what the library knows already. */
export async function readTab(library: Library, tabId: number): Promise<Outcome<Reading>> {
  const read = await readTabArticle(library, tabId);
  if (!read.ok) return read;
  const { article, analysis } = read.value;
  void markIfWanted(library, tabId, read.value).catch(reportUnexpected);
  const parties = analysis.events.flatMap(({ actors, recipients }) => [...actors, ...recipients]);
  // A transaction of the database does not wait for a digest.
  const textHash = await hashText(article.text);
  const known = await storageOutcome(async () => {
    const savedId = await findSavedId(library, await ownAddress(library, read.value));
    const changed = await isChanged(library, savedId, textHash, article);
    const related = await relatedEntries(library, parties, mostRelated, savedId);
    return { savedId, changed, related, relatedEntities: await entitiesOf(library, related) };
  });
  // A page can be read where nothing can be stored; saving will then say why not.
  const stored = known.ok ? known.value : { savedId: null, changed: false, related: [], relatedEntities: [] };
  const watched = await signReading(library, tabId, read.value, stored.savedId, stored.changed);
  const page = (await addressOf(tabId)) ?? article.url;
  const host = siteOf(page);
  const site = host === null ? null : { host, trusted: await isTrusted(library, page) };
  return success({ article, analysis, ...stored, watched, site });
}
