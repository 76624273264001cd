import { type Outcome, success } from '../../utils/errors.ts';
import type { Library } from '../../utils/library/schema.ts';
import { changeMarkPreferences, readMarkPreferences } from '../../utils/marks/preferences.ts';
import type { MarkedReading } from '../../utils/messages.ts';
import { marksInTab } from '../../utils/messaging/marks.ts';
import { announceFailure } from './announce.ts';
import { markPage } from './mark-page.ts';
import { readTabArticle } from './read-tab.ts';

async function readAndMark(library: Library, tabId: number): Promise<Outcome<null>> {
  const read = await readTabArticle(library, tabId);
  if (!read.ok) return read;
  const marked = await markPage(library, tabId, read.value);
  return marked.ok ? success(null) : marked;
}

/** What is marked on the page of a tab. One that was not read yet is read, and marked as far as marks are wanted. */
export async function findingsOf(library: Library, tabId: number): Promise<Outcome<MarkedReading>> {
  const marked = await marksInTab(tabId).findings();
  if (marked.ok) return marked;
  const read = await readTabArticle(library, tabId);
  return read.ok ? markPage(library, tabId, read.value) : read;
}

/** Shows or hides the marks everywhere from now on. To be shown here, the page must be read. */
export async function showMarks(library: Library, tabId: number, shown: boolean): Promise<Outcome<null>> {
  await changeMarkPreferences({ shown });
  return shown ? readAndMark(library, tabId) : success(null);
}

/** Hides the marks where there are some to be seen, and shows them where there are none. */
export async function toggleMarks(library: Library, tabId: number): Promise<void> {
  const { shown } = await readMarkPreferences();
  const here = shown ? await marksInTab(tabId).count() : null;
  const outcome = await showMarks(library, tabId, !(here?.ok && here.value > 0));
  if (!outcome.ok) await announceFailure(tabId, outcome);
}

/** Goes to the next or previous finding of a page; one that was not read yet is read for it. */
export async function stepInTab(library: Library, tabId: number, by: 1 | -1): Promise<void> {
  let outcome = await marksInTab(tabId).step(by);
  if (!outcome.ok) {
    const read = await readAndMark(library, tabId);
    outcome = read.ok ? await marksInTab(tabId).step(by) : read;
  }
  if (!outcome.ok) await announceFailure(tabId, outcome);
}
