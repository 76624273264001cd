import { sameOwner } from './site-owner.ts';

interface Numbered {
  readonly base: string;
  /** 0 where the address names no page. */
  readonly page: number;
}

const inQuery = /^(?:page|halaman|hal|pg|paged|seite|p)$/iu;
/** `/a/2`, `/a/page/2/`, `/a-2.html`, `/a_2.shtml`. */
const inPath = /(?:\/(?:page|halaman|seite))?[/_-](?<page>\d{1,2})(?=\/?$|\.\w{2,5}$)/iu;

function withoutPage(address: URL): Numbered {
  let base = address.pathname;
  let page = 0;
  const query: string[] = [];
  address.searchParams.forEach((value, name) => {
    if (inQuery.test(name) && /^\d{1,2}$/u.test(value)) page = Number(value);
    else query.push(`${name}=${value}`);
  });
  if (page === 0) {
    const match = inPath.exec(base);
    if (match !== null) {
      page = Number(match.groups?.page);
      base = base.replace(inPath, '');
    }
  }
  return { base: `${base.replace(/\/$/u, '')}?${query.sort().join('&')}`, page };
}

/**
 * Whether a link leads to another page of the report at `url`. The links are those that read like page numbers or
 * "next page": a number in an address alone may be part of its headline.
 */
export function isOtherPage(href: string, url: string): boolean {
  if (!URL.canParse(url) || !URL.canParse(href, url)) return false;
  const there = new URL(href, url);
  const here = new URL(url);
  if (!sameOwner(there.hostname, here.hostname) || /comment/iu.test(there.hash + there.pathname))
    return false;
  const other = withoutPage(there);
  const own = withoutPage(here);
  if (other.page === own.page) return false;
  const plain = `${here.pathname.replace(/\/$/u, '')}?`;
  // The number at the end of this page's own address may belong to its headline.
  return other.base === own.base || (other.page > 1 && other.base === plain);
}
