import { vi } from 'vitest';
import { failure, success } from '../../../utils/errors.ts';
import { unfiled } from '../../../utils/library/filings.ts';
import type { LibrarianCalls } from '../../../utils/messages/librarian.ts';

/** A librarian that does nothing and says so; a test gives the calls that it is about. */
export const librarianDouble = (calls: Partial<LibrarianCalls> = {}) => ({
  mergeEvents: vi.fn(calls.mergeEvents ?? (async () => success([]))),
  splitEvent: vi.fn(calls.splitEvent ?? (async () => success([]))),
  judgeAct: vi.fn(calls.judgeAct ?? (async () => success([]))),
  moveAct: vi.fn(calls.moveAct ?? (async () => success([]))),
  restoreJudgements: vi.fn(calls.restoreJudgements ?? (async () => success(null))),
  filingDesk: vi.fn(
    calls.filingDesk ?? (async () => success({ filing: unfiled, tags: [], collections: [] })),
  ),
  fileArticles: vi.fn(calls.fileArticles ?? (async () => success([]))),
  restoreFilings: vi.fn(calls.restoreFilings ?? (async () => success(null))),
  removeArticles: vi.fn(calls.removeArticles ?? (async (ids) => success(ids))),
  restoreArticles: vi.fn(calls.restoreArticles ?? (async () => success(null))),
  addCollection: vi.fn(calls.addCollection ?? (async () => success({ collectionId: 'c1' }))),
  editCollection: vi.fn(calls.editCollection ?? (async () => success({}))),
  orderCollections: vi.fn(calls.orderCollections ?? (async () => success([]))),
  removeCollection: vi.fn(calls.removeCollection ?? (async () => success(null))),
  restoreCollection: vi.fn(calls.restoreCollection ?? (async () => success(null))),
  checkLibrary: vi.fn(calls.checkLibrary ?? (async () => failure('unexpected'))),
  queuePages: vi.fn(calls.queuePages ?? (async (pages) => success({ added: pages.length }))),
  holdQueue: vi.fn(calls.holdQueue ?? (async () => success(null))),
  continueQueue: vi.fn(calls.continueQueue ?? (async () => success(null))),
  wakeQueue: vi.fn(calls.wakeQueue ?? (async () => success(null))),
  retryQueued: vi.fn(calls.retryQueued ?? (async () => success(null))),
  removeQueued: vi.fn(calls.removeQueued ?? (async () => success([]))),
  restoreQueued: vi.fn(calls.restoreQueued ?? (async () => success(null))),
  packOutlines: vi.fn(calls.packOutlines ?? (async () => success(false))),
  startBrief: vi.fn(calls.startBrief ?? (async () => success({ briefId: 'b1' }))),
  addToBrief: vi.fn(calls.addToBrief ?? (async () => success({ itemIds: ['i1'] }))),
  changeBrief: vi.fn(calls.changeBrief ?? (async () => success(null))),
  removeBrief: vi.fn(calls.removeBrief ?? (async () => success(null))),
  restoreBrief: vi.fn(calls.restoreBrief ?? (async () => success(null))),
  takePackPart: vi.fn(calls.takePackPart ?? (async () => success({ added: 0, renewed: 0, kept: 0 }))),
  undoPack: vi.fn(calls.undoPack ?? (async () => success(null))),
  importBatch: vi.fn(calls.importBatch ?? (async () => success({ added: 0, updated: 0, unchanged: 0 }))),
});
