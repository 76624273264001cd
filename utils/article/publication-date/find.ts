import { type JsonLdNode, stringOf } from '../json-ld.ts';
import type { DateSpot } from '../page-reading.ts';
import type { DateSource, PublicationDate } from '../types.ts';
import { dateOf, type NumericOrder, type WrittenDate } from './date-text.ts';
import { type ShownDate, shownDates } from './shown-dates.ts';
import { dateInUrl } from './url-date.ts';

export interface PageDates {
  readonly publishedAt: PublicationDate | null;
  readonly modifiedAt: PublicationDate | null;
}

/** What the page says, read once by the caller. */
export interface DateEvidence {
  readonly url: string;
  readonly spots: readonly DateSpot[];
  readonly headingAt: number;
  readonly meta: ReadonlyMap<string, string>;
  readonly node: JsonLdNode | null;
  readonly lang: string | null;
}

const publishedMeta = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish_date',
  'publish-date',
  'published_time',
  'published-date',
  'publication_date',
  'publicationdate',
  'published_at',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'citation_publication_date',
  'citation_date',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'ptime',
  'weibo:article:create_at',
  'firstpublished',
  'og:pubdate',
  'rnews:datepublished',
  'bt:pubdate',
  'article:create_at',
  'shareaholic:article_published_time',
];
/** Names that some pages use for the day of publication and others for the day on which the page was generated. */
const vagueMeta = ['dc.date', 'dcterms.date', 'displaydate', 'date', 'og:release_date', 'last-published'];
const modifiedMeta = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'article:modified',
  'revised',
  'lastupdated',
];

const asDate = (date: WrittenDate | null, source: DateSource): PublicationDate | null =>
  date === null ? null : { value: date.value, precision: date.precision, source };

function fromMeta(
  meta: ReadonlyMap<string, string>,
  names: readonly string[],
  order: NumericOrder,
): PublicationDate | null {
  for (const name of names) {
    const date = asDate(dateOf(meta.get(name) ?? '', order), 'meta');
    if (date !== null) return date;
  }
  return null;
}

/** Countries that write in English and put the day first, by the end of the site's host name. */
const dayFirstCountry =
  /^https?:\/\/[^/]+\.(?:uk|ie|in|pk|bd|lk|np|my|sg|id|hk|au|nz|fj|ng|gh|ke|ug|tz|za|zm|eu)(?=[:/]|$)/iu;

/** Writers of American English put the month first; everyone else who uses bars puts the day first. */
function orderOf(lang: string | null, url: string): NumericOrder {
  if (lang === null || /^en$/iu.test(lang)) return dayFirstCountry.test(url) ? 'day-first' : 'unknown';
  if (/^en-us$/iu.test(lang)) return 'month-first';
  return 'day-first';
}

/** Least trust with which a shown date counts as the article's, and with which it outweighs a vague `meta`. */
const ENOUGH = 4;
const PLENTY = 6;

function best(shown: readonly ShownDate[], role: 'published' | 'modified'): ShownDate | null {
  let found: ShownDate | null = null;
  for (const candidate of shown) {
    if (role === 'modified' ? candidate.role !== 'modified' : candidate.role === 'modified') continue;
    if (candidate.trust >= ENOUGH && (found === null || candidate.trust > found.trust)) found = candidate;
  }
  return found;
}

const dayOf = (date: PublicationDate): string => date.value.slice(0, 10);
const isUtc = (date: PublicationDate): boolean => /(?:Z|[+-]00:00)$/u.test(date.value);
const hoursBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 3_600_000;

/**
 * A machine writes UTC, a newspaper prints its own day. Where the page shows, or its address holds, the day before or
 * after the declared moment and that day is the local one, it is the day of publication.
 */
function inLocalTime(declared: PublicationDate, local: readonly (PublicationDate | null)[]): PublicationDate {
  if (!isUtc(declared)) return declared;
  for (const other of local) {
    if (other === null || dayOf(other) === dayOf(declared)) continue;
    const behind = hoursBetween(`${dayOf(other)}T23:59:59Z`, declared.value);
    const ahead = hoursBetween(declared.value, `${dayOf(other)}T00:00:00Z`);
    if ((behind > 0 && behind <= 12) || (ahead > 0 && ahead <= 14)) return other;
  }
  return declared;
}

/**
 * When the article was published and last changed, from the most trusted source that says so. Nothing rather than a
 * date that belongs to a related report, a footer or the day of the visit.
 */
export function findDates(evidence: DateEvidence): PageDates {
  const { url, spots, headingAt, meta, node, lang } = evidence;
  const order = orderOf(lang, url);
  const shown = shownDates(spots, headingAt, order);
  const declared =
    asDate(dateOf(stringOf(node?.datePublished) ?? '', order), 'json-ld') ??
    fromMeta(meta, publishedMeta, order);
  const modified =
    asDate(dateOf(stringOf(node?.dateModified) ?? '', order), 'json-ld') ??
    fromMeta(meta, modifiedMeta, order);
  const visible = best(shown, 'published');
  const changed = best(shown, 'modified');
  const inUrl = dateInUrl(url);
  const address: PublicationDate | null =
    inUrl === null ? null : { value: inUrl, precision: 'day', source: 'url' };
  const spot = visible === null ? null : asDate(visible.date, visible.from);
  // A page that shows only when it was last changed is at least of that day.
  const shownChange = changed === null ? null : asDate(changed.date, changed.from);
  const certain = visible !== null && visible.trust >= PLENTY ? spot : null;
  return {
    publishedAt:
      declared === null
        ? (certain ??
          address ??
          fromMeta(meta, vagueMeta, order) ??
          spot ??
          (changed !== null && changed.trust >= PLENTY ? shownChange : null))
        : inLocalTime(declared, [visible?.from === 'time' ? certain : null, address]),
    modifiedAt: modified ?? shownChange,
  };
}
