import * as v from 'valibot';
import { rowSchemas } from '../export/read-file.ts';
import { outlineRow } from '../outline-row.ts';
import { outlineArticles } from '../outlines.ts';
import { entityRows } from '../rows.ts';
import type { ArticleRow, ContentRow, EventRow } from '../types.ts';
import type { Checker } from './checker.ts';

/** Articles that one transaction looks at: the worker stays ready for others in between. */
const atOnce = 100;

const fits = (table: keyof typeof rowSchemas, row: unknown): boolean =>
  v.safeParse(rowSchemas[table], [row], { abortEarly: true }).success;

/** Looks at every article with its text, events, names and outline. */
export async function checkArticles(checker: Checker): Promise<void> {
  const { library, repairs } = checker;
  const { articles, contents, events, entities, outlines, aside } = library;
  for (let after: string | null = ''; after !== null; )
    after = await library.transaction(
      repairs ? 'rw' : 'r',
      [articles, contents, events, entities, outlines, aside],
      async () => {
        const batch = await articles
          .where('id')
          .above(after ?? '')
          .limit(atOnce)
          .toArray();
        const ids = batch.map(({ id }) => id);
        const texts = await contents.bulkGet(ids);
        const told = Map.groupBy(
          await events.where('articleId').anyOf(ids).toArray(),
          ({ articleId }) => articleId,
        );
        checker.looked(batch.length + texts.length);
        for (const [index, article] of batch.entries())
          await checkArticle(checker, article, texts[index], told.get(article.id) ?? []);
        return batch.length < atOnce ? null : (ids.at(-1) ?? null);
      },
    );
}

/** What an article's parts are worth without each other: nothing, so they are set aside together. */
async function checkArticle(
  checker: Checker,
  article: ArticleRow,
  content: ContentRow | undefined,
  events: readonly EventRow[],
): Promise<void> {
  const { library, repairs } = checker;
  const isWhole = fits('articles', article) && content !== undefined && fits('contents', content);
  if (!isWhole) {
    await checker.setAside('articles', content === undefined ? 'no-content' : 'bad-row', article);
    if (!repairs) return;
    if (content) await checker.moveAside('contents', 'no-article', content);
    for (const event of events) await checker.moveAside('events', 'no-article', event);
    await library.outlines.delete(article.id);
    return;
  }
  checker.looked(events.length);
  const bad = events.filter((event) => !fits('events', event));
  for (const event of bad) await checker.setAside('events', 'bad-row', event);
  await checkMoved(
    checker,
    events.filter((event) => !bad.includes(event)),
  );
  await checkNames(checker, content);
  await checkOutline(checker, article);
}

/** Events that the reader put on the ladder of an event that is gone go back to their own. */
async function checkMoved({ library, repairs, found }: Checker, events: readonly EventRow[]): Promise<void> {
  for (const { id, movedTo } of events) {
    if (movedTo === null || (await library.events.get(movedTo))) continue;
    found('lost-reference');
    if (repairs) await library.events.update(id, { movedTo: null });
  }
}

async function checkNames({ library, repairs, found, clock }: Checker, content: ContentRow): Promise<void> {
  const rows = entityRows(content, clock());
  const stored = await library.entities.bulkGet(rows.map(({ id }) => id));
  const missing = rows.filter((_, index) => stored[index] === undefined);
  for (const _ of missing) found('missing-entity');
  if (repairs) await library.entities.bulkPut(missing);
}

async function checkOutline({ library, repairs, found }: Checker, article: ArticleRow): Promise<void> {
  const stored = await library.outlines.get(article.id);
  // Its events may stand in it in any order, as long as all are there.
  const placeOf = ({ id }: EventRow) => stored?.eventIds.indexOf(id) ?? -1;
  const events = (await library.events.where('articleId').equals(article.id).toArray()).sort(
    (one, other) => placeOf(one) - placeOf(other),
  );
  const expected = outlineRow(article, events, stored?.revision ?? 0);
  const text = (row: typeof expected) => JSON.stringify({ ...row, events: [...row.events] });
  if (stored && text(stored) === text(expected)) return;
  found('old-outline');
  if (repairs) await outlineArticles(library, [article.id]);
}
