/** Hashes are kept to 28 bits: with a hundred thousand of them stored, an unknown one meets a known one in 1 of 2,700. */
const unusedBits = 4;

/** FNV-1a over the UTF-16 units of a text. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Mixes one number more into a hash, so that the order of numbers matters. */
export function join(hash: number, next: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) + Math.imul(next ^ (next >>> 13), 0x9e3779b1);
  return Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
}

/** The key of a feature: the number of its template and up to three values. */
export function featureKey(template: number, one: number, two = 0, three = 0): number {
  const hash = join(join(join(Math.imul(template + 1, 0x85ebca6b), one), two), three);
  return (hash ^ (hash >>> 16)) >>> unusedBits;
}
