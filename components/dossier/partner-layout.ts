/** Height of one name, width of the drawing between the names, and how far it bows, in units of 1/16 rem. */
export const rowHeight = 60;
export const drawingWidth = 352;
const bow = 56;

/** Two names stand beside each other in each row. */
export const rowsOf = (partners: number): number => Math.ceil(partners / 2);

/** How much nearer to the middle the names of a row stand than those of the middle row: they lie on an arc. */
export function bowOf(row: number, rows: number): number {
  if (rows < 3) return 0;
  const off = Math.abs((row + 0.5) / rows - 0.5) * 2;
  return Math.round(bow * (1 - Math.sqrt(1 - off * off)));
}

export interface PlacedTie {
  /** Where the thread ends, and on which side. */
  readonly x: number;
  readonly y: number;
  readonly toRight: boolean;
  /** A thread from the middle, as the path of an SVG. */
  readonly path: string;
  /** Middle of its knot. */
  readonly knot: { readonly x: number; readonly y: number };
}

/** Room of a knot at the end of its thread, and from its middle to where the thread ends. */
const knotInset = 22;

/** Where the tie of each partner lies, the strongest first: right, left, right, from the top. */
export function placeTies(partners: number): readonly PlacedTie[] {
  const rows = rowsOf(partners);
  const centre = { x: drawingWidth / 2, y: (rows * rowHeight) / 2 };
  return Array.from({ length: partners }, (_, place) => {
    const row = Math.floor(place / 2);
    const toRight = place % 2 === 0;
    const inset = bowOf(row, rows);
    const x = toRight ? drawingWidth - inset : inset;
    const y = (row + 0.5) * rowHeight;
    const knot = { x: toRight ? x - knotInset : x + knotInset, y };
    const reach = Math.abs(knot.x - centre.x);
    const away = toRight ? 1 : -1;
    const near = centre.x + away * reach * 0.45;
    const far = knot.x - away * reach * 0.5;
    return {
      x,
      y,
      toRight,
      knot,
      path: `M${centre.x} ${centre.y}C${near} ${centre.y} ${far} ${y} ${knot.x} ${y}H${x}`,
    };
  });
}
