import * as v from 'valibot';
import { failure, type Outcome, success } from '../../errors.ts';
import {
  articleRow,
  contentRow,
  correctionRow,
  entityRow,
  eventRow,
  noteRow,
} from '../export/library-file.ts';
import { noRows } from '../export/library-rows.ts';
import { id, line, passage, time } from '../export/library-values.ts';
import { looseEnd } from '../export/loose-end.ts';
import { openFile, where } from '../export/open-file.ts';
import type { Pack, PackRows } from './pack.ts';

export const packFormat = 'simpul-pack';
export const packVersion = 1;

/** Longest file that is read, in UTF-16 units: more would not fit into a page's memory. */
const longestFile = 400_000_000;

/** A pack comes from somebody else: an address that is opened must be one of the web, or a file's. */
const webAddress = v.pipe(
  v.string(),
  v.check((url) => URL.canParse(url) && /^(?:https?|file):$/u.test(new URL(url).protocol), 'no web address'),
);

const packRows = v.object({
  articles: v.array(v.object({ ...articleRow.entries, url: v.pipe(articleRow.entries.url, webAddress) })),
  contents: v.array(contentRow),
  events: v.array(eventRow),
  entities: v.array(entityRow),
  notes: v.array(v.object({ ...noteRow.entries, url: v.pipe(noteRow.entries.url, webAddress) })),
  corrections: v.array(correctionRow),
});

const packFile = v.object({
  id,
  madeAt: time,
  sender: line,
  note: passage,
  hasTexts: v.boolean(),
  ...packRows.entries,
});

/** A part of a pack that crosses to the worker: checked again there. */
export function readPackRows(value: unknown): Outcome<PackRows> {
  const result = v.safeParse(packRows, value, { abortEarly: true });
  if (!result.success) return failure('invalid-file', where(result.issues[0]));
  const loose = looseEnd({ ...noRows, ...result.output });
  return loose === null ? success(result.output) : failure('invalid-file', loose);
}

/** Whether a file says that it is a pack, so that the door for backups can tell them apart. */
export const isPack = (json: string): boolean => json.slice(0, 200).includes(`"${packFormat}"`);

/**
 * Reads a pack. @returns `newer-file` for a version that this Simpul does not know, `invalid-file` with the place of the
 * first fault for anything else.
 */
export function readPack(json: string): Outcome<Pack> {
  if (json.length > longestFile) return failure('invalid-file', 'file: too long');
  const file = openFile(json, packFormat, packVersion);
  if (!file.ok) return file;
  const read = v.safeParse(packFile, file.value.value, { abortEarly: true });
  if (!read.success) return failure('invalid-file', where(read.issues[0]));
  const { id: packId, madeAt, sender, note, hasTexts, ...rows } = read.output;
  const loose = looseEnd({ ...noRows, ...rows });
  if (loose !== null) return failure('invalid-file', loose);
  return success({ id: packId, madeAt, sender, note, hasTexts, rows });
}
