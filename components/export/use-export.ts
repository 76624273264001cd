import { useEffect, useRef, useState } from 'preact/hooks';
import type { LanguageCode } from '../../utils/analysis/types.ts';
import type { Outcome } from '../../utils/errors.ts';
import { failure, success } from '../../utils/errors.ts';
import { loadOrganisationKinds } from '../../utils/library/export/organisation-kinds.ts';
import { runExport } from '../../utils/library/export/run-export.ts';
import type { Slice } from '../../utils/library/export/slice.ts';
import { makePack } from '../../utils/library/pack/make-pack.ts';
import type { PackHead } from '../../utils/library/pack/pack.ts';
import type { PackChoice } from '../../utils/library/pack/write-pack.ts';
import { loadWords } from '../../utils/load-words.ts';
import type { ExportFormat } from './export-choices.ts';
import type { ExportDesk } from './export-desk.ts';

/** What the reader chose. */
export interface ExportWish {
  readonly format: ExportFormat;
  readonly slice: Slice;
  readonly language: LanguageCode;
  readonly head: Omit<PackHead, 'hasTexts'>;
  readonly pack: PackChoice;
}

/** The reader called it off. */
class CalledOff extends Error {}

/** A task of its own for whatever waits: drawing, keys. In a tab that nobody sees, timers would wait a second each. */
const nextTask = () =>
  new Promise<void>((resolve) => {
    if (!document.hidden) return void setTimeout(resolve);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

async function fileOf(
  { library, clock }: ExportDesk,
  { format, slice, language, head, pack }: ExportWish,
  breathe: () => Promise<void>,
  onProgress: (done: number) => void,
): Promise<Blob> {
  if (format === 'pack') return makePack(slice.articleIds, head, pack, { library, breathe, onProgress });
  const words = await loadWords(language);
  const kindOf = format === 'plover' ? await loadOrganisationKinds() : () => undefined;
  return runExport(format, slice, { library, words, now: clock(), kindOf, breathe, onProgress });
}

interface Exporting {
  /** Rows that are written; null while nothing is. */
  readonly done: number | null;
  /** The file, or why there is none; null where it was called off. */
  readonly run: (wish: ExportWish) => Promise<Outcome<Blob> | null>;
  readonly callOff: () => void;
}

/** Writes files, one at a time, and tells how far it is. */
export function useExport(desk: ExportDesk): Exporting {
  const [done, setDone] = useState<number | null>(null);
  const current = useRef(0);
  const callOff = () => {
    current.current++;
    setDone(null);
  };
  useEffect(() => callOff, []);
  const run = async (wish: ExportWish): Promise<Outcome<Blob> | null> => {
    const own = ++current.current;
    let drawnAt = performance.now();
    const breathe = async () => {
      if (own !== current.current) throw new CalledOff();
      // Not after every batch: waiting costs time, too.
      if (performance.now() - drawnAt < 30) return;
      await nextTask();
      drawnAt = performance.now();
    };
    setDone(0);
    try {
      return success(await fileOf(desk, wish, breathe, (rows) => own === current.current && setDone(rows)));
    } catch (error) {
      if (error instanceof CalledOff) return null;
      return failure(error instanceof RangeError ? 'storage-full' : 'storage-unavailable', String(error));
    } finally {
      if (own === current.current) setDone(null);
    }
  };
  return { done, run, callOff };
}
