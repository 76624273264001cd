import { describePassage } from '../../utils/anchors/describe-passage.ts';
import { findPassage } from '../../utils/anchors/find-passage.ts';
import {
  indexText,
  lettersOf,
  type NodeSpan,
  nodeSpan,
  rangeOver,
  type TextIndex,
} from '../../utils/article/text-index.ts';
import type { NoteSighting } from '../../utils/library/notes.ts';
import type { PageNote } from '../../utils/messages.ts';

/** A note, and where its passage stands on the page as it is now. */
export interface AnchoredNote {
  readonly note: PageNote;
  readonly place: NodeSpan;
  /** What must stand there, without spaces. */
  readonly letters: string;
  /** False where the page's words are no longer quite the note's. */
  readonly isExact: boolean;
}

export interface Anchoring {
  readonly anchored: readonly AnchoredNote[];
  readonly sightings: readonly NoteSighting[];
}

/** How long the page may be kept from its own work, in milliseconds. */
const slice = 12;

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));

export const readPageText = (): TextIndex => indexText(document.body ?? document.documentElement);

/** Finds the passages of notes on the page, a few at a time. Null where `isWanted` says that it is no longer asked for. */
export async function anchorNotes(
  notes: readonly PageNote[],
  isWanted: () => boolean,
): Promise<Anchoring | null> {
  const index = readPageText();
  const anchored: AnchoredNote[] = [];
  const sightings: NoteSighting[] = [];
  let began = performance.now();
  for (const note of notes) {
    const { anchors } = note;
    if (!anchors) continue;
    const found = findPassage(index, document, anchors);
    const place = found && nodeSpan(index, found.start, found.end);
    if (found && place)
      anchored.push({
        note,
        place,
        letters: index.letters.slice(found.start, found.end),
        isExact: found.isExact,
      });
    // What only its words led to has a place from now on.
    const learnt = place && found.isExact && !anchors.position ? describePassage(index, place) : null;
    sightings.push({ noteId: note.id, isThere: place !== null, anchors: learnt });
    if (performance.now() - began > slice) {
      await nextTurn();
      if (!isWanted()) return null;
      began = performance.now();
    }
  }
  return { anchored, sightings };
}

/** Whether the page still shows the words of a note where they were. */
export function stillStands({ place, letters }: AnchoredNote): boolean {
  const { startContainer, endContainer, startOffset, endOffset } = place;
  if (!startContainer.isConnected || !endContainer.isConnected) return false;
  if (startOffset > startContainer.length || endOffset > endContainer.length) return false;
  return lettersOf(rangeOver(place).toString()) === letters;
}
