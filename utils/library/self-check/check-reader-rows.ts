import * as v from 'valibot';
import { rowSchemas } from '../export/read-file.ts';
import { tableNames } from '../table-names.ts';
import type { Checker } from './checker.ts';

type RowTable = Exclude<(typeof tableNames)[number], 'articles' | 'contents' | 'events'>;

/** Tables whose rows stand for themselves: all but those that an article is made of. */
const tables = tableNames.filter(
  (name): name is RowTable => !['articles', 'contents', 'events'].includes(name),
);

/** Rows that one transaction looks at. */
const atOnce = 500;

/** Looks at all that the reader made, and at names: each row by itself. */
export async function checkReaderRows(checker: Checker): Promise<void> {
  for (const name of tables) await checkRows(checker, name);
}

/** Looks at what the reader's rows point at. */
export async function checkReferences(checker: Checker): Promise<void> {
  await checkNotes(checker);
  await checkFilings(checker);
}

async function checkRows(checker: Checker, name: RowTable): Promise<void> {
  const { library, repairs } = checker;
  const table = library.table<{ readonly id: string }, string>(name);
  for (let after: string | null = ''; after !== null; )
    after = await library.transaction(repairs ? 'rw' : 'r', [table, library.aside], async () => {
      const batch = await table
        .where(':id')
        .above(after ?? '')
        .limit(atOnce)
        .toArray();
      checker.looked(batch.length);
      for (const row of batch)
        if (!v.safeParse(rowSchemas[name], [row], { abortEarly: true }).success)
          await checker.setAside(name, 'bad-row', row);
      return batch.length < atOnce ? null : (batch.at(-1)?.id ?? null);
    });
}

/** A note whose article is gone is a note on its page. */
async function checkNotes({ library, repairs, found }: Checker): Promise<void> {
  const { notes, articles } = library;
  await library.transaction(repairs ? 'rw' : 'r', [notes, articles], async () => {
    for (const { id, articleId } of await notes.where('articleId').above('').toArray()) {
      if (articleId === null || (await articles.get(articleId))) continue;
      found('lost-reference');
      if (repairs) await notes.update(id, { articleId: null });
    }
  });
}

async function checkFilings({ library, repairs, found }: Checker): Promise<void> {
  const { filings, collections } = library;
  await library.transaction(repairs ? 'rw' : 'r', [filings, collections], async () => {
    const known = new Set(await collections.toCollection().primaryKeys());
    for (const { id, collectionIds } of await filings.where('collectionIds').above('').distinct().toArray()) {
      const there = collectionIds.filter((collection) => known.has(collection));
      if (there.length === collectionIds.length) continue;
      found('lost-reference');
      if (repairs) await filings.update(id, { collectionIds: there });
    }
  });
}
