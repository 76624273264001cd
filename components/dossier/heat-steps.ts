/** A move from cell to cell. */
export interface Step {
  readonly rows: number;
  readonly cells: number;
}

/**
 * The next cell with a number in a direction; null where there is none.
 * @param counts rows of numbers. @param from a cell as `row place`.
 */
export function nearestCell(
  counts: readonly (readonly number[])[],
  from: string,
  { rows, cells }: Step,
): string | null {
  let [line = 0, place = 0] = from.split(' ').map(Number);
  for (;;) {
    line += rows;
    place += cells;
    const amount = counts[line]?.[place];
    if (amount === undefined) return null;
    if (amount > 0) return `${line} ${place}`;
  }
}
