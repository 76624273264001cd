import { type JsonLdNode, stringOf } from './json-ld.ts';
import type { PageReading } from './page-reading.ts';
import { tidy } from './tidy.ts';
import { countWords } from './word-count.ts';

const separator =
  /\s+[|\u2013\u2014\u2022\u00b7»«›:-]\s+|\s*[|｜_]\s*|(?<!—)(?:\s+—\s*|\s*—\s+)(?!—)|\s*-\s+(?=[^-]*$)|\s+-\s*(?=[^-]*$)/u;
/** `…-时讯网`, `…--国际--时讯网`: Chinese sites set their name behind hyphens without spaces. */
const chineseTail =
  /(?<=[\p{Script=Han}”》）？！])(?:-{1,2}[\p{Script=Han}·]{2,8}){0,2}-{1,2}[\p{Script=Han}·]{1,10}(?:网|報|报|社|台|在线|频道|客户端|委员会|门户)$/u;
/** `… Halaman 2 - Kabar Nusa`, `… Halaman all`: which page of the report this is. */
const pageMark = /\s(?:-\s)?Halaman (?:\d{1,2}|all)(?=\s*(?:[|-]|$))/iu;
/** More is no headline, and would cost time. */
const LONGEST_TITLE = 400;
const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** What stands between the separators of a title: headline, sections, site. */
export const titleParts = (title: string): readonly string[] => {
  const tail = chineseTail.exec(title);
  const rest = tail === null ? title : title.slice(0, tail.index);
  const tails = tail === null ? [] : tail[0].split(/-{1,2}/u);
  return [...rest.split(new RegExp(separator.source, 'gu')), ...tails]
    .map(tidy)
    .filter((part) => part !== '');
};

/** Takes the site's name off either end of a title: `A meets B | Daily Post` → `A meets B`. */
export function withoutSite(title: string, siteName: string | null): string {
  let rest = title.replace(pageMark, '').replace(chineseTail, '');
  const prefix = siteName === null ? null : /^(?<start>[^:：]{2,60})[:：]\s+(?=\S)/u.exec(rest);
  if (prefix !== null && fold(prefix.groups?.start ?? '') === fold(siteName ?? ''))
    rest = rest.slice(prefix[0].length);
  for (let round = 0; round < 3; round++) {
    const cuts = [...rest.matchAll(new RegExp(separator.source, 'gu'))];
    const first = cuts[0];
    const last = cuts.at(-1);
    if (first === undefined || last === undefined) return rest;
    const head = rest.slice(0, last.index);
    const tail = rest.slice(last.index + last[0].length);
    const site = fold(siteName ?? '');
    const isSite = (part: string): boolean =>
      site !== '' && (fold(part) === site || site.includes(fold(part)) || fold(part).includes(site));
    const start = rest.slice(0, first.index);
    if (site !== '' && isSite(start) && countWords(start) <= 4 && countWords(rest.slice(first.index)) >= 2) {
      rest = rest.slice(first.index + first[0].length);
      continue;
    }
    // A short last part behind a bar is the site or its section even where the page names neither.
    const barred = !/[:-]/u.test(last[0]);
    const shortTail = countWords(tail) <= 4 && countWords(head) >= 4 && (barred || last[0].includes('-'));
    if (!(isSite(tail) && countWords(tail) <= 6) && !shortTail) return rest;
    rest = head;
  }
  return rest;
}

/** The headline without the site's name: the page's own heading where the declared titles agree with it. */
export function readTitle(
  page: PageReading,
  meta: ReadonlyMap<string, string>,
  node: JsonLdNode | null,
  siteName: string | null,
): string {
  if (page.headline?.confirmed) return page.headline.text;
  const declared = [meta.get('og:title'), stringOf(node?.headline), meta.get('twitter:title'), page.pageTitle]
    .map((title) => tidy(title ?? '').slice(0, LONGEST_TITLE))
    .find((title) => title !== '');
  const title = withoutSite(declared ?? page.headline?.text ?? '', siteName);
  // Some pages declare the name of their site as the title of every page.
  const shown = page.headline?.text ?? '';
  return shown !== '' && isOnlySite(title, siteName, page.url) ? shown : title;
}

function isOnlySite(title: string, siteName: string | null, url: string): boolean {
  const key = fold(title);
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '';
  return key === fold(siteName ?? '') || key === fold(host);
}
