import { addedSentences } from './one-event/differences.ts';
import { findCopies } from './one-event/find-copies.ts';
import { queryRevisions } from './revisions.ts';
import type { Library } from './schema.ts';
import { missingIn, sentencesOf } from './text-changes.ts';
import type { ArticleRow } from './types.ts';

/** A report that was syndicated from another, or with it. */
interface Copy {
  readonly article: ArticleRow;
  /** Sentences that the other does not have. */
  readonly added: readonly string[];
}

/** What changed when a page was read again. */
interface Change {
  /** When the earlier text was read, epoch ms. */
  readonly readAt: number;
  readonly gone: readonly string[];
  readonly added: readonly string[];
}

export interface ReadingHistory {
  readonly copies: readonly Copy[];
  /** The latest first. */
  readonly changes: readonly Change[];
}

/** The copies of a stored article with what each adds, and how its own text changed since it was first saved. */
export async function queryHistory(library: Library, articleId: string): Promise<ReadingHistory> {
  const [article, content] = await Promise.all([
    library.articles.get(articleId),
    library.contents.get(articleId),
  ]);
  if (!article || !content) return { copies: [], changes: [] };
  const copies = await findCopies(library, article);
  const contents = await library.contents.bulkGet(copies.map(({ id }) => id));
  const revisions = await queryRevisions(library, articleId);
  const texts = [content.text, ...revisions.map(({ text }) => text)].map((text) =>
    sentencesOf(text, article.lang),
  );
  return {
    copies: copies.map((copy, index) => {
      const of = contents[index];
      const added = of ? addedSentences(of, [content]) : [];
      return { article: copy, added: added.map(({ start, end }) => of?.text.slice(start, end) ?? '') };
    }),
    changes: revisions.map(({ readAt }, index) => ({
      readAt,
      gone: missingIn(texts[index] ?? [], texts[index + 1] ?? []),
      added: missingIn(texts[index + 1] ?? [], texts[index] ?? []),
    })),
  };
}
