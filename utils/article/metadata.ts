import { cleanByline } from './byline.ts';
import { type JsonLdNode, namesIn, stringOf } from './json-ld.ts';
import type { PageReading } from './page-reading.ts';
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

const isAddress = /^(?:https?:)?\/\//u;
function readByline(
  page: PageReading,
  meta: ReadonlyMap<string, string>,
  node: JsonLdNode | null,
): string | null {
  const declared = [...new Set(namesIn(node?.author).map(tidy))].filter(
    (name) => name !== '' && !isAddress.test(name),
  );
  if (declared.length > 0) return cleanByline(declared.join(', '));
  for (const name of ['author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author']) {
    const cleaned = cleanByline(meta.get(name) ?? '');
    if (cleaned !== null) return cleaned;
  }
  return page.shownByline === null ? null : cleanByline(page.shownByline);
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
  const siteName =
    meta.get('og:site_name') ?? namesIn(node?.publisher)[0] ?? meta.get('application-name') ?? null;
  return {
    title: readTitle(page, meta, node, siteName),
    byline: readByline(page, meta, node),
    siteName: siteName === null ? null : tidy(siteName),
    declaredLang: readLanguage(page, meta, node),
    keywords: readKeywords(meta, node),
    leadImage: readImage(page, meta, node),
  };
}
