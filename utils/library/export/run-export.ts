import type { Words } from '../../words.ts';
import type { Library } from '../schema.ts';
import type { EntityRow } from '../types.ts';
import { type FormatId, formats, type KindOf } from './formats.ts';
import type { Slice } from './slice.ts';
import { sliceNames } from './slice-names.ts';
import { actsOfSlice, allEntities, articlesOfSlice, entitiesOfSlice } from './slice-rows.ts';
import type { ExportContext, Writer } from './writer.ts';

/** What an export needs of the page in which it runs. */
export interface ExportRun {
  readonly library: Library;
  readonly words: Words;
  readonly now: number;
  readonly kindOf: KindOf;
  /** Gives the page a moment after each batch; throws where the reader called it off. */
  readonly breathe: () => Promise<void>;
  /** How many rows are written. */
  readonly onProgress: (done: number) => void;
}

/** Texts joined at once: strings of every row by themselves would cost more than they hold. */
const joinedAt = 500;

async function contextOf({ library, words, now, breathe }: ExportRun): Promise<ExportContext> {
  const rows: EntityRow[] = [];
  for await (const batch of allEntities(library)) {
    rows.push(...batch);
    await breathe();
  }
  return { names: sliceNames(rows, words.language, words.locale), words, now };
}

async function write<Item>(
  writer: Writer<Item>,
  batches: AsyncIterable<readonly Item[]>,
  { breathe, onProgress }: ExportRun,
): Promise<readonly string[]> {
  const parts: string[] = [writer.begin()];
  let done = 0;
  for await (const batch of batches) {
    if (batch.length > 0) parts.push(writer.batch(batch));
    done += batch.length;
    onProgress(done);
    await breathe();
  }
  let loose: string[] = [];
  for (const part of writer.end()) {
    loose.push(part);
    if (loose.length < joinedAt) continue;
    parts.push(loose.join(''));
    loose = [];
    await breathe();
  }
  parts.push(loose.join(''));
  return parts;
}

/** A slice in a format, batch by batch: a page that writes twenty thousand articles still answers its reader. */
export async function runExport(format: FormatId, slice: Slice, run: ExportRun): Promise<Blob> {
  const { library, kindOf } = run;
  const context = await contextOf(run);
  const chosen = formats[format];
  const parts = await (async () => {
    switch (chosen.of) {
      case 'acts':
        return write(await chosen.open(context, kindOf), actsOfSlice(library, slice), run);
      case 'articles':
        return write(await chosen.open(context), articlesOfSlice(library, slice), run);
      case 'entities':
        return write(await chosen.open(context), entitiesOfSlice(library, slice, context.names.rowOf), run);
    }
  })();
  return new Blob([...parts], { type: chosen.mime });
}
