/**
 * SimHash of a sentence: alike sentences have fingerprints that differ in few bits. Method: M. Charikar, «Similarity
 * estimation techniques from rounding algorithms» (2002), over short runs of letters, so that it serves languages with
 * and without spaces.
 */

/** 64 bits as 16 hexadecimal digits; empty for a sentence that is too short to tell from others. */
export type Fingerprint = string;

const bits = 64;
/** Letters and digits below which two sentences are alike by chance: "Dia tidak menjawab." */
const shortest = 24;

/** Letters and digits only, folded: quotation marks, spaces and case differ from outlet to outlet. */
function lettersOf(sentence: string): string {
  return sentence
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Han text says in one character what Latin text says in about three letters. */
const lengthOf = (letters: string) => letters.length + 2 * (letters.match(/\p{Script=Han}/gu)?.length ?? 0);

/** MurmurHash3's finaliser (A. Appleby, public domain): every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Two Han characters are a word, four letters about half of one. */
const gramAt = (letters: string, at: number) => (/^\p{Script=Han}/u.test(letters.charAt(at)) ? 2 : 4);

function hashOf(text: string, start: number, end: number, seed: number): number {
  let hash = seed;
  for (let at = start; at < end; at++) hash = mix(Math.imul(hash, 31) + text.charCodeAt(at));
  return hash;
}

const hexadecimal = (value: number) => (value >>> 0).toString(16).padStart(8, '0');

/** @returns the fingerprint of one sentence, in time linear in its length. */
export function fingerprintOf(sentence: string): Fingerprint {
  const letters = lettersOf(sentence);
  if (lengthOf(letters) < shortest) return '';
  const votes = new Int32Array(bits);
  for (let at = 0; at < letters.length; at++) {
    const end = at + gramAt(letters, at);
    if (end > letters.length) continue;
    const low = hashOf(letters, at, end, 0x9747b28c);
    const high = hashOf(letters, at, end, 0x3c6ef372);
    for (let bit = 0; bit < 32; bit++) {
      votes[bit] = (votes[bit] ?? 0) + ((low >>> bit) & 1 ? 1 : -1);
      votes[bit + 32] = (votes[bit + 32] ?? 0) + ((high >>> bit) & 1 ? 1 : -1);
    }
  }
  let [low, high] = [0, 0];
  for (let bit = 0; bit < 32; bit++) {
    if ((votes[bit] ?? 0) > 0) low |= 1 << bit;
    if ((votes[bit + 32] ?? 0) > 0) high |= 1 << bit;
  }
  return hexadecimal(high) + hexadecimal(low);
}

function bitsSet(value: number): number {
  let left = value - ((value >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const half = (fingerprint: Fingerprint, from: number) =>
  Number.parseInt(fingerprint.slice(from, from + 8), 16) | 0;

/** @returns in how many of 64 bits two fingerprints differ; 64 where one of them is empty. */
export function distanceBetween(one: Fingerprint, other: Fingerprint): number {
  if (one === '' || other === '') return bits;
  if (one === other) return 0;
  return bitsSet(half(one, 0) ^ half(other, 0)) + bitsSet(half(one, 8) ^ half(other, 8));
}
