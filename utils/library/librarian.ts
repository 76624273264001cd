import type { LibrarianCalls } from '../messages/librarian.ts';
import { checkedCalls } from '../messaging/checked-calls.ts';
import type { Handlers } from '../messaging/handle.ts';
import type { Indexer } from '../search/index/indexer.ts';
import { briefHandlers } from './brief-handlers.ts';
import { librarianSchemas } from './call-schemas.ts';
import { changeHandlers } from './change-handlers.ts';
import { filingHandlers } from './filing-handlers.ts';
import { importHandlers } from './import-handlers.ts';
import { judgementHandlers } from './judgement-handlers.ts';
import { packHandlers } from './pack-handlers.ts';
import { queueHandlers } from './queue-handlers.ts';
import { registryHandlers } from './registry-handlers.ts';
import type { QueueTools } from './run-queue.ts';
import { searchHandlers } from './search-handlers.ts';
import { upkeepHandlers } from './upkeep-handlers.ts';

/** What the librarian needs of the worker that loads it. Dexie comes with `library`: it is not bundled twice. */
export interface LibrarianTools extends QueueTools {
  /** Of Simpul: texts are stored with the one that took them off their page. */
  readonly version: string;
  /** Corrections came in, or organisations of the registry: the next reading must follow them. */
  readonly onCorrections: () => void;
  /** Brings what writes the full-text index: it comes with a library of its own, and most calls do without. */
  readonly bringIndexer: () => Promise<Indexer>;
  /** Articles were removed, or came back: tabs that show them say so. */
  readonly onRemoved: (articleIds: readonly string[], removed: boolean) => Promise<void>;
}

/** Answers the calls of the library page: one function for each, by subject. */
export function createLibrarian(tools: LibrarianTools): Handlers<LibrarianCalls> {
  return checkedCalls<LibrarianCalls>(librarianSchemas, {
    ...judgementHandlers(tools),
    ...importHandlers(tools),
    ...changeHandlers(tools),
    ...filingHandlers(tools),
    ...upkeepHandlers(tools),
    ...briefHandlers(tools),
    ...packHandlers(tools),
    ...queueHandlers(tools),
    ...registryHandlers(tools),
    ...searchHandlers(tools),
  });
}
