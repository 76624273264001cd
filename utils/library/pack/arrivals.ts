import { tidyTags } from '../tags.ts';
import type { NoteRow } from '../types.ts';
import { excerptSign } from './excerpt.ts';
import type { BroughtTable, PackHead, PackRow, PackRows } from './pack.ts';

/** The tag by which a note of somebody else is known: `@Ani`. */
export const senderTag = (sender: string): string => `@${sender.replace(/\s+/gu, ' ').trim() || '?'}`;

/** A note as it arrives: it says whose it is, first of all. */
const arrivingNote = (note: NoteRow, { sender }: Pick<PackHead, 'sender'>): NoteRow => ({
  ...note,
  tags: tidyTags([senderTag(sender), ...note.tags]),
});

/** Rows as they arrive here. */
export const arrivingRows = (rows: PackRows, head: Pick<PackHead, 'sender'>): PackRows => ({
  ...rows,
  notes: rows.notes.map((note) => arrivingNote(note, head)),
});

interface Versioned {
  readonly id: string;
  readonly updatedAt: number;
}

/**
 * Tells the rows that packs brought, and nobody changed since, from the reader's own. Of two packs the later version of
 * a row counts, whichever came first; the reader's own always stays.
 */
export class Arrivals {
  readonly #brought: Set<string>;

  constructor(packs: readonly Pick<PackRow, 'brought'>[]) {
    this.#brought = new Set(packs.flatMap(({ brought }) => brought.map((one) => one.join('\n'))));
  }

  isBrought(table: BroughtTable, { id, updatedAt }: Versioned): boolean {
    return this.#brought.has([table, id, updatedAt].join('\n'));
  }

  add(table: BroughtTable, { id, updatedAt }: Versioned): void {
    this.#brought.add([table, id, updatedAt].join('\n'));
  }

  /** Whether an arriving row takes the place of a stored one. */
  renews(table: BroughtTable, stored: Versioned, arriving: Versioned): boolean {
    return this.isBrought(table, stored) && isLater(arriving, stored);
  }
}

/** Whole texts before excerpts. */
const hasText = (row: Versioned & { readonly quality?: { readonly signs: readonly string[] } }) =>
  row.quality?.signs.includes(excerptSign) !== true;

/** The later of two versions; of one moment the one whose text sorts behind, so that the order of packs is nothing. */
function isLater(one: Versioned, other: Versioned): boolean {
  if (hasText(one) !== hasText(other)) return hasText(one);
  if (one.updatedAt !== other.updatedAt) return one.updatedAt > other.updatedAt;
  return stable(one) > stable(other);
}

/** A row as text, whatever the order of its fields. */
const stable = (value: unknown): string =>
  JSON.stringify(value, (key, inner: unknown) =>
    // Where a note's article is stored differs from library to library.
    key === 'articleId' || typeof inner !== 'object' || inner === null || Array.isArray(inner)
      ? key === 'articleId'
        ? undefined
        : inner
      : Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1))),
  );
