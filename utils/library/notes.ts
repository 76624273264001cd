import { v7 as uuid } from 'uuid';
import { findByAddress } from './article-list.ts';
import { longest } from './export/library-file.ts';
import type { Library } from './schema.ts';
import type { Clock, NoteRow } from './types.ts';

/** A passage that the reader marked on a page. `url` is the page's normalised address. */
export interface Passage {
  readonly url: string;
  readonly pageTitle: string;
  readonly quote: string;
}

/** Stores a passage as a note of its article, if that is in the library. The same passage again changes nothing but its time. */
export async function saveNote(library: Library, passage: Passage, clock: Clock): Promise<NoteRow> {
  const { articles, notes } = library;
  return library.transaction('rw', [articles, notes], async () => {
    const now = clock();
    const { url } = passage;
    const quote = passage.quote.slice(0, longest.passage);
    const article = await findByAddress(library, url);
    const stored = await notes
      .where('url')
      .equals(url)
      .filter((note) => note.quote === quote)
      .first();
    const note: NoteRow = {
      id: stored?.id ?? uuid({ msecs: now }),
      updatedAt: now,
      deletedAt: null,
      articleId: article?.id ?? null,
      url,
      pageTitle: passage.pageTitle.slice(0, longest.line),
      quote,
      remark: stored?.remark ?? '',
      savedAt: stored?.savedAt ?? now,
    };
    await notes.put(note);
    return note;
  });
}

/** False where there is no such note. */
export async function removeNote(library: Library, noteId: string, clock: Clock): Promise<boolean> {
  const now = clock();
  return (await library.notes.update(noteId, { deletedAt: now, updatedAt: now })) > 0;
}

export async function restoreNote(library: Library, noteId: string, clock: Clock): Promise<boolean> {
  return (await library.notes.update(noteId, { deletedAt: null, updatedAt: clock() })) > 0;
}

/** Keeps the reader's words on a note; false where there is no such note. */
export async function remarkNote(
  library: Library,
  noteId: string,
  remark: string,
  clock: Clock,
): Promise<boolean> {
  const kept = remark.slice(0, longest.passage);
  return (await library.notes.update(noteId, { remark: kept, updatedAt: clock() })) > 0;
}
