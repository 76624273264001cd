import { browser } from 'wxt/browser';
import type { Library } from '../../utils/library/schema.ts';
import type { LibrarianCalls } from '../../utils/messages/librarian.ts';
import type { Handlers } from '../../utils/messaging/handle.ts';
import { forgetAnalyser } from './analyser.ts';
import { signArticles } from './badge.ts';
import { loadScript } from './load-script.ts';
import { saveLinkedArticle } from './save-link.ts';
import { giveBack, isGranted } from './sites.ts';

let librarian: Promise<Handlers<LibrarianCalls>> | null = null;

/** The librarian, with the worker's database and clock; brought once in the life of the worker, and anew where it failed. */
export function readyLibrarian(library: Library): Promise<Handlers<LibrarianCalls>> {
  librarian ??= bringLibrarian(library).catch((error: unknown) => {
    librarian = null;
    throw error;
  });
  return librarian;
}

const bringLibrarian = (library: Library): Promise<Handlers<LibrarianCalls>> =>
  loadScript('librarian').then((createLibrarian) =>
    createLibrarian({
      library,
      clock: Date.now,
      version: browser.runtime.getManifest().version,
      onCorrections: forgetAnalyser,
      bringIndexer: () => loadScript('indexer'),
      onRemoved: (articleIds, removed) => signArticles(articleIds, !removed),
      saveLink: (url) => saveLinkedArticle(library, url),
      hasAccess: isGranted,
      giveBack: (host) => giveBack(library, host),
      stayAwake: () => browser.runtime.getPlatformInfo(),
      sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    }),
  );

/** Goes on with a list of addresses that a worker that was ended left undone; without one, nothing is loaded. */
export async function continueQueue(library: Library): Promise<void> {
  const left = await library.queue.where('state').anyOf('waiting', 'running').count();
  if (left > 0) await (await readyLibrarian(library)).wakeQueue();
}
