import { canonicalHref } from './canonical-href.ts';
import { longestAddress } from './longest-address.ts';
import { sameOwner } from './site-owner.ts';

/** Query parameters that say where a reader came from, never what the page is. */
const tracking =
  /^(?:utm_\w+|utm|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_ga|_gl|_hsenc|_hsmi|oly_anon_id|oly_enc_id|vero_id|wickedid|spm|scm|share_token|share_source|smid|cmpid|ncid|ocid|ito|xtor|at_(?:medium|campaign|custom\d|link\w*)|ns_(?:source|campaign|mchannel|linkname|fee)|__twitter_impression|amp_\w+|from_source|bd_vid|wt_mc|wt_zmc|sr_share)$/iu;

/** `https://Example.org:443/a?utm_source=x#top` → `https://example.org/a`; what is not an http(s) address stays as it is. */
export function normaliseUrl(url: string): string {
  if (!URL.canParse(url)) return url.slice(0, longestAddress);
  const parsed = new URL(url);
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return url.slice(0, longestAddress);
  // A "hashbang" is the address of a page inside an application, not of a place on the page.
  if (!parsed.hash.startsWith('#!/')) parsed.hash = '';
  // Firefox lets a content script walk these by `forEach` only, not by an iterator.
  const names = new Set<string>();
  parsed.searchParams.forEach((_, name) => {
    names.add(name);
  });
  const unwanted = [...names].filter((name) => tracking.test(name));
  for (const name of unwanted) parsed.searchParams.delete(name);
  parsed.username = '';
  parsed.password = '';
  return parsed.href.slice(0, longestAddress);
}

/** The article's address: the canonical link of a page, where it may be followed, else `url`; normalised either way. */
export const canonicalUrl = (document: Document, url: string): string =>
  addressOf(canonicalHref(document), url);

/** `href` where it points into the same site as `url` and not just to its front page, else `url`; both normalised. */
export function addressOf(href: string | null, url: string): string {
  const here = normaliseUrl(url);
  if (href === null || href.trim() === '' || href.length > longestAddress) return here;
  if (!URL.canParse(href.trim(), here)) return here;
  const canonical = new URL(href.trim(), here);
  if (canonical.protocol !== 'http:' && canonical.protocol !== 'https:') return here;
  if (!URL.canParse(here)) return normaliseUrl(canonical.href);
  const current = new URL(here);
  if (!sameOwner(canonical.hostname, current.hostname)) return here;
  const toFrontPage = canonical.pathname === '/' && canonical.search === '';
  const fromInside = current.pathname !== '/' || current.search !== '';
  return toFrontPage && fromInside ? here : normaliseUrl(canonical.href);
}
