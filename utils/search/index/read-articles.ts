import type { OutlineRow } from '../../library/outline-row.ts';
import type { Library } from '../../library/schema.ts';
import type { IndexedArticle } from './article-units.ts';

/** The articles of some outlines with what is indexed of them; those that are gone are left out. */
export async function readArticles(
  library: Library,
  outlines: readonly Pick<OutlineRow, 'id' | 'isDeleted' | 'eventIds'>[],
): Promise<readonly IndexedArticle[]> {
  const living = outlines.filter(({ isDeleted }) => !isDeleted);
  const ids = living.map(({ id }) => id);
  const [articles, contents, events] = await Promise.all([
    library.articles.bulkGet(ids),
    library.contents.bulkGet(ids),
    library.events.bulkGet(living.flatMap(({ eventIds }) => eventIds)),
  ]);
  const eventOf = new Map(events.flatMap((event) => (event ? [[event.id, event]] : [])));
  return living.flatMap(({ eventIds }, index) => {
    const [article, content] = [articles[index], contents[index]];
    // Written anew while it was read: then its outline comes again, too.
    if (!article || !content) return [];
    return [{ article, content, events: eventIds.map((id) => eventOf.get(id) ?? { id, quote: '' }) }];
  });
}
