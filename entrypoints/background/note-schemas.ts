import * as v from 'valibot';
import { anchors, line, noteColour, noteTags, passage } from '../../utils/library/export/library-values.ts';
import type { NoteSighting } from '../../utils/library/notes.ts';
import type { NoteChanges } from '../../utils/library/types.ts';
import type { NewNote } from '../../utils/messages.ts';

/** What the script in a page may send about notes, checked field by field; what is unknown is left behind. */
export const newNote = v.object({
  quote: passage,
  anchors: v.nullable(anchors),
  colour: noteColour,
  pageTitle: line,
}) satisfies v.GenericSchema<unknown, NewNote>;

export const noteChanges = v.object({
  remark: v.exactOptional(passage),
  colour: v.exactOptional(noteColour),
  tags: v.exactOptional(noteTags),
}) satisfies v.GenericSchema<unknown, NoteChanges>;

export const noteSightings = v.pipe(
  v.array(
    v.object({
      noteId: v.pipe(v.string(), v.maxLength(100)),
      isThere: v.boolean(),
      anchors: v.nullable(anchors),
    }),
  ),
  v.maxLength(10_000),
) satisfies v.GenericSchema<unknown, readonly NoteSighting[]>;
