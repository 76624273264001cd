import { normaliseUrl } from '../article/canonical-url.ts';
import type { ListedAddress } from './find-addresses.ts';

/** Why an address is not read. */
export type Unwanted = 'twice' | 'saved' | 'queued' | 'no-article';

export interface SortedAddress extends ListedAddress {
  /** As the library knows it: without tracking parameters. */
  readonly url: string;
  readonly host: string;
  /** Null for what is to be read. */
  readonly unwanted: Unwanted | null;
}

/** What the library has of some addresses. */
export interface KnownAddresses {
  readonly saved: ReadonlySet<string>;
  readonly queued: ReadonlySet<string>;
}

/** Files that are no page, by the end of their path. */
const file =
  /\.(?:pdf|docx?|xlsx?|pptx?|odt|epub|zip|rar|7z|gz|exe|apk|dmg|iso|jpe?g|png|gif|webp|svg|avif|mp[34]|m4[av]|mov|avi|mkv|webm|ogg|wav|flac|css|js|json|xml|rss|atom|ics|csv|txt)$/iu;

/** A front page, a file or a search tells no report, whatever else is there. */
function isNoArticle({ pathname, search, protocol, hash }: URL): boolean {
  if (protocol !== 'http:' && protocol !== 'https:') return true;
  if (file.test(pathname)) return true;
  const isFront = /^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/iu.test(pathname) && search === '';
  return isFront && !hash.startsWith('#!/');
}

/** The same page under the other protocol is the same page. */
const keyOf = (url: string): string => url.replace(/^https?:/u, '');

/** Says of each address whether it is to be read, and if not, why. The first of two equal ones counts. */
export function sortAddresses(
  listed: readonly ListedAddress[],
  { saved, queued }: KnownAddresses,
): readonly SortedAddress[] {
  const keys = (urls: ReadonlySet<string>) => new Set([...urls].map(keyOf));
  const [isSaved, isQueued, seen] = [keys(saved), keys(queued), new Set<string>()];
  return listed.map((address) => {
    const url = normaliseUrl(address.url.trim());
    const parsed = URL.canParse(url) ? new URL(url) : null;
    const host = parsed?.hostname ?? '';
    const key = keyOf(url);
    const why = (): Unwanted | null => {
      if (!parsed || isNoArticle(parsed)) return 'no-article';
      if (seen.has(key)) return 'twice';
      if (isSaved.has(key)) return 'saved';
      return isQueued.has(key) ? 'queued' : null;
    };
    const unwanted = why();
    seen.add(key);
    return { ...address, url, host, unwanted };
  });
}

/** The sites of some addresses with how many each has, those of most first. */
export function hostsOf(
  addresses: readonly SortedAddress[],
): readonly { readonly host: string; readonly count: number }[] {
  return [...Map.groupBy(addresses, ({ host }) => host)]
    .map(([host, { length: count }]) => ({ host, count }))
    .sort((one, other) => other.count - one.count || (one.host < other.host ? -1 : 1));
}

/** Folders of some addresses with how many lie in each, itself or deeper, by their own name. */
export function foldersOf(
  addresses: readonly ListedAddress[],
): readonly { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { folders } of addresses)
    for (const name of new Set(folders)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count }));
}

/**
 * What the browser is asked for, for a site: itself, and the same with or without `www.`, to which old addresses lead
 * on.
 */
export function originsOf(host: string): readonly string[] {
  const twin = host.startsWith('www.') ? host.slice('www.'.length) : `www.${host}`;
  return /^[\d.:[\]]+$|^localhost$/u.test(host) ? [`*://${host}/*`] : [`*://${host}/*`, `*://${twin}/*`];
}
