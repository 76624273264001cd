import type { HanVariants } from '../../analysis/fold.ts';
import type { NoteRow } from '../../library/types.ts';
import type { Source } from '../engine/source.ts';
import type { Universe } from '../engine/universe.ts';
import { documentsOf, firstEventOf, foldedUnit, type IndexedArticle, unitsOf } from './article-units.ts';
import { FlexIndex } from './flex-index.ts';
import { documentOf, unitNumber } from './numbers.ts';
import { DocumentMap } from './page-source.ts';
import type { DocumentRow } from './store.ts';
import type { Unit } from './units.ts';

type IndexedNote = Pick<NoteRow, 'id' | 'quote' | 'remark' | 'tags' | 'updatedAt'>;

/** What a note is found by. */
const noteText = ({ quote, remark, tags }: Pick<NoteRow, 'quote' | 'remark' | 'tags'>): string =>
  [quote, remark, tags.join(', ')].filter(Boolean).join('\n');

/**
 * A small index in the page's memory: of the reader's notes, and of articles that are not in the one on disk yet. So
 * both are found at once, and a note that is edited needs no upkeep.
 */
export class LooseIndex {
  readonly #index: FlexIndex;
  readonly #variants: HanVariants;
  readonly #texts = new Map<number, string>();
  readonly #notes = new Map<string, { readonly number: number; readonly updatedAt: number }>();
  readonly #noteOf = new Map<number, string>();
  #articles: readonly DocumentRow[] = [];
  #next = 1;

  constructor(variants: HanVariants) {
    this.#index = new FlexIndex(variants);
    this.#variants = variants;
  }

  #add(number: number, unit: Unit): void {
    this.#index.add(number, unit);
    this.#texts.set(number, foldedUnit(unit, this.#variants));
  }

  /** Takes in what is new or changed of the reader's notes; others are forgotten. */
  takeNotes(notes: readonly IndexedNote[]): void {
    const left = new Set(this.#notes.keys());
    for (const note of notes) {
      left.delete(note.id);
      if (this.#notes.get(note.id)?.updatedAt === note.updatedAt) continue;
      this.#forgetNote(note.id);
      const number = unitNumber(this.#next++, 0);
      this.#add(number, { title: '', text: noteText(note), lang: 'any', kind: 'note' });
      this.#notes.set(note.id, { number, updatedAt: note.updatedAt });
      this.#noteOf.set(number, note.id);
    }
    for (const id of left) this.#forgetNote(id);
  }

  #forgetNote(id: string): void {
    const known = this.#notes.get(id);
    if (!known) return;
    this.#forget(known.number);
    this.#notes.delete(id);
    this.#noteOf.delete(known.number);
  }

  #forget(number: number): void {
    this.#index.remove(number);
    this.#texts.delete(number);
  }

  /** Takes in articles in place of those before. */
  takeArticles(articles: readonly IndexedArticle[]): void {
    const old = new Set(this.#articles.map(({ number }) => number));
    for (const number of [...this.#texts.keys()]) if (old.has(documentOf(number))) this.#forget(number);
    this.#articles = articles.flatMap((indexed) => {
      const first = this.#next;
      for (const [number, unit] of unitsOf(indexed, first)) this.#add(number, unit);
      this.#next += documentsOf(indexed);
      return Array.from({ length: documentsOf(indexed) }, (_, part) => ({
        number: first + part,
        articleId: indexed.article.id,
        from: firstEventOf(part),
        signature: '',
      }));
    });
  }

  source(universe: Universe): Source {
    const map = new DocumentMap(universe, this.#articles, () => true);
    const places = new Map(universe.notes.map(({ id }, place) => [id, universe.firstNote + place]));
    return {
      postings: (term) => this.#index.postings(term),
      beginning: (prefix) => this.#index.beginning(prefix),
      unitOf: (number) => {
        const note = this.#noteOf.get(number);
        return note === undefined ? map.unitOf(number) : (places.get(note) ?? -1);
      },
      texts: async (units) =>
        new Map(
          units.flatMap((unit) => {
            const note = universe.notes[unit - universe.firstNote];
            const number = note ? (this.#notes.get(note.id)?.number ?? -1) : map.numberOf(unit);
            const text = this.#texts.get(number);
            return text === undefined ? [] : [[unit, text] as const];
          }),
        ),
    };
  }
}
