import { failure } from '../../../utils/errors.ts';
import type { LibrarianTools } from '../../../utils/library/librarian.ts';
import type { Library } from '../../../utils/library/schema.ts';
import { indexer } from '../../../utils/search/index/indexer.ts';

/** What the worker lends the librarian, without a browser: nothing can be fetched. */
export const toolsFor = (library: Library, tools: Partial<LibrarianTools> = {}): LibrarianTools => ({
  library,
  clock: Date.now,
  version: '0.2.0',
  onCorrections: () => {},
  bringIndexer: async () => indexer,
  onRemoved: async () => {},
  saveLink: async () => failure('fetch-failed'),
  hasAccess: async () => true,
  giveBack: async () => {},
  stayAwake: async () => {},
  sleep: async () => {},
  ...tools,
});
