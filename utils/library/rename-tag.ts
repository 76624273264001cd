import type { Library } from './schema.ts';
import { longestTag, tidyTags } from './tags.ts';
import type { Clock } from './types.ts';

/** Rows that had a tag, and all tags that each had. */
type Tagged = readonly { readonly id: string; readonly tags: readonly string[] }[];

/** What takes the renaming of a tag back. */
export interface RenamedTag {
  readonly from: string;
  /** As it is kept: tidied, and written as where it was in use already. */
  readonly to: string;
  readonly filings: Tagged;
  readonly notes: Tagged;
}

/** Tags with one of them called otherwise; where the other was among them, too, the two are one. */
const renamed = (tags: readonly string[], from: string, to: string): readonly string[] => [
  ...new Set(tags.map((tag) => (tag === from ? to : tag))),
];

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((tag, place) => tag === other[place]);

/** A tag as it is written where it is in use already, whatever the case of its letters; as it is given where it is not. */
async function writingOf({ filings, notes }: Library, wanted: string, from: string): Promise<string> {
  // The reader may want other letters for the very tag that is renamed.
  for (const table of [filings, notes])
    for (const tag of (await table.orderBy('tags').uniqueKeys()) as string[])
      if (tag !== from && tag.toLowerCase() === wanted.toLowerCase()) return tag;
  return wanted;
}

/**
 * Renames a tag of articles and notes, in one transaction; where another has that name, the two become one.
 * @returns what takes it back; null where nothing is left of the name, or nothing has the tag.
 */
export async function renameTag(
  library: Library,
  from: string,
  name: string,
  clock: Clock,
): Promise<RenamedTag | null> {
  const { filings, notes } = library;
  const [tidied] = tidyTags([name]);
  if (tidied === undefined || tidied.length > longestTag) return null;
  return library.transaction('rw', [filings, notes], async () => {
    const to = await writingOf(library, tidied, from);
    const updatedAt = clock();
    const [filed, noted] = await Promise.all([
      filings.where('tags').equals(from).toArray(),
      notes.where('tags').equals(from).toArray(),
    ]);
    if (filed.length + noted.length === 0) return null;
    await filings.bulkPut(filed.map((row) => ({ ...row, tags: renamed(row.tags, from, to), updatedAt })));
    await notes.bulkPut(noted.map((row) => ({ ...row, tags: renamed(row.tags, from, to), updatedAt })));
    const before = ({ id, tags }: Tagged[number]) => ({ id, tags });
    return { from, to, filings: filed.map(before), notes: noted.map(before) };
  });
}

/** Takes the renaming of a tag back, in one transaction. What got or lost tags since keeps that. */
export async function restoreTag(
  library: Library,
  { from, to, filings, notes }: RenamedTag,
  clock: Clock,
): Promise<void> {
  const restored = (now: readonly string[], before: readonly string[]): readonly string[] => {
    if (isSame(now, renamed(before, from, to))) return before;
    if (before.includes(to)) return tidyTags([...now, from]);
    return renamed(now, to, from);
  };
  await library.transaction('rw', [library.filings, library.notes], async () => {
    const updatedAt = clock();
    for (const [name, tagged] of [
      ['filings', filings],
      ['notes', notes],
    ] as const) {
      const table = library.table<{ id: string; tags: readonly string[]; updatedAt: number }, string>(name);
      const rows = await table.bulkGet(tagged.map(({ id }) => id));
      await table.bulkPut(
        rows.flatMap((row, place) =>
          row ? [{ ...row, tags: restored(row.tags, tagged[place]?.tags ?? []), updatedAt }] : [],
        ),
      );
    }
  });
}
