import type { Span } from './types.ts';

export interface SentenceRules {
  /** Words before a period that do not end a sentence, lower case, without the period: `prof`, `dr`, `co`. */
  readonly abbreviations: ReadonlySet<string>;
}

/** An end mark with the quotes and brackets that close behind it. */
const endMark = /[.!?。！？…]+["'”’」』）)\]]*/gu;
const lineBreak = /\n+/gu;
const hanEnd = /^[。！？…]/u;

function isEnd(text: string, mark: string, start: number, rules: SentenceRules): boolean {
  const end = start + mark.length;
  if (hanEnd.test(mark)) return true;
  const after = text.slice(end, end + 40);
  const before = text.slice(Math.max(0, start - 40), start);
  const wordBefore = /(?<word>[\p{L}\p{M}]+)$/u.exec(before)?.groups?.word ?? '';
  if (mark.startsWith('.')) {
    if (/^\s*$/u.test(after)) return true;
    // `Co. Ltd`, `Prof. dr.`; one capital is an initial: `John F. Kennedy`.
    if (mark === '.' && rules.abbreviations.has(wordBefore.toLowerCase())) return false;
    if (mark === '.' && /^\p{Lu}$/u.test(wordBefore) && !/(?<![\p{L}.])(?:I)$/u.test(before)) return false;
    if (/^\s/u.test(after)) return /^\s+["'“‘(\[]?[\p{Lu}\p{N}\p{Script=Han}]/u.test(after) || /["”’]$/u.test(mark);
    return isGluedEnd(mark, wordBefore, after);
  }
  // `!` and `?`: a lower-case continuation after a closing quote is the speech verb.
  if (/^\s*[\p{Ll},]/u.test(after)) return false;
  return true;
}

/** A page that lost its white space: `pengawasan obat.Dalam kunjungan`, `kesehatan."Kami melihat`. Not `Suara.com`, `U.S.`. */
function isGluedEnd(mark: string, wordBefore: string, after: string): boolean {
  if (!/^\p{Ll}{2,}$|^\p{Lu}{2,}$|^\p{Lu}\p{Ll}+$|^$/u.test(wordBefore)) return false;
  const next = /^(?<open>["“‘]?)(?<word>\p{Lu}[\p{L}]*)(?<rest>[\s,.])?/u.exec(after)?.groups;
  if (!next?.word) return false;
  if (mark.length > 1 || next.open) return true;
  return /^\p{Lu}\p{Ll}+$|^\p{Lu}{2,}$|^\p{Lu}$/u.test(next.word) && next.rest !== '.' && /\p{Ll}$/u.test(wordBefore);
}

/**
 * Cuts a text into sentences. Line breaks always cut; spans exclude surrounding white space.
 * @returns spans in order, which never overlap.
 */
export function splitSentences(text: string, rules: SentenceRules): readonly Span[] {
  const sentences: Span[] = [];
  const push = (from: number, to: number) => {
    let [start, end] = [from, to];
    while (start < end && /\s/u.test(text.charAt(start))) start++;
    while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
    if (end > start) sentences.push({ start, end });
  };
  let lineStart = 0;
  const cutLine = (lineEnd: number) => {
    let start = lineStart;
    const line = text.slice(lineStart, lineEnd);
    for (const match of line.matchAll(endMark)) {
      const at = lineStart + match.index;
      // In `."Kami` the quote opens the next sentence instead of closing this one.
      const mark = openingQuoteBelongsToNext(line, match.index, match[0]) ? match[0].slice(0, -1) : match[0];
      if (!isEnd(line, mark, match.index, rules)) continue;
      push(start, at + mark.length);
      start = at + mark.length;
    }
    push(start, lineEnd);
  };
  for (const match of text.matchAll(lineBreak)) {
    cutLine(match.index);
    lineStart = match.index + match[0].length;
  }
  cutLine(text.length);
  return sentences;
}

function openingQuoteBelongsToNext(line: string, at: number, mark: string): boolean {
  if (mark.length < 2 || !/["']$/u.test(mark)) return false;
  if (!/^\p{Lu}/u.test(line.slice(at + mark.length))) return false;
  // A straight quote closes when an odd number of them stands before it.
  const quote = mark.charAt(mark.length - 1);
  let open = false;
  for (let index = 0; index < at; index++) if (line.charAt(index) === quote) open = !open;
  return !open;
}

