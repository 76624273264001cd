import { failure, type Outcome, success } from '../../utils/errors.ts';
import {
  makeCorrection,
  makeCorrectionAgain,
  replaceCorrection,
  takeCorrectionBack,
} from '../../utils/library/correcting.ts';
import { queryCorrections } from '../../utils/library/corrections.ts';
import { addRereading, setRereading } from '../../utils/library/rereadings.ts';
import { rewriteOf } from '../../utils/library/rewrite.ts';
import type { Library } from '../../utils/library/schema.ts';
import { storageOutcome } from '../../utils/library/storage-outcome.ts';
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
  return {
    correct: (wanted) =>
      correcting(library, async (): Promise<Outcome<Corrected>> => {
        const row = await makeCorrection(library, wanted, clock);
        return success({ correctionId: row.id, earlier: await toRead(library, row) });
      }),
    undoCorrection: (id) =>
      correcting(library, async () => foundOr(await takeCorrectionBack(library, id, clock))),
    redoCorrection: (id) =>
      correcting(library, async () => foundOr(await makeCorrectionAgain(library, id, clock))),
    reviseCorrection: (id, wanted) =>
      correcting(library, async () => foundOr(await replaceCorrection(library, id, wanted, clock))),
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
