import { createPageMarks } from '../../entrypoints/marks.content/page-marks.ts';
import { untouchedMarks } from '../../utils/marks/preferences.ts';
import type { MarkedReading } from '../../utils/messages.ts';

/** Runs in the page of the painting bench. Each run ends when the page is laid out, and is undone untimed. */
function timed(work: () => void, undo: () => void): number {
  const settle = () => document.body.getBoundingClientRect();
  settle();
  const began = performance.now();
  work();
  settle();
  const took = performance.now() - began;
  undo();
  return took;
}

/** Our way: offsets, laid on the page's text nodes, painted as highlights. */
export function ours(reading: MarkedReading): number {
  const marks = createPageMarks(untouchedMarks, () => {});
  return timed(() => marks.show(reading), marks.clear);
}

/** The usual way: each text node is searched for all names, and split around elements that hold them. */
function wrap(root: Element, surfaces: readonly string[]): void {
  const escaped = surfaces.map((surface) => surface.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const pattern = new RegExp(escaped.sort((one, other) => other.length - one.length).join('|'), 'gu');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  for (const node of nodes) {
    let rest = node;
    let from = 0;
    for (const { index, 0: surface } of node.data.matchAll(pattern)) {
      const found = rest.splitText(index - from);
      rest = found.splitText(surface.length);
      from = index + surface.length;
      const mark = document.createElement('mark');
      found.replaceWith(mark);
      mark.append(found);
    }
  }
}

export function theirs(surfaces: readonly string[]): number {
  const root = document.querySelector('article') ?? document.body;
  const before = root.cloneNode(true);
  return timed(
    () => wrap(root, surfaces),
    () => root.replaceWith(before),
  );
}

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Scrolls through the page, a step a frame. @returns the time between frames, in milliseconds. */
async function scrolled(): Promise<readonly number[]> {
  const times: number[] = [];
  for (let step = 0; step < 240; step++) {
    scrollTo({ top: step * 60, behavior: 'instant' });
    times.push(await frame());
  }
  return times.slice(1).map((time, index) => time - (times[index] ?? time));
}

/** Frames while the page is scrolled, with marks and without. */
export async function scrolling(
  reading: MarkedReading,
): Promise<{ readonly marked: readonly number[]; readonly bare: readonly number[] }> {
  const bare = await scrolled();
  const marks = createPageMarks(untouchedMarks, () => {});
  marks.show(reading);
  const marked = await scrolled();
  marks.clear();
  return { marked, bare };
}
