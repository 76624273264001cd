import { countUpTo } from './count-up-to.ts';
import { isBoilerplate } from './summary/boilerplate.ts';
import { describeSentences, featureNames, type SentenceFeatures } from './summary/features.ts';
import { sentenceReader, sharedWords, type WordNumbers } from './summary/read-sentence.ts';
import { findingWeights, weights } from './summary/weights.ts';
import type { Entity, EventFinding, Span } from './types.ts';

export interface SummaryInput {
  readonly text: string;
  readonly title: string;
  readonly sentences: readonly Span[];
  readonly entities: readonly Entity[];
  readonly events: readonly EventFinding[];
  readonly functionWords: ReadonlySet<string>;
}

const fewest = 2;
const most = 4;
/** Words of the summary that a reader would have written; short, so that a doubtful sentence stays out. */
const expectedLength = 24;
/** Share of a sentence's words that serve a reader even where it is not a key sentence. */
const commonGround = 0.2;
/** Share of a sentence's worth lost where the summary already says all of it. */
const redundancy = 0.4;
/** The same sentence again, such as a lead that the body repeats. */
const repetition = 0.85;
/** A sentence of fewer characters tells nothing alone. */
const shortest = 12;

interface Candidate extends SentenceFeatures {
  /** Estimated probability that a reader would keep the sentence. */
  readonly key: number;
}

const overlap = (one: WordNumbers, other: WordNumbers): number => sharedWords(one, other) / (one.length || 1);

/**
 * What the acts of a sentence add: a meeting says less than what came of it, old and denied acts are no news, and
 * where a report tells acts, what stands beside them is background.
 */
function weightOf(told: readonly EventFinding[], eventful: boolean): number {
  const news = told.filter(({ modality }) => modality !== 'historical' && modality !== 'negated');
  if (news.length === 0) return eventful ? findingWeights.beside : 0;
  return news.every(({ type }) => type === 'CONSULT') ? findingWeights.meeting : findingWeights.act;
}

/** How many entities each sentence names. */
function countNames(sentences: readonly Span[], entities: readonly Entity[]): ReadonlyMap<Span, number> {
  const starts = sentences.map(({ start }) => start);
  const counts = new Map<Span, number>();
  for (const { mentions } of entities) {
    const named = new Set<Span>();
    for (const { start, end } of mentions) {
      const sentence = sentences[countUpTo(starts, start) - 1];
      if (sentence && end <= sentence.end) named.add(sentence);
    }
    for (const sentence of named) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  return counts;
}

function estimate({
  text,
  title,
  sentences,
  entities,
  events,
  functionWords,
}: SummaryInput): readonly Candidate[] {
  const titleLine = title.trim();
  const told = sentences.filter(({ start, end }) => {
    const line = text.slice(start, end);
    return end - start >= shortest && line.trim() !== titleLine && !isBoilerplate(line);
  });
  const names = countNames(told, entities);
  const read = sentenceReader(functionWords);
  const { words: titleWords } = read(title);
  return describeSentences(text, told, read).map((sentence) => {
    const { start, end } = sentence.span;
    const holds = (span: Span) => span.start >= start && span.end <= end;
    const named = names.get(sentence.span) ?? 0;
    const sum =
      featureNames.reduce((total, name, index) => total + weights[name] * (sentence.values[index] ?? 0), 0) +
      findingWeights.title * overlap(titleWords, sentence.words) +
      weightOf(
        events.filter(({ evidence }) => holds(evidence)),
        events.length > 1,
      ) +
      findingWeights.entity * Math.min(named, 4);
    return { ...sentence, key: 1 / (1 + Math.exp(-sum)) };
  });
}

/**
 * The 2–4 sentences that a desk officer would keep, in the order of the text.
 * Method: each sentence's probability of being a key sentence; then greedily the sentence that raises the expected
 * ROUGE-1 F of the whole most, until none does.
 * @returns spans of whole sentences; fewer than two only where the text has no more.
 */
export function summarise(input: SummaryInput): readonly Span[] {
  const candidates = estimate(input);
  const chosen: Candidate[] = [];
  /** How much of each candidate the summary already says. */
  const saidOf = candidates.map(() => 0);
  let [matched, length, expectedF] = [0, 0, 0];
  while (chosen.length < most) {
    let best: { readonly candidate: Candidate; readonly gain: number; readonly f: number } | null = null;
    for (let at = 0; at < candidates.length; at++) {
      const candidate = candidates[at];
      if (!candidate || chosen.includes(candidate)) continue;
      const said = saidOf[at] ?? 0;
      if (said > repetition) continue;
      const worth = (commonGround + (1 - commonGround) * candidate.key) * (1 - redundancy * said);
      const gain = worth * candidate.length;
      const f = (2 * (matched + gain)) / (length + candidate.length + expectedLength);
      if (!best || f > best.f) best = { candidate, gain, f };
    }
    if (!best || (chosen.length >= fewest && best.f <= expectedF)) break;
    const { candidate: next } = best;
    chosen.push(next);
    candidates.forEach(({ words }, at) => {
      saidOf[at] = Math.max(saidOf[at] ?? 0, overlap(words, next.words));
    });
    matched += best.gain;
    length += best.candidate.length;
    expectedF = best.f;
  }
  return chosen.map(({ span }) => span).sort((one, other) => one.start - other.start);
}
