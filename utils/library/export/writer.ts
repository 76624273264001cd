import type { Words } from '../../words.ts';
import type { ArticleRow, EntityRow } from '../types.ts';
import type { Act } from './act.ts';
import type { SliceNames } from './slice-names.ts';

/** What every format is told beside the rows. */
export interface ExportContext {
  readonly names: SliceNames;
  /** In whose language the file speaks. */
  readonly words: Words;
  /** Epoch ms: what is still to come, and when the file was made. */
  readonly now: number;
}

/** An entity, and how much of the slice names it. */
export interface EntityUse {
  readonly row: EntityRow;
  readonly articles: number;
  readonly acts: number;
}

/** What some rows can be written as. */
export interface Kinds {
  readonly acts: Act;
  readonly articles: ArticleRow;
  readonly entities: EntityUse;
}

/**
 * A format as a fold: what stands before, what each batch of rows gives, what stands after. Rows come in batches so
 * that a page can write a large library and still answer its reader.
 */
export interface Writer<Item> {
  readonly begin: () => string;
  readonly batch: (items: readonly Item[]) => string;
  /** In parts, for formats that can say nothing before they have seen everything. */
  readonly end: () => Iterable<string>;
}

export type OpenWriter<Kind extends keyof Kinds> = (context: ExportContext) => Writer<Kinds[Kind]>;

/** Everything at once, for small selections and for a first look. */
export function writeAll<Item>(writer: Writer<Item>, items: readonly Item[]): string {
  return [writer.begin(), writer.batch(items), ...writer.end()].join('');
}

/** A list whose items stand in one JSON array, an item a line. */
export function jsonArrayWriter<Item>(jsonOf: (item: Item) => unknown, around = ['[', ']']): Writer<Item> {
  let before = '\n';
  return {
    begin: () => around[0] ?? '',
    batch: (items) =>
      items
        .map((item) => {
          const line = before + JSON.stringify(jsonOf(item));
          before = ',\n';
          return line;
        })
        .join(''),
    end: () => [`\n${around[1] ?? ''}\n`],
  };
}
