import type { featureNames } from './features.ts';

/**
 * Logistic regression on the key-sentence labels of 750 Indonesian reports (IndoSum, Kurniawan and Louvan 2018),
 * printed by `node scripts/fit-summary.ts`. Style, not vocabulary: it serves the other languages too.
 */
export const weights: Readonly<Record<(typeof featureNames)[number], number>> = {
  base: 0.29,
  first: 0.32,
  second: 0.84,
  third: 0.96,
  fourth: 0.82,
  fifth: 0.36,
  logPosition: -0.65,
  depth: -0.77,
  paragraphStart: -0.16,
  length: 0.91,
  lengthSquared: -0.13,
  short: -0.2,
  centrality: 0.66,
  likeLead: 0.08,
  likePrevious: -0.81,
  names: 0.81,
  digits: 0.08,
  quote: -1.27,
  openingReference: 0,
  last: -0.41,
  logSentences: -0.17,
  lengthByPosition: -0.52,
  quoteByPosition: -0.31,
  centralityByPosition: -0.3,
  colon: 0.19,
  question: -0.72,
};

/**
 * What the labelled reports could not teach, because they carry neither titles nor findings: a desk officer wants
 * the sentences that tell an act between parties, and those that answer the headline. Set by the key sentences of
 * annotated reports, where a logistic regression gives them these ratios.
 */
export const findingWeights = { title: 1.8, act: 2.5, meeting: 1, beside: -0.5, entity: 0.1 } as const;
