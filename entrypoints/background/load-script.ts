import { browser } from 'wxt/browser';
import type { LanguageRules } from '../../utils/analysis/languages/types.ts';
import type { createReader } from '../../utils/analysis/reader.ts';
import type { createLibrarian } from '../../utils/library/librarian.ts';
import type { Indexer } from '../../utils/search/index/indexer.ts';

/** What each script that the worker loads later leaves on the global scope, by the script's name. */
interface Scripts {
  readonly analysis: typeof createReader;
  readonly 'analysis-id': LanguageRules;
  readonly 'analysis-en': LanguageRules;
  readonly 'analysis-zh': LanguageRules;
  readonly librarian: typeof createLibrarian;
  readonly indexer: Indexer;
}
type Name = keyof Scripts;

const names: readonly Name[] = [
  'analysis',
  'analysis-id',
  'analysis-en',
  'analysis-zh',
  'librarian',
  'indexer',
];
const pathOf = (name: Name) => `/${name}.js` as const;

interface ScriptScope {
  readonly simpul?: Partial<Scripts>;
  /** There in Chrome's worker, not in Firefox's event page. */
  readonly importScripts?: (...paths: string[]) => void;
}

const scope = globalThis as ScriptScope;

function addScript(name: Name): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL(pathOf(name));
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${name}.js could not be loaded`)));
    document.head.append(script);
  });
}

/**
 * A worker may import later only what it imported while it was installed; the browser keeps the scripts from then on.
 * Must be called while the worker starts.
 */
export function keepScriptsAtHand(): void {
  if (scope.importScripts) addEventListener('install', () => scope.importScripts?.(...names.map(pathOf)));
}

async function load<Key extends Name>(name: Key): Promise<Scripts[Key]> {
  if (!scope.simpul?.[name]) {
    if (scope.importScripts) scope.importScripts(pathOf(name));
    else await addScript(name);
  }
  const brought = scope.simpul?.[name];
  if (!brought) throw new Error(`${name}.js did not bring what it is for`);
  return brought as Scripts[Key];
}

const loads: { [Key in Name]?: Promise<Scripts[Key]> } = {};

/**
 * Loads a script that the worker does without while it only wakes for a menu; once in the life of the worker, however many
 * ask at once. One that did not come is asked for anew.
 */
export function loadScript<Key extends Name>(name: Key): Promise<Scripts[Key]> {
  const loading = loads[name] as Promise<Scripts[Key]> | undefined;
  if (loading) return loading;
  const begun = load(name);
  Object.assign(loads, { [name]: begun });
  begun.catch(() => delete loads[name]);
  return begun;
}
