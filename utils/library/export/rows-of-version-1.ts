import type { ArticleRow, ContentRow, EntityRow, EventRow, NoteRow } from '../types.ts';
import {
  type ArticleRowOf1,
  articleToVersion2,
  type ContentRowOf1,
  contentToVersion2,
  countriesOf,
  type EventRowOf1,
  eventToVersion2,
  type NoteRowOf1,
  noteToVersion2,
} from '../version-2.ts';
import { type LibraryRows, noRows } from './library-rows.ts';

/** What version 2 added to the rows of version 1, by table. */
export const addedInVersion2 = {
  articles: ['textHash', 'extractor', 'copyKeys'],
  contents: ['fingerprints'],
  events: ['sameAs', 'joinedBy', 'actKeys', 'pairs', 'verdict', 'movedTo'],
  notes: ['anchors', 'colour', 'tags', 'lostAt'],
} as const satisfies {
  articles: readonly (keyof ArticleRow)[];
  contents: readonly (keyof ContentRow)[];
  events: readonly (keyof EventRow)[];
  notes: readonly (keyof NoteRow)[];
};

/** Rows of version 1, as its backups hold them. */
export interface LibraryRowsOf1 {
  readonly articles: readonly ArticleRowOf1[];
  readonly contents: readonly ContentRowOf1[];
  readonly events: readonly EventRowOf1[];
  readonly entities: readonly EntityRow[];
  readonly notes: readonly NoteRowOf1[];
}

export function rowsToVersion2(rows: LibraryRowsOf1): LibraryRows {
  const contents = rows.contents.map(contentToVersion2);
  const contentOf = new Map(contents.map((content) => [content.id, content]));
  const countryOf = countriesOf(rows.entities);
  return {
    ...noRows,
    articles: rows.articles.map((row) => articleToVersion2(row, contentOf.get(row.id))),
    contents,
    events: rows.events.map((row) => eventToVersion2(row, countryOf)),
    entities: rows.entities,
    notes: rows.notes.map(noteToVersion2),
  };
}
