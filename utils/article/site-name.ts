import { type JsonLdNode, namesIn } from './json-ld.ts';
import { tidy } from './tidy.ts';
import { titleParts } from './title.ts';
import { countWords } from './word-count.ts';

const isAddress = /^(?:https?:)?\/\/|^www\./u;
/** Parts of a page's title that name a section or a kind of page, not a site. */
const isGeneric =
  /^(?:home(?:page)?|news|articles?|blog|berita|artikel|beranda|index|press releases?|print|cetak|live|siaran pers|halaman \d+|page \d+|新闻|首页|正文|要闻|国际|健康)$/iu;
/** More is no name, and would cost time. */
const LONGEST = 200;
const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The site's name as the page declares it; null where it declares none, or an address for one. */
export function declaredSite(meta: ReadonlyMap<string, string>, node: JsonLdNode | null): string | null {
  const names = [
    meta.get('og:site_name'),
    namesIn(node?.publisher)[0],
    meta.get('application-name'),
    meta.get('sitename'),
  ];
  return (
    names
      .map((name) => tidy((name ?? '').slice(0, LONGEST)))
      .find((name) => name !== '' && !isAddress.test(name)) ?? null
  );
}

/** The site's name that the page's title carries behind or before the headline: `… - Kabar Nusa`, `…_时讯网`. */
export function siteInTitle(pageTitle: string, headline: string): string | null {
  const whole = fold(pageTitle);
  const key = fold(headline);
  if (key === '' || whole === key) return null;
  const at = whole.indexOf(key);
  if (at < 0) return null;
  const parts = titleParts(pageTitle);
  const behind = at + key.length < whole.length;
  const literal = pageTitle.startsWith(headline) ? pageTitle.slice(headline.length) : '';
  // `Ministers agree-Harbour Wire`: what the headline leaves is the site.
  const glued = parts.length < 2 && /^[-_|]/u.test(literal) ? tidy(literal.slice(1)) : undefined;
  const part = glued ?? (parts.length < 2 ? undefined : behind ? parts.at(-1) : parts[0]);
  if (part === undefined || key.includes(fold(part))) return null;
  return /\p{L}{2}/u.test(part) && countWords(part) <= 6 && part.length <= 50 && !isGeneric.test(part)
    ? part
    : null;
}
