import { allMatches } from './all-matches.ts';
import type { Span } from './types.ts';

/** All words lower case, without their period. */
export interface SentenceRules {
  /** Before more of the same sentence, whatever follows: `prof`, `dr`. */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that may stand at an end, too: `ltd`, `tbk`, `etc`; they do where an opener follows. */
  readonly closings: ReadonlySet<string>;
  /** Words that, with a capital, begin a sentence far more often than a name: `the`, `menurut`. */
  readonly openers: ReadonlySet<string>;
  /** Nouns whose names end in a letter, which is then no initial: `hepatitis B.`. */
  readonly lettered: ReadonlySet<string>;
  /** What belongs to the quoted sentence before it, if anything does: `……。”他说。`. */
  readonly attribution: RegExp | null;
}

/** An end mark with the quotes and brackets that close behind it. */
const endMark = /[.!?。！？…]+["'”’」』）)\]]*/gu;
const lineBreak = /\n+/gu;
const closed = /["'”’」』]$/u;
/** Characters looked at on either side of a mark. */
const reach = 40;

interface Spot {
  readonly mark: string;
  readonly before: string;
  readonly after: string;
  /** Letters that stand before the mark. */
  readonly word: string;
}

/** A sentence begins here with a word that seldom begins a name. */
function opensSentence(after: string, { openers }: SentenceRules): boolean {
  const word = /^\s*["'“‘(]?(?<word>\p{Lu}\p{L}*)(?=[\s,]|$)/u.exec(after)?.groups?.word;
  return word !== undefined && openers.has(word.toLowerCase());
}

function isHanEnd({ mark, after }: Spot, { attribution }: SentenceRules): boolean {
  if (/^[》〉]/u.test(after)) return false;
  if (!closed.test(mark)) return true;
  // `“加油！”的口号`, `“好。”他说。`
  return !/^[的等、，,；：和与與及或]/u.test(after) && !attribution?.test(after);
}

function isEllipsisEnd({ mark, after }: Spot): boolean {
  return closed.test(mark) ? !/^\s*\p{Ll}/u.test(after) : /^\s*["“‘「]?\p{Lu}/u.test(after);
}

/** `Co. Ltd`, `Prof. dr.`, `John F. Kennedy`, `1. Vaksin`: a period inside a sentence, and when it is its end after all. */
function isAbbreviating({ before, after, word }: Spot, rules: SentenceRules): boolean {
  const abbreviation = word.toLowerCase();
  if (rules.abbreviations.has(abbreviation)) return true;
  if (rules.closings.has(abbreviation)) return !(/^\s/u.test(after) && opensSentence(after, rules));
  if (/^\p{Lu}$/u.test(word)) {
    if (/(?<![\p{L}.])I$/u.test(before)) return false;
    const noun = /(?<noun>\p{L}{1,60})[\s-]\p{Lu}$/u.exec(before)?.groups?.noun?.toLowerCase();
    if (noun && rules.lettered.has(noun)) return false;
    return !(/^\s/u.test(after) && opensSentence(after, rules));
  }
  return /^\s*\p{Nd}{1,2}$/u.test(before);
}

/** A page that lost its white space: `pengawasan obat.Dalam kunjungan`, `kesehatan."Kami melihat`. Not `Suara.com`, `U.S.`. */
function isGluedEnd(spot: Spot, rules: SentenceRules): boolean {
  const { mark, before, after, word } = spot;
  if (/^\p{L}$/u.test(word) || (!word && !/[\p{N}%)\]”]$/u.test(before) && mark.length === 1)) return false;
  if (opensSentence(after, rules)) return true;
  if (!/^\p{Lu}?\p{Ll}+$|^\p{Lu}+$|^$/u.test(word)) return false;
  const next = /^(?<open>["“‘]?)(?<word>\p{Lu}\p{L}*)(?<rest>[\s,.])?/u.exec(after)?.groups;
  if (!next?.word) return false;
  if (mark.length > 1 || next.open) return true;
  const isWord = /^\p{Lu}\p{Ll}+$|^\p{Lu}+$/u.test(next.word);
  return isWord && next.rest !== '.' && /\p{Ll}$/u.test(word);
}

/** Most sentences begin so; the letters of all scripts are asked for where one does not. */
const plainOpening = /^\s+["'“‘([]?[A-Z0-9]/u;
const anyOpening = /^\s+["'“‘([]?[\p{Lu}\p{N}\p{Script=Han}]/u;

function isEnd(spot: Spot, rules: SentenceRules): boolean {
  const { mark, after } = spot;
  if (/^\s*$/u.test(after)) return true;
  if (/[。！？]/u.test(mark)) return isHanEnd(spot, rules);
  if (/^…/u.test(mark)) return isEllipsisEnd(spot);
  if (mark.startsWith('.')) {
    if (mark === '.' && isAbbreviating(spot, rules)) return false;
    if (!/^\s/u.test(after)) return isGluedEnd(spot, rules);
    if (plainOpening.test(after) || anyOpening.test(after)) return true;
    return closed.test(mark) && !/^\s+\p{Ll}/u.test(after);
  }
  // `!` and `?`: a lower-case continuation after a closing quote is the speech verb.
  if (/^\s*[\p{Ll},]/u.test(after)) return false;
  return isHanEnd(spot, rules);
}

/** Counts straight quotes up to a place that only moves forward; an apostrophe inside a word is none. */
function quoteCounter(line: string): (quote: string, until: number) => number {
  const counts: Record<string, number> = { '"': 0, "'": 0 };
  let at = 0;
  return (quote, until) => {
    for (; at < until; at++) {
      const character = line.charAt(at);
      if (character === '"') counts['"'] = (counts['"'] ?? 0) + 1;
      else if (character === "'" && !/\p{L}'\p{L}/u.test(line.slice(Math.max(0, at - 1), at + 2)))
        counts["'"] = (counts["'"] ?? 0) + 1;
    }
    return counts[quote] ?? 0;
  };
}

const isPlainLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/** The letters and marks with which a text ends; read from behind, for a pattern would try every place before. */
function lastWord(text: string): string {
  let from = text.length;
  while (from > 0) {
    const code = text.charCodeAt(from - 1);
    if (isPlainLetter(code)) from--;
    else if (code < 0x80) break;
    else {
      const isPair = from > 1 && (text.codePointAt(from - 2) ?? 0) > 0xffff;
      const character = text.slice(isPair ? from - 2 : from - 1, from);
      if (!/[\p{L}\p{M}]/u.test(character)) break;
      from -= character.length;
    }
  }
  return text.slice(from);
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : /\s/u.test(text.charAt(at));
}

/** The ends of the sentences of one line, in order, without the line's own end. */
function endsIn(line: string, rules: SentenceRules): readonly number[] {
  const ends: number[] = [];
  const quotesBefore = quoteCounter(line);
  for (const { index, 0: found } of allMatches(endMark, line)) {
    let mark = found;
    const quote = mark.charAt(mark.length - 1);
    // In `."Kami` the quote opens the next sentence instead of closing this one: as many stand before it as close.
    if (
      mark.length > 1 &&
      /["']/u.test(quote) &&
      /^\p{Lu}/u.test(line.slice(index + mark.length, index + mark.length + 2))
    )
      if (quotesBefore(quote, index) % 2 === 0) mark = mark.slice(0, -1);
    const end = index + mark.length;
    const before = line.slice(Math.max(0, index - reach), index);
    const word = lastWord(before);
    if (isEnd({ mark, before, after: line.slice(end, end + reach), word }, rules)) ends.push(end);
  }
  return ends;
}

/**
 * Cuts a text into sentences. Line breaks always cut; spans exclude surrounding white space.
 * @returns spans in order, which never overlap. Linear in the text's length.
 */
export function splitSentences(text: string, rules: SentenceRules): readonly Span[] {
  const sentences: Span[] = [];
  const push = (from: number, to: number) => {
    let [start, end] = [from, to];
    while (start < end && isSpace(text, start)) start++;
    while (end > start && isSpace(text, end - 1)) end--;
    if (end > start) sentences.push({ start, end });
  };
  const cutLine = (lineStart: number, lineEnd: number) => {
    let start = lineStart;
    for (const end of endsIn(text.slice(lineStart, lineEnd), rules)) {
      push(start, lineStart + end);
      start = lineStart + end;
    }
    push(start, lineEnd);
  };
  let lineStart = 0;
  for (const match of text.matchAll(lineBreak)) {
    cutLine(lineStart, match.index);
    lineStart = match.index + match[0].length;
  }
  cutLine(lineStart, text.length);
  return sentences;
}
