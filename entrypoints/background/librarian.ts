import type { Library } from '../../utils/library/schema.ts';
import type { LibrarianCalls } from '../../utils/messages/librarian.ts';
import type { Handlers } from '../../utils/messaging/handle.ts';
import { forgetAnalyser } from './analyser.ts';
import { signArticles } from './badge.ts';
import { loadScript } from './load-script.ts';

let librarian: Promise<Handlers<LibrarianCalls>> | null = null;

/** The librarian, with the worker's database and clock; brought once in the life of the worker. */
export function readyLibrarian(library: Library): Promise<Handlers<LibrarianCalls>> {
  librarian ??= loadScript('librarian').then((createLibrarian) =>
    createLibrarian({
      library,
      clock: Date.now,
      onCorrections: forgetAnalyser,
      onRemoved: (articleIds, removed) => signArticles(articleIds, !removed),
    }),
  );
  return librarian;
}
