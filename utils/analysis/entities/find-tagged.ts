import type { FindSpans } from '../tagger.ts';
import type { EntityType } from '../types.ts';
import type { TextView } from './document.ts';
import {
  breaksBefore,
  gapBefore,
  isCapitalised,
  isTitleCase,
  runLeft,
  runRight,
  startsSentence,
} from './name-run.ts';
import type { SettledBy } from './overlaps.ts';
import { phraseIndex } from './phrase-index.ts';
import { hasOpenName, isEvident, isOffice, isPlausible } from './tagged-evidence.ts';
import type { Proposal } from './types.ts';

/** Labels of the corpora that the tagger may have learnt. */
const typeOf: Readonly<Record<string, EntityType>> = {
  PERSON: 'person',
  PER: 'person',
  PPL: 'person',
  ORGANISATION: 'organization',
  ORGANIZATION: 'organization',
  ORG: 'organization',
  IND: 'organization',
  PLACE: 'place',
  LOCATION: 'place',
  LOC: 'place',
  PLC: 'place',
  GPE: 'place',
};

/** A sentence longer than this is a list or a broken page; the tagger learnt nothing of such. */
const longestSentence = 200;
/** A text this long says more of a name than one sentence, and so more is asked. */
const fewestSentences = 4;

/** Probability that the tagger must give a name: what it gives less is more often wrong than right. */
const leastConfidence = 0.4;
/** A report has other means to find its names; a wrong one costs more there. */
const leastConfidenceInDocument = 0.5;

interface Tagged {
  first: number;
  last: number;
  type: EntityType;
  /** Tokens that the tagger gave this type. */
  weight: number;
}

/**
 * What the statistical tagger believes; it only proposes. Its borders are corrected by capitals: small words fall off
 * its ends, pieces of one capitalised run become one name of the type that most of its words have.
 * @param settledBy what stronger rules have said of a range of tokens.
 */
export function findTagged(
  view: TextView,
  findSpans: FindSpans | null,
  settledBy: SettledBy,
): readonly Proposal[] {
  if (!findSpans || !view.language.entities.usesTagger) return [];
  const proposals: Proposal[] = [];
  const isDocument = view.sentences.length >= fewestSentences;
  for (const sentence of view.sentences) {
    const from = view.tokenFrom(sentence.start);
    const behind = view.tokenFrom(sentence.end);
    if (behind - from < 3 || behind - from > longestSentence) continue;
    if (!hasOpenName(view, from, behind, settledBy)) continue;
    const written = view.tokens.slice(from, behind).map(({ start, end }) => view.text.slice(start, end));
    const spans = findSpans(written).flatMap(({ first, last, kind, confidence }) => {
      const type = typeOf[kind];
      if (!type || confidence < (isDocument ? leastConfidenceInDocument : leastConfidence)) return [];
      const span = { first: from + first, last: from + last, type, weight: last - first + 1 };
      return withBorders(view, span, settledBy);
    });
    for (const { first, last, type } of joinPieces(view, spans)) {
      if (isDocument ? !isEvident(view, first, last, type) : type === 'organization' && isOffice(view, first))
        continue;
      const start = view.tokens[first]?.start ?? 0;
      const end = view.tokens[last]?.end ?? 0;
      if (isPlausible(view, first, last))
        proposals.push({ start, end, type, rule: 'tagger', candidates: [], trust: 0.45 });
    }
  }
  return proposals;
}

const anyConnector: ReadonlySet<string> = new Set();

/** Trims small words off the ends and widens to the capitalised run. */
function withBorders(view: TextView, span: Tagged, settledBy: SettledBy): Tagged[] {
  const { placeHeads, offices, titles, nameParticles, officeFields, notNames } = view.language.entities;
  const heads = phraseIndex(placeHeads);
  const officeIndex = phraseIndex(offices);
  let { first, last } = span;
  const settled = settledBy(first, last);
  if (settled && (span.type === 'person' || settled.type !== 'place')) {
    // Where a rule has spoken, the tagger keeps a name that is left over, not a rest of words.
    while (first <= last && settledBy(first, first)) first++;
    while (last >= first && settledBy(last, last)) last--;
    if (span.type !== 'person' || last <= first || settledBy(first, last)) return [];
  }
  const isTrimmed = (at: number) =>
    !isCapitalised(view, at) &&
    !(span.type === 'place' && heads.lengthAt(view, at) > 0) &&
    view.tokens[at]?.kind !== 'number' &&
    view.words[at] !== '"';
  while (first <= last && isTrimmed(first)) first++;
  while (
    last >= first &&
    !isCapitalised(view, last) &&
    view.words[last] !== '.' &&
    view.words[last] !== '"' &&
    view.tokens[last]?.kind !== 'number'
  )
    last--;
  if (span.type === 'person')
    while (first < last) {
      const office = officeIndex.lengthAt(view, first);
      if (office > 0) first += office;
      else if (titles.has(view.words[first] ?? '')) first++;
      else if (view.words[first] === '.') first++;
      else break;
    }
  // `kota Hangzhou` with a small head is the Hangzhou of the tables.
  const head = span.type === 'place' && !isCapitalised(view, first) ? heads.lengthAt(view, first) : 0;
  if (head > 0 && settledBy(first + head, first + head)) return [];
  if (first > last) return [];
  const stopsAt = (at: number) =>
    settledBy(at, at) !== undefined ||
    titles.has(view.words[at] ?? '') ||
    officeIndex.lengthAt(view, at) > 0 ||
    officeIndex.lengthBefore(view, at + 1) > 0 ||
    officeFields.has(view.words[at] ?? '') ||
    notNames.has(view.words[at] ?? '') ||
    isTitleCase(view, at);
  const limits = { connectors: span.type === 'person' ? nameParticles : anyConnector, stopsAt, longest: 6 };
  if (isCapitalised(view, first) && span.type !== 'place') {
    const wider = runLeft(view, first, limits);
    // The first word of a sentence has its capital from there: `Khasiat BCG`.
    first = startsSentence(view, wider) && span.type !== 'person' && wider < first ? wider + 1 : wider;
  }
  if (isCapitalised(view, last)) last = runRight(view, last, limits);
  // `desa Kalirejo`: what the place is belongs to the name of a place that no table lists.
  if (span.type === 'place' && !breaksBefore(view, first)) {
    const length = heads.lengthBefore(view, first);
    if (length > 0 && !settledBy(first, last)) first -= length;
  }
  return [{ ...span, first, last }];
}

/** Pieces that now overlap or touch are one name. */
function joinPieces(view: TextView, spans: readonly Tagged[]): readonly Tagged[] {
  const joined: Tagged[] = [];
  for (const span of spans) {
    const previous = joined[joined.length - 1];
    const touches =
      previous &&
      (span.first <= previous.last ||
        (span.first === previous.last + 1 && gapBefore(view, span.first) === ' '));
    if (!previous || !touches) {
      joined.push({ ...span });
      continue;
    }
    if (span.weight > previous.weight) previous.type = span.type;
    previous.weight = Math.max(previous.weight, span.weight);
    previous.last = Math.max(previous.last, span.last);
  }
  return joined;
}
