import type { Outcome } from '../../errors.ts';
import type { BackupBatch } from './backup-reading.ts';

/** A whole backup, one batch after the other. */
export interface OpenedBackup {
  readonly articles: number;
  readonly batches: AsyncIterable<BackupBatch>;
}

interface Thread {
  readonly ask: (question: Blob | null) => Promise<unknown>;
  readonly end: () => void;
}

/** A thread that reads the file: a large one takes seconds, in which a page could not draw. */
function startThread(onProgress: (part: number) => void): Thread {
  const worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' });
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<{ progress: number } | { value: unknown }>) => {
          if ('progress' in data) onProgress(data.progress);
          else resolve(data.value);
        };
        worker.onerror = (event) => reject(new Error(event.message));
        worker.postMessage(question);
      }),
    end: () => worker.terminate(),
  };
}

/** Where there are no threads, as in tests, the file is read here. */
async function readHere(onProgress: (part: number) => void): Promise<Thread> {
  const { backupReading } = await import('./backup-reading.ts');
  const reading = backupReading();
  return {
    ask: (question) => (question === null ? reading.next() : reading.open(question, onProgress)),
    end: () => {},
  };
}

async function* batchesOf({ ask, end }: Thread): AsyncGenerator<BackupBatch> {
  try {
    // The next one is put together while this one is written.
    for (let coming = ask(null); ; ) {
      const batch = (await coming) as BackupBatch | null;
      if (batch === null) return;
      coming = ask(null);
      // Whoever stops asking hears nothing of it.
      coming.catch(() => {});
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
 * @param onProgress told how much of it has been read, from 0 to 1.
 */
export async function openBackup(
  file: Blob,
  onProgress: (part: number) => void = () => {},
): Promise<Outcome<OpenedBackup>> {
  const thread = typeof Worker === 'undefined' ? await readHere(onProgress) : startThread(onProgress);
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
