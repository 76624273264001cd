import { tableNames } from '../table-names.ts';
import type { LibraryRows } from './library-rows.ts';

/** As much of a backup's rows as tells which belong together, and how long their texts are. */
export interface BackupShape {
  readonly articles: readonly { readonly id: string }[];
  readonly contents: readonly { readonly id: string; readonly length: number }[];
  readonly events: readonly { readonly articleId: string }[];
  readonly revisions: readonly { readonly articleId: string; readonly length: number }[];
  readonly filings: readonly { readonly id: string }[];
  /** How many rows the other tables have. */
  readonly sizes: Readonly<Record<OtherTable, number>>;
}
type OtherTable = Exclude<keyof LibraryRows, 'articles' | 'contents' | 'events' | 'revisions' | 'filings'>;

/** Places of the rows of one batch in their tables. */
export type BatchPlaces = Readonly<Record<keyof LibraryRows, readonly number[]>>;

const noPlaces = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as BatchPlaces;

/** Articles of one batch at most: more at once are faster, until a message of them holds up the page. */
const mostArticles = 200;

const placesUpTo = (size: number): readonly number[] => Array.from({ length: size }, (_, place) => place);

function* chunks(size: number, length: number): Generator<readonly number[]> {
  const places = placesUpTo(size);
  for (let start = 0; start < size; start += length) yield places.slice(start, start + length);
}

const placesOf = <Key>(keys: readonly Key[]): ReadonlyMap<Key, readonly number[]> =>
  Map.groupBy(placesUpTo(keys.length), (place) => keys[place] as Key);

/**
 * Cuts a backup into batches that each stand alone and fit into one message: entities first, then articles with
 * their texts, events and filings, then notes, which look for their article.
 * @param textLimit rough most UTF-16 units of article text in one batch.
 */
export function* batchPlaces(shape: BackupShape, textLimit = 500_000): Generator<BatchPlaces> {
  const { articles, sizes } = shape;
  const contents = new Map(shape.contents.map(({ id, length }, place) => [id, { place, length }]));
  const events = placesOf(shape.events.map(({ articleId }) => articleId));
  const revisions = placesOf(shape.revisions.map(({ articleId }) => articleId));
  const filings = placesOf(shape.filings.map(({ id }) => id));
  const empty = () => ({
    articles: [] as number[],
    contents: [] as number[],
    events: [] as number[],
    revisions: [] as number[],
    filings: [] as number[],
  });
  // Names first: an import that is broken off leaves no article whose names are not known.
  for (const entities of chunks(sizes.entities, 2_000)) yield { ...noPlaces, entities };
  let batch = empty();
  let length = 0;
  for (const [place, { id }] of articles.entries()) {
    const content = contents.get(id);
    if (!content) continue;
    if (batch.articles.length >= mostArticles || (length > 0 && length + content.length > textLimit)) {
      yield { ...noPlaces, ...batch };
      batch = empty();
      length = 0;
    }
    batch.articles.push(place);
    batch.contents.push(content.place);
    batch.events.push(...(events.get(id) ?? []));
    const earlier = revisions.get(id) ?? [];
    batch.revisions.push(...earlier);
    batch.filings.push(...(filings.get(id) ?? []));
    length += earlier.reduce((sum, one) => sum + (shape.revisions[one]?.length ?? 0), content.length);
  }
  if (batch.articles.length > 0) yield { ...noPlaces, ...batch };
  for (const notes of chunks(sizes.notes, 500)) yield { ...noPlaces, notes };
  for (const corrections of chunks(sizes.corrections, 2_000)) yield { ...noPlaces, corrections };
  for (const briefs of chunks(sizes.briefs, 50)) yield { ...noPlaces, briefs };
  const [watches, sites] = [placesUpTo(sizes.watches), placesUpTo(sizes.sites)];
  const [collections, searches] = [placesUpTo(sizes.collections), placesUpTo(sizes.searches)];
  if (watches.length + sites.length + collections.length + searches.length > 0)
    yield { ...noPlaces, watches, sites, collections, searches };
}

/** The batches of rows that are in memory. */
export function* importBatches(rows: LibraryRows, textLimit?: number): Generator<LibraryRows> {
  const withLength = <Row extends { readonly text: string }>(row: Row) => ({
    ...row,
    length: row.text.length,
  });
  const sizes = Object.fromEntries(
    Object.entries(rows).map(([name, { length }]) => [name, length]),
  ) as Record<keyof LibraryRows, number>;
  const shape = {
    ...rows,
    contents: rows.contents.map(withLength),
    revisions: rows.revisions.map(withLength),
    sizes,
  };
  for (const places of batchPlaces(shape, textLimit))
    yield Object.fromEntries(
      Object.entries(places).map(([name, some]) => [
        name,
        some.flatMap((place) => rows[name as keyof LibraryRows][place] ?? []),
      ]),
    ) as unknown as LibraryRows;
}
