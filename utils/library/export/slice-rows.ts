import type { EntityId } from '../../analysis/types.ts';
import type { Library } from '../schema.ts';
import { living } from '../tombstones.ts';
import type { ArticleRow, EntityRow } from '../types.ts';
import { type Act, actsOf, type Report } from './act.ts';
import type { Slice } from './slice.ts';
import type { EntityUse } from './writer.ts';

/** Rows that are read at once: few enough that the page answers its reader in between. */
const atOnce = 50;

function* chunks<Item>(items: readonly Item[], size = atOnce): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

/** The acts of a slice, each with all its living reports, whether those are in the slice or not. */
export async function* actsOfSlice(
  library: Library,
  { eventIds, reports }: Slice,
): AsyncGenerator<readonly Act[]> {
  for (const ids of chunks(eventIds)) {
    const wanted = ids.flatMap((id) => reports.get(id) ?? [id]);
    const told = living((await library.events.bulkGet(wanted)).filter((row) => row !== undefined));
    const rows = await library.articles.bulkGet([...new Set(told.map(({ articleId }) => articleId))]);
    const articles = new Map(rows.flatMap((row) => (row && row.deletedAt === null ? [[row.id, row]] : [])));
    // In the order of the slice: the one that stands for an act comes where its reports begin.
    yield actsOf(
      told.flatMap((event): readonly Report[] => {
        const article = articles.get(event.articleId);
        return article ? [{ event, article }] : [];
      }),
    );
  }
}

export async function* articlesOfSlice(
  library: Library,
  { articleIds }: Slice,
): AsyncGenerator<readonly ArticleRow[]> {
  for (const ids of chunks(articleIds))
    yield (await library.articles.bulkGet([...ids])).filter((row) => row !== undefined);
}

/** Who and what the slice names, those that most of it names first. */
export async function* entitiesOfSlice(
  library: Library,
  slice: Slice,
  rowOf: (id: EntityId) => EntityRow | undefined,
): AsyncGenerator<readonly EntityUse[]> {
  const articles = new Map<EntityId, number>();
  const acts = new Map<EntityId, number>();
  const count = (counts: Map<EntityId, number>, ids: Iterable<EntityId>) => {
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  for await (const batch of articlesOfSlice(library, slice)) {
    for (const { entityIds } of batch) count(articles, entityIds);
    yield [];
  }
  for await (const batch of actsOfSlice(library, slice)) {
    for (const { event } of batch) count(acts, event.parties);
    yield [];
  }
  const uses = [...new Set([...articles.keys(), ...acts.keys()])].flatMap((id) => {
    const row = rowOf(id);
    return row ? [{ row, articles: articles.get(id) ?? 0, acts: acts.get(id) ?? 0 }] : [];
  });
  uses.sort((one, other) => other.articles - one.articles || (one.row.id < other.row.id ? -1 : 1));
  yield* chunks(uses);
}

/** Every name that the library knows, some hundred at a time. */
export async function* allEntities(library: Library): AsyncGenerator<readonly EntityRow[]> {
  const ids = await library.entities.toCollection().primaryKeys();
  for (const some of chunks(ids, 250))
    yield (await library.entities.bulkGet([...some])).filter((row) => row !== undefined);
}
