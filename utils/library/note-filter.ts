import { type NoteColour, noteColours } from './note-colours.ts';
import type { NoteRow } from './types.ts';

/** What the reader may filter notes by; empty fields do not restrict. */
export interface NoteFilter {
  readonly text?: string;
  readonly colour?: NoteColour;
  readonly tag?: string;
}

const folded = (words: string) => words.normalize('NFKC').toLowerCase();

/** Every word of the filter stands in the passage, the remark, a tag or the title of the page. */
export function notePasses(note: NoteRow, { text = '', colour, tag }: NoteFilter): boolean {
  if (colour !== undefined && note.colour !== colour) return false;
  if (tag !== undefined && !note.tags.includes(tag)) return false;
  const written = folded([note.quote, note.remark, note.pageTitle, ...note.tags].join('\n'));
  return folded(text)
    .split(/\s+/u)
    .every((word) => written.includes(word));
}

/** The notes of one page or article. */
export interface NoteGroup {
  readonly key: string;
  readonly articleId: string | null;
  readonly url: string;
  readonly title: string;
  readonly notes: readonly NoteRow[];
}

/** Notes by their article, else by their address; in the order of the first note of each. */
export function groupNotes(notes: readonly NoteRow[]): readonly NoteGroup[] {
  const groups = Map.groupBy(notes, ({ articleId, url }) => articleId ?? url);
  return [...groups].flatMap(([key, own]) => {
    const [first] = own;
    if (!first) return [];
    const { articleId, url, pageTitle } = first;
    return [{ key, articleId, url, title: pageTitle || url, notes: own }];
  });
}

export function noteFilterToQuery({ text, colour, tag }: NoteFilter): string {
  const query = new URLSearchParams();
  if (text) query.set('text', text);
  if (colour) query.set('colour', colour);
  if (tag) query.set('tag', tag);
  return query.toString();
}

export function queryToNoteFilter(query: string): NoteFilter {
  const given = new URLSearchParams(query);
  const text = given.get('text');
  const tag = given.get('tag');
  const colour = noteColours.find((known) => known === given.get('colour'));
  return { ...(text && { text }), ...(colour && { colour }), ...(tag && { tag }) };
}
