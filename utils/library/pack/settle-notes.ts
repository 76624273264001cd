import type { Library } from '../schema.ts';
import type { NoteRow } from '../types.ts';

/**
 * Lets notes find the living article that stands under their address, or lose the one that is gone.
 * @param isLoose whether a note follows what comes and goes; others stay where the reader made them.
 * @returns ids of the notes that found another article.
 */
export async function settleNotes(
  { articles, notes }: Library,
  addresses: Iterable<string>,
  isLoose: (note: NoteRow) => boolean,
): Promise<readonly string[]> {
  const settled: string[] = [];
  const found = await notes
    .where('url')
    .anyOf([...new Set(addresses)])
    .toArray();
  for (const note of found) {
    if (!isLoose(note)) continue;
    const [article] = (await articles.where('addresses').equals(note.url).toArray())
      .filter(({ deletedAt }) => deletedAt === null)
      .sort((one, other) => (one.id < other.id ? -1 : 1));
    const articleId = article?.id ?? null;
    if (articleId === note.articleId) continue;
    await notes.update(note.id, { articleId });
    settled.push(note.id);
  }
  return settled;
}
