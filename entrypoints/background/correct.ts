import * as v from 'valibot';
import { failure, type Outcome, success } from '../../utils/errors.ts';
import { addCorrection, queryCorrections, reviseCorrection } from '../../utils/library/corrections.ts';
import { correction as correctionSchema } from '../../utils/library/export/library-file.ts';
import { addRereading, rewritingOf, setRereading } from '../../utils/library/rereadings.ts';
import { rewriteOf } from '../../utils/library/rewrite.ts';
import type { Library } from '../../utils/library/schema.ts';
import { storageOutcome } from '../../utils/library/storage-outcome.ts';
import { setTombstone } from '../../utils/library/tombstones.ts';
import type { CorrectionRow } from '../../utils/library/types.ts';
import type { BackgroundCalls, Corrected } from '../../utils/messages.ts';
import type { Handlers } from '../../utils/messaging/handle.ts';
import { forgetAnalyser } from './analyser.ts';
import { runRereadings } from './reread.ts';

const clock = Date.now;

/** Work on corrections: the next reading must know what came of it, and stored articles may have to follow. */
async function correcting<Value>(
  library: Library,
  work: () => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  const done = await storageOutcome(work);
  forgetAnalyser();
  runRereadings(library);
  return done.ok ? done.value : done;
}

const foundOr = (found: boolean): Outcome<null> => (found ? success(null) : failure('not-found'));

/** Puts right at once what is stored under an id that was corrected. */
async function rewriteStored(library: Library, { id, correction }: CorrectionRow): Promise<void> {
  if (rewriteOf(correction))
    await addRereading(library, { how: 'rewrite', about: [correction], correctionId: id }, clock);
}

/** Takes out of stored articles what a correction brought into them. */
async function unwriteStored(library: Library, { id, correction, madeAt }: CorrectionRow): Promise<void> {
  const rewriting = await rewritingOf(library, id);
  if (rewriting) await setRereading(library, rewriting.id, 'undoing', clock);
  const rereadings = await library.rereadings.toArray();
  const wasRead = rereadings.some(
    ({ how, state, startedAt }) => how === 'analyse' && state !== 'undone' && startedAt >= madeAt,
  );
  if (wasRead)
    await addRereading(library, { how: 'analyse', about: [correction], correctionId: null }, clock);
}

/** Texts that must be read anew before a correction shows in them. */
const toRead = async (library: Library, row: CorrectionRow): Promise<number> =>
  rewriteOf(row.correction) && row.correction.kind !== 'own'
    ? 0
    : library.articles.filter(({ deletedAt }) => deletedAt === null).count();

type CorrectingCalls = Pick<
  BackgroundCalls,
  | 'correct'
  | 'undoCorrection'
  | 'redoCorrection'
  | 'reviseCorrection'
  | 'rereadLibrary'
  | 'holdRereading'
  | 'continueRereading'
  | 'undoRereading'
>;

/** What the worker does with the reader's corrections, and with the articles that were stored before them. */
export function correctingHandlers(library: Library): Handlers<CorrectingCalls> {
  const { corrections } = library;
  return {
    correct: (wanted) =>
      correcting(library, async (): Promise<Outcome<Corrected>> => {
        const row = await addCorrection(library, v.parse(correctionSchema, wanted), clock);
        if (row.correction.kind !== 'own') await rewriteStored(library, row);
        return success({ correctionId: row.id, earlier: await toRead(library, row) });
      }),
    undoCorrection: (id) =>
      correcting(library, async () => {
        const row = await corrections.get(id);
        if (row) await unwriteStored(library, row);
        return foundOr(await setTombstone(library, 'corrections', id, true, clock));
      }),
    redoCorrection: (id) =>
      correcting(library, async () => {
        const row = await corrections.get(id);
        if (row) await rewriteStored(library, row);
        return foundOr(await setTombstone(library, 'corrections', id, false, clock));
      }),
    reviseCorrection: (id, wanted) =>
      correcting(library, async () => {
        const before = await corrections.get(id);
        const found = await reviseCorrection(library, id, v.parse(correctionSchema, wanted), clock);
        const after = await corrections.get(id);
        if (before && after) {
          if (before.correction.kind !== 'own') await unwriteStored(library, before);
          await rewriteStored(library, after);
        }
        return foundOr(found);
      }),
    rereadLibrary: () =>
      correcting(library, async () => {
        const about = (await queryCorrections(library)).map(({ correction }) => correction);
        const row = await addRereading(library, { how: 'analyse', about, correctionId: null }, clock);
        return success({ rereadingId: row.id });
      }),
    holdRereading: (id) =>
      correcting(library, async () => foundOr(await setRereading(library, id, 'paused', clock))),
    continueRereading: (id) =>
      correcting(library, async () => foundOr(await setRereading(library, id, 'running', clock))),
    undoRereading: (id) =>
      correcting(library, async () => foundOr(await setRereading(library, id, 'undoing', clock))),
  };
}
