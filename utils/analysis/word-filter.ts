/** The hash of a word in a text, from the codes of its characters; `hashOfWord` gives the same for a string. */
export function hashOfCodes(codes: Uint16Array, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (codes[at] ?? 0)) | 0;
  return Math.imul(hash, 0x9e3779b1);
}

export function hashOfWord(word: string): number {
  let hash = word.length;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return Math.imul(hash, 0x9e3779b1);
}

const sizeInBits = 15;
const shift = 32 - sizeInBits;

/**
 * Bits of the hashes of words. Most words of a text are in no list, and a few kilobytes of bits, which stay in the
 * processor's nearest cache, say so; a look into a map of thousands of words costs several waits for memory.
 */
export class WordFilter {
  readonly #bits = new Uint8Array(1 << (sizeInBits - 3));

  static of(words: Iterable<string>): WordFilter {
    const filter = new WordFilter();
    for (const word of words) filter.add(word);
    return filter;
  }

  add(word: string): void {
    const hash = hashOfWord(word) >>> shift;
    this.#bits[hash >>> 3] = (this.#bits[hash >>> 3] ?? 0) | (1 << (hash & 7));
  }

  /** @returns false where the word of this hash was surely not added. */
  mayHold(hash: number): boolean {
    const bit = hash >>> shift;
    return ((this.#bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }
}
