import type { Edtf, LanguageCode } from '../analysis/types.ts';
import type { Row } from './types.ts';

export const readingStates = ['unread', 'read', 'archived'] as const;
export type ReadingState = (typeof readingStates)[number];

/**
 * What the reader makes of an article: how it is filed. Its `id` is the article's. Apart from the article's own row, so
 * that a page saved again, a rereading or a pack from somebody else never touches it; an article without one is unread.
 */
export interface FilingRow extends Row {
  readonly state: ReadingState;
  readonly tags: readonly string[];
  readonly collectionIds: readonly string[];
  readonly remark: string;
}

/** A group of articles that the reader made. */
export interface CollectionRow extends Row {
  readonly name: string;
  readonly remark: string;
  /** Place in the list, from 0. */
  readonly position: number;
}

/** A search that the reader kept. */
export interface SavedSearchRow extends Row {
  readonly name: string;
  /** As the reader typed it. */
  readonly query: string;
  /** Place in the list, from 0. */
  readonly position: number;
  /** When it was opened last, epoch ms: what was saved since is new. */
  readonly openedAt: number;
}

/** A report as a brief cites it. */
export interface CitedReport {
  /** Null where it was never in the library: a note on some page. */
  readonly articleId: string | null;
  readonly title: string;
  readonly siteName: string;
  readonly url: string;
  readonly lang: LanguageCode | null;
  readonly publishedAt: Edtf | null;
  readonly savedAt: number;
}

/** What a piece said when it was taken up. A brief outlives what it cites: this stands where the rows are gone. */
export interface KeptPiece {
  readonly heading: string;
  readonly date: Edtf | null;
  /** The quoted words. */
  readonly words: string;
  readonly report: CitedReport;
}

/** One piece of a brief, in its order. Words that the reader wrote are plain text. */
export type BriefItem =
  | { readonly id: string; readonly kind: 'event'; readonly eventId: string; readonly kept: KeptPiece }
  | { readonly id: string; readonly kind: 'note'; readonly noteId: string; readonly kept: KeptPiece }
  | { readonly id: string; readonly kind: 'article'; readonly articleId: string; readonly kept: KeptPiece }
  | { readonly id: string; readonly kind: 'heading' | 'paragraph'; readonly text: string };

export interface BriefRow extends Row {
  readonly title: string;
  readonly introduction: string;
  /** In which its dates, names and headings are told; the reader's own words are as they wrote them. */
  readonly language: LanguageCode;
  readonly items: readonly BriefItem[];
  readonly startedAt: number;
}
