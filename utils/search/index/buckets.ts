import { packed, slotOfPacked, unitOfPacked } from './numbers.ts';
import { slotCount } from './slots.ts';

/** Unit numbers by slot, as FlexSearch gives what it has of one term. */
export type Postings = readonly (readonly number[] | undefined)[];

/** Terms that begin alike, with where they stand, as one row: a row for each term would be a hundred times as many. */
export interface Bucket {
  /** Parted by line breaks. */
  readonly terms: string;
  /** Where the numbers of each term end. */
  readonly ends: Uint32Array;
  /** Unit numbers with their slots. */
  readonly numbers: Uint32Array;
}

const han = /^\p{Script=Han}/u;
/** Neighbours in the table of characters: few enough to be read at once. */
const hanTogether = 8;

/**
 * The bucket of a term. All terms with one beginning (one Han character, or two letters) are in the same; a stem is not
 * among the words.
 */
export function bucketOf(term: string): string {
  const code = term.codePointAt(0) ?? 0;
  if (han.test(term)) return `h${Math.floor(code / hanTogether)}`;
  return term.startsWith('~') ? term.slice(0, 3) : term.slice(0, 2);
}

/** Puts terms into their buckets. */
export function inBuckets(terms: ReadonlyMap<string, Postings>): ReadonlyMap<string, Bucket> {
  const byBucket = Map.groupBy(terms, ([term]) => bucketOf(term));
  return new Map(
    [...byBucket].map(([bucket, all]) => {
      const numbers: number[] = [];
      const ends = all.map(([, bySlot]) => {
        bySlot.forEach((units, slot) => {
          for (const unit of units ?? []) numbers.push(packed(unit, slot));
        });
        return numbers.length;
      });
      const row = { ends: Uint32Array.from(ends), numbers: Uint32Array.from(numbers) };
      return [bucket, { terms: all.map(([term]) => term).join('\n'), ...row }];
    }),
  );
}

/** What some rows of one bucket have of terms, as if they were one term. */
export function postingsIn(rows: readonly Bucket[], isWanted: (term: string) => boolean): Postings {
  const bySlot = Array.from({ length: slotCount }, (): number[] => []);
  for (const { terms, ends, numbers } of rows)
    terms.split('\n').forEach((term, place) => {
      if (!isWanted(term)) return;
      for (let at = place === 0 ? 0 : (ends[place - 1] ?? 0); at < (ends[place] ?? 0); at++) {
        const number = numbers[at] ?? 0;
        bySlot[slotOfPacked(number)]?.push(unitOfPacked(number));
      }
    });
  return bySlot;
}

/** What some rows of one bucket have of one term. */
export const postingsOf = (rows: readonly Bucket[], term: string): Postings =>
  postingsIn(
    // Most segments lack most terms: then nothing of them is taken apart.
    rows.filter(({ terms }) => terms.includes(term)),
    (one) => one === term,
  );

/** One row that has what several of one bucket have. */
export function joinedBucket(rows: readonly Bucket[]): Bucket {
  const found = new Map<string, number[]>();
  for (const { terms, ends, numbers } of rows)
    terms.split('\n').forEach((term, place) => {
      const known = found.get(term) ?? [];
      found.set(term, known);
      for (let at = place === 0 ? 0 : (ends[place - 1] ?? 0); at < (ends[place] ?? 0); at++)
        known.push(numbers[at] ?? 0);
    });
  let end = 0;
  return {
    terms: [...found.keys()].join('\n'),
    ends: Uint32Array.from(found.values(), (numbers) => {
      end += numbers.length;
      return end;
    }),
    numbers: Uint32Array.from([...found.values()].flat()),
  };
}
