import { fold } from '../fold.ts';
import type { KnownEntity } from '../knowledge.ts';
import type { EntityType, Span } from '../types.ts';
import type { TextView } from './document.ts';
import { fitsInitials, isShortForm } from './initials.ts';
import { endOfText, type SpanIndex } from './span-index.ts';

/** `Badan Standardisasi Nasional (BSN)`: from here on, and before, the short form means this and nothing else. */
export interface Definition {
  readonly short: string;
  /** The bracket's place: the definition binds what follows it. */
  readonly at: number;
  readonly shortAt: Span;
  readonly long: Span;
  /** null: the long form is no entity we know or can type, and so the short form is none either. */
  readonly type: EntityType | null;
  readonly candidates: readonly KnownEntity[];
  readonly name: string;
}

const brackets = /[(（](?<inside>[^()（）\n]{2,90})[)）]/gu;
const quotes = /^["'“”‘’「『《\s]+|["'“”‘’」』》\s]+$/gu;

interface Part extends Span {
  readonly text: string;
}

/** `以下简称“中疾控”` → `中疾控`; `artificial intelligence/AI` → both. */
function partsOf(inside: string, offset: number, phrases: readonly string[]): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const piece of inside.split(/(?<=[/,;，、；])/u)) {
    let text = piece.replace(/[/,;，、；]$/u, '');
    let start = from;
    const phrase = phrases.find((candidate) => fold(text).trimStart().startsWith(candidate));
    if (phrase) {
      const skipped = text.length - text.trimStart().length + phrase.length;
      text = text.slice(skipped);
      start += skipped;
    }
    const opening = /^["'“”‘’「『《\s:：]*/u.exec(text)?.[0].length ?? 0;
    const bare = text.slice(opening).replace(quotes, '');
    if (bare)
      parts.push({
        text: bare,
        start: offset + start + opening,
        end: offset + start + opening + bare.length,
      });
    from += piece.length;
  }
  return parts;
}

/** Words before the bracket whose initials spell the short form: `Tes Cepat Molekuler (TCM)`. */
function spelledBefore(view: TextView, short: string, end: number): Span | null {
  const last = view.tokenFrom(end) - 1;
  const sentence = view.sentenceAt(end - 1);
  for (let length = 2; length <= short.length + 4; length++) {
    const first = last - length + 1;
    const token = view.tokens[first];
    if (!token || view.sentenceAt(token.start) !== sentence) return null;
    if (token.kind !== 'word') continue;
    if (fitsInitials(short, view.text.slice(token.start, end), view.language.entities.nameConnectors))
      return { start: token.start, end };
  }
  return null;
}

function define(
  view: TextView,
  proposals: SpanIndex,
  known: SpanIndex,
  at: number,
  parts: readonly Part[],
): Definition[] {
  const before = endOfText(view.text, at);
  // `China X Company (CXC) Pharmaceutical Co. Ltd`: the bracket stands inside the name.
  const around = proposals.around(at);
  const long = around ?? proposals.longestTo(before);
  const inner = parts.map(known.exactly);
  const definitions: Definition[] = [];
  parts.forEach((part, index) => {
    if (!isShortForm(part.text, long && view.text.slice(long.start, long.end))) return;
    const shortKnown = inner[index];
    // `Kementerian Kesehatan Republik Indonesia (RI)`: the bracket shortens the country alone.
    if (
      shortKnown &&
      long &&
      shortKnown.type !== long.type &&
      !fitsInitials(part.text, view.text.slice(long.start, long.end), view.language.entities.nameConnectors)
    )
      return;
    const base = { short: part.text, at, shortAt: { start: part.start, end: part.end } };
    // `(traditional Chinese medicine/TCM)`: a full name beside the short form says what both mean.
    const spelledInside = inner.find((other, place) => place !== index && other && other.type !== 'place');
    const full =
      long && long.type !== 'person' && (long.type !== 'place' || shortKnown?.type === 'place') ? long : null;
    const meaning = full && full.candidates.length > 0 ? full : (spelledInside ?? full);
    if (meaning) {
      // A long form that no table lists may carry a short form that one does: `RSUPN Dr. Cipto … (RSCM)`.
      const borrowed =
        meaning.candidates.length === 0 && shortKnown?.type === meaning.type
          ? shortKnown.candidates
          : meaning.candidates;
      definitions.push({
        ...base,
        long: meaning,
        type: meaning.type,
        candidates: borrowed,
        name: view.text.slice(meaning.start, meaning.end),
      });
      return;
    }
    const spelled = spelledBefore(view, part.text, before);
    if (spelled)
      definitions.push({
        ...base,
        long: spelled,
        type: null,
        candidates: [],
        name: view.text.slice(spelled.start, spelled.end),
      });
  });
  return definitions;
}

/** `BPOM (Badan Pengawas Obat dan Makanan)`: the bracket spells what stands before it. */
function defineReversed(view: TextView, proposals: SpanIndex, at: number, part: Part): Definition | null {
  const before = endOfText(view.text, at);
  const token = view.tokens[view.tokenFrom(before) - 1];
  if (!token || token.end !== before) return null;
  const short = view.text.slice(token.start, token.end);
  if (!isShortForm(short, part.text)) return null;
  const inner = proposals.exactly(part);
  if (!inner && !fitsInitials(short, part.text, view.language.entities.nameConnectors)) return null;
  if (inner?.type === 'place' || inner?.type === 'person') return null;
  // `LAGOS (AFP)`: a dateline, not what a city is short for.
  if (inner?.candidates[0]?.kind === 'media') return null;
  return {
    short,
    at,
    shortAt: { start: token.start, end: token.end },
    long: { start: part.start, end: part.end },
    type: inner?.type ?? null,
    candidates: inner?.candidates ?? [],
    name: part.text,
  };
}

/**
 * Every definition in brackets.
 * @param proposals names without overlaps, @param known all names of the tables, which may overlap.
 */
export function readDefinitions(
  view: TextView,
  proposals: SpanIndex,
  known: SpanIndex,
): readonly Definition[] {
  const phrases = view.language.entities.definitionPhrases;
  const definitions: Definition[] = [];
  for (const match of view.text.matchAll(brackets)) {
    const inside = match.groups?.inside ?? '';
    const parts = partsOf(inside, match.index + 1, phrases);
    const found = define(view, proposals, known, match.index, parts);
    definitions.push(...found);
    const [part] = parts;
    if (found.length > 0 || !part || parts.length > 1) continue;
    const reversed = defineReversed(view, proposals, match.index, part);
    if (reversed) definitions.push(reversed);
  }
  return definitions;
}
