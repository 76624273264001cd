import * as v from 'valibot';
import { failure, type Outcome, success } from '../../errors.ts';
import {
  articleRow,
  contentRow,
  correctionRow,
  entityRow,
  eventRow,
  formatName,
  formatVersion,
  type LibraryRows,
  noRows,
  noteRow,
  revisionRow,
  siteRow,
  watchRow,
} from './library-file.ts';
import { looseEnd } from './loose-end.ts';
import { openFile, where } from './open-file.ts';
import { briefRow, collectionRow, filingRow, savedSearchRow } from './reader-rows-file.ts';
import { addedInVersion2, rowsToVersion2 } from './rows-of-version-1.ts';

/** Each table's rows, field by field. */
export const rowSchemas = {
  articles: v.array(articleRow),
  contents: v.array(contentRow),
  events: v.array(eventRow),
  entities: v.array(entityRow),
  notes: v.array(noteRow),
  revisions: v.array(revisionRow),
  corrections: v.array(correctionRow),
  watches: v.array(watchRow),
  sites: v.array(siteRow),
  filings: v.array(filingRow),
  collections: v.array(collectionRow),
  searches: v.array(savedSearchRow),
  briefs: v.array(briefRow),
} satisfies Record<keyof LibraryRows, v.GenericSchema>;
const libraryRows = v.object(rowSchemas);

/** What version 3 added to a backup. */
const addedTables = ['filings', 'collections', 'searches', 'briefs'] as const;
const rowsOfVersion2 = v.omit(libraryRows, addedTables);

/** What backups of version 1 hold. */
const rowsOfVersion1 = v.object({
  articles: v.array(v.omit(articleRow, addedInVersion2.articles)),
  contents: v.array(v.omit(contentRow, addedInVersion2.contents)),
  events: v.array(v.omit(eventRow, addedInVersion2.events)),
  entities: rowSchemas.entities,
  notes: v.array(v.omit(noteRow, addedInVersion2.notes)),
});

/** Checks rows from outside, field by field; what is unknown is left behind. */
export function readRows(value: unknown): Outcome<LibraryRows> {
  const result = v.safeParse(libraryRows, value, { abortEarly: true });
  if (!result.success) return failure('invalid-file', where(result.issues[0]));
  return bound(result.output);
}

function bound(rows: LibraryRows): Outcome<LibraryRows> {
  const loose = looseEnd(rows);
  return loose === null ? success(rows) : failure('invalid-file', loose);
}

function readRowsOfVersion2(value: unknown): Outcome<LibraryRows> {
  const result = v.safeParse(rowsOfVersion2, value, { abortEarly: true });
  if (!result.success) return failure('invalid-file', where(result.issues[0]));
  return bound({ ...noRows, ...result.output });
}

function readRowsOfVersion1(value: unknown): Outcome<LibraryRows> {
  const result = v.safeParse(rowsOfVersion1, value, { abortEarly: true });
  if (!result.success) return failure('invalid-file', where(result.issues[0]));
  return bound(rowsToVersion2(result.output));
}

/**
 * Reads a backup file.
 * @returns its rows; `newer-file` for a version that this Simpul does not know, `invalid-file` with the place of the
 * first fault for anything else.
 */
export function readLibraryFile(json: string): Outcome<LibraryRows> {
  const file = openFile(json, formatName, formatVersion);
  if (!file.ok) return file;
  const { value, version } = file.value;
  const readers = [readRowsOfVersion1, readRowsOfVersion2, readRows];
  return (readers[version - 1] ?? readRows)(value);
}
