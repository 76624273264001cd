import { longest } from './export/library-rows.ts';
import { tagWritings } from './known-tags.ts';
import type { FilingRow, ReadingState } from './reader-rows.ts';
import type { Library } from './schema.ts';
import { tidyTags } from './tags.ts';
import type { Clock } from './types.ts';

/** What the reader made of an article. */
export type Filing = Pick<FilingRow, 'state' | 'tags' | 'collectionIds' | 'remark'>;

/** How an article is filed of which the reader has said nothing. */
export const unfiled: Filing = { state: 'unread', tags: [], collectionIds: [], remark: '' };

/** What the reader does with one article or with thousands at once. */
export interface FilingChange {
  readonly state?: ReadingState;
  /** Articles in another state than this are left as they are: what is archived is not made `read` by being read. */
  readonly from?: ReadingState;
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
  /** Ids of collections. */
  readonly putIn?: readonly string[];
  readonly takeOut?: readonly string[];
  readonly remark?: string;
}

/** How an article was filed before a change, as far as that touched it. */
export type EarlierFiling = { readonly id: string } & Partial<Filing>;

/** Above this many, all keys of a table are had faster than those asked for. */
const few = 200;

/** Those of some ids that are an article's, removed ones among them, none twice. */
async function articleIds({ articles }: Library, ids: readonly string[]): Promise<readonly string[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length <= few) {
    const known = new Set(await articles.where('id').anyOf(wanted).primaryKeys());
    return wanted.filter((id) => known.has(id));
  }
  const known = new Set(await articles.toCollection().primaryKeys());
  return wanted.filter((id) => known.has(id));
}

async function filingRows({ filings }: Library, ids: readonly string[]): Promise<readonly FilingRow[]> {
  const rows = await filings.bulkGet([...ids]);
  return ids.map((id, index) => ({ ...unfiled, id, updatedAt: 0, deletedAt: null, ...rows[index] }));
}

const without = (some: readonly string[], others: readonly string[] = []): readonly string[] =>
  some.filter((one) => !others.includes(one));

function changed(filing: Filing, change: FilingChange): Filing {
  const { state, addTags = [], removeTags, putIn = [], takeOut, remark } = change;
  return {
    state: state ?? filing.state,
    tags: tidyTags([...without(filing.tags, removeTags), ...addTags]),
    collectionIds: [...new Set([...without(filing.collectionIds, takeOut), ...putIn])],
    remark: remark?.slice(0, longest.passage) ?? filing.remark,
  };
}

const isSame = (one: Filing[keyof Filing], other: Filing[keyof Filing]): boolean =>
  typeof one === 'string'
    ? one === other
    : one.length === other.length && one.every((part, index) => part === other[index]);

/** The parts of a filing that differ from another. */
function differing(filing: Filing, other: Filing): Partial<Filing> {
  const parts = (Object.keys(unfiled) as (keyof Filing)[]).filter(
    (part) => !isSame(filing[part], other[part]),
  );
  return Object.fromEntries(parts.map((part) => [part, filing[part]]));
}

/**
 * Files articles, however many, in one transaction. A tag is written as it is in use already.
 * @returns what undoes it: of every article that changed what was there before.
 */
export async function fileArticles(
  library: Library,
  ids: readonly string[],
  wanted: FilingChange,
  clock: Clock,
): Promise<readonly EarlierFiling[]> {
  const { articles, filings, notes } = library;
  return library.transaction('rw', [articles, filings, notes], async () => {
    const { addTags } = wanted;
    const change = addTags ? { ...wanted, addTags: await tagWritings(library, addTags) } : wanted;
    const updatedAt = clock();
    const written: FilingRow[] = [];
    const before: EarlierFiling[] = [];
    for (const row of await filingRows(library, await articleIds(library, ids))) {
      if (change.from && row.state !== change.from) continue;
      const next = changed(row, change);
      const earlier = differing(row, next);
      if (Object.keys(earlier).length === 0) continue;
      written.push({ ...row, ...next, updatedAt, deletedAt: null });
      before.push({ id: row.id, ...earlier });
    }
    await filings.bulkPut(written);
    return before;
  });
}

/** Takes a filing back, in one transaction; what was changed otherwise since stays. */
export async function restoreFilings(
  library: Library,
  before: readonly EarlierFiling[],
  clock: Clock,
): Promise<void> {
  const { articles, filings } = library;
  await library.transaction('rw', [articles, filings], async () => {
    const updatedAt = clock();
    const earlier = new Map(before.map((filing) => [filing.id, filing]));
    const rows = await filingRows(library, await articleIds(library, [...earlier.keys()]));
    await filings.bulkPut(
      rows.map((row) => ({ ...row, ...earlier.get(row.id), updatedAt, deletedAt: null })),
    );
  });
}
