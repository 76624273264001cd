import type { Library } from '../schema.ts';
import type { NoteRow } from '../types.ts';

/** Notes on some articles, saved last first, and how many there are in all. */
export interface SubjectNotes {
  readonly notes: readonly NoteRow[];
  readonly total: number;
}

/**
 * The reader's notes on some articles. Reads the keys of all notes and the rows of the latest: a note's id is as old as
 * the note.
 * @param most notes whose rows are read.
 */
export async function queryNotesOn(
  library: Library,
  articleIds: ReadonlySet<string>,
  most: number,
): Promise<SubjectNotes> {
  const ids: string[] = [];
  await library.notes.orderBy('articleId').eachKey((articleId, { primaryKey }) => {
    if (articleIds.has(String(articleId))) ids.push(primaryKey);
  });
  const notes: NoteRow[] = [];
  let total = 0;
  const rows = await library.notes.bulkGet(ids.sort().reverse());
  for (const note of rows) {
    if (!note || note.deletedAt !== null) continue;
    total++;
    if (notes.length < most) notes.push(note);
  }
  return { notes, total };
}
