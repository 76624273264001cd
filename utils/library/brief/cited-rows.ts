import { type Act, actsOf, type Report } from '../export/act.ts';
import { areCopies } from '../one-event/shared-sentences.ts';
import type { BriefRow } from '../reader-rows.ts';
import type { Library } from '../schema.ts';
import { living } from '../tombstones.ts';
import type { ArticleRow, EntityRow, NoteRow } from '../types.ts';

/** What of the library a brief shows, as it is now. */
export interface CitedRows {
  /** By the id of the event that was picked. */
  readonly acts: ReadonlyMap<string, Act>;
  readonly notes: ReadonlyMap<string, NoteRow>;
  readonly articles: ReadonlyMap<string, ArticleRow>;
  readonly entities: readonly EntityRow[];
  /** For an article the one that it is a copy of, or whose copy it is: one source, one number. */
  readonly originals: ReadonlyMap<string, string>;
}

type Rows<Row> = readonly (Row | undefined)[];
const present = <
  Row extends { readonly id: string; readonly updatedAt: number; readonly deletedAt: number | null },
>(
  rows: Rows<Row>,
): readonly Row[] => living(rows.filter((row) => row !== undefined));
const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
  new Map(rows.map((row) => [row.id, row]));

/** Reads what a brief shows. What is removed is missing. */
export async function queryCitedRows(
  library: Library,
  { items }: Pick<BriefRow, 'items'>,
): Promise<CitedRows> {
  const ids = <Id extends string>(pick: (item: BriefRow['items'][number]) => Id | null) =>
    items.flatMap((item) => pick(item) ?? []);
  const eventIds = ids((item) => (item.kind === 'event' ? item.eventId : null));
  const notes = present(
    await library.notes.bulkGet(ids((item) => (item.kind === 'note' ? item.noteId : null))),
  );
  const picked = present(await library.events.bulkGet(eventIds));
  const told = living(
    await library.events
      .where('sameAs')
      .anyOf([...new Set(picked.map(({ sameAs }) => sameAs))])
      .toArray(),
  );
  const articleIds = new Set([
    ...ids((item) => (item.kind === 'article' ? item.articleId : null)),
    ...notes.flatMap(({ articleId }) => articleId ?? []),
    ...told.map(({ articleId }) => articleId),
  ]);
  const articles = byId(present(await library.articles.bulkGet([...articleIds])));
  const acts = byId(
    actsOf(
      told.flatMap((event): readonly Report[] => {
        const article = articles.get(event.articleId);
        return article ? [{ event, article }] : [];
      }),
    ),
  );
  const named = [...acts.values()].flatMap(({ event }) => [...event.parties, ...event.finding.about]);
  return {
    acts: new Map(
      picked.flatMap(({ id, sameAs }) => {
        const act = acts.get(sameAs);
        return act ? [[id, act]] : [];
      }),
    ),
    notes: byId(notes),
    articles,
    entities: present(await library.entities.bulkGet([...new Set(named)])),
    originals: await originalsOf(library, [...articles.values()]),
  };
}

/** Only what shares a key is compared sentence by sentence. */
async function originalsOf(
  library: Library,
  articles: readonly ArticleRow[],
): Promise<ReadonlyMap<string, string>> {
  const sharing = articles.filter((article) =>
    articles.some(
      ({ id, copyKeys }) => id !== article.id && copyKeys.some((key) => article.copyKeys.includes(key)),
    ),
  );
  const contents = await library.contents.bulkGet(sharing.map(({ id }) => id));
  const originals = new Map<string, string>();
  for (const [index, { id }] of sharing.entries()) {
    const own = contents[index]?.fingerprints ?? [];
    const earlier = sharing
      .slice(0, index)
      .find((_, other) => areCopies(own, contents[other]?.fingerprints ?? []));
    if (earlier) originals.set(id, originals.get(earlier.id) ?? earlier.id);
  }
  return originals;
}
