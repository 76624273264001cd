import type { Source } from '../engine/source.ts';
import type { Universe } from '../engine/universe.ts';
import { bucketOf, postingsIn, postingsOf } from './buckets.ts';
import type { KnownDocument } from './known-documents.ts';
import { documentOf, partOf, unitNumber } from './numbers.ts';
import { ReadBuckets } from './read-buckets.ts';
import { readTexts } from './read-texts.ts';
import type { SearchTables } from './store.ts';

/** Which unit each number of the index stands for now. */
export class DocumentMap {
  readonly #universe: Universe;
  /** By number of a document: its article, −1 for none, and the first of the article's events that it holds. */
  readonly #articleOf: Int32Array;
  readonly #fromOf: Int32Array;
  readonly #documentsOf = new Map<number, number[]>();

  /** @param passes which articles are as the index knows them. */
  constructor(
    universe: Universe,
    documents: readonly KnownDocument[],
    passes: (articleId: string) => boolean,
  ) {
    this.#universe = universe;
    const size = documents.reduce((most, { number }) => Math.max(most, number + 1), 0);
    this.#articleOf = new Int32Array(size).fill(-1);
    this.#fromOf = new Int32Array(size);
    for (const { number, articleId, from } of documents) {
      const article = passes(articleId) ? universe.articleWith(articleId) : -1;
      if (article < 0) continue;
      this.#articleOf[number] = article;
      this.#fromOf[number] = from;
      const others = this.#documentsOf.get(article);
      if (others) others.push(number);
      else this.#documentsOf.set(article, [number]);
    }
  }

  /** −1 for a number that stands for nothing any more. */
  unitOf(number: number): number {
    const document = documentOf(number);
    const article = this.#articleOf[document] ?? -1;
    if (article < 0) return -1;
    const from = this.#fromOf[document] ?? 0;
    const part = partOf(number);
    const own = this.#universe.ownEntry(article);
    if (part === 0) return from === 0 ? own : -1;
    const entry = this.#universe.columns.articleFirst.at(article) + from + part - 1;
    return entry < own ? entry : -1;
  }

  /** The number of an article's or event's unit; −1 where the index does not have it. */
  numberOf(unit: number): number {
    const article = this.#universe.articleOf(unit);
    const documents = this.#documentsOf.get(article) ?? [];
    const place = unit - this.#universe.columns.articleFirst.at(article);
    if (unit === this.#universe.ownEntry(article)) {
      const first = documents.find((document) => this.#fromOf[document] === 0);
      return first === undefined ? -1 : unitNumber(first, 0);
    }
    for (const document of documents) {
      const part = place - (this.#fromOf[document] ?? 0) + 1;
      if (part >= 1 && part < 256) return unitNumber(document, part);
    }
    return -1;
  }
}

/** The index on disk, as a page asks it. */
export function diskSource(
  store: Pick<SearchTables, 'searchPostings' | 'searchTexts'>,
  {
    universe,
    documents,
    passes,
  }: {
    readonly universe: Universe;
    readonly documents: readonly KnownDocument[];
    readonly passes: (articleId: string) => boolean;
  },
): Source {
  const map = new DocumentMap(universe, documents, passes);
  const buckets = new ReadBuckets(store);
  return {
    postings: async (term) => postingsOf(await buckets.read(bucketOf(term)), term),
    beginning: async (prefix) =>
      postingsIn(await buckets.read(bucketOf(prefix)), (term) => term.startsWith(prefix)),
    unitOf: (number) => map.unitOf(number),
    texts: async (units) => {
      const numbers = units.map((unit) => map.numberOf(unit));
      const known = [...new Set(numbers.filter((number) => number >= 0).map(documentOf))];
      const partsOf = await readTexts(store, known);
      return new Map(
        units.flatMap((unit, at) => {
          const number = numbers[at] ?? -1;
          const text = number < 0 ? undefined : partsOf.get(documentOf(number))?.[partOf(number)];
          return text === undefined ? [] : [[unit, text] as const];
        }),
      );
    },
  };
}
