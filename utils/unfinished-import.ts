import { browser } from 'wxt/browser';

/** How far the import of a backup has come. */
export interface ImportProgress {
  readonly file: string;
  /** Articles of the file that are in the library. */
  readonly done: number;
  readonly total: number;
}

const key = 'import';
/** Held by the page that imports; a page that is closed, however it is, lets go of it. */
const lock = 'simpul-import';

export const noteImport = (progress: ImportProgress): Promise<void> =>
  browser.storage.local.set({ [key]: progress });
export const forgetImport = (): Promise<void> => browser.storage.local.remove(key);

/** Whether a page imports just now. */
export async function isImporting(): Promise<boolean> {
  const held = (await navigator.locks?.query())?.held ?? [];
  return held.some(({ name }) => name === lock);
}

/** The import that was broken off: its page was closed, or it failed. Null where none was, and while one is going on. */
export async function unfinishedImport(): Promise<ImportProgress | null> {
  if (await isImporting()) return null;
  const stored = (await browser.storage.local.get(key))[key] as
    | Partial<Record<keyof ImportProgress, unknown>>
    | undefined;
  const { file, done, total } = stored ?? {};
  return typeof file === 'string' && typeof done === 'number' && typeof total === 'number'
    ? { file, done, total }
    : null;
}

/** Imports: no other page does at the same time, and the browser asks before it closes this one. */
export function whileImporting<Value>(work: () => Promise<Value>): Promise<Value> {
  const run = async () => {
    const ask = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', ask);
    try {
      return await work();
    } finally {
      removeEventListener('beforeunload', ask);
    }
  };
  return navigator.locks ? navigator.locks.request(lock, run) : run();
}
