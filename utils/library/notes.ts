import { v7 as uuid } from 'uuid';
import { type Anchors, bareQuote } from '../anchors/selectors.ts';
import { findByAddress } from './article-list.ts';
import { longest } from './export/library-rows.ts';
import { firstColour, type NoteColour } from './note-colours.ts';
import type { Library } from './schema.ts';
import { tidyTags } from './tags.ts';
import { living } from './tombstones.ts';
import type { Clock, NoteChanges, NoteRow } from './types.ts';

/** A passage that the reader marked on a page. `url` is the page's normalised address. */
export interface Passage {
  readonly url: string;
  readonly pageTitle: string;
  readonly quote: string;
  /** Null where only its words are known. */
  readonly anchors?: Anchors | null;
  readonly colour?: NoteColour;
}

/** The same words on the same page are the same passage, unless they are known to stand in two places. */
function isSamePassage(note: NoteRow, quote: string, anchors: Anchors | null): boolean {
  if (note.quote !== quote) return false;
  const [one, other] = [note.anchors?.position, anchors?.position];
  return !one || !other || one.start === other.start;
}

/** Longer values than a backup may hold are cut; a place on the page is kept only with the whole quote. */
function keptAnchors(quote: string, anchors: Anchors | null): Anchors | null {
  if (quote === '') return null;
  return anchors && anchors.quote.exact.length <= longest.passage ? anchors : bareQuote(quote);
}

/**
 * Stores a passage as a note of its article, if that is in the library. The same passage again changes its time, and
 * its colour where one is chosen.
 */
export async function saveNote(library: Library, passage: Passage, clock: Clock): Promise<NoteRow> {
  const { articles, notes } = library;
  return library.transaction('rw', [articles, notes], async () => {
    const now = clock();
    const { url, colour } = passage;
    const quote = passage.quote.slice(0, longest.passage);
    const anchors = keptAnchors(quote, passage.anchors ?? null);
    const article = await findByAddress(library, url);
    const stored = living(await notes.where('url').equals(url).toArray()).find((note) =>
      isSamePassage(note, quote, passage.anchors ?? null),
    );
    const note: NoteRow = {
      remark: '',
      tags: [],
      savedAt: now,
      ...stored,
      id: stored?.id ?? uuid({ msecs: now }),
      updatedAt: now,
      deletedAt: null,
      articleId: article?.id ?? null,
      url,
      pageTitle: passage.pageTitle.slice(0, longest.line),
      quote,
      anchors: passage.anchors ? anchors : (stored?.anchors ?? anchors),
      colour: colour ?? stored?.colour ?? firstColour,
      lostAt: null,
    };
    await notes.put(note);
    return note;
  });
}

/** Keeps what the reader changed about a note; false where there is no such note. */
export async function editNote(
  library: Library,
  noteId: string,
  { remark, colour, tags }: NoteChanges,
  clock: Clock,
): Promise<boolean> {
  const changes: NoteChanges = {
    ...(remark !== undefined && { remark: remark.slice(0, longest.passage) }),
    ...(colour !== undefined && { colour }),
    ...(tags !== undefined && { tags: tidyTags(tags) }),
  };
  return (await library.notes.update(noteId, { ...changes, updatedAt: clock() })) > 0;
}

/** All living notes, newest first. */
export async function queryNotes(library: Library): Promise<readonly NoteRow[]> {
  return living(await library.notes.orderBy('savedAt').reverse().toArray());
}

/** The living notes of a page, oldest first: of its address, and of the article that was read under it. */
export async function queryNotesAt(library: Library, address: string): Promise<readonly NoteRow[]> {
  const article = await findByAddress(library, address);
  const urls = new Set([address, ...(article ? [article.url, ...article.addresses] : [])]);
  return living(
    await library.notes
      .where('url')
      .anyOf([...urls])
      .sortBy('savedAt'),
  );
}

/** Every tag of some notes, those of most notes first. */
export function tagsByUse(notes: readonly NoteRow[]): readonly string[] {
  const uses = new Map<string, number>();
  for (const { tags } of notes) for (const tag of tags) uses.set(tag, (uses.get(tag) ?? 0) + 1);
  return [...uses].sort(([, one], [, other]) => other - one).map(([tag]) => tag);
}

/** Every tag in use, those of most notes first. */
export const queryTags = async (library: Library): Promise<readonly string[]> =>
  tagsByUse(await queryNotes(library));

/** What a page that was looked through says about a note on it. */
export interface NoteSighting {
  readonly noteId: string;
  readonly isThere: boolean;
  /** Where the passage stands, for a note of which only the words were known. */
  readonly anchors: Anchors | null;
}

/**
 * Remembers which passages a page has and which it no longer has. That is no change of the reader's, so `updatedAt`
 * stays: a note that was edited elsewhere must not give way to it.
 */
export async function recordSightings(
  library: Library,
  sightings: readonly NoteSighting[],
  clock: Clock,
): Promise<void> {
  await library.transaction('rw', library.notes, async () => {
    for (const { noteId, isThere, anchors } of sightings) {
      const note = await library.notes.get(noteId);
      if (!note) continue;
      const lostAt = isThere ? null : (note.lostAt ?? clock());
      const learnt = note.anchors?.position ? note.anchors : (anchors ?? note.anchors);
      if (lostAt === note.lostAt && learnt === note.anchors) continue;
      await library.notes.update(noteId, { lostAt, anchors: learnt });
    }
  });
}
