import type { Span } from '../../utils/analysis/types.ts';
import { mapText, type NodeMap } from '../../utils/article/node-map.ts';
import { indexText, lettersOf, type NodeSpan, rangeOver } from '../../utils/article/text-index.ts';
import type { MarkedEntity, MarkedReading } from '../../utils/messages.ts';

/** A mention of an entity, and where the page shows it. */
export interface LocatedMention extends Span {
  readonly entity: MarkedEntity;
  readonly place: NodeSpan;
  /** What must stand there, without spaces. */
  readonly letters: string;
}

export interface LocatedReading {
  readonly map: NodeMap;
  /** In the order of the text. */
  readonly mentions: readonly LocatedMention[];
  /** What the reader watches for. */
  readonly watched: readonly NodeSpan[];
  /** Mentions that the page does not show letter for letter. */
  readonly missing: number;
}

const isShown = ({ parentElement }: Text): boolean => parentElement?.checkVisibility() ?? true;

/** Finds the place of each mention by its offsets; no word is searched for again. */
export function locateMentions({ text, entities, watched }: MarkedReading): LocatedReading {
  const map = mapText(indexText(document.body ?? document.documentElement), text, isShown);
  const mentions: LocatedMention[] = [];
  let missing = 0;
  for (const entity of entities)
    for (const { start, end } of entity.mentions) {
      const place = map.place({ start, end });
      if (place) mentions.push({ start, end, entity, place, letters: lettersOf(text.slice(start, end)) });
      else missing += 1;
    }
  return {
    map,
    mentions: mentions.sort((one, other) => one.start - other.start),
    watched: watched.map(map.place).filter((place) => place !== null),
    missing,
  };
}

/** Whether the page still shows what a mention says, where it was. */
export function stillStands({ place, letters }: LocatedMention): boolean {
  const { startContainer, endContainer, startOffset, endOffset } = place;
  if (!startContainer.isConnected || startContainer.ownerDocument.defaultView === null) return false;
  if (startContainer === endContainer)
    return lettersOf(startContainer.data.slice(startOffset, endOffset)) === letters;
  if (!endContainer.isConnected) return false;
  if (startOffset > startContainer.length || endOffset > endContainer.length) return false;
  return lettersOf(rangeOver(place).toString()) === letters;
}
