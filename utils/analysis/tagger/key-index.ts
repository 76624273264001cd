/**
 * Finds the row of a key by open addressing; keys are hashes already, so their low bits choose the slot.
 * @returns a function that gives the row, or -1
 */
export function indexKeys(keys: Uint32Array): (key: number) => number {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const mask = size - 1;
  const rows = new Int32Array(size).fill(-1);
  for (let row = 0; row < keys.length; row++) {
    let slot = (keys[row] ?? 0) & mask;
    while (rows[slot] !== -1) slot = (slot + 1) & mask;
    rows[slot] = row;
  }
  return (key) => {
    let slot = key & mask;
    for (;;) {
      const row = rows[slot] ?? -1;
      if (row < 0 || keys[row] === key) return row;
      slot = (slot + 1) & mask;
    }
  };
}
