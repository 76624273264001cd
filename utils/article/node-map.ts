import type { Span } from '../analysis/types.ts';
import { alignText, type Run } from './align-text.ts';
import { countLetters, type NodeSpan, nodeSpan, offsetOfLetter, type TextIndex } from './text-index.ts';

/** The way between offsets of an article's text and the text nodes of its page. */
export interface NodeMap {
  /** Where a span stands, letter for letter; null where the page does not show it so, or shows it in pieces. */
  readonly place: (span: Span) => NodeSpan | null;
  /** From the first letter of a span that stands on the page to the last, whatever the page puts between them. */
  readonly stretch: (span: Span) => NodeSpan | null;
  /** The span of the article's text that a stretch of the page shows, without what is not in the article; or null. */
  readonly spanOf: (stretch: NodeSpan) => Span | null;
  /** Share of the text's letters that stand on the page, 0–1. */
  readonly share: number;
}

/** The last run whose text begins at or before a letter. */
function runAt(runs: readonly Run[], letter: number): Run | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((runs[middle]?.text ?? 0) <= letter) low = middle;
    else high = middle - 1;
  }
  return runs[low];
}

/** How often the text is counted anew for the way from offsets to letters, in characters. */
const milestone = 64;

/**
 * Lays an article's text on the letters of its page.
 * @param isShown whether a text node can be seen: of two copies, the one that can is taken.
 */
export function mapText(
  index: TextIndex,
  text: string,
  isShown: (node: Text) => boolean = () => true,
): NodeMap {
  const letterAt: number[] = [0];
  for (let at = 0; at < text.length; at += milestone)
    letterAt.push((letterAt.at(-1) ?? 0) + countLetters(text, at, Math.min(at + milestone, text.length)));
  const letterOf = (offset: number): number => {
    const before = Math.floor(offset / milestone);
    return (letterAt[before] ?? 0) + countLetters(text, before * milestone, offset);
  };
  const runs = alignText(index, text, isShown);
  const lettersOfText = letterAt.at(-1) ?? 0;

  const place = ({ start, end }: Span): NodeSpan | null => {
    const from = letterOf(start);
    const to = letterOf(end);
    const run = runAt(runs, from);
    if (!run || from < run.text || to > run.text + run.length || to <= from) return null;
    return nodeSpan(index, run.page + from - run.text, run.page + to - run.text);
  };

  const stretch = ({ start, end }: Span): NodeSpan | null => {
    const from = letterOf(start);
    const to = letterOf(end);
    const touched = runs.filter((run) => run.text < to && run.text + run.length > from);
    const [first] = touched;
    const last = touched.at(-1);
    if (!first || !last) return null;
    const begin = first.page + Math.max(0, from - first.text);
    return nodeSpan(index, begin, last.page + Math.min(last.length, to - last.text));
  };

  const textOffset = (letter: number): number => {
    let before = Math.min(letterAt.length - 1, Math.floor(letter / milestone));
    while (before + 1 < letterAt.length && (letterAt[before + 1] ?? 0) <= letter) before += 1;
    return offsetOfLetter(text, letter - (letterAt[before] ?? 0), before * milestone);
  };

  let starts: ReadonlyMap<Text, number> | null = null;
  const pageLetter = (node: Text, offset: number): number | null => {
    starts ??= new Map(index.pieces.map((piece) => [piece.node, piece.start]));
    const begin = starts.get(node);
    return begin === undefined ? null : begin + countLetters(node.data, 0, offset);
  };

  const spanOf = ({ startContainer, startOffset, endContainer, endOffset }: NodeSpan): Span | null => {
    const from = pageLetter(startContainer, startOffset);
    const to = pageLetter(endContainer, endOffset);
    if (from === null || to === null) return null;
    const touched = runs.filter((run) => run.page < to && run.page + run.length > from);
    // A caption amid the lines is kept behind them; it must not draw the span to the end of the text.
    const inOrder = touched.filter(({ stray }) => !stray);
    const [first, ...others] = inOrder.length > 0 ? inOrder : touched;
    if (!first) return null;
    const last = others.at(-1) ?? first;
    const start = first.text + Math.max(0, from - first.page);
    const end = last.text + Math.min(last.length, to - last.page);
    return { start: textOffset(start), end: textOffset(end - 1) + 1 };
  };

  const share = lettersOfText === 0 ? 0 : runs.reduce((sum, run) => sum + run.length, 0) / lettersOfText;
  return { place, stretch, spanOf, share };
}
