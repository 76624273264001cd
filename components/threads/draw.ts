import { type EventType, eventTypes } from '../../utils/analysis/types.ts';
import type { OutlineColumns } from '../../utils/library/outline-columns.ts';
import { kinds } from '../../utils/library/outline-row.ts';
import type { PlacedBundle, PlacedKnot, ThreadLayout } from '../../utils/library/threads/layout.ts';
import { bundleRadius, type Frame, rowMiddle } from './frame.ts';
import { knotParts } from './knot-paths.ts';
import type { Palette } from './palette.ts';

/** What one picture shows. */
export interface Scene {
  readonly columns: OutlineColumns;
  readonly layout: ThreadLayout;
  /** What is added to every place of `layout` and `ticks`, in CSS pixels. */
  readonly shift: number;
  readonly frame: Frame;
  readonly palette: Palette;
  /** Where the lines of the calendar stand, in CSS pixels. */
  readonly ticks: readonly number[];
  /** Where today begins; null outside of the window. */
  readonly todayX: number | null;
  /** Entry that is pointed at or chosen. */
  readonly lit: number | null;
  /** Stretch that the reader marks at this moment. */
  readonly brush: { readonly from: number; readonly to: number } | null;
  readonly showNumber: (count: number) => string;
}

const dashes: readonly number[] = [3, 3];
const shapes = new Map<string, Path2D>();
function shape(path: string): Path2D {
  const known = shapes.get(path) ?? new Path2D(path);
  shapes.set(path, known);
  return known;
}

/** Draws the whole picture anew: so nothing of an earlier one can be left. */
export function drawThreads(context: CanvasRenderingContext2D, scene: Scene): void {
  const { frame, palette, ticks, shift, todayX, brush } = scene;
  context.clearRect(0, 0, frame.width, frame.height);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.fillStyle = palette.rule;
  context.globalAlpha = 0.55;
  for (const x of ticks) context.fillRect(Math.round(x + shift), 0, 1, frame.height);
  context.globalAlpha = 1;
  if (brush) {
    context.fillStyle = palette.madder;
    context.globalAlpha = 0.12;
    context.fillRect(Math.min(brush.from, brush.to), 0, Math.abs(brush.to - brush.from), frame.height);
    context.globalAlpha = 1;
  }
  drawLines(context, scene);
  if (todayX !== null) drawToday(context, scene, todayX);
  const { knots, bundles } = seen(scene);
  context.save();
  context.translate(shift, 0);
  for (const knot of knots) drawSpan(context, scene, knot);
  for (const bundle of bundles) drawBundleTies(context, scene, bundle);
  for (const knot of knots) drawKnotTies(context, scene, knot);
  for (const knot of knots) drawKnot(context, scene, knot);
  for (const bundle of bundles) drawBundle(context, scene, bundle);
  context.restore();
}

/** Room beyond the edges within which a knot still reaches into the picture, in CSS pixels. */
const overhang = 24;

/** What reaches into the picture. */
function seen({ layout, shift, frame }: Scene): Pick<ThreadLayout, 'knots' | 'bundles'> {
  const [from, to] = [-shift - overhang, frame.width - shift + overhang];
  return {
    knots: layout.knots.filter(({ x, until }) => x <= to && until >= from),
    bundles: layout.bundles.filter(({ x }) => x >= from && x <= to),
  };
}

/** The threads: each of two strands laid about each other. */
function drawLines(context: CanvasRenderingContext2D, { frame, palette }: Scene): void {
  for (let row = 0; row < frame.rows; row++) {
    const y = rowMiddle(frame, row);
    const isOthers = row === frame.rows - 1 && frame.hasOthers;
    context.strokeStyle = isOthers ? palette.rule : palette.thread;
    context.lineWidth = isOthers ? 1 : 2;
    context.setLineDash(isOthers ? [1, 4] : []);
    context.beginPath();
    context.moveTo(0, y);
    context.lineTo(frame.width, y);
    context.stroke();
  }
  context.setLineDash([]);
}

function drawToday(context: CanvasRenderingContext2D, { frame, palette }: Scene, x: number): void {
  context.strokeStyle = palette.madder;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(Math.round(x) + 0.5, 0);
  context.lineTo(Math.round(x) + 0.5, frame.height);
  context.stroke();
}

const colourOf = (palette: Palette, type: EventType | null): string =>
  type === null ? palette.edge : palette.types[type];

/** Told as planned, possible or not done: drawn with broken lines. */
const isOpen = (kind: number): boolean =>
  ['future', 'hypothetical', 'negated'].includes(kinds.modality(kind));

/** The time in which something may have happened: a soft band along its thread, closed at its end. */
function drawSpan(
  context: CanvasRenderingContext2D,
  scene: Scene,
  { entry, x, row, until }: PlacedKnot,
): void {
  if (until <= x + 6) return;
  const kind = scene.columns.entryKind.at(entry);
  const y = rowMiddle(scene.frame, row);
  context.strokeStyle = colourOf(scene.palette, kinds.type(kind));
  context.globalAlpha = scene.lit === entry ? 0.5 : 0.26;
  context.lineWidth = 7;
  context.setLineDash([]);
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(until - 3, y);
  context.stroke();
  context.globalAlpha = 1;
}

/** Two strands that run from one thread to another and cross half-way. */
function strands(context: CanvasRenderingContext2D, x: number, from: number, to: number): void {
  const bow = Math.min(7, Math.abs(to - from) * 0.13);
  for (const side of [bow, -bow]) {
    context.moveTo(x, from);
    context.bezierCurveTo(x + side, from + (to - from) / 3, x - side, from + ((to - from) * 2) / 3, x, to);
  }
}

function drawKnotTies(
  context: CanvasRenderingContext2D,
  scene: Scene,
  { entry, x, row, tied }: PlacedKnot,
): void {
  if (tied.length < 2) return;
  const { frame, palette } = scene;
  const kind = scene.columns.entryKind.at(entry);
  const isLit = scene.lit === entry;
  context.strokeStyle = colourOf(palette, kinds.type(kind));
  context.lineWidth = isLit ? 2.5 : 1.5;
  context.globalAlpha = isLit ? 1 : 0.85;
  context.setLineDash(isOpen(kind) ? [...dashes] : []);
  context.beginPath();
  for (const [above, below] of pairs(tied))
    strands(context, x, rowMiddle(frame, above), rowMiddle(frame, below));
  context.stroke();
  context.setLineDash([]);
  for (const other of tied) if (other !== row) drawLoop(context, scene, x, other, isLit ? 4.5 : 3.5);
  context.globalAlpha = 1;
}

const pairs = (rows: readonly number[]): readonly (readonly [number, number])[] =>
  rows.slice(1).map((row, index) => [rows[index] ?? row, row]);

/** Where a tie takes hold of a thread on which its knot does not lie. */
function drawLoop(
  context: CanvasRenderingContext2D,
  { frame, palette }: Scene,
  x: number,
  row: number,
  radius: number,
): void {
  context.setLineDash([]);
  context.fillStyle = palette.paper;
  context.beginPath();
  context.arc(x, rowMiddle(frame, row), radius, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
}

function drawKnot(context: CanvasRenderingContext2D, scene: Scene, { entry, x, row }: PlacedKnot): void {
  const { palette, frame, columns, lit } = scene;
  const kind = columns.entryKind.at(entry);
  const y = rowMiddle(frame, row);
  const scale = lit === entry ? 1.15 : 0.92;
  // The thread ends where the knot begins.
  context.fillStyle = palette.paper;
  context.beginPath();
  context.arc(x, y, 7.5 * scale, 0, 2 * Math.PI);
  context.fill();
  context.save();
  context.translate(x - 12 * scale, y - 12 * scale);
  context.scale(scale, scale);
  context.strokeStyle = colourOf(palette, kinds.type(kind));
  context.lineWidth = 2;
  context.setLineDash(isOpen(kind) ? [2.5, 3] : []);
  for (const { path, fill } of knotParts[kinds.stage(kind) ?? 'none']) {
    if (fill) {
      context.fillStyle = fill === 'paper' ? palette.paper : context.strokeStyle;
      context.fill(shape(path));
    }
    context.stroke(shape(path));
  }
  context.restore();
  if (lit === entry) drawHalo(context, scene, x, y, 15);
}

function drawHalo(
  context: CanvasRenderingContext2D,
  { palette }: Scene,
  x: number,
  y: number,
  radius: number,
): void {
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.5;
  context.setLineDash([]);
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.stroke();
}

function drawBundleTies(context: CanvasRenderingContext2D, scene: Scene, bundle: PlacedBundle): void {
  const { frame, palette } = scene;
  const y = rowMiddle(frame, bundle.row);
  context.strokeStyle = palette.edge;
  for (const { row, count } of bundle.tied) {
    // Lines that end on other rows at one place would hide each other.
    const x = bundle.x + (bundle.row - (frame.rows - 1) / 2) * 1.6;
    context.lineWidth = Math.min(5, 0.75 + Math.log2(count) * 0.5);
    context.globalAlpha = 0.42;
    context.beginPath();
    strands(context, x, y, rowMiddle(frame, row));
    context.stroke();
    context.globalAlpha = 1;
  }
}

/** A ring whose parts are the types of what it holds, and their number in it. */
function drawBundle(context: CanvasRenderingContext2D, scene: Scene, bundle: PlacedBundle): void {
  const { palette, frame } = scene;
  const y = rowMiddle(frame, bundle.row);
  const radius = bundleRadius(bundle.count);
  context.setLineDash([]);
  context.fillStyle = palette.paper;
  context.beginPath();
  context.arc(bundle.x, y, radius + 1.5, 0, 2 * Math.PI);
  context.fill();
  context.lineCap = 'butt';
  context.lineWidth = 3;
  const articles = bundle.count - bundle.types.reduce((sum, count) => sum + count, 0);
  let angle = -Math.PI / 2;
  const arc = (colour: string, count: number) => {
    if (count === 0) return;
    const next = angle + (2 * Math.PI * count) / bundle.count;
    context.strokeStyle = colour;
    context.beginPath();
    context.arc(bundle.x, y, radius - 1, angle, next);
    context.stroke();
    angle = next;
  };
  for (const [index, type] of eventTypes.entries()) arc(palette.types[type], bundle.types[index] ?? 0);
  arc(palette.thread, articles);
  context.lineCap = 'round';
  context.fillStyle = palette.ink;
  const number = scene.showNumber(bundle.count);
  context.font = `600 ${number.length > 4 ? 6.5 : number.length > 3 ? 8 : 10}px ${palette.face}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(number, bundle.x, y + 0.5);
}
