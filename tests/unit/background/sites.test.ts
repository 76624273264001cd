import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import {
  askedForSite,
  distrustSite,
  isTrusted,
  onAccessGranted,
  onAccessRemoved,
  syncSites,
  trustSite,
} from '../../../entrypoints/background/sites.ts';
import type { Library } from '../../../utils/library/schema.ts';
import { addSite, querySites } from '../../../utils/library/sites.ts';
import { emptyLibrary } from '../library/fixtures.ts';

/** What the browser lets us into, and which scripts it was told to run there. */
const granted = new Set<string>();
const registered = new Map<string, readonly string[]>();
const hostOf = (origins: readonly string[] = []) =>
  /^\*:\/\/(?<host>.+)\/\*$/u.exec(origins[0] ?? '')?.groups?.host ?? '';

let library: Library;
const hosts = async () => (await querySites(library)).map(({ id }) => id);

beforeEach(async () => {
  granted.clear();
  registered.clear();
  library = emptyLibrary();
  await browser.storage.session.clear();
  Object.assign(browser, {
    permissions: {
      contains: vi.fn(async ({ origins }: { origins: string[] }) => granted.has(hostOf(origins))),
      remove: vi.fn(async ({ origins }: { origins: string[] }) => granted.delete(hostOf(origins))),
    },
    scripting: {
      getRegisteredContentScripts: vi.fn(async () => [...registered.keys()].map((id) => ({ id }))),
      registerContentScripts: vi.fn(async (scripts: readonly { id: string; matches: string[] }[]) => {
        for (const { id, matches } of scripts) {
          // As browsers do.
          if (registered.has(id)) throw new Error(`Duplicate script ID '${id}'`);
          registered.set(id, matches);
        }
      }),
      unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
        for (const id of ids) registered.delete(id);
      }),
    },
  });
});

test('a site is trusted only once the browser lets us in, and then its script alone is registered', async () => {
  expect(await trustSite(library, 'warta.example')).toMatchObject({ ok: false, reason: 'access-refused' });
  expect([await hosts(), registered.size]).toEqual([[], 0]);
  granted.add('warta.example');
  expect(await trustSite(library, 'warta.example')).toMatchObject({ ok: true });
  expect([...registered]).toEqual([['site:warta.example', ['*://warta.example/*']]]);
  expect(await isTrusted(library, 'https://warta.example/a')).toBe(true);
  expect(await isTrusted(library, 'https://lain.warta.example/a')).toBe(false);
  expect(await isTrusted(library, 'about:blank')).toBe(false);
});

test('a popup that closed over its own question is followed by the worker', async () => {
  await askedForSite('warta.example');
  await onAccessGranted(library);
  expect(await hosts()).toEqual([]);
  granted.add('warta.example');
  await onAccessGranted(library);
  expect(await hosts()).toEqual(['warta.example']);
});

test('access granted for a linked article trusts nothing', async () => {
  granted.add('warta.example');
  await onAccessGranted(library);
  expect([await hosts(), registered.size]).toEqual([[], 0]);
});

test('revoking takes the script away and gives the access back', async () => {
  granted.add('warta.example');
  await trustSite(library, 'warta.example');
  await distrustSite(library, 'warta.example');
  expect([await hosts(), registered.size, granted.size]).toEqual([[], 0, 0]);
});

test('access taken back in the browser’s own settings takes the site off the list', async () => {
  granted.add('warta.example').add('kabar.example');
  await trustSite(library, 'warta.example');
  await trustSite(library, 'kabar.example');
  granted.delete('kabar.example');
  await onAccessRemoved(library);
  expect(await hosts()).toEqual(['warta.example']);
  expect([...registered.keys()]).toEqual(['site:warta.example']);
});

describe('after a start or an update', () => {
  test('what the browser forgot is registered again, once, however often it is asked', async () => {
    granted.add('warta.example');
    await trustSite(library, 'warta.example');
    registered.clear();
    await Promise.all([syncSites(library), syncSites(library)]);
    expect([...registered.keys()]).toEqual(['site:warta.example']);
  });

  test('a site from a settings file without access runs nothing, and waits for the reader', async () => {
    await addSite(library, 'warta.example', () => 1);
    await syncSites(library);
    expect(registered.size).toBe(0);
    expect(await hosts()).toEqual(['warta.example']);
  });
});
