import { browser } from 'wxt/browser';
import type { Outcome } from '../../utils/errors.ts';
import type { PageNoteCalls } from '../../utils/messages.ts';
import { notesInTab } from '../../utils/messaging/notes.ts';
import { noteHighlightStyles } from '../../utils/notes/note-highlights.ts';
import { callScript } from './call-script.ts';

/** As `mark-page.ts` does it, and for the same reasons. */
async function enter(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({
    target: { tabId },
    css: noteHighlightStyles,
    origin: import.meta.env.FIREFOX ? 'USER' : 'AUTHOR',
  });
  await browser.scripting.executeScript({
    target: { tabId },
    files: ['/content-scripts/notes.js'],
    injectImmediately: true,
  });
}

/** Calls the script that keeps the notes of a tab's page; where it is not there, it is put in first. */
export const callPageNotes = <Value>(
  tabId: number,
  call: (notes: PageNoteCalls) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> => callScript(notesInTab(tabId), () => enter(tabId), call);

/** Shows the reader's notes on the page of a tab, and the tools for new ones: wherever Simpul was called. */
export const showNotes = (tabId: number): Promise<Outcome<null>> =>
  callPageNotes(tabId, (notes) => notes.show());

/** Gives the reader's keyboard the choice of a colour for what is selected. */
export const chooseNote = (tabId: number): Promise<Outcome<null>> =>
  callPageNotes(tabId, (notes) => notes.noteSelection('choose'));
