/** Keys are made by `featureKey` and `wordKey`, which keep so many bits. */
const keyBits = 28;

/**
 * Finds the row of a key. Keys are hashes of 28 bits, spread evenly, so the first bits of a key say almost where it stands
 * in their order: a table tells where the keys of each beginning start.
 * @param keys ascending
 * @returns a function that gives the row, or -1
 */
export function indexKeys(keys: Uint32Array): (key: number) => number {
  const count = keys.length;
  const bits = 32 - Math.clz32(count);
  const shift = keyBits - bits;
  /** For each beginning, and one more, the first row whose key begins so or later. */
  const starts = new Uint32Array((1 << bits) + 1);
  let next = 0;
  for (let row = 0; row < count; row++) {
    const drawer = (keys[row] ?? 0) >>> shift;
    while (next <= drawer) starts[next++] = row;
  }
  while (next < starts.length) starts[next++] = count;
  return (key) => {
    const drawer = key >>> shift;
    const behind = starts[drawer + 1] ?? 0;
    for (let row = starts[drawer] ?? 0; row < behind; row++) if (keys[row] === key) return row;
    return -1;
  };
}
