import { outlineArticles, putOutlines } from '../outlines.ts';
import type { Library } from '../schema.ts';
import type { ArticleRow, Clock, CorrectionRow, EventRow, NoteRow } from '../types.ts';
import { Arrivals, arrivingRows } from './arrivals.ts';
import {
  type Brought,
  type BroughtTable,
  noPackRows,
  type PackHead,
  type PackRow,
  type PackRows,
} from './pack.ts';
import { isTheReaders } from './reader-traces.ts';
import { settleNotes } from './settle-notes.ts';
import { subjectOf } from './subject.ts';

/** How many articles and notes came in, how many were here. */
export interface TakenReport {
  readonly added: number;
  readonly renewed: number;
  readonly kept: number;
}

/** What a batch does, gathered for the row of its pack. */
class Taking {
  readonly brought: Brought[] = [];
  readonly before: { -readonly [Table in keyof PackRows]: PackRows[Table][number][] } = {
    articles: [],
    contents: [],
    events: [],
    entities: [],
    notes: [],
    corrections: [],
  };
  readonly adopted: string[] = [];
  readonly counts = { added: 0, renewed: 0, kept: 0 };
  readonly library: Library;
  readonly arrivals: Arrivals;

  /** The reader's own notes that came to an article because a pack brought it. */
  readonly #adoptedBefore: ReadonlySet<string>;

  constructor(library: Library, packs: readonly PackRow[]) {
    this.library = library;
    this.arrivals = new Arrivals(packs);
    this.#adoptedBefore = new Set(packs.flatMap(({ adopted }) => adopted));
  }

  /** Whether a note says nothing of the reader's use of its article. */
  isNoTrace(note: NoteRow): boolean {
    return this.arrivals.isBrought('notes', note) || this.#adoptedBefore.has(note.id);
  }

  /** Remembers that a row came with the pack. */
  note(table: BroughtTable, row: { readonly id: string; readonly updatedAt: number }): void {
    this.brought.push([table, row.id, row.updatedAt]);
    this.arrivals.add(table, row);
  }
}

/** The stored articles that an arriving one is, by its id and by its address: one, unless it took another's address. */
async function storedTwins({ articles }: Library, { id, url }: ArticleRow): Promise<readonly ArticleRow[]> {
  const twins = [await articles.get(id), await articles.where('url').equals(url).first()];
  return [...new Map(twins.flatMap((row) => (row ? [[row.id, row]] : []))).values()];
}

/** Puts the rows of one article in, in the place of those that an earlier pack brought. */
async function putArticle(
  { library, before }: Taking,
  article: ArticleRow,
  rows: PackRows,
  twins: readonly ArticleRow[],
): Promise<void> {
  const { articles, contents, events } = library;
  const content = rows.contents.find(({ id }) => id === article.id);
  if (!content) throw new Error(`article without content: ${article.id}`);
  for (const twin of twins) {
    const former = await events.where('articleId').equals(twin.id).toArray();
    const text = await contents.get(twin.id);
    before.articles.push(twin);
    if (text) before.contents.push(text);
    before.events.push(...former);
    await articles.delete(twin.id);
    await contents.delete(twin.id);
    await events.bulkDelete(former.map(({ id }) => id));
  }
  await bury(
    library,
    twins.filter(({ id }) => id !== article.id),
  );
  await articles.put(article);
  await contents.put(content);
  const own = rows.events.filter(({ articleId }) => articleId === article.id);
  await events.bulkPut(await untaken(library, own));
}

/** A pack takes no events away from other articles by their ids. */
async function untaken({ events }: Library, own: readonly EventRow[]): Promise<readonly EventRow[]> {
  const stored = await events.bulkGet(own.map(({ id }) => id));
  return own.filter((_, index) => stored[index] === undefined);
}

/** What is drawn of articles that are gone goes as well. */
export async function bury(library: Library, articles: readonly ArticleRow[]): Promise<void> {
  await putOutlines(
    library,
    articles.map((article) => ({ article: { ...article, deletedAt: article.updatedAt }, events: [] })),
  );
}

/** Whether an arriving article takes the place of stored ones: of none that the reader saved, used or judged. */
async function renews(taking: Taking, twins: readonly ArticleRow[], article: ArticleRow) {
  for (const twin of twins) {
    if (!taking.arrivals.renews('articles', twin, article)) return false;
    if (await isTheReaders(taking.library, twin.id, (note) => taking.isNoTrace(note))) return false;
  }
  return true;
}

async function takeArticles(taking: Taking, rows: PackRows): Promise<void> {
  const outlined = new Set<string>();
  for (const article of rows.articles) {
    const twins = await storedTwins(taking.library, article);
    const [twin] = twins;
    if (!(await renews(taking, twins, article))) {
      taking.counts.kept++;
      // The very same row: this pack, too, answers for its being here.
      if (
        twin?.id === article.id &&
        twin.updatedAt === article.updatedAt &&
        taking.arrivals.isBrought('articles', twin)
      )
        taking.note('articles', article);
      continue;
    }
    await putArticle(taking, article, rows, twins);
    taking.note('articles', article);
    for (const { id } of twins) outlined.delete(id);
    outlined.add(article.id);
    taking.counts[twin ? 'renewed' : 'added']++;
  }
  await outlineArticles(taking.library, [...outlined]);
}

type Simple = Exclude<BroughtTable, 'articles'>;

/** Rows that stand for themselves. */
async function takeRows<Table extends Simple>(
  taking: Taking,
  table: Table,
  rows: PackRows[Table],
  counted: boolean,
): Promise<void> {
  type Given = PackRows[Table][number];
  const stored = taking.library.table<Given, string>(table);
  for (const row of rows) {
    const own = await stored.get(row.id);
    if (own && !taking.arrivals.renews(table, own, row)) {
      if (counted) taking.counts.kept++;
      if (taking.arrivals.isBrought(table, row) && own.updatedAt === row.updatedAt) taking.note(table, row);
      continue;
    }
    if (own) (taking.before[table] as Given[]).push(own);
    await stored.put(row);
    taking.note(table, row);
    if (counted) taking.counts[own ? 'renewed' : 'added']++;
  }
}

/** A correction about what the reader corrected themselves stays outside. */
async function welcome({ library, arrivals }: Taking, rows: readonly CorrectionRow[]) {
  const all = await library.corrections.toArray();
  const own = new Set(
    all
      .filter((row) => row.deletedAt === null && !arrivals.isBrought('corrections', row))
      .map(({ correction }) => subjectOf(correction)),
  );
  return rows.filter(({ correction }) => !own.has(subjectOf(correction)));
}

/** Notes of the pack, and of the reader where they had none, find the article that stands under their address. */
async function settle(taking: Taking, rows: PackRows): Promise<void> {
  const { library } = taking;
  const addresses = [
    ...rows.notes.map(({ url }) => url),
    ...rows.articles.flatMap(({ url, addresses: others }) => [url, ...others]),
  ];
  const settled = await settleNotes(
    library,
    addresses,
    (note) => note.articleId === null || taking.isNoTrace(note),
  );
  const notes = (await library.notes.bulkGet([...settled])).filter((note) => note !== undefined);
  taking.adopted.push(
    ...notes.filter((note) => !taking.arrivals.isBrought('notes', note)).map(({ id }) => id),
  );
}

export const packTablesInUse = [
  'articles',
  'contents',
  'events',
  'entities',
  'notes',
  'corrections',
  'outlines',
  'packs',
  'filings',
  'briefs',
] as const;

/**
 * Takes a part of a pack in. What is the reader's own stays as it is, removed things removed: an article, note, name or
 * correction that is here already is not touched, unless nobody but an earlier pack put it here. Taking a pack twice is
 * taking it once, and of two packs the order is nothing.
 */
export async function takePack(
  library: Library,
  head: PackHead,
  given: PackRows,
  clock: Clock,
): Promise<TakenReport> {
  return library.transaction('rw', [...packTablesInUse], async () => {
    const rows = arrivingRows(given, head);
    const packs = await library.packs.toArray();
    const known = packs.find(({ id }) => id === head.id);
    const taking = new Taking(library, packs);
    await takeArticles(taking, rows);
    await takeRows(taking, 'entities', rows.entities, false);
    await takeRows(taking, 'corrections', await welcome(taking, rows.corrections), false);
    await takeRows(taking, 'notes', rows.notes, true);
    await settle(taking, rows);
    await library.packs.put(packRow(head, known, taking, clock()));
    return taking.counts;
  });
}

/** The row of a pack after one more of its parts. */
function packRow(head: PackHead, known: PackRow | undefined, taking: Taking, now: number): PackRow {
  const former = known && known.deletedAt === null ? known : undefined;
  const { id, madeAt, sender, note } = head;
  const brought = new Map(
    [...(former?.brought ?? []), ...taking.brought].map((one) => [one.join('\n'), one] as const),
  );
  const before = former?.before ?? noPackRows;
  return {
    id,
    updatedAt: now,
    deletedAt: null,
    sender,
    note,
    madeAt,
    takenAt: former?.takenAt ?? now,
    brought: [...brought.values()],
    before: {
      articles: [...before.articles, ...taking.before.articles],
      contents: [...before.contents, ...taking.before.contents],
      events: [...before.events, ...taking.before.events],
      entities: [...before.entities, ...taking.before.entities],
      notes: [...before.notes, ...taking.before.notes],
      corrections: [...before.corrections, ...taking.before.corrections],
    },
    adopted: [...(former?.adopted ?? []), ...taking.adopted],
  };
}
