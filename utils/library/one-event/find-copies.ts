import type { Library } from '../schema.ts';
import type { ArticleRow } from '../types.ts';
import { areCopies } from './shared-sentences.ts';

/** Living articles that are copies of one, that were syndicated from it or with it. Newest saved first. */
export async function findCopies(library: Library, article: ArticleRow): Promise<readonly ArticleRow[]> {
  const candidates = await library.articles
    .where('copyKeys')
    .anyOf([...article.copyKeys])
    .distinct()
    .filter(({ id, deletedAt }) => id !== article.id && deletedAt === null)
    .toArray();
  if (candidates.length === 0) return [];
  const [own, ...others] = await library.contents.bulkGet([article.id, ...candidates.map(({ id }) => id)]);
  return candidates
    .filter((_, index) => areCopies(own?.fingerprints ?? [], others[index]?.fingerprints ?? []))
    .sort((one, other) => other.savedAt - one.savedAt);
}
