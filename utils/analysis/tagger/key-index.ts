/**
 * Finds the row of a key by open addressing; keys are hashes already, so their low bits choose the slot. A slot holds
 * the key beside its row, so that a look-up touches one place in memory.
 * @returns a function that gives the row, or -1
 */
export function indexKeys(keys: Uint32Array): (key: number) => number {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const last = 2 * size - 1;
  /** Pairs of a key and its row plus one; 0 in an empty slot. */
  const slots = new Uint32Array(2 * size);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? 0;
    let slot = (key << 1) & last;
    while (slots[slot + 1]) slot = (slot + 2) & last;
    slots[slot] = key;
    slots[slot + 1] = row + 1;
  }
  return (key) => {
    let slot = (key << 1) & last;
    for (;;) {
      const found = slots[slot + 1] ?? 0;
      if (found === 0 || slots[slot] === key) return found - 1;
      slot = (slot + 2) & last;
    }
  };
}
