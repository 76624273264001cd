import { browser } from 'wxt/browser';
import type { createAnalyser } from '../../utils/analysis/index.ts';

interface CoreScope {
  readonly createAnalyser?: typeof createAnalyser;
  /** There in Chrome's worker, not in Firefox's event page. */
  readonly importScripts?: (path: string) => void;
}

const scope = globalThis as CoreScope;
const path = '/analysis.js';

function addScript(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL(path);
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${path} could not be loaded`)));
    document.head.append(script);
  });
}

/**
 * A worker may import later only what it imported while it was installed; the browser keeps the script from then on.
 * Must be called while the worker starts.
 */
export function keepCoreAtHand(): void {
  if (scope.importScripts) addEventListener('install', () => scope.importScripts?.(path));
}

/** Loads the analysis core, once in the life of the worker. */
export async function loadCore(): Promise<typeof createAnalyser> {
  if (!scope.createAnalyser) {
    if (scope.importScripts) scope.importScripts(path);
    else await addScript();
  }
  if (!scope.createAnalyser) throw new Error(`${path} brought no analyser`);
  return scope.createAnalyser;
}
