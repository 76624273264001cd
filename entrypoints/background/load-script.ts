import { browser } from 'wxt/browser';
import type { createAnalyser } from '../../utils/analysis/index.ts';
import type { createLibrarian } from '../../utils/library/librarian.ts';
import type { Indexer } from '../../utils/search/index/indexer.ts';

/** What each script that the worker loads later leaves on the global scope, by the script's name. */
interface Scripts {
  readonly analysis: typeof createAnalyser;
  readonly librarian: typeof createLibrarian;
  readonly indexer: Indexer;
}

const paths = {
  analysis: '/analysis.js',
  librarian: '/librarian.js',
  indexer: '/indexer.js',
} as const satisfies Record<keyof Scripts, string>;

interface ScriptScope {
  readonly simpul?: Partial<Scripts>;
  /** There in Chrome's worker, not in Firefox's event page. */
  readonly importScripts?: (...paths: string[]) => void;
}

const scope = globalThis as ScriptScope;

function addScript(path: (typeof paths)[keyof Scripts]): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL(path);
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${path} could not be loaded`)));
    document.head.append(script);
  });
}

/**
 * A worker may import later only what it imported while it was installed; the browser keeps the scripts from then on.
 * Must be called while the worker starts.
 */
export function keepScriptsAtHand(): void {
  if (scope.importScripts) addEventListener('install', () => scope.importScripts?.(...Object.values(paths)));
}

/** Loads a script that the worker does without while it only wakes for a menu; once in the life of the worker. */
export async function loadScript<Name extends keyof Scripts>(name: Name): Promise<Scripts[Name]> {
  if (!scope.simpul?.[name]) {
    if (scope.importScripts) scope.importScripts(paths[name]);
    else await addScript(paths[name]);
  }
  const brought = scope.simpul?.[name];
  if (!brought) throw new Error(`${paths[name]} did not bring what it is for`);
  return brought as Scripts[Name];
}
