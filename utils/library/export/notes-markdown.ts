import { groupNotes } from '../note-filter.ts';
import type { NoteRow } from '../types.ts';
import { plain, quoted, target } from './markdown-text.ts';

/** The words between the notes, in the reader's language. */
export interface MarkdownWords {
  readonly title: string;
  /** "Noted on 12 March 2026" */
  readonly notedOn: (time: number) => string;
  readonly lost: string;
}

/** Words of a tag that Markdown's readers take as one. */
const tagged = (tag: string): string => `#${tag.replace(/\s+/gu, '-')}`;

function noteLines({ quote, remark, tags, savedAt, lostAt }: NoteRow, words: MarkdownWords): string {
  const signs = [words.notedOn(savedAt), ...(lostAt === null ? [] : [words.lost]), ...tags.map(tagged)];
  // A line of a remark that begins like a list or a heading is the reader's own Markdown and stays.
  return [quote && quoted(quote), remark, `*${signs.join(' · ')}*`].filter(Boolean).join('\n\n');
}

/** Notes as Markdown: under each source its quotes, with remark, date and tags. */
export function notesMarkdown(notes: readonly NoteRow[], words: MarkdownWords): string {
  const groups = groupNotes(notes).map(({ title, url, notes: own }) => {
    const heading = `## [${plain(title)}](${target(url)})`;
    return [heading, ...own.map((note) => noteLines(note, words))].join('\n\n');
  });
  return `${[`# ${plain(words.title)}`, ...groups].join('\n\n')}\n`;
}
