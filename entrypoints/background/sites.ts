import { browser } from 'wxt/browser';
import { failure, type Outcome, success } from '../../utils/errors.ts';
import type { Library } from '../../utils/library/schema.ts';
import { addSite, querySites } from '../../utils/library/sites.ts';
import { storageOutcome } from '../../utils/library/storage-outcome.ts';
import { setTombstone } from '../../utils/library/tombstones.ts';

/** The one host, in both protocols: what the reader is asked for, and where the script runs. */
const originsOf = (host: string) => [`*://${host}/*`];
const scriptOf = (host: string) => `site:${host}`;
/** A host for which the reader is being asked: the question may outlive the page that asked it. */
const askedKey = 'site-asked';

export const isGranted = (host: string) => browser.permissions.contains({ origins: originsOf(host) });

/** Makes the browser run the script on each trusted site that it lets us into, and on no other. */
async function register(library: Library): Promise<void> {
  const rows = await querySites(library);
  const granted = await Promise.all(rows.map(async ({ id }) => ((await isGranted(id)) ? [id] : [])));
  const hosts = granted.flat();
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const surplus = registered.filter((id) => id.startsWith('site:') && !hosts.map(scriptOf).includes(id));
  if (surplus.length > 0) await browser.scripting.unregisterContentScripts({ ids: surplus });
  const missing = hosts.filter((host) => !registered.includes(scriptOf(host)));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map((host) => ({
      id: scriptOf(host),
      matches: originsOf(host),
      js: ['content-scripts/quiet.js'],
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    })),
  );
}

let syncing: Promise<unknown> = Promise.resolve();

/** One after the other: two at once would register one script twice, which browsers refuse. */
export function syncSites(library: Library): Promise<void> {
  const turn = syncing.then(() => register(library));
  syncing = turn.catch(() => undefined);
  return turn;
}

/** Trusts a site for which the browser has granted access: its articles are read by themselves from now on. */
export async function trustSite(library: Library, host: string): Promise<Outcome<null>> {
  await browser.storage.session.remove(askedKey);
  if (!(await isGranted(host))) return failure('access-refused', host);
  const added = await storageOutcome(() => addSite(library, host, Date.now));
  if (!added.ok) return added;
  await syncSites(library);
  return success(null);
}

/** Gives the access to a site that is not trusted back to the browser, and to the same with or without `www.` */
export async function giveBack(library: Library, host: string): Promise<void> {
  const twin = host.startsWith('www.') ? host.slice('www.'.length) : `www.${host}`;
  for (const own of [host, twin]) {
    const site = await library.sites.get(own);
    if (site?.deletedAt !== null)
      await browser.permissions.remove({ origins: originsOf(own) }).catch(() => false);
  }
}

/** Takes a site off the list, and gives the access back to the browser. */
export async function distrustSite(library: Library, host: string): Promise<Outcome<null>> {
  const removed = await storageOutcome(() => setTombstone(library, 'sites', host, true, Date.now));
  if (!removed.ok) return removed;
  await syncSites(library);
  // What an administrator granted for good cannot be given back; the site is off the list all the same.
  await browser.permissions.remove({ origins: originsOf(host) }).catch(() => false);
  return removed.value ? success(null) : failure('not-found', host);
}

/** Remembers for which site the reader is being asked: Firefox closes the popup that asks. */
export async function askedForSite(host: string): Promise<Outcome<null>> {
  await browser.storage.session.set({ [askedKey]: host });
  return success(null);
}

/** Access was granted: trusts the site for which it was asked. */
export async function onAccessGranted(library: Library): Promise<void> {
  const { [askedKey]: host } = await browser.storage.session.get(askedKey);
  if (typeof host === 'string' && (await isGranted(host))) await trustSite(library, host);
}

/** Access was taken back in the browser's own settings: such a site is no longer on the list. */
export async function onAccessRemoved(library: Library): Promise<void> {
  for (const { id } of await querySites(library))
    if (!(await isGranted(id))) await setTombstone(library, 'sites', id, true, Date.now);
  await syncSites(library);
}

/** Whether the site of an address is trusted. */
export async function isTrusted(library: Library, address: string): Promise<boolean> {
  const host = siteOf(address);
  if (host === null) return false;
  const row = await storageOutcome(() => library.sites.get(host));
  return row.ok && row.value?.deletedAt === null;
}

/** Host of a web address; null for files and pages of the browser. */
export function siteOf(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.hostname : null;
}
