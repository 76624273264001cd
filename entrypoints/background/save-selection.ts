import { normaliseUrl } from '../../utils/article/canonical-url.ts';
import { failure } from '../../utils/errors.ts';
import { saveNote } from '../../utils/library/notes.ts';
import type { Library } from '../../utils/library/schema.ts';
import { storageOutcome } from '../../utils/library/storage-outcome.ts';
import { announceFailure, announceSave } from './announce.ts';
import { callPageNotes } from './page-notes.ts';

/** A passage that the reader selected, as a menu event tells it. */
export interface Selection {
  readonly text: string;
  readonly pageUrl: string;
  readonly pageTitle: string;
}

/** Saves a passage as a note. */
export async function saveSelection(library: Library, selection: Selection, tabId: number): Promise<void> {
  const quote = selection.text.trim();
  if (quote === '') return announceFailure(tabId, failure('not-found', 'empty selection'));
  // The script in the page knows where the passage stands; a viewer of PDF files or a frame has its words only.
  const noted = await callPageNotes(tabId, (notes) => notes.noteSelection('at-once'));
  if (noted.ok) return announceSave(tabId, { kind: 'noteSaved', title: quote });
  const url = normaliseUrl(selection.pageUrl);
  const note = await storageOutcome(() =>
    saveNote(library, { url, pageTitle: selection.pageTitle, quote }, Date.now),
  );
  if (!note.ok) return announceFailure(tabId, note);
  return announceSave(tabId, { kind: 'noteSaved', title: quote });
}
