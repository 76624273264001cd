import type { Library } from '../schema.ts';
import type { ArticleRow } from '../types.ts';
import { Arrivals } from './arrivals.ts';
import type { Pack } from './pack.ts';

/** What a pack would bring, before it is taken. */
export interface PackPreview {
  readonly articles: { readonly fresh: number; readonly known: number; readonly differing: number };
  /** Titles of articles that differ from the reader's own, which stay. */
  readonly differing: readonly string[];
  readonly events: number;
  readonly notes: { readonly fresh: number; readonly known: number };
  readonly corrections: number;
  readonly sites: readonly string[];
  /** Titles of the first new articles. */
  readonly titles: readonly string[];
  /** When this very pack was taken already, epoch ms. */
  readonly takenAt: number | null;
}

const mostShown = 8;

/** Whether the sender has another text or another reading of it. */
const differs = (stored: ArticleRow, given: ArticleRow): boolean =>
  given.textHash !== '' && stored.textHash !== '' && stored.textHash !== given.textHash;

/** Compares a pack with the library; changes nothing. */
export async function previewPack(library: Library, { id, rows }: Pack): Promise<PackPreview> {
  const packs = await library.packs.toArray();
  const arrivals = new Arrivals(packs);
  const ids = await library.articles.bulkGet(rows.articles.map((article) => article.id));
  const urls = new Map(
    (
      await library.articles
        .where('url')
        .anyOf(rows.articles.map(({ url }) => url))
        .toArray()
    ).map((row) => [row.url, row]),
  );
  const twins = rows.articles.map((article, index) => ids[index] ?? urls.get(article.url));
  const fresh = rows.articles.filter((_, index) => twins[index] === undefined);
  const differing = rows.articles.filter((article, index) => {
    const twin = twins[index];
    return twin && differs(twin, article) && !arrivals.isBrought('articles', twin);
  });
  const freshIds = new Set(fresh.map((article) => article.id));
  const notes = await library.notes.bulkGet(rows.notes.map((note) => note.id));
  const knownNotes = notes.filter((note) => note !== undefined).length;
  const taken = packs.find((pack) => pack.id === id && pack.deletedAt === null);
  return {
    articles: {
      fresh: fresh.length,
      known: rows.articles.length - fresh.length,
      differing: differing.length,
    },
    differing: differing.slice(0, mostShown).map(({ title }) => title),
    events: rows.events.filter(({ articleId }) => freshIds.has(articleId)).length,
    notes: { fresh: notes.length - knownNotes, known: knownNotes },
    corrections: rows.corrections.length,
    sites: [...new Set(rows.articles.map(({ siteName }) => siteName))].slice(0, mostShown),
    titles: fresh.slice(0, mostShown).map(({ title }) => title),
    takenAt: taken?.takenAt ?? null,
  };
}
