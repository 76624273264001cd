import type { Correction } from '../analysis/corrections/types.ts';
import { addCorrection, reviseCorrection } from './corrections.ts';
import { addRereading, rewritingOf, setRereading } from './rereadings.ts';
import { rewriteOf } from './rewrite.ts';
import type { Library } from './schema.ts';
import { setTombstone } from './tombstones.ts';
import type { Clock, CorrectionRow } from './types.ts';

/**
 * A correction and what stored articles must do for it are one change: a rule that is remembered and not carried out,
 * or the other way round, would be found by nobody.
 */
const atOnce = <Value>(library: Library, work: () => Promise<Value>): Promise<Value> =>
  library.transaction('rw', [library.corrections, library.rereadings, library.articles], work);

/** Puts right at once what is stored under an id that was corrected. */
async function rewriteStored(
  library: Library,
  { id, correction }: CorrectionRow,
  clock: Clock,
): Promise<void> {
  if (rewriteOf(correction))
    await addRereading(library, { how: 'rewrite', about: [correction], correctionId: id }, clock);
}

/** Takes out of stored articles what a correction brought into them. */
async function unwriteStored(
  library: Library,
  { id, correction, madeAt }: CorrectionRow,
  clock: Clock,
): Promise<void> {
  const rewriting = await rewritingOf(library, id);
  if (rewriting) await setRereading(library, rewriting.id, 'undoing', clock);
  const rereadings = await library.rereadings.toArray();
  const wasRead = rereadings.some(
    ({ how, state, startedAt }) => how === 'analyse' && state !== 'undone' && startedAt >= madeAt,
  );
  if (wasRead)
    await addRereading(library, { how: 'analyse', about: [correction], correctionId: null }, clock);
}

/** Remembers a correction and has what is stored under a corrected id put right. */
export const makeCorrection = (library: Library, wanted: Correction, clock: Clock): Promise<CorrectionRow> =>
  atOnce(library, async () => {
    const row = await addCorrection(library, wanted, clock);
    if (row.correction.kind !== 'own') await rewriteStored(library, row, clock);
    return row;
  });

/** Takes a correction back, with what it changed. False where there is none. */
export const takeCorrectionBack = (library: Library, id: string, clock: Clock): Promise<boolean> =>
  atOnce(library, async () => {
    const row = await library.corrections.get(id);
    if (row) await unwriteStored(library, row, clock);
    return setTombstone(library, 'corrections', id, true, clock);
  });

/** Makes a correction again that was taken back. False where there is none. */
export const makeCorrectionAgain = (library: Library, id: string, clock: Clock): Promise<boolean> =>
  atOnce(library, async () => {
    const row = await library.corrections.get(id);
    if (row) await rewriteStored(library, row, clock);
    return setTombstone(library, 'corrections', id, false, clock);
  });

/** Puts another rule in the place of one, with what both change. False where there is none. */
export const replaceCorrection = (
  library: Library,
  id: string,
  wanted: Correction,
  clock: Clock,
): Promise<boolean> =>
  atOnce(library, async () => {
    const before = await library.corrections.get(id);
    const found = await reviseCorrection(library, id, wanted, clock);
    const after = await library.corrections.get(id);
    if (before && after) {
      if (before.correction.kind !== 'own') await unwriteStored(library, before, clock);
      await rewriteStored(library, after, clock);
    }
    return found;
  });
