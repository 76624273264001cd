import type { Span } from '../types.ts';
import { type TextView, traits } from './document.ts';

/** White space between a token and the one before it; a line break or a wide gap ends every name. */
export function gapBefore(view: TextView, at: number): string {
  const token = view.tokens[at];
  const previous = view.tokens[at - 1];
  return token && previous ? view.text.slice(previous.end, token.start) : '\n';
}

/** Whether a line break or a wide gap stands before a token. */
export const breaksBefore = (view: TextView, at: number): boolean =>
  ((view.traits[at] ?? traits.behindBreak) & traits.behindBreak) !== 0;

export const written = (view: TextView, at: number): string => {
  const token = view.tokens[at];
  return token ? view.text.slice(token.start, token.end) : '';
};

const startsCapital = /^\p{Lu}/u;
export const isCapitalised = (view: TextView, at: number): boolean =>
  ((view.traits[at] ?? 0) & traits.capital) !== 0;
/** `BPOM`, `RI`; one capital alone is an initial. */
export const isAcronym = (view: TextView, at: number): boolean =>
  ((view.traits[at] ?? 0) & traits.acronym) !== 0;
const isInitial = (view: TextView, at: number) => /^\p{Lu}$/u.test(written(view, at));

/** A headline In Which Every Word Has A Capital: there a capital tells nothing of a small word. */
export function isTitleCase(view: TextView, at: number): boolean {
  const index = view.sentenceOf[at];
  if (index === undefined || index < 0) return false;
  const known = view.titleCases[index] ?? 0;
  if (known !== 0) return known === 2;
  const sentence = view.sentences[index];
  const result = sentence !== undefined && readsAsHeadline(view, sentence);
  view.titleCases[index] = result ? 2 : 1;
  return result;
}

/** Nearly every word of a sentence has a capital, and none but function words is written small. */
function readsAsHeadline(view: TextView, sentence: Span): boolean {
  const { functionWords } = view.language.lexicon;
  let [words, capitals] = [0, 0];
  for (let at = view.tokenFrom(sentence.start); at < view.tokens.length; at++) {
    const token = view.tokens[at];
    if (!token || token.start >= sentence.end) break;
    if (token.kind === 'han') return readsAsHanHeadline(view, sentence);
    const length = token.end - token.start;
    if (token.kind !== 'word' || length < 2 || (length === 2 && isPair(view.text, token.start))) continue;
    words++;
    if (isCapitalised(view, at)) capitals++;
    // Headlines write only function words small: a longer word in small letters tells a sentence full of names.
    else if (length >= 5 && !functionWords.has(written(view, at))) return false;
  }
  return capitals > words * 0.7;
}

const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff;

/** The same where Han characters stand among the letters, which are one word with them. */
function readsAsHanHeadline(view: TextView, { start, end }: Span): boolean {
  const words = view.text.slice(start, end).match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  const { functionWords } = view.language.lexicon;
  const hasSmallWord = words.some(
    (word) => word.length >= 5 && !startsCapital.test(word) && !functionWords.has(word),
  );
  return !hasSmallWord && words.filter((word) => startsCapital.test(word)).length > words.length * 0.7;
}

/** The word may start a sentence or a phrase with a capital without being part of a name. */
export function isPlainWord(view: TextView, at: number): boolean {
  const known = view.plainWords[at] ?? 0;
  if (known !== 0) return known === 2;
  const isPlain = readsPlain(view, at);
  if (at >= 0) view.plainWords[at] = isPlain ? 2 : 1;
  return isPlain;
}

function readsPlain(view: TextView, at: number): boolean {
  const word = view.words[at] ?? '';
  const { entities, lexicon } = view.language;
  // `An Phuc`: the article stands before vowels, so this is none.
  if (
    word === 'an' &&
    /^ \p{Lu}(?<![AEIOUHÀ-Å])\p{Ll}/u.test(
      view.text.slice(view.tokens[at]?.end ?? 0, (view.tokens[at]?.end ?? 0) + 3),
    )
  )
    return false;
  // `Said Ali`: the verb has no capital, and no name right behind.
  if (word === 'said' && isCapitalised(view, at) && isCapitalised(view, at + 1)) return false;
  return entities.notNames.has(word) || (lexicon.functionWords.has(word) && !isAcronym(view, at));
}

/** A small word with a capital in the middle of a name belongs to it: `John Still Carter`, outside a headline. */
const endsRun = (view: TextView, at: number) =>
  view.words[at - 1] !== '-' &&
  isPlainWord(view, at) &&
  (view.language.entities.notNames.has(view.words[at] ?? '') || isTitleCase(view, at));

export function startsSentence(view: TextView, at: number): boolean {
  const index = view.sentenceOf[at];
  if (index === undefined) return false;
  const sentence = view.sentences[index];
  if (!sentence) return true;
  // Quotes and brackets may open a sentence; letters and digits before the token mean that it does not.
  for (let before = at - 1; before >= 0; before--) {
    const previous = view.tokens[before];
    if (!previous || previous.start < sentence.start) return true;
    if (previous.kind !== 'mark') return false;
  }
  return true;
}

/** Words in the longest name of an organisation. */
export const longestOrganization = 14;

export interface RunLimits {
  /** Words that may join parts of the name, if a capital follows. */
  readonly connectors: ReadonlySet<string>;
  /** Ends the run before this token. */
  readonly stopsAt?: (at: number) => boolean;
  readonly longest: number;
  /** Titles inside a name keep their period: `RS Jiwa Dr. Soeharto`. */
  readonly titles?: ReadonlySet<string>;
}

/** Short words that keep their period inside a name: `St. Jude Hospital`. */
const saints: ReadonlySet<string> = new Set(['st', 'ste', 'mt']);
const nameOwners: ReadonlySet<string> = new Set(['people', 'children', 'women', 'veterans', 'workers']);
const none: ReadonlySet<string> = new Set();
const isGlued = (gap: string) => gap === '';

/** `Ma'ruf`, `Fa'asavalu`: behind the sign for a glottal stop a name goes on small. */
export const isInnerSyllable = (view: TextView, at: number): boolean =>
  view.words[at - 1] === "'" &&
  isCapitalised(view, at - 2) &&
  gapBefore(view, at - 1) === '' &&
  gapBefore(view, at) === '' &&
  /^\p{Ll}{3,}$/u.test(written(view, at));

/** The token after `at` that belongs to the same name, or -1. Steps over hyphens, initials' periods and connectors. */
function nextOfName(view: TextView, at: number, { connectors, titles = none }: RunLimits): number {
  const next = at + 1;
  if (breaksBefore(view, next)) return -1;
  const gap = gapBefore(view, next);
  const word = view.words[next] ?? '';
  const after = next + 1;
  const isWord = (index: number) => view.tokens[index]?.kind === 'word';
  // `People's Hospital`: these owners are part of the name.
  if (word === "'" && view.words[after] === 's' && nameOwners.has(view.words[at] ?? ''))
    return !breaksBefore(view, after + 1) && isCapitalised(view, after + 1) ? after + 1 : -1;
  if ((word === '-' || word === "'") && isGlued(gap) && isGlued(gapBefore(view, after))) {
    if (word === "'" && (view.words[after] ?? '').length < 2) return -1;
    return isWord(after) &&
      (word === '-'
        ? !/^\p{Ll}/u.test(written(view, after)) || startsCapital.test(written(view, at))
        : isCapitalised(view, after) || isInnerSyllable(view, after))
      ? after
      : -1;
  }
  if (
    word === '.' &&
    isGlued(gap) &&
    (isInitial(view, at) || saints.has(view.words[at] ?? '') || titles.has(view.words[at] ?? ''))
  )
    return !breaksBefore(view, after) && isCapitalised(view, after) ? after : -1;
  // `RSUP dr. Johannes X`
  if (titles.has(word) && view.words[after] === '.' && isGlued(gapBefore(view, after)))
    return !breaksBefore(view, after + 1) && isCapitalised(view, after + 1) ? after + 1 : -1;
  if (word === '&' && !breaksBefore(view, after)) return isCapitalised(view, after) ? after : -1;
  if (isCapitalised(view, next)) return next;
  if (connectors.has(word))
    for (let ahead = after; ahead <= after + 1; ahead++) {
      if (breaksBefore(view, ahead)) return -1;
      if (isCapitalised(view, ahead)) return ahead;
      // `al-Zahra`
      if (ahead === after && view.words[ahead] === '-' && isGlued(gapBefore(view, ahead))) continue;
      if (!connectors.has(view.words[ahead] ?? '')) return -1;
    }
  return -1;
}

/** Last token (inclusive) of the name that runs on from token `from`, which counts as part of it. */
export function runRight(view: TextView, from: number, limits: RunLimits): number {
  let last = from;
  for (let count = 1; count < limits.longest; count++) {
    const next = nextOfName(view, last, limits);
    if (next < 0 || limits.stopsAt?.(next) || endsRun(view, next)) break;
    last = next;
  }
  return last;
}

/** First token of the name that ends with token `from`. */
export function runLeft(view: TextView, from: number, limits: RunLimits): number {
  let first = from;
  for (let count = 1; count < limits.longest; count++) {
    let previous = first - 1;
    if (breaksBefore(view, first)) break;
    const word = view.words[previous] ?? '';
    if (word === 's' && view.words[previous - 1] === "'" && nameOwners.has(view.words[previous - 2] ?? ''))
      previous -= 2;
    else if (word === '.' && saints.has(view.words[previous - 1] ?? '')) previous--;
    else if ((word === '-' || word === '&') && !breaksBefore(view, previous)) previous--;
    else if (limits.connectors.has(word) && !isCapitalised(view, previous)) {
      do previous--;
      while (limits.connectors.has(view.words[previous] ?? '') && !isCapitalised(view, previous));
    }
    if (!isCapitalised(view, previous) || limits.stopsAt?.(previous) || isPlainWord(view, previous)) break;
    if (nextOfName(view, previous, limits) !== first) break;
    first = previous;
  }
  return first;
}
