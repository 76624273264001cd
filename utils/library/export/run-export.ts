import type { Words } from '../../words.ts';
import type { Library } from '../schema.ts';
import type { EntityRow } from '../types.ts';
import type { Act } from './act.ts';
import { type FormatId, formats, type KindOf } from './formats.ts';
import { GrowingBlob } from './growing-blob.ts';
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

/** Parts of what stands at the end, between two moments for the page. */
const atOnce = 50;

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
): Promise<GrowingBlob> {
  const file = new GrowingBlob();
  file.add(writer.begin());
  let done = 0;
  for await (const batch of batches) {
    if (batch.length > 0) file.add(writer.batch(batch));
    done += batch.length;
    onProgress(done);
    await breathe();
  }
  let parts = 0;
  for (const part of writer.end()) {
    file.add(part);
    if (++parts % atOnce === 0) await breathe();
  }
  return file;
}

async function* notRejected(batches: AsyncIterable<readonly Act[]>): AsyncGenerator<readonly Act[]> {
  for await (const batch of batches) yield batch.filter(({ event }) => event.verdict !== 'rejected');
}

/** A slice in a format, batch by batch: a page that writes twenty thousand articles still answers its reader. */
export async function runExport(format: FormatId, slice: Slice, run: ExportRun): Promise<Blob> {
  const { library, kindOf } = run;
  const context = await contextOf(run);
  const chosen = formats[format];
  const file = await (async () => {
    switch (chosen.of) {
      case 'acts':
        return write(
          await chosen.open(context, kindOf),
          // What the reader rejected is no finding; only the table says so beside it.
          format === 'csv-events' ? actsOfSlice(library, slice) : notRejected(actsOfSlice(library, slice)),
          run,
        );
      case 'articles':
        return write(await chosen.open(context), articlesOfSlice(library, slice), run);
      case 'entities':
        return write(await chosen.open(context), entitiesOfSlice(library, slice, context.names.rowOf), run);
    }
  })();
  return file.finish(chosen.mime);
}
