import { browser } from 'wxt/browser';
import type { Entity } from '../../utils/analysis/types.ts';
import { type Outcome, success } from '../../utils/errors.ts';
import type { Library } from '../../utils/library/schema.ts';
import { highlightStyles } from '../../utils/marks/highlights.ts';
import { readMarkPreferences } from '../../utils/marks/preferences.ts';
import type { MarkCalls, MarkedEntity, MarkedReading } from '../../utils/messages.ts';
import { marksInTab } from '../../utils/messaging/marks.ts';
import { callScript } from './call-script.ts';
import { rememberNamed } from './named-in-tab.ts';
import { type WatchedReading, watchedOf } from './watched-of.ts';

/** Without what only the worker needs: for whom somebody acts, and by which rule a mention was found. */
const marked = ({ actsFor: _, mentions, ...entity }: Entity): MarkedEntity => ({
  ...entity,
  mentions: mentions.map(({ start, end }) => ({ start, end })),
});

/** What is marked of a reading, and where in it the reader watches for something. */
async function markedReading(library: Library, reading: WatchedReading): Promise<MarkedReading> {
  const { article, analysis } = reading;
  const watched = await watchedOf(library, reading);
  const entities = analysis.entities.map(marked);
  const names = entities.filter(({ id }) => watched.entities.includes(id));
  return {
    text: article.text,
    entities,
    watched: [...names.flatMap(({ mentions }) => mentions), ...watched.terms],
  };
}

/**
 * Puts the styles of the marks into the page of a tab beside the page's own, where no policy of the page reaches; put in
 * again after the reader chose other inks, the later ones count. Firefox keeps styles of an author out of components and lets a user's in; Chromium paints no ground for
 * a user's and lets an author's in.
 */
export async function dressPage(tabId: number): Promise<void> {
  const { inks } = await readMarkPreferences();
  await browser.scripting.insertCSS({
    target: { tabId, allFrames: true },
    // Firefox passes over a style sheet that it has put in before, and an earlier choice may come again.
    css: `${highlightStyles(inks)}/*${Date.now()}*/`,
    origin: import.meta.env.FIREFOX ? 'USER' : 'AUTHOR',
  });
}

async function enter(tabId: number): Promise<void> {
  await dressPage(tabId);
  await browser.scripting.executeScript({
    target: { tabId },
    files: ['/content-scripts/marks.js'],
    injectImmediately: true,
  });
}

/** Calls the script that marks the page of a tab; where it is not there, it is put in first. */
export const callMarks = <Value>(
  tabId: number,
  call: (marks: MarkCalls) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> => callScript(marksInTab(tabId), () => enter(tabId), call);

/** Marks a reading on the page of its tab, whether or not marks are wanted: the script shows what is. */
export async function markPage(
  library: Library,
  tabId: number,
  reading: WatchedReading,
): Promise<Outcome<MarkedReading>> {
  await rememberNamed(tabId, reading.analysis.entities);
  const marked = await markedReading(library, reading);
  const outcome = await callMarks(tabId, (marks) => marks.mark(marked));
  return outcome.ok ? success(marked) : outcome;
}

/** Marks a reading on the page of its tab if the reader wants marks: after every reading, whoever asked for it. */
export async function markIfWanted(library: Library, tabId: number, reading: WatchedReading): Promise<void> {
  const { shown } = await readMarkPreferences();
  if (shown) {
    await markPage(library, tabId, reading);
    return;
  }
  await rememberNamed(tabId, reading.analysis.entities);
  // A script that is there already must not go on with the findings of an earlier reading.
  await marksInTab(tabId).mark(await markedReading(library, reading));
}
