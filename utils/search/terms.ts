import type { HanVariants } from '../analysis/fold.ts';
import type { LanguageCode } from '../analysis/types.ts';
import { type Run, runsOf } from './runs.ts';
import { stemEnglish } from './stems/english.ts';
import { stemIndonesian } from './stems/indonesian.ts';

/** Before a stem, so that `~studi` of "studies" is not the word "studi". No run has this letter. */
const stemMark = '~';

const stemmers: Readonly<Record<LanguageCode | 'any', readonly ((word: string) => string)[]>> = {
  id: [stemIndonesian],
  en: [stemEnglish],
  // A Latin word in a Chinese text is English as a rule.
  zh: [stemEnglish],
  any: [stemIndonesian, stemEnglish],
};

/** Every character, and every two that follow each other: so that any part of a run is found without knowing words. */
function hanTerms(run: string): readonly string[] {
  const characters = [...run];
  return characters.flatMap((character, at) => {
    const next = characters[at + 1];
    return next === undefined ? [character] : [character, character + next];
  });
}

/** The terms under which one run of a text is kept in the index. */
function termsOfRun({ text, isHan }: Run, lang: LanguageCode | 'any'): readonly string[] {
  if (isHan) return hanTerms(text);
  const stems = stemmers[lang].map((stem) => stem(text)).filter((stem) => stem !== text);
  return [text, ...new Set(stems.map((stem) => stemMark + stem))];
}

/** The terms of a text, each as often as it occurs. */
export const termsOf = (text: string, lang: LanguageCode | 'any', variants: HanVariants): readonly string[] =>
  runsOf(text, variants).flatMap((run) => termsOfRun(run, lang));

/**
 * What must be in the index for a word of a query: of each inner list one term. The language of the query is not known:
 * a word is stemmed by the rules of all, and meets texts of each language under its own. Han characters are looked for
 * by all their pairs.
 * @param exact as it is written, whatever it could be a form of.
 */
export function termsOfQuery({ text, isHan }: Run, exact: boolean): readonly (readonly string[])[] {
  if (isHan) {
    const characters = [...text];
    return characters.length === 1
      ? [[text]]
      : characters.slice(1).map((next, at) => [`${characters[at]}${next}`]);
  }
  if (exact) return [[text]];
  const stems = [stemIndonesian(text), stemEnglish(text)];
  return [[...new Set([text, ...stems, ...stems.map((stem) => stemMark + stem)])]];
}
