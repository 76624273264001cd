import type { DocumentRow } from './store.ts';

/** What a page needs of a document. */
export type KnownDocument = Pick<DocumentRow, 'number' | 'articleId' | 'from'>;

/** Documents in columns, which a database gives at once: as rows, those of twenty thousand articles take a third of a second. */
export interface PackedDocuments {
  readonly articleIds: readonly string[];
  readonly numbers: Int32Array;
  readonly from: Int32Array;
}

export const packedDocuments = (documents: readonly KnownDocument[]): PackedDocuments => ({
  articleIds: documents.map(({ articleId }) => articleId),
  numbers: Int32Array.from(documents, ({ number }) => number),
  from: Int32Array.from(documents, ({ from }) => from),
});

export const unpackedDocuments = ({ articleIds, numbers, from }: PackedDocuments): readonly KnownDocument[] =>
  articleIds.map((articleId, at) => ({ articleId, number: numbers[at] ?? 0, from: from[at] ?? 0 }));

/** The documents of an index that only grows: an article that was written anew has others, and its former ones stand for nothing. */
export class KnownDocuments {
  readonly #documentsOf = new Map<string, KnownDocument[]>();
  #last = 0;

  /** The highest number that was taken in. */
  get last(): number {
    return this.#last;
  }

  /** @param documents by their numbers, the lowest first; what is known already is passed over. */
  take(documents: readonly KnownDocument[]): void {
    for (const document of documents) {
      if (document.number <= this.#last) continue;
      this.#last = document.number;
      const others = this.#documentsOf.get(document.articleId);
      // The first of an article's documents holds the article itself, and its first events.
      if (others && document.from > 0) others.push(document);
      else this.#documentsOf.set(document.articleId, [document]);
    }
  }

  all(): readonly KnownDocument[] {
    return [...this.#documentsOf.values()].flat();
  }
}
