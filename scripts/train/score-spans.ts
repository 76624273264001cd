import type { Tag } from '../../utils/analysis/tagger.ts';
import type { TaggedSentence } from './read-corpus.ts';

export interface SpanScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
  readonly found: number;
}

/** `start-end-type` of each labelled span. */
function spansOf(labels: readonly string[]): ReadonlySet<string> {
  const spans = new Set<string>();
  let start = -1;
  for (let at = 0; at <= labels.length; at++) {
    const label = labels[at] ?? 'O';
    const open = start >= 0 ? (labels[start] ?? 'O').slice(2) : null;
    if (open !== null && (label === 'O' || label.startsWith('B-') || label.slice(2) !== open)) {
      spans.add(`${start}-${at}-${open}`);
      start = -1;
    }
    if (label !== 'O' && start < 0) start = at;
  }
  return spans;
}

function scoreOf(right: number, found: number, gold: number): SpanScore {
  const precision = right / (found || 1);
  const recall = right / (gold || 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  const round = (value: number) => Math.round(value * 10_000) / 10_000;
  return { precision: round(precision), recall: round(recall), f1: round(f1), gold, found };
}

/** Exact-span scores over all types (micro average) and for each type. */
export function scoreSpans(
  sentences: readonly TaggedSentence[],
  tag: Tag,
): SpanScore & { readonly byType: Readonly<Record<string, SpanScore>>; readonly sentences: number } {
  const tallies = new Map<string, { right: number; found: number; gold: number }>();
  const tally = (span: string) => {
    const type = span.split('-').slice(2).join('-');
    const known = tallies.get(type) ?? { right: 0, found: 0, gold: 0 };
    tallies.set(type, known);
    return known;
  };
  for (const { tokens, labels } of sentences) {
    const gold = spansOf(labels);
    const found = spansOf(tag(tokens));
    for (const span of gold) tally(span).gold++;
    for (const span of found) {
      tally(span).found++;
      if (gold.has(span)) tally(span).right++;
    }
  }
  const total = { right: 0, found: 0, gold: 0 };
  const byType: Record<string, SpanScore> = {};
  for (const type of [...tallies.keys()].sort()) {
    const { right, found, gold } = tallies.get(type) ?? total;
    byType[type] = scoreOf(right, found, gold);
    total.right += right;
    total.found += found;
    total.gold += gold;
  }
  return { ...scoreOf(total.right, total.found, total.gold), byType, sentences: sentences.length };
}
