import { longestAddress } from '../../article/longest-address.ts';
import type { BriefRow, CollectionRow, FilingRow, SavedSearchRow } from '../reader-rows.ts';
import type {
  ArticleRow,
  ContentRow,
  CorrectionRow,
  EntityRow,
  EventRow,
  NoteRow,
  RevisionRow,
  SiteRow,
  WatchRow,
} from '../types.ts';

/**
 * The rows of a whole library, or of a part of it. A backup file holds them beside `format`, `version` and `exportedAt`
 * (ISO 8601 in UTC). Tombstones are rows like others.
 */
export interface LibraryRows {
  readonly articles: readonly ArticleRow[];
  readonly contents: readonly ContentRow[];
  readonly events: readonly EventRow[];
  readonly entities: readonly EntityRow[];
  readonly notes: readonly NoteRow[];
  readonly corrections: readonly CorrectionRow[];
  readonly watches: readonly WatchRow[];
  readonly sites: readonly SiteRow[];
  readonly revisions: readonly RevisionRow[];
  readonly filings: readonly FilingRow[];
  readonly collections: readonly CollectionRow[];
  readonly searches: readonly SavedSearchRow[];
  readonly briefs: readonly BriefRow[];
}

/** A file or batch with nothing in it. */
export const noRows: LibraryRows = {
  articles: [],
  contents: [],
  events: [],
  entities: [],
  notes: [],
  corrections: [],
  watches: [],
  sites: [],
  revisions: [],
  filings: [],
  collections: [],
  searches: [],
  briefs: [],
};

/** Longest values, in UTF-16 units. Whatever is stored is cut to these, so every backup of ours can be read again. */
export const longest = { line: 2_000, address: longestAddress, passage: 50_000, text: 2_000_000 } as const;
