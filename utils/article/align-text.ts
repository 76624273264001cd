import { chooseChain, type Placed } from './choose-chain.ts';
import { lettersOf, pieceAt, type TextIndex } from './text-index.ts';

/** A stretch of letters that the text and its page have in common. */
export interface Run {
  /** First letter in the text, and in the page's index. */
  readonly text: number;
  readonly page: number;
  readonly length: number;
  /** Stands out of order on the page. */
  readonly stray?: boolean;
}

/** A line of the text: its letters, and how many stand before it. */
interface Line {
  readonly letters: string;
  readonly start: number;
}

/** Letters by which the beginning of a line is looked for among the beginnings of text nodes. */
const headLength = 16;
/** Of a line that stands more often than this, no place says more than the others. */
const mostCopies = 8;
/** Fewer letters in common are chance, unless the whole line is that short. */
const shortestRun = 10;
/** A line shorter than this is only looked for near its neighbours. */
const shortLine = 12;
const near = 600;

/** Lines end at line breaks, and at the bars that part the cells of a table row. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  const parts = text.split('\n').flatMap((line) => (line.includes('|') ? line.split(/(\|)/u) : line));
  for (const part of parts) {
    const letters = lettersOf(part);
    if (letters !== '') lines.push({ letters, start });
    start += letters.length;
  }
  return lines;
}

/** Where lines stand that begin together with a text node, as most do. */
function* wholeLines({ letters, pieces }: TextIndex, lines: readonly Line[]): Generator<Placed> {
  const heads = new Map<string, number[]>();
  for (const { start } of pieces) {
    const head = letters.slice(start, start + headLength);
    const known = heads.get(head);
    if (known) known.push(start);
    else heads.set(head, [start]);
  }
  for (const [line, { letters: wanted }] of lines.entries()) {
    const places = wanted.length < headLength ? [] : (heads.get(wanted.slice(0, headLength)) ?? []);
    const copies = places
      .filter((at) => letters.slice(at, at + wanted.length) === wanted)
      .slice(0, mostCopies);
    for (const at of copies) yield { line, start: at, end: at + wanted.length };
  }
}

/** How far two texts go on alike. */
function commonLength(one: string, from: number, other: string, at: number, limit: number): number {
  let length = 0;
  while (from + length < one.length && at + length < limit && one[from + length] === other[at + length])
    length += 1;
  return length;
}

/** Lays the lines between two that are placed on what the page has between those. */
function* fillGap(page: string, lines: readonly Line[], from: number, to: number): Generator<Run> {
  let at = from;
  // What is looked for in vain costs the whole gap: a page of strange text is given up.
  let patience = 200;
  for (const { letters, start } of lines) {
    if (letters === '|') continue;
    const gap = page.slice(at, to);
    // Before the first line that is placed, what stands nearest to it counts: a teaser stands further up.
    const whole = at === 0 ? gap.lastIndexOf(letters) : gap.indexOf(letters);
    if (whole >= 0 && (letters.length >= shortLine || whole < near)) {
      yield { text: start, page: at + whole, length: letters.length };
      at += whole + letters.length;
      continue;
    }
    let read = 0;
    while (read + shortestRun <= letters.length && patience > 0) {
      const found = page.slice(at, to).indexOf(letters.slice(read, read + shortestRun));
      if (found < 0) {
        patience -= 1;
        read += shortestRun >> 1;
        continue;
      }
      const length = commonLength(letters, read, page, at + found, to);
      yield { text: start + read, page: at + found, length };
      read += length;
      at += found + length;
    }
  }
}

/** A line this long stands where it stands, in order or not: captions are kept behind the text. */
const tellingLine = 40;

function* strayLines(page: string, lines: readonly Line[], runs: readonly Run[]): Generator<Run> {
  const placed = new Set(runs.map(({ text }) => text));
  for (const { letters, start } of lines) {
    if (letters.length < tellingLine || placed.has(start)) continue;
    const at = page.indexOf(letters);
    if (at >= 0) yield { text: start, page: at, length: letters.length, stray: true };
  }
}

/**
 * Lays the letters of a text on those of its page. Lines that stand whole are chosen first, as one chain in order; what
 * lies between is laid out by what both have in common, and what is left by itself.
 * @returns runs that ascend in the text, and but for lines that stand elsewhere on the page.
 */
export function alignText(index: TextIndex, text: string, isShown: (node: Text) => boolean): readonly Run[] {
  const { letters, pieces } = index;
  const lines = linesOf(text);
  const chain = chooseChain([...wholeLines(index, lines)], ({ start, end }) => {
    const node = pieceAt(pieces, start)?.node;
    return (end - start) * (node && isShown(node) ? 1 : 0.5);
  });
  const runs: Run[] = [];
  let line = 0;
  let at = 0;
  for (const placed of [...chain, { line: lines.length, start: letters.length, end: 0 }]) {
    if (placed.line > line) runs.push(...fillGap(letters, lines.slice(line, placed.line), at, placed.start));
    const whole = lines[placed.line];
    if (whole) runs.push({ text: whole.start, page: placed.start, length: whole.letters.length });
    line = placed.line + 1;
    at = placed.end;
  }
  const strays = [...strayLines(letters, lines, runs)];
  return strays.length === 0 ? runs : [...runs, ...strays].sort((one, other) => one.text - other.text);
}
