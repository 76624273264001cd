import { cleanByline } from './byline.ts';
import { type JsonLdNode, namesIn, stringOf } from './json-ld.ts';
import { tidy } from './paragraphs.ts';
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

/** The page's `meta` elements by lower-case name or property; the first of each name counts. */
export function readMeta(document: Document): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = (element.getAttribute('content') ?? '').trim();
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name !== undefined && name !== '' && !meta.has(name)) meta.set(name, content);
    }
  }
  return meta;
}

const isAddress = /^(?:https?:)?\/\//u;
function readByline(
  document: Document,
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
  const shown = document.querySelector(
    '[rel~="author"], [itemprop~="author"], .byline, .author-name, .article-author',
  );
  return shown === null ? null : cleanByline(shown.textContent ?? '');
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
  document: Document,
  meta: ReadonlyMap<string, string>,
  node: JsonLdNode | null,
  url: string,
): string | null {
  const image = node?.image;
  const declared =
    typeof image === 'object' && image !== null && !Array.isArray(image)
      ? stringOf((image as JsonLdNode).url)
      : stringOf(image);
  const href =
    meta.get('og:image') ??
    meta.get('twitter:image') ??
    declared ??
    document.querySelector('article img[src], main img[src]')?.getAttribute('src');
  if (
    href === undefined ||
    href === null ||
    href.startsWith('data:') ||
    !URL.canParse(href, URL.canParse(url) ? url : undefined)
  )
    return null;
  return new URL(href, URL.canParse(url) ? url : undefined).href;
}

function readLanguage(
  document: Document,
  meta: ReadonlyMap<string, string>,
  node: JsonLdNode | null,
): string | null {
  const declared = [
    document.documentElement.getAttribute('lang'),
    document.documentElement.getAttribute('xml:lang'),
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
  document: Document,
  url: string,
  meta: ReadonlyMap<string, string>,
  node: JsonLdNode | null,
): Metadata {
  const siteName =
    meta.get('og:site_name') ?? namesIn(node?.publisher)[0] ?? meta.get('application-name') ?? null;
  return {
    title: readTitle(document, meta, node, siteName),
    byline: readByline(document, meta, node),
    siteName: siteName === null ? null : tidy(siteName),
    declaredLang: readLanguage(document, meta, node),
    keywords: readKeywords(meta, node),
    leadImage: readImage(document, meta, node, url),
  };
}
