import { type Analyse, analyseWith } from './analyse-with.ts';
import type { Correction } from './corrections/types.ts';
import type { Knowledge } from './knowledge.ts';
import { languages } from './languages/index.ts';
import { createReader } from './reader.ts';

export type { Analyse } from './analyse-with.ts';

/**
 * The core with the rules of all languages, for who has them at hand; the worker loads them apart, see `reader.ts`.
 * @returns a pure function from one article's text to its findings. Never throws for any string.
 */
export const createAnalyser = (knowledge: Knowledge, corrections: readonly Correction[] = []): Analyse =>
  analyseWith(createReader(knowledge, corrections), languages);
