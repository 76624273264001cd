import { type JsonLdNode, stringOf } from './json-ld.ts';
import type { PageReading } from './page-reading.ts';

/** Runs of three letters, or of two Han characters: what two versions of one headline share. */
function pieces(title: string): ReadonlySet<string> {
  const text = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const size = /\p{Script=Han}/u.test(text) ? 2 : 3;
  return new Set(
    Array.from({ length: Math.max(1, text.length - size + 1) }, (_, at) => text.slice(at, at + size)),
  );
}

const LEAST_SHARED = 0.25;

/** Whether two titles may be of one report, however they are cut, extended or reworded. */
export function titlesAgree(title: string, other: string): boolean {
  const some = pieces(title.slice(0, 400));
  const rest = pieces(other.slice(0, 400));
  const shared = [...some].filter((piece) => rest.has(piece)).length;
  return shared >= Math.min(some.size, rest.size) * LEAST_SHARED;
}

const pathOf = (href: string, url: string): string | null =>
  URL.canParse(href, url) ? new URL(href, url).pathname.replace(/\/(?:amp|index\.\w+)?$/u, '') : null;

/** Whether a declared address and title are those of another page than the one that is shown. */
function isElsewhere(page: PageReading, address: string | null, title: string | null): boolean {
  if (address === null || title === null || !URL.canParse(page.url)) return false;
  const path = pathOf(address, page.url);
  if (path === null || path === '' || path === pathOf(page.url, page.url)) return false;
  const shown = [page.headline?.text ?? '', page.pageTitle].filter((text) => text !== '');
  return shown.length > 0 && !shown.some((text) => titlesAgree(text, title));
}

const idOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? stringOf((value as JsonLdNode)['@id'] ?? (value as JsonLdNode).url)
    : stringOf(value);

/** Whether a declared article is another than the one that is shown. */
export const isOfAnotherPage = (page: PageReading, node: JsonLdNode): boolean =>
  isElsewhere(page, stringOf(node.url) ?? idOf(node.mainEntityOfPage), stringOf(node.headline));

const ofSite = /^(?:og:site_name|application-name|viewport|og:locale|content-language)$/u;

/**
 * A page that navigates in place may keep the head of the page before it: the text of one report would be stored under
 * the title, the date and the address of another. Returns the reading without what such a head declares.
 */
export function withoutStaleHead(page: PageReading): PageReading {
  const meta = new Map(page.meta);
  const address = page.canonicalHref ?? meta.get('og:url') ?? null;
  if (!isElsewhere(page, address, meta.get('og:title') ?? meta.get('twitter:title') ?? null)) return page;
  return { ...page, canonicalHref: null, meta: page.meta.filter(([name]) => ofSite.test(name)) };
}
