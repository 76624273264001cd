/** The five colours of a note, in the order in which they are offered; the first is the one of a quick note. */
export const noteColours = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
export type NoteColour = (typeof noteColours)[number];
export const firstColour: NoteColour = noteColours[0];
