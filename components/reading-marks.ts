import type { EntityId, EntityType, Span } from '../utils/analysis/types.ts';
import { quoteFinder } from '../utils/anchors/quote-in-text.ts';
import type { NoteColour } from '../utils/library/note-colours.ts';
import type { StoredArticle } from '../utils/library/types.ts';

/** A marked stretch of the stored text: a mention of an entity, the sentence of an event, the reader's own passage. */
export type ReadingMark = Span &
  (
    | { readonly kind: 'mention'; readonly entity: EntityId; readonly type: EntityType }
    | { readonly kind: 'evidence' }
    /** What the reader was led to. */
    | { readonly kind: 'found' }
    | { readonly kind: 'note'; readonly noteId: string; readonly colour: NoteColour }
  );

/** All marks of a stored article; `eventId`: the event whose sentences are marked, `at`: a passage that is, too. */
export function readingMarks(
  { content, events, notes }: StoredArticle,
  eventId: string | null,
  at: Span | null = null,
): ReadingMark[] {
  const find = quoteFinder(content.text);
  const event = events.find(({ id }) => id === eventId);
  return [
    ...content.entities.flatMap(({ id, type, mentions }) =>
      mentions.map(({ start, end }): ReadingMark => ({ start, end, kind: 'mention', entity: id, type })),
    ),
    ...(event ? [event.finding.evidence, ...event.finding.alsoAt] : []).map(
      ({ start, end }): ReadingMark => ({ start, end, kind: 'evidence' }),
    ),
    ...(at ? [{ ...at, kind: 'found' } as const] : []),
    ...notes.flatMap((note): ReadingMark[] => {
      const place = note.anchors && find(note.anchors.quote);
      return place
        ? [{ start: place.start, end: place.end, kind: 'note', noteId: note.id, colour: note.colour }]
        : [];
    }),
  ];
}
