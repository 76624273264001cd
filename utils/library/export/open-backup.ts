import type { Outcome } from '../../errors.ts';
import type { LibraryRows } from './library-file.ts';

/** A whole backup, one batch after the other. */
export interface OpenedBackup {
  readonly articles: number;
  readonly batches: AsyncIterable<LibraryRows>;
}

interface Thread {
  readonly ask: (question: Blob | null) => Promise<unknown>;
  readonly end: () => void;
}

/** A thread that reads the file: a large one takes seconds, in which a page could not draw. */
function startThread(): Thread {
  const worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' });
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = (event) => reject(new Error(event.message));
        worker.postMessage(question);
      }),
    end: () => worker.terminate(),
  };
}

/** Where there are no threads, as in tests, the file is read here. */
async function readHere(): Promise<Thread> {
  const { backupReading } = await import('./backup-reading.ts');
  const reading = backupReading();
  return { ask: (question) => (question === null ? reading.next() : reading.open(question)), end: () => {} };
}

async function* batchesOf({ ask, end }: Thread): AsyncGenerator<LibraryRows> {
  try {
    for (;;) {
      const batch = (await ask(null)) as LibraryRows | null;
      if (batch === null) return;
      yield batch;
    }
  } finally {
    end();
  }
}

/**
 * Reads and checks a backup without holding up the page. Failures as `readLibraryFile`; nothing is given of a file that
 * is not whole. The thread ends with the last batch, or when nobody asks for more. Throws where the file cannot be read at
 * all: it was moved meanwhile, or is too large for the thread.
 */
export async function openBackup(file: Blob): Promise<Outcome<OpenedBackup>> {
  const thread = typeof Worker === 'undefined' ? await readHere() : startThread();
  const opened = await (thread.ask(file) as Promise<Outcome<number>>).catch((error: unknown) => {
    thread.end();
    throw error;
  });
  if (!opened.ok) {
    thread.end();
    return opened;
  }
  return { ok: true, value: { articles: opened.value, batches: batchesOf(thread) } };
}
