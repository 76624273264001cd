import type { Library } from './schema.ts';
import { tidyTags } from './tags.ts';
import { living } from './tombstones.ts';
import type { FacetValue } from './types.ts';

/** In how many notes and filings each tag stands; asked of the indexes, so that no row is read. */
async function uses({ notes, filings }: Library): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const table of [filings, notes]) {
    const tags = (await table.orderBy('tags').uniqueKeys()) as string[];
    for (const tag of tags) {
      const amount = await table.where('tags').equals(tag).count();
      counts.set(tag, (counts.get(tag) ?? 0) + amount);
    }
  }
  return counts;
}

const byUse = (counts: ReadonlyMap<string, number>): readonly FacetValue<string>[] =>
  [...counts]
    .map(([value, count]) => ({ value, count }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));

/** Every tag in use, of notes and of articles, those of most first: what a field offers. */
export async function queryKnownTags(library: Library): Promise<readonly string[]> {
  const counts = new Map(await uses(library));
  const gone = await library.notes.where('deletedAt').above(0).toArray();
  for (const tag of gone.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 1) - 1);
  return byUse(counts).map(({ value }) => value);
}

/** Tags as they are written already where they are in use, whatever the case of their letters. */
export async function tagWritings(library: Library, tags: readonly string[]): Promise<readonly string[]> {
  const inUse = new Map<string, string>();
  for (const table of [library.notes, library.filings])
    for (const tag of (await table.orderBy('tags').uniqueKeys()) as string[])
      inUse.set(tag.toLowerCase(), tag);
  return tidyTags(tags).map((tag) => inUse.get(tag.toLowerCase()) ?? tag);
}

/** Tags and collections that articles were put under last, the latest first. */
export async function queryLastFiled(
  library: Library,
): Promise<{ readonly tags: readonly string[]; readonly collectionIds: readonly string[] }> {
  // What was saved lately was filed lately: an index of its own for this would be written with every filing.
  const ids = await library.articles.orderBy('savedAt').reverse().limit(lately).primaryKeys();
  const filings = living((await library.filings.bulkGet(ids)).filter((row) => row !== undefined)).toSorted(
    (one, other) => other.updatedAt - one.updatedAt,
  );
  const unique = (values: readonly string[]) => [...new Set(values)];
  return {
    tags: unique(filings.flatMap(({ tags }) => tags)),
    collectionIds: unique(filings.flatMap(({ collectionIds }) => collectionIds)),
  };
}

const lately = 200;
