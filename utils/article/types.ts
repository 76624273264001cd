import type { Edtf } from '../analysis/types.ts';

export type DatePrecision = 'year' | 'month' | 'day' | 'minute';

/** Where a publication date was found, most trusted first. */
export const dateSources = ['json-ld', 'meta', 'time', 'url', 'text'] as const;
export type DateSource = (typeof dateSources)[number];

export interface PublicationDate {
  /** `2025-11-10` or with time and offset `2025-11-10T09:12:00+07:00`. */
  readonly value: Edtf;
  readonly precision: DatePrecision;
  readonly source: DateSource;
}

/** Which way of reading the page gave the text, in the order in which they are tried. */
export const extractionPaths = ['readability', 'json-ld', 'semantic', 'shadow', 'visible', 'plain'] as const;
export type ExtractionPath = (typeof extractionPaths)[number];

/** `article`: complete enough to analyse; `stub`: paywall or truncated; `short`: few words; `unlikely`: not an article. */
export const qualityGrades = ['article', 'short', 'stub', 'unlikely'] as const;
type QualityGrade = (typeof qualityGrades)[number];

export interface Quality {
  readonly grade: QualityGrade;
  readonly path: ExtractionPath;
  /** Evidence in words of the code: `paywall-marker`, `truncation-marker`, `few-words`, `link-dense`, `no-date`, `more-pages`, `live-blog`, `still-loading`. */
  readonly signs: readonly string[];
}

/** What one rule took out of the page's text, for `analyze --explain` and for tests. */
export interface Removal {
  readonly rule: string;
  readonly text: string;
}

/** One news report as it stood on the page: plain text only, never markup. */
export interface Article {
  /** Canonical address without fragment and tracking parameters; empty for text without one. */
  readonly url: string;
  readonly title: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  /** Declared by the page: BCP 47, or null. */
  readonly declaredLang: string | null;
  readonly publishedAt: PublicationDate | null;
  readonly modifiedAt: PublicationDate | null;
  /** Paragraphs joined by a blank line. Every offset in Simpul points into this string. */
  readonly text: string;
  readonly wordCount: number;
  readonly captions: readonly string[];
  /** Agencies named in a dateline or credit, outermost last: ["Xinhua", "Indonesia Window"]. */
  readonly credits: readonly string[];
  readonly keywords: readonly string[];
  readonly leadImage: string | null;
  readonly quality: Quality;
}

export interface Extraction {
  readonly article: Article;
  readonly removals: readonly Removal[];
}
