import type { Library } from '../schema.ts';
import type { NoteRow } from '../types.ts';

/**
 * Whether the reader did something with an article that somebody else saved: filed it, noted something in it, judged
 * what it tells, cites it. Then it is theirs, and no pack changes or takes it.
 * @param isTheirs whether a note came from somebody else.
 */
export async function isTheReaders(
  { filings, notes, briefs, events }: Library,
  articleId: string,
  isTheirs: (note: NoteRow) => boolean,
): Promise<boolean> {
  if ((await filings.get(articleId))?.deletedAt === null) return true;
  const noted = await notes.where('articleId').equals(articleId).toArray();
  if (noted.some((note) => note.deletedAt === null && !isTheirs(note))) return true;
  const told = await events.where('articleId').equals(articleId).toArray();
  if (
    told.some(
      ({ verdict, movedTo, joinedBy }) => verdict !== null || movedTo !== null || joinedBy === 'reader',
    )
  )
    return true;
  const ids = new Set(told.map(({ id }) => id));
  const citing = briefs.filter(
    ({ deletedAt, items }) =>
      deletedAt === null &&
      items.some(
        (item) =>
          (item.kind === 'article' && item.articleId === articleId) ||
          (item.kind === 'event' && ids.has(item.eventId)),
      ),
  );
  return (await citing.count()) > 0;
}
