import type { SearchTables } from './store.ts';

/** Where at least every so manieth document of a stretch is wanted, the stretch is read as a whole. */
const dense = 6;
const longestStretch = 500;

/** Documents, lowest first, in stretches of which each is read at once. */
function stretchesOf(numbers: readonly number[]): readonly (readonly number[])[] {
  const stretches: number[][] = [];
  for (const number of numbers) {
    const stretch = stretches.at(-1);
    const [first = 0, last = 0] = [stretch?.[0], stretch?.at(-1)];
    const isNear = stretch && number - last <= dense && number - first < longestStretch;
    if (isNear) stretch.push(number);
    else stretches.push([number]);
  }
  return stretches;
}

/**
 * The texts of some documents. One request for a stretch takes a third of the time of one for each of its documents, even
 * where some of it is not wanted.
 */
export async function readTexts(
  { searchTexts }: Pick<SearchTables, 'searchTexts'>,
  documents: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const wanted = new Set(documents);
  const stretches = stretchesOf(documents.toSorted((one, other) => one - other));
  const single = stretches.filter(({ length }) => length === 1).map(([number = 0]) => number);
  const [rows, ...long] = await Promise.all([
    searchTexts.bulkGet(single),
    ...stretches
      .filter(({ length }) => length > 1)
      .map((stretch) =>
        searchTexts
          .where('number')
          .between(stretch[0] ?? 0, stretch.at(-1) ?? 0, true, true)
          .toArray(),
      ),
  ]);
  const found = new Map<number, readonly string[]>();
  for (const row of [...rows, ...long.flat()])
    if (row && wanted.has(row.number)) found.set(row.number, row.parts);
  return found;
}
