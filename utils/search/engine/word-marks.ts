import { fold, type HanVariants } from '../../analysis/fold.ts';
import type { LanguageCode, Span } from '../../analysis/types.ts';
import { runsOf } from '../runs.ts';
import { termsOf, termsOfQuery } from '../terms.ts';
import type { Resolved, ResolvedWords } from './resolved.ts';
import { textPattern } from './text-pattern.ts';

/** The words that a result has: those that are asked for, not those that are shut out. */
export function wantedWords(query: Resolved): readonly ResolvedWords[] {
  switch (query.kind) {
    case 'words':
      return [query];
    case 'all':
    case 'any':
      return query.parts.flatMap(wantedWords);
    default:
      return [];
  }
}

/** Where a word or phrase of a query stands. `word`: its place among those of the query. */
export interface WordMark extends Span {
  readonly word: number;
}

/** Whether a run of a text is what one word of a query asks for, in whatever form; null for what is several. */
function runTest(
  { text, exact, prefix }: ResolvedWords,
  variants: HanVariants,
): ((run: string, lang: LanguageCode | 'any') => boolean) | null {
  const [run, ...others] = runsOf(text, variants);
  if (!run || run.isHan || others.length > 0) return null;
  if (prefix) return (found) => found.startsWith(run.text);
  const wanted = new Set(termsOfQuery(run, exact).flat());
  return (found, lang) => termsOf(found, lang, variants).some((term) => wanted.has(term));
}

function allMatches(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

/** Everywhere in a text where words of a query stand, in order; of two that overlap the first. */
export function wordMarks(
  text: string,
  words: readonly ResolvedWords[],
  lang: LanguageCode | 'any',
  variants: HanVariants,
): readonly WordMark[] {
  const folded = fold(text, variants);
  const runs = runsOf(text, variants).filter(({ isHan }) => !isHan);
  const answers = new Map<string, boolean>();
  const found = words.flatMap((wanted, word): WordMark[] => {
    const test = runTest(wanted, variants);
    if (!test) {
      const pattern = textPattern(wanted.text, wanted.prefix, variants, 'gu');
      return pattern ? allMatches(pattern, folded).map((span) => ({ ...span, word })) : [];
    }
    answers.clear();
    return runs.flatMap(({ text: run, start, end }) => {
      const is = answers.get(run) ?? test(run, lang);
      answers.set(run, is);
      return is ? [{ start, end, word }] : [];
    });
  });
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  let last = 0;
  return found.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}
