/**
 * How much a term says about a unit is kept as one of nine slots, which is how FlexSearch keeps relevance: whether the
 * term stands in the title, and how often in the text, measured as BM25 does (more times say less and less, and less in
 * a long text).
 */
export const slotCount = 9;

/** Strength of a term in the text: none, then from once in a long text to often in a short one. */
type Level = 0 | 1 | 2 | 3 | 4;
const levelWeights = [0, 0.3, 0.5, 0.72, 0.9] as const;
const titleWeight = 1;

/** BM25's usual constants: how soon repetition stops to count, and how much length matters. */
const saturation = 1.2;
const lengthShare = 0.75;

/**
 * @param times how often the term occurs.
 * @param length terms of the text.
 * @param usual terms that a text of its kind usually has.
 */
export function levelOf(times: number, length: number, usual: number): Level {
  if (times === 0) return 0;
  const norm = saturation * (1 - lengthShare + (lengthShare * length) / usual);
  const share = times / (times + norm);
  return share < 0.35 ? 1 : share < 0.6 ? 2 : share < 0.8 ? 3 : 4;
}

/** Titles first; among them and among the others, the strongest first. */
export const slotOf = (inTitle: boolean, level: Level): number => (inTitle ? 4 - level : 9 - level);

/** A slot taken apart. */
interface Slot {
  readonly inTitle: boolean;
  readonly inText: boolean;
  readonly weight: number;
}

export const slots: readonly Slot[] = Array.from({ length: slotCount }, (_, slot) => {
  const inTitle = slot <= 4;
  const level = inTitle ? 4 - slot : 9 - slot;
  return {
    inTitle,
    inText: level > 0,
    weight: (levelWeights[level] ?? 0) + (inTitle ? titleWeight : 0),
  };
});
