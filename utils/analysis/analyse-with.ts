import type { LanguageRules } from './languages/types.ts';
import type { OpenText } from './reader.ts';
import type { Analysis, AnalysisInput, LanguageCode } from './types.ts';

export type Analyse = (input: AnalysisInput) => Analysis;

/** Reads and analyses in one step, where the rules of all languages are there. */
export const analyseWith =
  (open: OpenText, rules: Readonly<Record<LanguageCode, LanguageRules>>): Analyse =>
  (input) => {
    const { language, analyse } = open(input);
    return analyse(language && rules[language]);
  };
