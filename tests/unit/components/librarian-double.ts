import { vi } from 'vitest';
import { success } from '../../../utils/errors.ts';
import type { LibrarianCalls } from '../../../utils/messages/librarian.ts';

/** A librarian that does nothing and says so; a test gives the calls that it is about. */
export const librarianDouble = (calls: Partial<LibrarianCalls> = {}) => ({
  mergeEvents: vi.fn(calls.mergeEvents ?? (async () => success([]))),
  splitEvent: vi.fn(calls.splitEvent ?? (async () => success([]))),
  judgeAct: vi.fn(calls.judgeAct ?? (async () => success([]))),
  moveAct: vi.fn(calls.moveAct ?? (async () => success([]))),
  restoreJudgements: vi.fn(calls.restoreJudgements ?? (async () => success(null))),
  importBatch: vi.fn(calls.importBatch ?? (async () => success({ added: 0, updated: 0, unchanged: 0 }))),
});
