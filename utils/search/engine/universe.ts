import { dayNumber } from '../../library/days.ts';
import type { OutlineColumns } from '../../library/outline-columns.ts';
import { kinds } from '../../library/outline-row.ts';
import type { NoteRow } from '../../library/types.ts';

export type UnitKind = 'article' | 'event' | 'note';

/** What a search needs of a note; the words are in the index. */
export type SearchedNote = Pick<NoteRow, 'id' | 'articleId' | 'tags' | 'savedAt'>;

/**
 * All that can be found, each as one number: the entries of the columns (articles and events) by their own, and the
 * reader's notes behind them.
 */
export class Universe {
  readonly columns: OutlineColumns;
  readonly notes: readonly SearchedNote[];
  /** Unit of the first note. */
  readonly firstNote: number;
  /** 1 for what lives: no former state of an article, no event that the reader rejected. */
  readonly living: Uint8Array;
  /** How many live. */
  readonly amount: number;
  readonly #articleOfNote: Int32Array;
  readonly #articleOf: ReadonlyMap<string, number>;

  constructor(columns: OutlineColumns, notes: readonly SearchedNote[]) {
    this.columns = columns;
    this.notes = notes;
    this.firstNote = columns.entryArticle.length;
    this.#articleOf = new Map(
      columns.articleIds.flatMap((id, article) =>
        columns.articleIsLiving.at(article) === 1 ? [[id, article]] : [],
      ),
    );
    this.#articleOfNote = Int32Array.from(notes, ({ articleId }) => this.articleWith(articleId ?? ''));
    this.living = new Uint8Array(this.size).fill(1, this.firstNote);
    let amount = notes.length;
    for (let entry = 0; entry < this.firstNote; entry++) {
      if (columns.articleIsLiving.at(columns.entryArticle.at(entry)) === 0) continue;
      if (kinds.isRejected(columns.entryKind.at(entry))) continue;
      this.living[entry] = 1;
      amount++;
    }
    this.amount = amount;
  }

  get size(): number {
    return this.firstNote + this.notes.length;
  }

  /** −1 where no living article has this id. */
  articleWith(id: string): number {
    return this.#articleOf.get(id) ?? -1;
  }

  kindOf(unit: number): UnitKind {
    if (unit >= this.firstNote) return 'note';
    return this.columns.entryKind.at(unit) === 0 ? 'article' : 'event';
  }

  /** The article that a unit is or belongs to; −1 for a note on a page that is not in the library. */
  articleOf(unit: number): number {
    return unit < this.firstNote
      ? this.columns.entryArticle.at(unit)
      : (this.#articleOfNote[unit - this.firstNote] ?? -1);
  }

  /** Entry of an article itself: the last of its entries. */
  ownEntry(article: number): number {
    return this.columns.articleFirst.at(article + 1) - 1;
  }

  /** Epoch day under which a unit stands. */
  dayOf(unit: number): number {
    if (unit < this.firstNote) return this.columns.entryFirst.at(unit);
    const { savedAt = 0 } = this.notes[unit - this.firstNote] ?? {};
    return dayNumber(new Date(savedAt).toISOString().slice(0, 10));
  }
}
