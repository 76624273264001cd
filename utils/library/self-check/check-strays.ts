import type { Checker } from './checker.ts';
import type { CheckedTable } from './report.ts';

/** Sets aside what belongs to an article that is not there: texts, events, revisions, filings. Outlines just go. */
export async function checkStrays(checker: Checker): Promise<void> {
  const { library, repairs, found } = checker;
  const { articles, contents, events, revisions, filings, outlines, aside } = library;
  await library.transaction(
    repairs ? 'rw' : 'r',
    [articles, contents, events, revisions, filings, outlines, aside],
    async () => {
      const known = new Set(await articles.toCollection().primaryKeys());
      const isStray = (id: unknown) => !known.has(String(id));
      for (const name of ['contents', 'filings'] as const)
        for (const id of (await library.table(name).toCollection().primaryKeys()).filter(isStray))
          await setAsideById(checker, name, String(id));
      for (const name of ['events', 'revisions'] as const) {
        const owners = (await library.table(name).orderBy('articleId').uniqueKeys()).filter(isStray);
        const rows = await library.table<{ id: string }>(name).where('articleId').anyOf(owners).toArray();
        for (const row of rows) await checker.setAside(name, 'no-article', row);
      }
      // A row without the field is in no index: only their numbers tell.
      if ((await events.count()) !== (await events.orderBy('articleId').count()))
        for (const row of await events.filter(({ articleId }) => typeof articleId !== 'string').toArray())
          await checker.setAside('events', 'bad-row', row);
      const outlined = (await outlines.toCollection().primaryKeys()).filter(isStray);
      for (const _ of outlined) found('no-article');
      if (repairs) await outlines.bulkDelete(outlined);
    },
  );
}

async function setAsideById(checker: Checker, table: CheckedTable, id: string): Promise<void> {
  const row = await checker.library.table<{ id: string }>(table).get(id);
  if (row) await checker.setAside(table, 'no-article', row);
}
