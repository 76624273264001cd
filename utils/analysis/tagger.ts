import { sentenceFeatures } from './tagger/features.ts';
import { decodeModel, type TaggerModel } from './tagger/model.ts';
import { bestPath } from './tagger/viterbi.ts';

/** Tags the tokens of one sentence with BIO labels. */
export type Tag = (tokens: readonly string[]) => readonly string[];

function rowOf(hashes: Uint32Array, hash: number): number {
  let [low, high] = [0, hashes.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = hashes[middle] ?? 0;
    if (found === hash) return middle;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** A tagger over decoded weights; see `createTagger`. */
export function tagWith({ labels, hashes, weights, scale, transitions, starts }: TaggerModel): Tag {
  const width = labels.length;
  return (tokens) => {
    const emissions = new Float64Array(tokens.length * width);
    for (const [token, features] of sentenceFeatures(tokens).entries())
      for (const hash of features) {
        const row = rowOf(hashes, hash);
        if (row < 0) continue;
        for (let label = 0; label < width; label++)
          emissions[token * width + label] =
            (emissions[token * width + label] ?? 0) + (weights[row * width + label] ?? 0) * scale;
      }
    return bestPath(emissions, transitions, starts, width).map((label) => labels[label] ?? 'O');
  };
}

/**
 * A statistical tagger for names that no table lists: a linear-chain conditional random field
 * (Lafferty, McCallum and Pereira 2001) over hashed features. It proposes; knowledge and rules dispose.
 * @param file bytes written by `npm run -s train`
 * @throws Error where the bytes are not a model
 */
export const createTagger = (file: Uint8Array): Tag => tagWith(decodeModel(file));
