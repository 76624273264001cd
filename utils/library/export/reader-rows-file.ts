import * as v from 'valibot';
import {
  type BriefItem,
  type BriefRow,
  type CollectionRow,
  type FilingRow,
  readingStates,
  type SavedSearchRow,
} from '../reader-rows.ts';
import { address, edtf, id, language, line, list, noteTags, passage, row, time } from './library-values.ts';

/** What the reader made of the library, as a backup file holds it. */
export const filingRow = v.object({
  ...row,
  state: v.picklist(readingStates),
  tags: noteTags,
  collectionIds: list(id),
  remark: passage,
}) satisfies v.GenericSchema<unknown, FilingRow>;

export const collectionRow = v.object({
  ...row,
  name: line,
  remark: passage,
  position: time,
}) satisfies v.GenericSchema<unknown, CollectionRow>;

export const savedSearchRow = v.object({
  ...row,
  name: line,
  query: line,
  position: time,
  openedAt: time,
}) satisfies v.GenericSchema<unknown, SavedSearchRow>;

const citedReport = v.object({
  articleId: v.nullable(id),
  title: line,
  siteName: line,
  url: address,
  lang: v.nullable(language),
  publishedAt: v.nullable(edtf),
  savedAt: time,
});

const kept = v.object({ heading: passage, date: v.nullable(edtf), words: passage, report: citedReport });

export const briefItem = v.variant('kind', [
  v.object({ id, kind: v.literal('event'), eventId: id, kept }),
  v.object({ id, kind: v.literal('note'), noteId: id, kept }),
  v.object({ id, kind: v.literal('article'), articleId: id, kept }),
  v.object({ id, kind: v.picklist(['heading', 'paragraph']), text: passage }),
]) satisfies v.GenericSchema<unknown, BriefItem>;

export const briefRow = v.object({
  ...row,
  title: line,
  introduction: passage,
  language,
  items: list(briefItem),
  startedAt: time,
}) satisfies v.GenericSchema<unknown, BriefRow>;
