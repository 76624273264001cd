import type { Library } from '../../utils/library/schema.ts';
import type { SearchAnswer } from '../../utils/search/engine/search.ts';
import type { KnownIndex } from '../../utils/search/index/known-index.ts';
import type { Piece } from '../unrolled.tsx';
import { type FoundRows, readFound } from './found-rows.ts';

/** Results of one piece of the list, and the height that one is guessed to have, in CSS pixels. */
const pieceSize = 8;
export const guessedHeight = 132;

/** Some results that follow each other, read and drawn together. */
export type FoundPiece = Piece & { readonly units: readonly number[] };

const pieceOf = ({ units }: SearchAnswer, index: number, asked: string): FoundPiece => {
  const own = [...units.subarray(index * pieceSize, (index + 1) * pieceSize)];
  return { key: `${asked} ${own.join(' ')}`, height: own.length * guessedHeight, units: own };
};

/** The results in their order, in pieces. */
export const piecesOf = (answer: SearchAnswer): readonly FoundPiece[] => {
  const asked = wordsKey(answer);
  return Array.from({ length: Math.ceil(answer.units.length / pieceSize) }, (_, index) =>
    pieceOf(answer, index, asked),
  );
};

/** What is marked in the results: a piece with other marks is another one. */
const wordsKey = ({ words }: SearchAnswer): string => JSON.stringify(words);

/** Rows of pieces by their keys. */
export type FirstRows = ReadonlyMap<string, FoundRows>;

/**
 * Reads the rows of the results that a screen shows first, so that they are drawn together with the answer. What is read
 * already is not read again.
 * @param height of the screen, in CSS pixels.
 */
export async function readFirst(
  library: Library,
  answer: SearchAnswer,
  { index }: Pick<KnownIndex, 'index'>,
  { height, read }: { readonly height: number; readonly read: FirstRows },
): Promise<FirstRows> {
  const { words } = answer;
  const asked = wordsKey(answer);
  const pieces = Array.from(
    {
      length: Math.min(
        Math.ceil(height / (pieceSize * guessedHeight)),
        Math.ceil(answer.units.length / pieceSize),
      ),
    },
    (_, place) => pieceOf(answer, place, asked),
  );
  return new Map(
    await Promise.all(
      pieces.map(
        async ({ key, units }) =>
          [key, read.get(key) ?? (await readFound(library, { ...index, units, words }))] as const,
      ),
    ),
  );
}
