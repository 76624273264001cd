import { queryNotesOn, type SubjectNotes } from '../../utils/library/dossier/subject-notes.ts';
import type { Library } from '../../utils/library/schema.ts';
import { useLive } from '../use-live.ts';
import type { KnownOutlines } from '../use-outlines.ts';

/** The reader's notes on the articles of a dossier; null until they are read. */
export function useSubjectNotes(
  library: Library,
  { columns, version }: KnownOutlines,
  articles: readonly number[],
  most: number,
): SubjectNotes | null {
  const notes = useLive(
    () => queryNotesOn(library, new Set(articles.map((article) => columns.articleIds[article] ?? '')), most),
    `${version} ${articles.length} ${articles[0]}`,
  );
  return notes.state === 'ready' ? notes.value : null;
}
