import * as v from 'valibot';
import { normaliseUrl } from '../../utils/article/canonical-url.ts';
import { failure, type Outcome, success } from '../../utils/errors.ts';
import { editNote, queryNotesAt, queryTags, recordSightings, saveNote } from '../../utils/library/notes.ts';
import type { Library } from '../../utils/library/schema.ts';
import { storageOutcome } from '../../utils/library/storage-outcome.ts';
import { setTombstone } from '../../utils/library/tombstones.ts';
import type { NoteRow } from '../../utils/library/types.ts';
import type { NoteCalls, PageNote } from '../../utils/messages.ts';
import type { CallingPage, Handlers } from '../../utils/messaging/handle.ts';
import { newNote, noteChanges, noteSightings } from './note-schemas.ts';

const pageNote = ({ id, articleId, quote, anchors, remark, colour, tags, savedAt }: NoteRow): PageNote => ({
  id,
  articleId,
  quote,
  anchors,
  remark,
  colour,
  tags,
  savedAt,
});

/** A page may move within its own site while it is shown; it has no say about the notes of another. */
function addressWithin(address: string, url: string): string | null {
  if (!URL.canParse(address)) return null;
  const [shown, caller] = [new URL(address), new URL(url)];
  const isSame = shown.protocol === caller.protocol && shown.host === caller.host;
  return isSame ? normaliseUrl(shown.href) : null;
}

/**
 * What the worker does for the script in a page that keeps its notes. What arrives is checked: a page that broke out of
 * its process could speak for that script, and must reach no notes but those of its own site.
 */
export function createNoteHandlers(
  library: Library,
  clock: () => number,
): (page: CallingPage) => Handlers<NoteCalls> {
  return ({ url }) => {
    const here = async <T>(
      address: unknown,
      work: (address: string) => Promise<Outcome<T>>,
    ): Promise<Outcome<T>> => {
      const own = addressWithin(String(address), url);
      if (own === null) return failure('page-changed', 'an address of another site');
      const done = await storageOutcome(() => work(own));
      return done.ok ? done.value : done;
    };
    const change = (address: unknown, noteId: unknown, work: (id: string) => Promise<boolean>) =>
      here(address, async (own) => {
        const id = String(noteId);
        const isHere = await isNoteOf(library, own, id);
        return isHere && (await work(id)) ? success(null) : failure('not-found');
      });
    return {
      list: (address) =>
        here(address, async (own) => {
          const [notes, tags] = await Promise.all([queryNotesAt(library, own), queryTags(library)]);
          return success({ notes: notes.map(pageNote), tags });
        }),
      add: (address, note) =>
        here(address, async (own) => {
          const saved = await saveNote(library, { url: own, ...v.parse(newNote, note) }, clock);
          return success(pageNote(saved));
        }),
      edit: (address, noteId, changes) =>
        change(address, noteId, (id) => editNote(library, id, v.parse(noteChanges, changes), clock)),
      remove: (address, noteId) =>
        change(address, noteId, (id) => setTombstone(library, 'notes', id, true, clock)),
      restore: (address, noteId) =>
        change(address, noteId, (id) => setTombstone(library, 'notes', id, false, clock)),
      sight: (address, sightings) =>
        here(address, async (own) => {
          const ids = new Set((await queryNotesAt(library, own)).map(({ id }) => id));
          const seen = v.parse(noteSightings, sightings).filter(({ noteId }) => ids.has(noteId));
          await recordSightings(library, seen, clock);
          return success(null);
        }),
    };
  };
}

/** A removed note still belongs to its page, or it could not be restored from there. */
async function isNoteOf(library: Library, address: string, noteId: string): Promise<boolean> {
  const note = await library.notes.get(noteId);
  if (!note) return false;
  if (note.url === address) return true;
  return (await queryNotesAt(library, address)).some(({ id }) => id === noteId);
}
