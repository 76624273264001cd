import { cleanByline } from './byline.ts';
import { type JsonLdNode, namesIn, stringOf } from './json-ld.ts';
import { longestAddress } from './longest-address.ts';
import type { PageReading } from './page-reading.ts';
import { declaredSite, siteInTitle } from './site-name.ts';
import { tidy } from './tidy.ts';
import { readTitle } from './title.ts';

/** What the page says about itself, apart from its text and its dates. */
export interface Metadata {
  readonly title: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly declaredLang: string | null;
  readonly keywords: readonly string[];
  readonly leadImage: string | null;
}

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The author whom the page declares; an author that is the site itself says nothing. */
function declaredByline(
  meta: ReadonlyMap<string, string>,
  node: JsonLdNode | null,
  siteName: string | null,
): string | null {
  const usable = (text: string): string | null => {
    const name = cleanByline(text);
    return name === null || fold(name) === fold(siteName ?? '') ? null : name;
  };
  const names = [...new Set(namesIn(node?.author).map(tidy))].flatMap((name) => usable(name) ?? []);
  if (names.length > 0) return names.join(', ');
  for (const name of ['author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author']) {
    const cleaned = usable(meta.get(name) ?? '');
    if (cleaned !== null) return cleaned;
  }
  return null;
}

/** The author's name from the line that shows it: `Rahma Wulandari - Kabar Nusa`, `KOMPAS.com · Rahma Wulandari`. */
export function shownByline(line: string | null, siteName: string | null): string | null {
  for (const part of (line ?? '').split(/(?<!\s)\s+[|·•–-]\s+/u)) {
    const name = cleanByline(part);
    if (name !== null && name.length <= 80 && !/\d{4}/u.test(name) && fold(name) !== fold(siteName ?? ''))
      return name;
  }
  return null;
}

function readKeywords(meta: ReadonlyMap<string, string>, node: JsonLdNode | null): readonly string[] {
  const declared = node?.keywords;
  const all = Array.isArray(declared)
    ? declared.filter((word): word is string => typeof word === 'string')
    : [stringOf(declared) ?? ''];
  const words = [...all, meta.get('news_keywords') ?? '', meta.get('keywords') ?? ''];
  const split = words.flatMap((word) => word.split(/[,;，；、]/u)).map(tidy);
  const seen = new Map<string, string>();
  for (const word of split)
    if (word !== '' && word.length <= 60 && !seen.has(word.toLowerCase())) seen.set(word.toLowerCase(), word);
  return [...seen.values()].slice(0, 30);
}

function readImage(
  page: PageReading,
  meta: ReadonlyMap<string, string>,
  node: JsonLdNode | null,
): string | null {
  const image = node?.image;
  const declared =
    typeof image === 'object' && image !== null && !Array.isArray(image)
      ? stringOf((image as JsonLdNode).url)
      : stringOf(image);
  const href = meta.get('og:image') ?? meta.get('twitter:image') ?? declared ?? page.firstImage;
  if (
    href === undefined ||
    href === null ||
    href.length > longestAddress ||
    href.startsWith('data:') ||
    !URL.canParse(href, URL.canParse(page.url) ? page.url : undefined)
  )
    return null;
  return new URL(href, URL.canParse(page.url) ? page.url : undefined).href;
}

function readLanguage(
  page: PageReading,
  meta: ReadonlyMap<string, string>,
  node: JsonLdNode | null,
): string | null {
  const declared = [
    ...page.declaredLangs,
    stringOf(node?.inLanguage),
    meta.get('og:locale'),
    meta.get('content-language'),
  ];
  for (const tag of declared) {
    const name = (tag ?? '').trim().replaceAll('_', '-');
    if (/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(name)) return name;
  }
  return null;
}

export function readMetadata(
  page: PageReading,
  meta: ReadonlyMap<string, string>,
  node: JsonLdNode | null,
): Metadata {
  const declared = declaredSite(meta, node);
  const title = readTitle(page, meta, node, declared);
  const siteName = declared ?? siteInTitle(page.pageTitle, title);
  return {
    title,
    byline: declaredByline(meta, node, siteName),
    siteName,
    declaredLang: readLanguage(page, meta, node),
    keywords: readKeywords(meta, node),
    leadImage: readImage(page, meta, node),
  };
}
