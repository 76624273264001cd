import type { EntityId } from '../../analysis/types.ts';
import type { Words } from '../../words.ts';
import { actHeadline } from '../export/act-headline.ts';
import { longest } from '../export/library-rows.ts';
import { sliceNames } from '../export/slice-names.ts';
import type { BriefItem, CitedReport } from '../reader-rows.ts';
import type { Library } from '../schema.ts';
import type { ArticleRow, NoteRow } from '../types.ts';

/** Something of the library that goes into a brief. */
export interface Picked {
  readonly kind: 'event' | 'note' | 'article';
  readonly id: string;
}

export const citedReport = (article: ArticleRow): CitedReport => ({
  articleId: article.id,
  title: article.title,
  siteName: article.siteName,
  url: article.url,
  lang: article.lang,
  publishedAt: article.publishedAt?.value ?? null,
  savedAt: article.savedAt,
});

const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '';

/** A note cites its article where that is stored, else the page on which it was made. */
export const citedPage = (note: NoteRow, article: ArticleRow | undefined): CitedReport =>
  article
    ? citedReport(article)
    : {
        articleId: null,
        title: note.pageTitle,
        siteName: hostOf(note.url),
        url: note.url,
        lang: null,
        publishedAt: null,
        savedAt: note.savedAt,
      };

type Tables = Pick<Library, 'articles' | 'events' | 'entities' | 'notes'>;

async function headlineOf(
  tables: Tables,
  event: { finding: Parameters<typeof actHeadline>[0] },
  words: Words,
) {
  const ids: EntityId[] = [...event.finding.actors, ...event.finding.recipients];
  const rows = (await tables.entities.bulkGet(ids)).filter((row) => row !== undefined);
  return actHeadline(event.finding, sliceNames(rows, words.language, words.locale), words);
}

/** A piece for a brief of what was picked; null where it is not in the library. */
export async function pieceOf(
  tables: Tables,
  { kind, id }: Picked,
  newId: () => string,
  words: Words,
): Promise<BriefItem | null> {
  const cut = (text: string) => text.slice(0, longest.passage);
  if (kind === 'note') {
    const note = await tables.notes.get(id);
    if (!note) return null;
    const article = note.articleId === null ? undefined : await tables.articles.get(note.articleId);
    const kept = { heading: '', date: null, words: cut(note.quote), report: citedPage(note, article) };
    return { id: newId(), kind, noteId: id, kept };
  }
  if (kind === 'article') {
    const article = await tables.articles.get(id);
    if (!article) return null;
    const { title, summary, publishedAt } = article;
    const kept = {
      heading: title,
      date: publishedAt?.value ?? null,
      words: summary,
      report: citedReport(article),
    };
    return { id: newId(), kind, articleId: id, kept };
  }
  const event = await tables.events.get(id);
  const article = event && (await tables.articles.get(event.articleId));
  if (!event || !article) return null;
  const heading = cut(await headlineOf(tables, event, words));
  const kept = { heading, date: event.finding.date, words: event.quote, report: citedReport(article) };
  return { id: newId(), kind, eventId: id, kept };
}
