import { vi } from 'vitest';
import { failure, success } from '../../../utils/errors.ts';
import type { BackgroundCalls } from '../../../utils/messages.ts';

/** A background worker that does nothing and says so; a test gives the calls that it is about. */
export const backgroundDouble = (calls: Partial<BackgroundCalls> = {}) => ({
  readTab: vi.fn(calls.readTab ?? (async () => failure('unexpected'))),
  saveTab: vi.fn(calls.saveTab ?? (async () => success({ articleId: 'a1', created: true }))),
  removeArticle: vi.fn(calls.removeArticle ?? (async () => success(null))),
  restoreArticle: vi.fn(calls.restoreArticle ?? (async () => success(null))),
  removeNote: vi.fn(calls.removeNote ?? (async () => success(null))),
  restoreNote: vi.fn(calls.restoreNote ?? (async () => success(null))),
  addNote: vi.fn(calls.addNote ?? (async () => success(null))),
  editNote: vi.fn(calls.editNote ?? (async () => success(null))),
  correct: vi.fn(calls.correct ?? (async () => success({ correctionId: 'c1', earlier: 0 }))),
  undoCorrection: vi.fn(calls.undoCorrection ?? (async () => success(null))),
  redoCorrection: vi.fn(calls.redoCorrection ?? (async () => success(null))),
  reviseCorrection: vi.fn(calls.reviseCorrection ?? (async () => success(null))),
  rereadLibrary: vi.fn(calls.rereadLibrary ?? (async () => success({ rereadingId: 'r1' }))),
  holdRereading: vi.fn(calls.holdRereading ?? (async () => success(null))),
  continueRereading: vi.fn(calls.continueRereading ?? (async () => success(null))),
  undoRereading: vi.fn(calls.undoRereading ?? (async () => success(null))),
  findEntities: vi.fn(calls.findEntities ?? (async () => success([]))),
  askedForSite: vi.fn(calls.askedForSite ?? (async () => success(null))),
  trustSite: vi.fn(calls.trustSite ?? (async () => success(null))),
  distrustSite: vi.fn(calls.distrustSite ?? (async () => success(null))),
  watch: vi.fn(calls.watch ?? (async () => success({ watchId: 'w1' }))),
  unwatch: vi.fn(calls.unwatch ?? (async () => success(null))),
  rewatch: vi.fn(calls.rewatch ?? (async () => success(null))),
  showMarks: vi.fn(calls.showMarks ?? (async () => success(null))),
  findingsOf: vi.fn(calls.findingsOf ?? (async () => failure('unexpected'))),
  goToMention: vi.fn(calls.goToMention ?? (async () => success(null))),
  revealInTab: vi.fn(calls.revealInTab ?? (async () => success(null))),
});
