import type { HanVariants } from '../../analysis/fold.ts';
import type { OutlineColumns } from '../../library/outline-columns.ts';
import type { Library } from '../../library/schema.ts';
import { living } from '../../library/tombstones.ts';
import type { NoteRow } from '../../library/types.ts';
import type { SearchIndex } from '../engine/find-words.ts';
import { Universe } from '../engine/universe.ts';
import type { IndexedArticle } from './article-units.ts';
import { packedDocumentsOf } from './document-snapshot.ts';
import { KnownDocuments, type PackedDocuments, unpackedDocuments } from './known-documents.ts';
import { LooseIndex } from './loose-index.ts';
import { diskSource } from './page-source.ts';
import { readArticles } from './read-articles.ts';
import { type DocumentRow, indexShape } from './store.ts';

/** So many articles that are not in the index yet are searched beside it; of more the reader is told. */
const mostLoose = 200;

/** What changed since a page last looked. */
interface IndexChange {
  readonly begunAt: number;
  /** Up to which revision of the outlines the index on disk goes, and up to which they themselves do. */
  readonly revision: number;
  readonly newest: number;
  /** What a page that knows none yet begins with. */
  readonly packed: PackedDocuments | null;
  readonly documents: readonly DocumentRow[];
  /** Ids of the articles that the index does not have as they are now. */
  readonly behind: readonly string[];
  /** Those articles, where they are few. */
  readonly loose: readonly IndexedArticle[];
  readonly notes: readonly NoteRow[];
}

/** An index that can be asked, and how many articles it does not know. */
export interface KnownIndex {
  readonly index: SearchIndex;
  readonly behind: number;
  /** How many it knows. */
  readonly indexed: number;
  /** Changes with everything that an answer depends on. */
  readonly version: string;
}

/** What a page holds of the index: which number stands for what, and what is not on disk. */
export class PageIndex {
  readonly #library: Library;
  readonly #variants: HanVariants;
  readonly #loose: LooseIndex;
  #documents = new KnownDocuments();
  #begunAt = Number.NaN;

  constructor(library: Library, variants: HanVariants) {
    this.#library = library;
    this.#variants = variants;
    this.#loose = new LooseIndex(variants);
  }

  /** Reads what changed; a live query may call it as often as it likes. */
  async look(): Promise<IndexChange> {
    const { outlines, notes, searchDocuments, searchState } = this.#library;
    const stored = await searchState.get('state');
    const state = stored?.shape === indexShape ? stored : null;
    const { revision = 0, begunAt = 0 } = state ?? {};
    const isKnown = begunAt === this.#begunAt;
    const packed = isKnown || !state ? null : await packedDocumentsOf(this.#library, state);
    const after = isKnown ? this.#documents.last : (packed?.numbers.at(-1) ?? 0);
    const [newest, documents, behind, all] = await Promise.all([
      outlines.orderBy('revision').last(),
      state ? searchDocuments.where('number').above(after).toArray() : [],
      outlines.where('revision').above(revision).primaryKeys(),
      notes.toArray(),
    ]);
    const few = behind.length <= mostLoose ? await outlines.bulkGet(behind) : [];
    const loose = await readArticles(
      this.#library,
      few.filter((outline) => outline !== undefined),
    );
    return {
      begunAt,
      revision,
      newest: newest?.revision ?? 0,
      packed,
      documents,
      behind,
      loose,
      notes: living(all),
    };
  }

  /** @param columns the outlines up to `change.newest`. */
  take(change: IndexChange, columns: OutlineColumns): KnownIndex {
    if (change.begunAt !== this.#begunAt) this.#documents = new KnownDocuments();
    this.#begunAt = change.begunAt;
    if (change.packed && this.#documents.last === 0) this.#documents.take(unpackedDocuments(change.packed));
    this.#documents.take(change.documents);
    const universe = new Universe(columns, change.notes);
    this.#loose.takeNotes(change.notes);
    this.#loose.takeArticles(change.loose);
    const behind = new Set(change.behind);
    const disk = diskSource(this.#library, {
      universe,
      documents: this.#documents.all(),
      passes: (articleId) => !behind.has(articleId),
    });
    const isWhole = change.loose.length > 0 || change.behind.length <= mostLoose;
    return {
      index: { universe, sources: [disk, this.#loose.source(universe)], variants: this.#variants },
      behind: isWhole ? 0 : change.behind.length,
      indexed: Math.max(0, columns.living - change.behind.length),
      version: [change.begunAt, change.revision, change.newest, notesVersion(change.notes)].join(' '),
    };
  }
}

const notesVersion = (notes: readonly NoteRow[]): string =>
  `${notes.length} ${notes.reduce((last, { updatedAt }) => Math.max(last, updatedAt), 0)}`;
