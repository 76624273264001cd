import type { Edtf } from '../../analysis/types.ts';
import type { Words } from '../../words.ts';
import { dayNumber, firstDay, lastDay } from '../days.ts';
import { onTwoLines, textWidth } from './text-width.ts';
import { timeTicks } from './time-ticks.ts';

/** An event, as far as the picture shows it. */
export interface PicturePoint {
  readonly date: Edtf;
  readonly parties: readonly string[];
  /** False for what is planned or possible: its knots are hollow. */
  readonly isDone: boolean;
}

export type Tone = 'ink' | 'faint' | 'rule' | 'thread' | 'knot';

/** What the picture is made of; whoever shows it draws these and nothing else. */
export type Shape =
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly tone: Tone;
      readonly width: number;
    }
  | { readonly kind: 'knot'; readonly x: number; readonly y: number; readonly isDone: boolean }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly tone: Tone;
    };

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** What it shows, for who cannot see it. */
  readonly label: string;
}

export const pictureText = 11;
export const knotSize = 4;

const width = 680;
const namesWidth = 170;
const edge = 24;
const labelHeight = 15;
const threadHeight = 28;
const nameLine = 12;
const axisHeight = 26;
const mostThreads = 6;
const mostLanes = 3;

/** An event where it stands: its days on the axis, its threads from the top. */
interface Placed {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly number[];
  readonly isDone: boolean;
  readonly label: string;
}

/** The parties of most events, in the order in which they first come. */
function threadsOf(points: readonly PicturePoint[]): readonly string[] {
  const uses = new Map<string, number>();
  for (const { parties } of points) for (const party of parties) uses.set(party, (uses.get(party) ?? 0) + 1);
  const order = [...uses.keys()];
  const chosen = new Set(
    order.toSorted((one, other) => (uses.get(other) ?? 0) - (uses.get(one) ?? 0)).slice(0, mostThreads),
  );
  return order.filter((party) => chosen.has(party));
}

/**
 * A strip of time with the parties as threads and the events as knots that tie them. What is known by its month or
 * year alone is a stroke over its days.
 * @returns null where there is no stretch of time to show: no events, or all of one day.
 */
export function pictureOf(points: readonly PicturePoint[], words: Words): Picture | null {
  const dated = points.flatMap((point) => {
    const first = firstDay(point.date);
    const last = lastDay(point.date);
    return first === null || last === null
      ? []
      : [{ ...point, first: dayNumber(first), last: dayNumber(last) }];
  });
  const start = Math.min(...dated.map(({ first }) => first));
  const end = Math.max(...dated.map(({ last }) => last));
  if (dated.length < 2 || end - start < 1) return null;
  const threads = threadsOf(dated);
  const left = threads.length > 0 ? namesWidth + edge : edge;
  const scale = (width - edge - left) / (end - start);
  const xOf = (day: number) => Math.round((left + (day - start) * scale) * 10) / 10;
  const placed = dated.map(({ first, last, date, parties, isDone }): Placed => {
    const rows = parties.map((party) => threads.indexOf(party)).filter((row) => row >= 0);
    return { from: xOf(first), to: xOf(last), rows, isDone, label: shortDate(date, words.locale) };
  });
  const labels = lanesOf(placed);
  const lanes = Math.max(...labels.map(({ lane }) => lane)) + 1;
  const top = 8 + lanes * labelHeight;
  const rowY = (row: number) => top + 10 + row * threadHeight;
  const axisY = top + threads.length * threadHeight + 6;
  const height = axisY + axisHeight;
  const shapes: Shape[] = [
    ...timeTicks(start, end, words.locale).flatMap(({ day, label }): readonly Shape[] => [
      { kind: 'line', x1: xOf(day), y1: top - 2, x2: xOf(day), y2: axisY + 5, tone: 'rule', width: 1 },
      {
        kind: 'text',
        x: Math.min(xOf(day), width - edge),
        y: axisY + 18,
        text: label,
        anchor: 'middle',
        tone: 'faint',
      },
    ]),
    ...threads.flatMap((name, row): readonly Shape[] => [
      {
        kind: 'line',
        x1: left - 8,
        y1: rowY(row),
        x2: width - edge + 8,
        y2: rowY(row),
        tone: 'thread',
        width: 1.5,
      },
      ...nameShapes(name, left - 16, rowY(row)),
    ]),
    { kind: 'line', x1: left - 8, y1: axisY, x2: width - edge + 8, y2: axisY, tone: 'faint', width: 1 },
    ...labels.flatMap(({ x, lane, text }): readonly Shape[] => [
      { kind: 'text', x, y: 14 + lane * labelHeight, text, anchor: 'middle', tone: 'faint' },
    ]),
    ...placed.flatMap((event) => knotsOf(event, rowY, axisY)),
  ];
  return { width, height, shapes, label: words.say('briefPictureLabel', String(dated.length)) };
}

/** A thread's name beside it, on two lines where it is long. */
function nameShapes(name: string, x: number, y: number): readonly Shape[] {
  const lines = onTwoLines(name, namesWidth, pictureText);
  const first = y + 4 - ((lines.length - 1) * nameLine) / 2;
  return lines.map((text, line) => ({
    kind: 'text',
    x,
    y: first + line * nameLine,
    text,
    anchor: 'end',
    tone: 'ink',
  }));
}

function knotsOf(
  { from, to, rows, isDone }: Placed,
  rowY: (row: number) => number,
  axisY: number,
): readonly Shape[] {
  const x = (from + to) / 2;
  const ys = rows.length > 0 ? rows.map(rowY) : [axisY];
  const [high, low] = [Math.min(...ys), Math.max(...ys)];
  return [
    ...(low > high
      ? [{ kind: 'line', x1: x, y1: high, x2: x, y2: low, tone: 'knot', width: 1.5 } as const]
      : []),
    ...(to - from > 2 * knotSize
      ? ys.map((y) => ({ kind: 'line', x1: from, y1: y, x2: to, y2: y, tone: 'knot', width: 3 }) as const)
      : []),
    ...ys.map((y) => ({ kind: 'knot', x, y, isDone }) as const),
  ];
}

/** Where the dates stand: in the first lane that has room; what finds none is told by the axis alone. */
function lanesOf(placed: readonly Placed[]) {
  const ends: number[] = [];
  const seen = new Set<string>();
  const wanted = placed.toSorted((one, other) => one.from + one.to - other.from - other.to);
  return wanted.flatMap(({ from, to, label: text }) => {
    const half = textWidth(text, pictureText) / 2;
    const x = Math.min(Math.max((from + to) / 2, half + 2), width - half - 2);
    const key = `${x} ${text}`;
    const lane = [...Array(mostLanes).keys()].find((one) => (ends[one] ?? -Infinity) < x - half - 6);
    if (lane === undefined || seen.has(key)) return [];
    seen.add(key);
    ends[lane] = x + half;
    return [{ x, lane, text }];
  });
}

/** "4 Nov", "Nov", "2025"; of an interval its first part. The axis below tells the year. */
function shortDate(date: Edtf, locale: string): string {
  const [start = '', end = ''] = date.split('/');
  const parts = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?/u.exec(
    start === '..' ? end : start,
  )?.groups;
  if (!parts) return date;
  const options: Intl.DateTimeFormatOptions = {
    ...(parts.month ? { month: 'short' } : { year: 'numeric' }),
    ...(parts.day && { day: 'numeric' }),
    timeZone: 'UTC',
  };
  const moment = Date.UTC(Number(parts.year), Number(parts.month ?? 1) - 1, Number(parts.day ?? 1));
  return new Intl.DateTimeFormat(locale, options).format(moment);
}
