import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type * as LoadScript from '../../../entrypoints/background/load-script.ts';

/** What the scripts leave behind, as a worker or an event page has it. */
const scope = globalThis as { simpul?: Record<string, unknown>; importScripts?: unknown; document?: unknown };

const bring = (path: string) => {
  const name = path.replace(/^.*\/|\.js$/gu, '');
  scope.simpul = { ...scope.simpul, [name]: { name } };
};

let loadScript: typeof LoadScript.loadScript;
let keepScriptsAtHand: typeof LoadScript.keepScriptsAtHand;

async function start(): Promise<void> {
  vi.resetModules();
  ({ loadScript, keepScriptsAtHand } = await import('../../../entrypoints/background/load-script.ts'));
}

beforeEach(() => {
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => `ext:/${path}`);
});
afterEach(() => {
  delete scope.simpul;
  delete scope.importScripts;
  delete scope.document;
});

describe('in a worker', () => {
  const importScripts = vi.fn((...paths: string[]) => paths.forEach(bring));
  beforeEach(async () => {
    importScripts.mockReset().mockImplementation((...paths) => paths.forEach(bring));
    scope.importScripts = importScripts;
    await start();
  });

  test('the script of a language comes when it is asked for, alone and once', async () => {
    expect(await loadScript('analysis-zh')).toEqual({ name: 'analysis-zh' });
    expect(await loadScript('analysis-zh')).toEqual({ name: 'analysis-zh' });
    expect(importScripts.mock.calls).toEqual([['/analysis-zh.js']]);
  });

  test('one that does not come says so, leaves the others alone and is asked for anew', async () => {
    importScripts.mockImplementationOnce(() => {
      throw new Error('NetworkError');
    });
    await expect(loadScript('analysis-id')).rejects.toThrow('NetworkError');
    expect(await loadScript('analysis-en')).toEqual({ name: 'analysis-en' });
    expect(await loadScript('analysis-id')).toEqual({ name: 'analysis-id' });
  });

  test('one that leaves nothing is a failure, too', async () => {
    importScripts.mockImplementationOnce(() => {});
    await expect(loadScript('analysis-id')).rejects.toThrow('analysis-id.js did not bring');
    expect(await loadScript('analysis-id')).toEqual({ name: 'analysis-id' });
  });

  test('all are imported while it is installed, and none before', () => {
    const listen = vi.fn();
    vi.stubGlobal('addEventListener', listen);
    keepScriptsAtHand();
    expect(importScripts).not.toHaveBeenCalled();
    expect(listen).toHaveBeenCalledExactlyOnceWith('install', expect.any(Function));
    listen.mock.calls[0]?.[1]();
    const names = ['analysis', 'analysis-id', 'analysis-en', 'analysis-zh', 'librarian', 'indexer'];
    expect(importScripts.mock.calls).toEqual([names.map((name) => `/${name}.js`)]);
    vi.unstubAllGlobals();
  });
});

describe('in an event page', () => {
  interface Script extends EventTarget {
    src: string;
  }
  const added: Script[] = [];
  beforeEach(async () => {
    added.length = 0;
    scope.document = {
      createElement: () => Object.assign(new EventTarget(), { src: '' }),
      head: { append: (script: Script) => added.push(script) },
    };
    await start();
  });

  test('two texts of a language at once bring its script once', async () => {
    const both = [loadScript('analysis-en'), loadScript('analysis-en')];
    expect(added.map(({ src }) => src)).toEqual(['ext://analysis-en.js']);
    bring('/analysis-en.js');
    added[0]?.dispatchEvent(new Event('load'));
    const [one, other] = await Promise.all(both);
    expect(one).toBe(other);
  });

  test('one that cannot be loaded says so, and is asked for anew', async () => {
    const failing = loadScript('analysis-en');
    added[0]?.dispatchEvent(new Event('error'));
    await expect(failing).rejects.toThrow('analysis-en.js could not be loaded');
    const again = loadScript('analysis-en');
    bring('/analysis-en.js');
    added[1]?.dispatchEvent(new Event('load'));
    expect(await again).toEqual({ name: 'analysis-en' });
  });
});
